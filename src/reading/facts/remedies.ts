/** @file Reviews and lawsuits about disclosure: how many, and how they ended. */
import type { FactId } from '../../report/factIds.js';
import { type Clause, hasAny } from './clauses.js';
import { tagsOf } from './lexicon.js';
import { isForeign, isPart, isPlain, type Said, says } from './said.js';
import { CASES, type Case, type Memory, ofRemedies, type Statement, stated } from './statement.js';
import type { Token, TokenTag } from './tokens.js';
import { ENDINGS, type Ending } from './vocabularyOfActs.js';

export const TOTALS: Readonly<Record<Case, FactId>> = {
  review: 'review.total',
  lawsuit: 'litigation.total',
};

/** What leads to a case, and of what it is about; 办理, 审理 and 受理 are a reviewing organ's. */
export const OF_CASES: readonly TokenTag[] = [
  'arise',
  'about',
  'request',
  'bareRequest',
  'disclosure',
  'information',
  'paper',
  'kind',
  'situation',
  'people',
  'demand',
];

/** 因信息公开答复提起的, 因申请办理提起的; 答复行政复议3件 is what a party to them does. */
export const answers = (words: readonly Token[]): readonly TokenTag[] =>
  words.every(
    ({ tag }, at) =>
      (tag !== 'answer' && tag !== 'handle') ||
      hasAny(words.slice(Math.max(0, at - 1), at), 'disclosure', 'request'),
  )
    ? ['answer', 'handle']
    : [];

/** The figure of a clause as one about reviews or lawsuits; `next` is the clause behind it. */
export function remediesIn(said: Said, memory: Memory, next: Clause | undefined): Statement[] {
  const ending = endingIn(said, memory);
  if (ending.length > 0) return ending;
  const { words, clause } = said;
  const kinds = casesIn(words);
  const isNone = clause.figure?.figure?.value === 0;
  // 未发生行政复议诉讼: neither.
  if (kinds.length === 0 || (kinds.length > 1 && !isNone) || isPart(said) || isForeign(said))
    return [];
  if (said.subject === 'nobody' && !hasAny(words, 'disclosure', 'request')) return [];
  const ofNone = isNone ? (['receive', 'publish', 'and'] as const) : [];
  if (!says(words, ...OF_CASES, ...answers(words), ...kinds, ...ofNone)) return [];
  // None of any kind is none about disclosure either.
  if (!(isNone || ofRemedies(memory)) || isNarrowed(next)) return [];
  return kinds.flatMap((kind) => stated(TOTALS[kind], clause, CASES));
}

/** 行政诉讼25件，其中政府信息公开类3件: the 25 are about everything. */
const isNarrowed = (next: Clause | undefined): boolean =>
  next !== undefined &&
  ',('.includes(next.opener) &&
  next.figure !== undefined &&
  hasAny(next.lead, 'disclosure', 'information', 'request') &&
  !hasAny(next.lead, 'review', 'lawsuit', 'receive');

export const casesIn = (words: readonly Token[]): Case[] => [
  ...(hasAny(words, 'review') ? (['review'] as const) : []),
  ...(hasAny(words, 'lawsuit') ? (['lawsuit'] as const) : []),
];

type End = 'upheld' | 'corrected' | 'other' | 'pending';

const ENDS: Readonly<Record<Ending, End>> = {
  upheld: 'upheld',
  corrected: 'corrected',
  otherEnd: 'other',
  undecided: 'pending',
  unfinished: 'pending',
};

const isEnding = (tag: TokenTag): tag is Ending => tag in ENDS;

/** The end that the words name; undefined for none and for several. */
export function endOf(words: readonly Token[]): End | undefined {
  const found = new Set(words.flatMap(({ tag }) => (isEnding(tag) ? [ENDS[tag]] : [])));
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

export const endId = (kind: Case, end: End): FactId =>
  `${kind === 'review' ? 'review' : 'litigation'}.${end}`;

/** 行政复议3件，其中维持2件: of the cases that were counted last. */
function endingIn(said: Said, memory: Memory): Statement[] {
  const { words, clause } = said;
  const end = endOf(words);
  const kind = openCase(memory, words);
  if (!end || !kind || !isPlain(said) || decidesCases(memory)) return [];
  if (!says(words, ...ENDING_TAGS, ...OF_ENDED)) return [];
  return stated(endId(kind, end), clause, CASES);
}

const ENDING_TAGS = tagsOf(ENDINGS);
const OF_ENDED: readonly TokenTag[] = [
  'review',
  'lawsuit',
  'part',
  'result',
  'paper',
  'about',
  'arise',
  'situation',
];

/** The one kind of case that an end can be of; undefined where it may be of either. */
export function openCase({ cases }: Memory, words: readonly Token[]): Case | undefined {
  // Only lawsuits are lost.
  const isLost = words.some(({ text }) => text.includes('败诉'));
  const named = isLost ? (['lawsuit'] as const) : casesIn(words);
  const [kind] = named.length > 0 ? named : [...cases.keys()];
  return named.length > 1 || (named.length === 0 && cases.size > 1) ? undefined : kind;
}

/** Cases that the body decides as the reviewing organ, or is only a party to. */
export const decidesCases = ({ words }: Memory): boolean =>
  hasAny(words, 'tribunal') ||
  words.some(({ tag }, at) => {
    const acts = tag === 'handle' || tag === 'answer' || tag === 'receive';
    return acts && hasAny(words.slice(at + 1, at + 4), 'review') && !isPastAnswer(words[at + 1]);
  });

const isPastAnswer = (next: Token | undefined): boolean => next?.tag === 'about';
