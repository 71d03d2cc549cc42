/** @file Rules for reviews (行政复议) and lawsuits (行政诉讼) about disclosure. */
import type { FactId } from '../report/factIds.js';
import { CASES, type FactRule, type ListWord, says } from './factRule.js';
import {
  AND,
  APPLICANT_AND,
  COUNTED,
  DISCLOSURE,
  END,
  IS,
  LITIGATION,
  N,
  REVIEW,
  START,
  STOP,
} from './factWords.js';
import { ANY_FIGURE } from './statedFigures.js';

/** What leads to a case of the body's own; 办理, 审理 and 受理 are a reviewing organ's. */
const CAME =
  '(?:发生|产生|引发|引起|被申请|被提起|被提出|申请|提起|接到|涉及|共有|有|的|类|年|年度|局|共|相关)';
const LEAD = `(?<=^|[,;:("“]|${ANY_FIGURE}[、和及]|${DISCLOSURE}|${CAME})(?<!不予受理的|办理的|审理的)`;
/** Words between 未 and 复议 that do not narrow what did not happen. */
const ABOUT = `(?:因|由|由于|针对|关于|对|有关|涉及|${DISCLOSURE}|而|被|所|申请|提起|提出|引起|引发|导致|产生|发生|的|类|相关|任何|${APPLICANT_AND}|投诉|举报|申诉|信访|、|和|及|过)`;
const NONE =
  '(?:(?:未曾?|没有?|无|零)(?:收到|接到|出现|发生|产生|引发|涉及)(?:过|到)?|没有|未有|未|(?<![有毫并])[无零])';
const OTHERS = `(?:${AND}(?:行政)?(?:申诉|举报|投诉|信访|赔偿))*`;
const TAIL = '的?(?:情况|情形|案件|问题|事项|现象|发生|等)*';
/** Reviewing other bodies' acts, and the two kinds of lawsuits that the form keeps apart. */
const NOT_OWN = /(?:收到|接到|办理|审理|受理|承办|审结|代理|化解|参加|出庭)[^,;]{0,12}$/u;
const NOT_ALL =
  /复议后|经复议|直接(?:起诉|诉讼)|[一二再]审|(?:办理|审理|承办|审结|代理|参加|出庭)[^,;]{0,12}$/u;
const BEFORE_COURT = '(?:被|提起|被提起|引起|引发|发生)*';

const KINDS = [
  { kind: 'review', words: REVIEW, only: /复议(?:(?!诉讼|应诉).)*$/u, other: /诉讼|应诉/u },
  { kind: 'litigation', words: LITIGATION, only: /(?:诉讼|应诉)(?:(?!复议).)*$/u, other: /复议/u },
] as const;

/** How a case can end, in the form's words. */
const ENDS = [
  ['upheld', '(?:(?:行政|具体|原)*行为)?(?:结果)?(?:被|予以|获)?维持(?:原(?:行政)?行为)?'],
  ['corrected', '(?:结果)?(?:被|予以)?(?:纠正|纠错|败诉)'],
  ['other', '其他结果'],
  ['pending', '(?:尚未|未)(?:审结|办结|结案)'],
] as const;

const rules = KINDS.flatMap(({ kind, words, only, other }): FactRule[] => {
  const total: FactId = `${kind}.total`;
  const unless = kind === 'review' ? NOT_OWN : NOT_ALL;
  const counted = { ids: [total], units: CASES, topic: 'remedies', whole: true, unless } as const;
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
      value: 0,
      unless,
      pattern: says(`${NONE}${ABOUT}{0,12}${words}${OTHERS}${TAIL}${STOP}`),
    },
    // 诉讼9件，均获维持
    {
      ids: [`${kind}.upheld`],
      units: CASES,
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
      ([end, ending]): FactRule => ({
        ids: [`${kind}.${end}`],
        units: CASES,
        topic: 'remedies',
        after: only,
        unless: other,
        pattern: says(`${START}${ending}(?:的|案件)?${IS}${N}${END}`),
      }),
    ),
  ];
});

/** 未发生行政复议、行政诉讼: said of both. */
const BOTH: readonly FactRule[] = [
  [REVIEW, LITIGATION],
  [LITIGATION, REVIEW],
].map(([first = '', second = '']) => ({
  ids: ['review.total', 'litigation.total'],
  units: CASES,
  value: 0,
  unless: NOT_ALL,
  pattern: says(
    `${NONE}${ABOUT}{0,12}${first}(?:的|而)?${AND}(?:${DISCLOSURE}的?)?${BEFORE_COURT}${second}${OTHERS}${TAIL}${STOP}`,
  ),
}));

export const REMEDY_RULES: readonly FactRule[] = [...BOTH, ...rules];

export const REMEDY_WORDS: readonly ListWord[] = [
  [`(?:被申请|申请)?${REVIEW}`, 'review.total'],
  [`(?:被提起|提起)?${LITIGATION}`, 'litigation.total'],
];
