/** @file Rules for what became of the requests, （一）…（六） of the form, in counts and shares. */
import type { FactId, OutcomeId } from '../../report/factIds.js';
import { CASES, type FactRule, type ListWord, SHARE, says } from './factRule.js';
import { COUNTED, END, IS, N, START, STOP } from './factWords.js';
import { ANY_COUNT, ANY_FIGURE, PERCENT } from './statedFigures.js';

const GRANTED = '(?:予以公开|同意公开|准予公开|全部公开)';
const PARTIAL = '(?:予以|同意)?部分公开';

/** The outcomes in the form's words and those of the older one (同意公开). */
const OUTCOMES: readonly (readonly [id: OutcomeId, words: string, needs: readonly string[]])[] = [
  [
    'requests.granted_or_partial',
    `${GRANTED}(?:和|及|以及|与|或者|或|、|/)${PARTIAL}`,
    ['部分公开'],
  ],
  ['requests.granted', GRANTED, ['予以公开', '同意公开', '准予公开', '全部公开']],
  ['requests.partial', PARTIAL, ['部分公开']],
  ['requests.denied', '(?:不予公开|不同意公开|决定不公开)', ['不予公开', '不同意公开', '不公开']],
  ['requests.unable', '无法提供', ['无法提供']],
  ['requests.rejected', '不予处理', ['不予处理']],
  ['requests.other', '(?:作出?|做出?)?其他处理', ['其他处理']],
];

/** Where an outcome begins; not behind 、 or 和, which would make it the end of an enumeration. */
const LEAD = `(?<=^|[,;:("“]|${ANY_FIGURE}[、和及]|其中|作出|做出|答复|给予|决定|结果为|等原因|依法)`;
const DONE = '(?:的?(?:政府信息公开)?(?:答复|决定|申请|告知|政府信息|信息|情形))?';
const BECAME = '(?:申请)?(?:为|是|属于?|系|被|作出?|做出?|给予|答复为?|结果为|依法|决定)*';
/** The share of the results; 占收到申请的… is another. */
const OF_RESULTS =
  '(?:占比?|比例|占(?:办结|答复|办理|处理)?(?:结果)?(?:总数量?|总量|总件数|件数)的?(?:比例)?)[为是达:]?';

/** 自然人申请中，予以公开5件: of one kind of applicant. */
const OF_SOME =
  /(?:自然人|个人|公民|法人|企业|科研机构|公益组织|法律服务机构|其他组织)(?:提出的?)?(?:政府信息公开)?申请[^;]*$/u;
const outcome = { units: CASES, topic: 'requests', unless: OF_SOME } as const;

const rules = OUTCOMES.flatMap(([id, words, needs]): FactRule[] => [
  // 予以公开5件 · 其中不予公开3件
  { ...outcome, needs, ids: [id], pattern: says(`${LEAD}${words}${DONE}${IS}${N}${END}`) },
  // 其中5件予以公开
  {
    ...outcome,
    needs,
    ids: [id],
    pattern: says(`(?:${START}|(?<=有|对))${COUNTED}${BECAME}${words}${DONE}${END}`),
  },
  // 未出现不予公开情形 · 无不予公开
  {
    ...outcome,
    needs,
    ids: [id],
    value: 0,
    pattern: says(
      `(?:(?:未|没有|无)(?:出现|发生|作出)|没有|(?<![有毫并])无)${words}的?(?:情况|情形|答复|决定|申请)${STOP}`,
    ),
  },
  // 不予公开35件，占4.34%
  {
    ids: [shareOf(id)],
    units: SHARE,
    needs,
    topic: 'requests',
    pattern: says(
      `${LEAD}${words}${DONE}${IS}${ANY_COUNT}[,(]?${OF_RESULTS}(?<n>${PERCENT})(?=$|[,;:、()])`,
    ),
  },
]);

const WORDS: readonly ListWord[] = OUTCOMES.slice(1).map(([id, words]) => [words, id]);

export const OUTCOME_RULES: readonly FactRule[] = rules;
export const OUTCOME_WORDS: readonly ListWord[] = WORDS;

function shareOf(id: OutcomeId): FactId {
  return `${id}.share`;
}
