/** @file Whether what a clause counts is the body's own in the report's year. In doubt it is not. */
import { type Clause, hasAny } from './clauses.js';
import { type YearSaid, yearSaid } from './period.js';
import type { Reporter } from './reporter.js';
import type { Said } from './said.js';
import { isForeign, isNeutral } from './said.js';
import type { Token } from './tokens.js';

/** A sentence, as far as it says of whom and of when. */
export interface Passage {
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly reporter: Reporter;
  /** The year that the sentences before speak of. */
  readonly inherited: YearSaid;
}

/** Is it the body's own, in its year, done and not planned, and a figure of its own and no comparison? */
export function isOwn(said: Said, index: number, passage: Passage): boolean {
  const { clauses, reporter } = passage;
  const { lead } = said.clause;
  return (
    !isForeign(said) &&
    isOfTheYear(said, index, passage) &&
    !hasAny(lead, 'compare', 'rest') &&
    // 目前未收到: nothing so far is nothing in the year.
    (hasAny(clauses[index]?.lead ?? [], 'deny') || !hasAny(lead, 'now')) &&
    !clauses.some(
      (one, at) => at <= index && (hasAny(one.lead, 'plan') || hasAny(one.tail, 'plan')),
    ) &&
    !isOthers(lead, reporter) &&
    !isSubjectOthers(clauses, index, reporter)
  );
}

function isOfTheYear(said: Said, index: number, passage: Passage): boolean {
  const { text, clauses, reporter, inherited } = passage;
  const { clause, tail } = said;
  const last = tail.at(-1) ?? clause.figure ?? clause.lead.at(-1);
  const year = yearSaid(text.slice(0, last?.end ?? 0), reporter.year) ?? inherited;
  return year !== 'other' && !isNoted(clauses[index + 1], reporter);
}

/** 12件（2019年）. */
function isNoted(next: Clause | undefined, { year }: Reporter): boolean {
  const [first] = next?.opener === '(' ? next.lead : [];
  if (first?.tag === 'lastYear') return true;
  return first?.tag === 'year' && year !== null && Number(first.text.slice(0, 4)) !== year;
}

const isOthers = (words: readonly Token[], { regional }: Reporter): boolean =>
  hasAny(words, 'others') || (!regional && hasAny(words, 'region'));

/** 各乡镇认真落实…，共收到5件: who acts in a clause before still does, until 我局 does. */
function isSubjectOthers(clauses: readonly Clause[], index: number, reporter: Reporter): boolean {
  const own = clauses[index];
  if (!own || hasAny(own.lead, 'own')) return false;
  for (let at = index - 1; at >= 0; at--) {
    const before = clauses[at];
    if (before?.part !== own.part) return false;
    if (before.depth > own.depth) continue;
    const word = before.lead.find((one) => !isNeutral(one) || isRegion(one));
    if (word && (word.tag === 'others' || isRegion(word)) && isOthers([word], reporter))
      return true;
    if (hasAny(before.lead, 'own')) return false;
  }
  return false;
}

const isRegion = ({ tag }: Token): boolean => tag === 'region';
