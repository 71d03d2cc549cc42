/** @file Rules for words that say that no request was received. */
import { CASES, type FactRule, says } from './factRule.js';
import { APPLICANT_AND, BARE_REQUEST, OF_REQUEST, PLAIN, REQUEST, STOP } from './factWords.js';

const received = {
  ids: ['requests.received'],
  units: CASES,
  needs: ['申请'],
  value: 0,
  whole: true,
} as const;

export const NO_REQUEST_RULES: readonly FactRule[] = [
  // 未收到公民、法人和其他组织提出的政府信息公开申请 · 没有出现依申请公开的政府信息工作
  {
    ...received,
    pattern: says(
      `(?:未曾?|没有?|无)(?:收到|接到|接收|新收|出现|发生|产生|涉及)(?:过|到)?${OF_REQUEST}{0,12}${REQUEST}(?:的?(?:情况|情形|工作|业务|现象|事宜|要求|请求|申请|事项)){0,2}${STOP}`,
    ),
  },
  {
    ...received,
    pattern: says(
      `(?:没有|未有|(?<![有毫并])无)${OF_REQUEST}{0,12}${REQUEST}(?<!信息)(?:的?(?:情况|情形|业务|事宜|要求|请求|申请|事项)){0,2}${STOP}`,
    ),
  },
  {
    ...received,
    topic: 'requests',
    pattern: says(
      `(?:未曾?|没有?)(?:收到|接到|接收|新收)(?:过|到)?${OF_REQUEST}{0,12}${BARE_REQUEST}${STOP}`,
    ),
  },
  // 没有公民向我局申请公开政府信息 · 无人申请政府信息公开
  {
    ...received,
    pattern: says(
      `(?:没有|未有|(?<![有毫并])无)(?:${APPLICANT_AND}){1,6}(?:向${PLAIN}{1,10}?)?(?:提出|提交)?(?:依)?申请(?:公开(?:政府|政务)?(?:信息)?|(?:政府|政务)?信息公开|获取政府信息)(?:的?(?:情况|申请))?${STOP}`,
    ),
  },
];
