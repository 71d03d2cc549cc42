/** @file The statements of a sentence: each figure, or denial, read by the first grammar that knows it. */
import { type Clause, clausesOf, hasAny } from './clauses.js';
import { countsIn } from './counts.js';
import { denialsIn } from './denials.js';
import { disclosuresIn } from './disclosures.js';
import { classifiesPapers, noteClause, noteDocument, noteTurn } from './notes.js';
import { shareIn } from './outcomes.js';
import { isOwn, type Passage } from './ownership.js';
import type { YearSaid } from './period.js';
import type { Reporter } from './reporter.js';
import { distributed } from './respective.js';
import { isPlain, type Said, saidIn } from './said.js';
import { type Base, type Memory, newMemory, type Statement } from './statement.js';
import type { Token } from './tokens.js';
import type { Topic } from './topic.js';
import { wholesIn } from './wholes.js';

/** What a sentence stands in. */
export interface Setting {
  /** What the heading and the sentences before speak of. */
  readonly topics: readonly (Topic | undefined)[];
  readonly inherited: YearSaid;
  readonly reporter: Reporter;
  /** What the paragraph has counted; what this sentence counts is noted in it. */
  readonly base: Base;
}

/** A sentence with more is a table printed as text. */
const MOST_FIGURES = 60;

/** Everything that a sentence states of the body itself in the report's year. */
export function statementsOf(
  text: string,
  tokens: readonly Token[],
  { topics, inherited, reporter, base }: Setting,
): Statement[] {
  if (tokens.filter(({ tag }) => tag === 'figure').length > MOST_FIGURES) return [];
  const clauses = distributed(clausesOf(tokens));
  const passage: Passage = { text, clauses, reporter, inherited };
  const memory = newMemory(topics);
  memory.ofPapers = classifiesPapers(clauses);
  const found: Statement[] = [];
  const wholes = new Set<string>();
  let previous: Statement[] = [];
  for (const [index, clause] of clauses.entries()) {
    memory.words.push(...clause.lead, ...(clause.figure ? [clause.figure] : []), ...clause.tail);
    noteTurn(clause, memory);
    noteDocument(clause, memory);
    previous = clauseStatements(index, previous, passage, memory, base).filter(
      // 政府网站公开50条，其中市级网站公开30条: a part of what was counted.
      ({ id }) => !memory.inPart || !wholes.has(id),
    );
    found.push(...previous);
    if (!memory.inPart) for (const { id } of previous) wholes.add(id);
    noteClause(clause, previous, memory, base);
  }
  return unambiguous(found);
}

function clauseStatements(
  index: number,
  previous: readonly Statement[],
  passage: Passage,
  memory: Memory,
  base: Base,
): Statement[] {
  const { clauses, reporter } = passage;
  const clause = clauses[index];
  if (!clause) return [];
  const own = (said: Said, found: Statement[]): Statement[] =>
    found.length > 0 && isOwn(said, index, passage) ? found : [];
  const denial = denialsIn(clauses, index, memory, reporter);
  if (denial) return own(denial.said, denial.statements);
  const said = saidIn(clause, reporter);
  if (!clause.figure) {
    const isDirect = previous.length > 0 || hasAny(said.lead, 'all', 'granted');
    return isPlain(said) && isDirect ? own(said, wholesIn(said.lead, memory, base)) : [];
  }
  if (!isOneFigure(clauses, index)) return [];
  const share = shareIn(said, previous);
  if (share.length > 0) return share;
  const found = own(said, figureStatements(said, clauses, index, memory));
  if (found.length === 0) return [];
  // 8件申请均为自然人申请: what is said of all of them.
  noteClause(clause, found, memory, base);
  return [...found, ...wholesIn(clause.tail.slice(said.tail.length), memory, base)];
}

function figureStatements(
  said: Said,
  clauses: readonly Clause[],
  index: number,
  memory: Memory,
): Statement[] {
  if (hasAny(said.words, 'deny')) return [];
  const next = clauses[index + 1];
  const counted = countsIn(said, memory, next);
  if (counted.length === 0) return disclosuresIn(said, memory, clauses[index - 1], next);
  return isWithCarriedIn(next) ? counted.filter(({ id }) => id !== 'requests.received') : counted;
}

/** 收到12件（含上年结转1件）, 2件，均为上年结转: how many of them are new is not said. */
const isWithCarriedIn = (next: Clause | undefined): boolean =>
  next !== undefined &&
  (next.opener === '('
    ? hasAny(next.lead, 'carriedIn', 'lastYear') && hasAny(next.lead, 'part')
    : !next.figure && hasAny(next.lead, 'carriedIn') && hasAny(next.lead, 'all', 'be'));

/** 5件、8件: figures of several things. */
function isOneFigure(clauses: readonly Clause[], index: number): boolean {
  const isBare = (clause: Clause | undefined): boolean =>
    clause?.figure !== undefined &&
    clause.lead.length + clause.tail.length === 0 &&
    clause.opener !== '(';
  return !isBare(clauses[index]) && !isBare(clauses[index + 1]);
}

/** One value a fact: a sentence that says more is not understood. 办结18件 says more than 办理19件. */
const unambiguous = (found: readonly Statement[]): Statement[] =>
  found.filter(
    (one) =>
      !found.some(
        (other) =>
          one.id === other.id && one.value !== other.value && (one.isLoose || !other.isLoose),
      ),
  );
