/** @file What a clause says around its figure, and how much of it is understood. */
import { type Clause, hasAny } from './clauses.js';
import { type Named, namedIn, type Reporter } from './reporter.js';
import type { Token, TokenTag } from './tokens.js';
import { OUTCOMES } from './vocabularyOfActs.js';

export interface Said {
  readonly clause: Clause;
  /** The words in front of the figure back to the first that is not understood. */
  readonly lead: readonly Token[];
  /** The words behind the figure that it needs; empty where another phrase begins there. */
  readonly tail: readonly Token[];
  readonly words: readonly Token[];
  /**
   * What is named in front of `lead`; `apart` where a year or 我局 stands in between, `some` where it is said
   * of only some (因…).
   */
  readonly subject: Named | 'nothing' | 'apart' | 'some';
}

/** Words that change neither what is counted nor whose it is. */
const NEUTRAL: readonly TokenTag[] = [
  'of',
  'be',
  'total',
  'count',
  'manner',
  'period',
  'year',
  'own',
  'region',
  'anyKind',
];
/** The figure ends what is said of it; what follows is another phrase, a comparison or a share. */
const ENDS: readonly TokenTag[] = ['compare', 'all', 'part', 'share', 'and', 'lastYear', 'except'];
/** 因涉及征地收到5件. */
const LIMITING = ['因', '由于', '针对', '关于', '有关', '涉及'];
const APART: readonly TokenTag[] = ['period', 'year', 'own'];
const NO_NAME: readonly TokenTag[] = [...APART, 'total', 'manner', 'by', 'all', 'part'];

export const isNeutral = ({ tag }: Token): boolean => NEUTRAL.includes(tag);

/** Are these tags, and words that change nothing, all that is said? */
export const says = (words: readonly Token[], ...tags: readonly TokenTag[]): boolean =>
  words.every((word) => isNeutral(word) || tags.includes(word.tag));

const isUnknown = ({ tag }: Token): boolean => tag === 'other' || tag === 'name';

/** Divides a clause into what is understood around its figure, and what stands in front of that. */
export function saidIn(clause: Clause, reporter: Reporter): Said {
  const start = understoodFrom(clause.lead);
  const lead = clause.lead.slice(start);
  const outer = clause.lead.slice(0, start);
  const first = lead.findIndex((word) => !isNeutral(word));
  const opening = lead.slice(0, first < 0 ? lead.length : first);
  const tail = tailOf(clause.tail, lead);
  return {
    clause,
    lead,
    tail,
    words: [...lead, ...tail],
    subject: isAnothersChannel(lead, reporter) ? 'another' : subjectOf(outer, opening, reporter),
  };
}

/** Behind the last word that is not understood; 因…等原因 is understood whatever it says. */
const understoodFrom = (lead: readonly Token[]): number =>
  lead.findLastIndex((token, at) => isUnknown(token) || areReasons(lead, at)) + 1;

/** 因…等原因, and 因…等无法提供 or 属…等不予处理: why, of all that have this result. */
const areReasons = (lead: readonly Token[], at: number): boolean =>
  lead[at]?.tag === 'reasons' ||
  (lead[at]?.tag === 'etc' &&
    (lead[at + 1]?.tag ?? 'stop') in OUTCOMES &&
    /^[因由属]/u.test(lead.find(({ tag }) => tag !== 'part')?.text ?? ''));

function tailOf(tail: readonly Token[], lead: readonly Token[]): readonly Token[] {
  const leads = lead.every((word) => isNeutral(word) || word.tag === 'part');
  const end = tail.findIndex(({ tag }) => ENDS.includes(tag) && !(leads && tag === 'all'));
  return end < 0 ? tail : tail.slice(0, end);
}

function subjectOf(
  outer: readonly Token[],
  opening: readonly Token[],
  reporter: Reporter,
): Said['subject'] {
  const last = outer.at(-1);
  if (!last || last.tag === 'reasons' || last.tag === 'etc') return 'nothing';
  let start = outer.length;
  while (start > 0 && !NO_NAME.includes(outer[start - 1]?.tag ?? 'stop')) start--;
  const named = namedIn(
    outer
      .slice(start)
      .map(({ text }) => text)
      .join(''),
    reporter,
  );
  if (named !== 'nobody') return named;
  if (outer.some(({ text }) => LIMITING.includes(text))) return 'some';
  const by = outer.findLast(({ tag }) => tag === 'by' || APART.includes(tag));
  return hasAny(opening, ...APART) && by?.tag !== 'by' ? 'apart' : 'nobody';
}

/** 在甲县政府网站 and 在省水利厅网站 the body itself may publish. */
const OF_GOVERNMENT = /(?:政府|委员会|管委会|[省市县区州盟旗])$/u;

/** 县公安局微信公众号, 县公安局网站发布…. */
const isAnothersChannel = (lead: readonly Token[], reporter: Reporter): boolean =>
  lead.some(({ tag, owner }) => {
    if (!owner || namedIn(owner, reporter) !== 'another') return false;
    const isPlace = hasAny(lead, 'by') || OF_GOVERNMENT.test(owner);
    return tag === 'wechat' || tag === 'weibo' || (tag === 'website' && !isPlace);
  });

/** Is it certainly another's, or of only some? */
export const isForeign = ({ subject }: Said): boolean =>
  subject === 'another' || subject === 'some';

/** Is nothing in front that could make it another's or a part? */
export const isPlain = (said: Said): boolean => said.subject !== 'nobody' && !isForeign(said);

/** A figure of a part, or of one more. 其中2021年新增12件 of several years is all of the year's. */
export const isPart = ({ clause: { lead } }: Said): boolean =>
  hasAny(lead, 'each') || (hasAny(lead, 'part') && lead[1]?.tag !== 'year');

/** The last word that is no neutral one. */
export const lastWord = (words: readonly Token[]): Token | undefined =>
  words.findLast((word) => !isNeutral(word));
