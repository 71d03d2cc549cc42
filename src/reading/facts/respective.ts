/** @file 微信和微博分别发布信息14条、6条: a list of things, and behind 分别 as many figures. */
import { type Clause, hasAny } from './clauses.js';
import type { Token, TokenTag } from './tokens.js';
import { CHANNEL_TAGS, DECIDED_TAGS } from './vocabularyOfThings.js';

/** What is counted each: channels, cases, kinds of decisions. All of a list are of one row. */
const COUNTED: readonly (readonly TokenTag[])[] = [
  CHANNEL_TAGS,
  ['review', 'lawsuit'],
  DECIDED_TAGS,
];

/**
 * The clauses with each figure of such a list behind the words that it belongs to. Lists that do not have as many
 * things as figures stay as they are, and are not understood.
 */
export function distributed(clauses: readonly Clause[]): Clause[] {
  const found: Clause[] = [];
  for (let at = 0; at < clauses.length; at++) {
    const clause = clauses[at];
    if (!clause) continue;
    const leads = clause.figure ? leadsOf(clause.lead) : [];
    const figures = [clause, ...bareBehind(clauses, at)];
    if (leads.length < 2 || figures.length !== leads.length) {
      found.push(clause);
      continue;
    }
    found.push(...figures.map((one, index) => ({ ...one, lead: leads[index] ?? [] })));
    at += figures.length - 1;
  }
  return found;
}

/** The figures that follow without a word of their own. */
function bareBehind(clauses: readonly Clause[], at: number): readonly Clause[] {
  const behind = clauses.slice(at + 1);
  const end = behind.findIndex(
    ({ opener, lead, figure }) => !figure || lead.length > 0 || opener === ';' || opener === '(',
  );
  return end < 0 ? behind : behind.slice(0, end);
}

/** What stands in front of each figure: the things by themselves, with the words that all of them share. */
function leadsOf(lead: readonly Token[]): readonly (readonly Token[])[] {
  const each = lead.findIndex(({ tag }) => tag === 'each');
  if (each < 0) return [];
  const listed = lead.slice(0, each);
  const kind = COUNTED.find((tags) => hasAny(listed, ...tags));
  const places = listed.flatMap(({ tag }, at) => (kind?.includes(tag) ? [at] : []));
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return [];
  const between = listed.slice(first, last + 1);
  const isList = between.every(
    ({ tag }) => kind?.includes(tag) || tag === 'and' || tag === 'name' || tag === 'of',
  );
  const shared = [...listed.slice(last + 1), ...lead.slice(each + 1)];
  if (!isList || hasAny(shared, 'each')) return [];
  return places.map((place) => [
    ...listed.slice(0, first),
    ...listed.slice(place, place + 1),
    ...shared,
  ]);
}
