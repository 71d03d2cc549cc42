/** @file Rules for reviews (行政复议) and lawsuits (行政诉讼) about disclosure. */
import type { FactId } from '../../report/factIds.js';
import { CASES, type FactRule, says } from './factRule.js';
import {
  COUNTED,
  DISCLOSURE,
  END,
  IS,
  LITIGATION,
  N,
  NO_CASE,
  NO_CASE_ABOUT,
  NO_CASE_END,
  OTHER_CASES,
  REVIEW,
  START,
  STOP,
} from './factWords.js';
import { ANY_FIGURE } from './statedFigures.js';

/** What leads to a case of the body's own; 办理, 审理 and 受理 are a reviewing organ's. */
const CAME =
  '(?:发生|产生|引发|引起|被申请|被提起|被提出|申请|提起|接到|涉及|共有|有|的|类|年|年度|局|共|相关)';
const LEAD = `(?<=^|[,;:("“]|${ANY_FIGURE}[、和及]|${DISCLOSURE}|${CAME})(?<!不予受理的|办理的|审理的)`;
/** Reviewing other bodies' acts, and the two kinds of lawsuits that the form keeps apart. */
const NOT_OWN =
  /(?:收到|接到|办理|审理|受理|承办|审结|代理|化解|参加|出庭|新发生|新增|转入)[^,;]{0,12}$|被申请人|复议机关|共同被告/u;
/** Cases that the body decides as the reviewing organ, or is only a party to. */
const NOT_OWN_CASE = /(?:受理|审理|审结|办理)[^;]{0,24}复议|被申请人|复议机关|共同被告/u;
export const NOT_ALL =
  /不服|复议后|经复议|直接(?:起诉|诉讼)|[一二再]审|(?:办理|审理|承办|审结|代理|参加|出庭|新发生|新增|转入)[^,;]{0,12}$|共同被告/u;

const KINDS = [
  {
    kind: 'review',
    needs: ['复议'],
    words: REVIEW,
    only: /复议(?:(?!诉讼|应诉).)*$/u,
    other: /诉讼|应诉/u,
  },
  {
    kind: 'litigation',
    needs: ['诉'],
    words: LITIGATION,
    only: /(?:诉讼|应诉)(?:(?!复议).)*$/u,
    other: /复议/u,
  },
] as const;

/** How a case can end, in the form's words. */
const ENDS = [
  [
    'upheld',
    '(?:(?:行政|具体|原)*行为)?(?:结果)?(?:被|予以|获)?维持(?:原(?:行政)?行为)?',
    ['维持'],
  ],
  ['corrected', '(?:结果)?(?:被|予以)?(?:纠正|纠错|败诉)', ['纠', '败诉']],
  ['other', '其他结果', ['其他结果']],
  ['pending', '(?:尚未|未)(?:审结|办结|结案)', ['未']],
] as const;

const rules = KINDS.flatMap(({ kind, needs, words, only, other }): FactRule[] => {
  const total: FactId = `${kind}.total`;
  const unless = kind === 'review' ? NOT_OWN : NOT_ALL;
  const counted = {
    ids: [total],
    units: CASES,
    needs,
    topic: 'remedies',
    whole: true,
    unless,
  } as const;
  return [
    // 被申请行政复议2件 · 行政诉讼9件
    { ...counted, pattern: says(`${LEAD}${words}${IS}${N}${END}`) },
    // 发生2件行政复议
    {
      ...counted,
      pattern: says(`(?:${START}|(?<=${CAME}))${COUNTED}(?:${DISCLOSURE}类?)?${words}${END}`),
    },
    // 未被提起行政诉讼 · 零复议
    {
      ids: [total],
      units: CASES,
      needs,
      value: 0,
      unless: NOT_ALL,
      pattern: says(`${NO_CASE}${NO_CASE_ABOUT}{0,12}${words}${OTHER_CASES}${NO_CASE_END}${STOP}`),
    },
    // 诉讼9件，均获维持
    {
      ids: [`${kind}.upheld`],
      units: CASES,
      needs: ['维持'],
      topic: 'remedies',
      shares: true,
      pattern: says(
        `${LEAD}${words}${IS}${N},?(?:结果)?(?:均|全部)(?:获得?|被|予以|为|得到)?(?:法院)?(?:结果)?维持(?:原(?:具体)?(?:行政行为|答复|决定))?${END}`,
      ),
    },
    // 无败诉 · 零纠错
    {
      ids: [`${kind}.corrected`],
      units: CASES,
      needs: kind === 'litigation' ? ['败诉'] : ['纠'],
      value: 0,
      topic: 'remedies',
      ...(kind === 'litigation' ? {} : { after: only, unless: other }),
      pattern: says(
        kind === 'litigation'
          ? `(?:无一?|没有|未(?:发生|出现|有)|零)败诉(?:案件|情况|情形)?${STOP}`
          : `(?:无一?|没有|未(?:发生|出现|有|被)|零)(?:被)?(?:纠错|纠正)(?:案件|情况|情形)?${STOP}`,
      ),
    },
    // 行政复议3件，其中维持2件，纠正1件
    ...ENDS.map(
      ([end, ending, words]): FactRule => ({
        ids: [`${kind}.${end}`],
        units: CASES,
        needs: words,
        topic: 'remedies',
        after: only,
        unless: new RegExp(`${other.source}|${NOT_OWN_CASE.source}`, 'u'),
        pattern: says(`${START}${ending}(?:的|案件)?${IS}${N}${END}`),
      }),
    ),
  ];
});

export const REMEDY_RULES: readonly FactRule[] = rules;
