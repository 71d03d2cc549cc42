/** @file Rules for requests: how many were received, carried over, answered. */
import { CASES, type FactRule, says } from './factRule.js';
import {
  BARE_REQUEST,
  COUNTED,
  END,
  IS,
  N,
  OF_REQUEST,
  PLAIN,
  REQUEST,
  START,
  STOP,
} from './factWords.js';

const GOT = '(?<![未没无])(?:收到|接到|接收|新收|受理)(?:了|到)?';
const NEXT_YEAR = '(?:至|到|入)?下(?:一)?(?:个)?年度?(?:继续)?(?:办理|处理|答复)?';
const LAST_YEAR = '(?:上(?:一)?(?:个)?年度?|去年)结转';
/** 未办结, 延期答复, 当场答复, 正在办理 are not the number of requests answered. */
const DONE =
  '(?<!未|未能|继续|年度|没有|不予|延期|逾期|超期|延迟|正在|在|待|当场|口头|协助|转|联合|网上|科室)(?:办结|答复|办复|办理(?:答复|完毕|完成)?|回复)(?:了|完毕)?';
const DONE_ALL = '(?:已|均|都|全部|按时|按期|及时|如期|依法|依规|在规定期限内|在法定期限内)*';
const SOME_CHANNEL =
  /(?:协助|配合|指导|转交|督促)[^,;、]{0,16}$|延期|逾期|超期|(?:网上|信函|当面|邮件|传真|邮寄|窗口|在线|电话)[^,;、]{0,8}$/u;

const received = {
  ids: ['requests.received'],
  units: CASES,
  needs: ['申请'],
  whole: true,
} as const;
const answered = {
  ids: ['requests.answered'],
  units: CASES,
  needs: ['办', '答复', '回复'],
  whole: true,
  topic: 'requests',
  unless: SOME_CHANNEL,
  // 按期答复12件，延期答复2件; 书面答复12件，当面答复2件.
  unlessBehind: /^[^;。]{0,12}(?:延期|延长|当面|口头|网上|邮寄)[^;。]{0,8}(?:答复|办结|办理|期限)/u,
} as const;
const carriedIn = {
  ids: ['requests.carried_in'],
  units: CASES,
  needs: ['结转'],
  topic: 'requests',
} as const;
const carriedOut = {
  ids: ['requests.carried_out'],
  units: CASES,
  needs: ['结转', '顺延'],
  topic: 'requests',
} as const;
/** 收到12件（含上年结转1件）: how many of them are new is not said. */
const NOT_WITH_CARRIED =
  '(?!\\((?:含|包括|包含)[^)]{0,12}(?:上|去)[^)]{0,4}年|,(?:均|全部|都|该申请)?(?:为|是|系)(?:上(?:一)?年度?|去年)结转)';
const unless = SOME_CHANNEL;

export const REQUEST_RULES: readonly FactRule[] = [
  // 共收到政府信息公开申请12件 · 接到公民申请公开事项1项 · 收到的依申请公开数量为0
  {
    ...received,
    unless,
    pattern: says(`${GOT}${OF_REQUEST}{0,12}${REQUEST}${IS}${N}${END}${NOT_WITH_CARRIED}`),
  },
  {
    ...received,
    unless,
    topic: 'requests',
    pattern: says(`${GOT}${OF_REQUEST}{0,12}${BARE_REQUEST}${IS}${N}${END}${NOT_WITH_CARRIED}`),
  },
  // 收到12件政府信息公开申请
  {
    ...received,
    unless,
    pattern: says(
      `${GOT}${OF_REQUEST}{0,12}${COUNTED}${OF_REQUEST}{0,12}${REQUEST}${END}${NOT_WITH_CARRIED}`,
    ),
  },
  // 政府信息公开申请共收到12件 · 本年政府信息公开申请数量为12件
  {
    ...received,
    unless,
    pattern: says(
      `(?:^|(?<=[,;:年度局]))${REQUEST}(?:件|的?数量)?(?:共计?|总计)?(?:收到|接到|新收)${IS}${N}${END}`,
    ),
  },
  {
    ...received,
    unless,
    pattern: says(
      `(?<=^|[,;:]|年|年度)(?:新收)?${REQUEST}的?(?:总数|数量|总量|件数|数)(?:共|共计)?[为是:]?${N}${END}`,
    ),
  },
  // 上年结转1件 · 1件为上年结转 · 无上年结转
  { ...carriedIn, pattern: says(`${LAST_YEAR}的?(?:${REQUEST}|${BARE_REQUEST})?${IS}${N}${END}`) },
  {
    ...carriedIn,
    pattern: says(
      `(?:${START}|(?<=有))${COUNTED}(?:申请)?(?:为|是|系|属于?)?${LAST_YEAR}(?:申请|件)?${END}`,
    ),
  },
  {
    ...carriedIn,
    value: 0,
    pattern: says(`(?:没有|(?<![有毫并])无)${LAST_YEAR}的?(?:${REQUEST}|申请|件)?(?:情况)?${STOP}`),
  },
  // 结转下年度继续办理2件 · 2件申请结转下年度办理
  {
    ...carriedOut,
    pattern: says(`结转${NEXT_YEAR}的?(?:${REQUEST}|${BARE_REQUEST})?${IS}${N}${END}`),
  },
  {
    ...carriedOut,
    pattern: says(
      `(?:${START}|(?<=有|另))${COUNTED}(?:政府信息公开)?(?:申请)?(?:按照${PLAIN}{1,12}?|依法)?(?:已|将|需)?(?:结转|顺延)${NEXT_YEAR}${END}`,
    ),
  },
  {
    ...carriedOut,
    value: 0,
    pattern: says(
      `(?:没有|(?<![有毫并])无)结转${NEXT_YEAR}的?(?:${REQUEST}|申请|件)?(?:情况)?${STOP}`,
    ),
  },
  // 办结12件 · 答复政府信息公开申请805件 · 12件申请均已按期答复
  { ...answered, pattern: says(`${DONE}(?:${REQUEST}|${BARE_REQUEST})?${IS}${N}${END}`) },
  {
    ...answered,
    pattern: says(
      `(?:${START}|(?<=上述|以上))${COUNTED}(?:政府信息公开)?(?:申请)?${DONE_ALL}(?:办结|答复|办理完毕)(?:完毕)?${END}`,
    ),
  },
];
