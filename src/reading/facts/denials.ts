/**
 * @file What did not happen: 未收到…申请, 复议和诉讼均无, 依申请公开情况：无, 零复议、零诉讼, 均为0. What is
 * denied is counted, and is 0: each thing of the list is read as if 0 stood behind it.
 */
import { type Clause, hasAny } from './clauses.js';
import { countsIn } from './counts.js';
import { OUTCOME_TAGS } from './outcomes.js';
import { answers, casesIn, OF_CASES } from './remedies.js';
import type { Reporter } from './reporter.js';
import { channelWords, OF_REQUESTS } from './requests.js';
import { isForeign, type Said, saidIn, says } from './said.js';
import { type Memory, NONE, type Statement } from './statement.js';
import type { Token, TokenTag } from './tokens.js';
import { APPLICANT_TAGS, DECIDED_TAGS } from './vocabularyOfThings.js';

/** What is denied, apart from words that go with it. */
const DENIABLE: readonly TokenTag[] = [
  'review',
  'lawsuit',
  'request',
  'bareRequest',
  'normative',
  'regulation',
  'notice',
  'processingFee',
  'administrativeFee',
  'amount',
  'carriedIn',
  'carriedOut',
  'matter',
  'corrected',
  ...DECIDED_TAGS,
  ...OUTCOME_TAGS,
];
/** What all things of a list share: 未收到复议、诉讼. */
const VERBS: readonly TokenTag[] = [
  'receive',
  'arise',
  'make',
  'send',
  'collect',
  'issue',
  'repeal',
  'inForce',
];
/** Words of the list itself. */
const LISTING: readonly TokenTag[] = ['deny', 'all', 'every', 'etc'];
const ALLOWED: readonly TokenTag[] = [
  ...DENIABLE,
  ...VERBS,
  ...LISTING,
  ...OF_REQUESTS,
  ...OF_CASES,
  'decision',
];

/** 未收到和处理申请, 无结转下年度继续办理, 未收到公开行政复议: words that go with some only. */
const alsoAllowed = (words: readonly Token[]): readonly TokenTag[] => [
  ...answers(words),
  ...channelWords(words),
  ...(hasAny(words, 'carriedIn', 'carriedOut') ? (['still', 'handle', 'answer'] as const) : []),
  ...(hasAny(words, 'receive') ? (['handle', 'answer'] as const) : []),
  ...(casesIn(words).length > 0 ? (['publish'] as const) : []),
  ...(hasAny(words, 'normative') ? (['otherWork'] as const) : []),
];

/** The statements of a clause that denies something, or says 0 of several things at once. */
export function denialsIn(
  clauses: readonly Clause[],
  index: number,
  memory: Memory,
  reporter: Reporter,
): { readonly said: Said; readonly statements: Statement[] } | undefined {
  const clause = clauses[index];
  if (!clause || (clause.figure && clause.figure.figure?.value !== 0)) return undefined;
  const denied = clause.figure ? zeroOfAll(clause, reporter) : deniedIn(clauses, index, reporter);
  if (!denied || isExcepted(clauses, index) || hasAny(clause.lead, 'part')) return undefined;
  const { said, words } = denied;
  if (!says(words, ...ALLOWED, ...alsoAllowed(words)) || isForeign(said)) return undefined;
  const through = channelWords(words);
  const statements = itemsOf(words).flatMap((item, at, items) => {
    const named = item.filter(({ tag }) => !LISTING.includes(tag) && !through.includes(tag));
    const verbs = items
      .slice(0, at)
      .flat()
      .filter(({ tag }) => VERBS.includes(tag));
    // 未制发、废止、修改规范性文件: what is behind the last act is that of all.
    const object = says(named, ...VERBS) ? objectOf(items.slice(at + 1)) : [];
    const whole = hasAny(named, ...VERBS) ? [...named, ...object] : [...verbs, ...named];
    return isSaidOf(item, at) ? countsIn(noneOf(whole, clause), memory, undefined) : [];
  });
  return { said, statements: statements.map((one) => ({ ...one, at: undefined })) };
}

/** The documents that acts without an object of their own are about. */
function objectOf(behind: readonly (readonly Token[])[]): readonly Token[] {
  const named = behind.find((item) => !says(item, ...VERBS, 'otherWork'));
  return named && says(named, ...VERBS, 'otherWork', 'normative', 'situation')
    ? named.filter(({ tag }) => tag === 'normative')
    : [];
}

/** The item as the lead of a figure 0. */
const noneOf = (lead: readonly Token[], clause: Clause): Said => ({
  clause: { ...clause, lead, figure: NONE, tail: [] },
  lead,
  tail: [],
  words: lead,
  subject: 'nothing',
});

/**
 * 未受理复议 is said by those who decide them, 因不予公开引发的复议 are some of them; 未不予公开 is no result, 无不予公开情况
 * is one.
 */
function isSaidOf(item: readonly Token[], at: number): boolean {
  const hasOutcome = hasAny(item, ...OUTCOME_TAGS);
  if (casesIn(item).length > 0)
    return !hasOutcome && !item.some(({ text }) => text.startsWith('受理'));
  if (!hasOutcome || !hasAny(item, 'deny') || at > 0) return true;
  return hasAny(item, 'situation', 'decision', 'make', 'all', 'paper', 'count');
}

interface Denied {
  readonly said: Said;
  readonly words: readonly Token[];
}

/** 复议、诉讼均为0: one 0 of several things. */
function zeroOfAll(clause: Clause, reporter: Reporter): Denied | undefined {
  const said = saidIn(clause, reporter);
  const items = itemsOf(said.lead).filter((item) => hasAny(item, ...DENIABLE, ...VERBS));
  const isOfAll = hasAny(said.lead, 'all', 'every') || casesIn(said.lead).length === 2;
  return items.length > 1 && isOfAll && said.tail.length === 0
    ? { said, words: said.lead }
    : undefined;
}

/** What stands behind 未 and 无; in front, where nothing does; in front of the colon, where that is all. */
function deniedIn(
  clauses: readonly Clause[],
  index: number,
  reporter: Reporter,
): Denied | undefined {
  const clause = clauses[index];
  const at = clause?.lead.findIndex(({ tag }) => tag === 'deny') ?? -1;
  if (!clause || at < 0) return undefined;
  const said = saidIn({ ...clause, lead: clause.lead.slice(0, at) }, reporter);
  const behind = clause.lead.slice(at);
  if (goesOn(clauses, index)) return undefined;
  if (hasAny(behind, ...DENIABLE))
    return { said, words: [...behind, ...listGoesOn(clauses[index + 1])] };
  if (!says(behind, 'deny', ...VERBS, 'situation', 'all')) return undefined;
  if (hasAny(said.lead, ...DENIABLE)) return { said, words: [...said.lead, ...behind.slice(1)] };
  const before = clauses[index - 1];
  if (clause.opener !== ':' || !before || before.figure) return undefined;
  const headed = saidIn(before, reporter);
  return { said: headed, words: headed.lead };
}

/** 未产生与诉讼(复议、申诉)有关的费用: what is denied stands behind the bracket. */
function goesOn(clauses: readonly Clause[], index: number): boolean {
  const depth = clauses[index]?.depth;
  const next = clauses.findIndex((one, at) => at > index && one.depth === depth);
  const behind = clauses[next];
  return clauses[index + 1]?.opener === '(' && behind?.opener === ')' && behind.lead.length > 0;
}

/** 未发生行政复议,行政诉讼. */
function listGoesOn(next: Clause | undefined): readonly Token[] {
  if (next?.opener !== ',' || next.figure || casesIn(next.lead).length === 0) return [];
  const words = next.lead;
  return says(words, 'review', 'lawsuit', ...OF_CASES, 'and', 'etc')
    ? [{ tag: 'and', text: ',', start: 0, end: 0 }, ...words]
    : [];
}

/** 除1件外，未收到其他申请: not none at all. */
const isExcepted = (clauses: readonly Clause[], index: number): boolean =>
  clauses
    .slice(0, index + 1)
    .filter(({ part }) => part === clauses[index]?.part)
    .some(({ lead, tail }) =>
      [...lead, ...tail].some(
        ({ tag, text }) => tag === 'except' || tag === 'rest' || text === '此外' || text === '另外',
      ),
    );

/** The things of a list; 公民、法人和其他组织 are no list of what is denied. */
function itemsOf(words: readonly Token[]): Token[][] {
  const items: Token[][] = [[]];
  for (const [at, word] of words.entries()) {
    if (word.tag === 'and' && !hasAny(words.slice(at + 1, at + 2), ...APPLICANT_TAGS))
      items.push([]);
    else items.at(-1)?.push(word);
  }
  return items;
}
