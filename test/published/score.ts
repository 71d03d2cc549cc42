/** @file How a reading compares with what a person noted of a published document. */
import type { Cell } from '../../src/report/cell.js';
import type { Report } from '../../src/report/report.js';
import type { ExpectedDocument, ExpectedNarrative, Noted } from './expected.js';

/** How a cell that the document prints was read; `unlike`: blank and dash taken for each other. */
export const CELL_OUTCOMES = ['right', 'open', 'silent', 'absent', 'unlike', 'unread'] as const;
/** How a cell was read of which a person cannot say whose figure it holds. */
export const OPEN_OUTCOMES = ['leftOpen', 'claimed', 'calledAbsent'] as const;
/** How form, year and agency were read; `missing`: null where the document says it. */
export const ANSWERS = ['right', 'missing', 'wrong'] as const;
/** How the facts of a narrative were read. */
export const FACT_OUTCOMES = ['found', 'missed', 'wrong'] as const;

type CellOutcome = (typeof CELL_OUTCOMES)[number] | (typeof OPEN_OUTCOMES)[number] | 'invented';
type Answer = (typeof ANSWERS)[number];

/** Counts by what they are counts of, e.g. `cell.right`, `year.wrong`, `fact.found`. */
export type Score = Map<string, number>;

/** A document as scored: its counts, and what was not right, in words. */
export interface Scored {
  readonly score: Score;
  readonly faults: readonly string[];
}

const isFigure = ({ status }: Cell): boolean => status === 'number' || status === 'recovered';
const isHeldOpen = ({ status }: Cell): boolean => status === 'ambiguous' || status === 'unreadable';

/** What became of a cell that the document prints. */
function cellOutcome(want: Noted, behind: number | undefined, got: Cell | undefined): CellOutcome {
  if (want === 'open') {
    if (!got || got.status === 'absent') return 'calledAbsent';
    if (isHeldOpen(got)) return 'leftOpen';
    const isKnownWrong = behind !== undefined && (!isFigure(got) || got.value !== behind);
    return isKnownWrong ? 'silent' : 'claimed';
  }
  if (!got || got.status === 'absent') return 'absent';
  if (want === 'unreadable') return isHeldOpen(got) ? 'right' : 'silent';
  if (isHeldOpen(got)) return 'open';
  if (typeof want === 'number') return isFigure(got) && got.value === want ? 'right' : 'silent';
  if (isFigure(got)) return 'silent';
  return got.status === want ? 'right' : 'unlike';
}

const unreadOutcome = (want: Noted): CellOutcome => (want === 'open' ? 'leftOpen' : 'unread');

const answer = (want: unknown, isRight: boolean, got: unknown): Answer => {
  if (isRight) return 'right';
  return got === null && want !== null ? 'missing' : 'wrong';
};

class Tally {
  readonly score: Score = new Map();
  readonly faults: string[] = [];

  count(key: string, fault?: string): void {
    this.score.set(key, (this.score.get(key) ?? 0) + 1);
    if (fault) this.faults.push(fault);
  }

  /** Form, year and agency alike. */
  answered(what: string, want: unknown, isRight: boolean, got: unknown): void {
    const outcome = answer(want, isRight, got);
    const fault = outcome === 'right' ? undefined : `${what} ${outcome}: ${got}, not ${want}`;
    this.count(`${what}.${outcome}`, fault);
  }

  who(want: ExpectedDocument | ExpectedNarrative, report: Report): void {
    this.answered('year', want.year, report.year === want.year, report.year);
    const { name } = report.agency;
    const names = [want.agency, ...(want.agencyAlso ?? [])].map(folded);
    this.answered('agency', want.agency, names.includes(folded(name)), name);
  }
}

/** Brackets of either width are the same name. */
const folded = (name: string | null): string | null => name?.normalize('NFKC') ?? null;

const shown = (cell: Cell | undefined): string =>
  cell ? `${cell.value ?? cell.raw ?? ''} (${cell.status})` : '(no cell)';

/** Scores the reading of a document with tables; `report` is undefined where the reader took it for none. */
export function scoreDocument(want: ExpectedDocument, report: Report | undefined): Scored {
  const tally = new Tally();
  for (const [id, noted] of Object.entries(want.cells)) {
    const got = report?.cells[id];
    const outcome = report ? cellOutcome(noted, want.behind?.[id], got) : unreadOutcome(noted);
    const isFine = outcome === 'right' || outcome === 'leftOpen';
    tally.count(
      `cell.${outcome}`,
      isFine ? undefined : `${outcome}: ${id} ${shown(got)}, not ${noted}`,
    );
  }
  if (!report) return { score: tally.score, faults: [] };
  for (const [id, got] of Object.entries(report.cells))
    if (!(id in want.cells) && isFigure(got))
      tally.count('cell.invented', `invented: ${id} ${shown(got)}, nothing printed`);
  tally.answered('form', want.form, report.form === want.form, report.form);
  tally.who(want, report);
  return tally;
}

/** Scores the facts of a narrative by id and value. */
export function scoreNarrative(want: ExpectedNarrative, report: Report | undefined): Scored {
  const tally = new Tally();
  const key = ({ id, value }: { id: string; value: number }): string => `${id} ${value}`;
  const got = new Set((report?.facts ?? []).map(key));
  const wanted = new Set(want.facts.map(key));
  for (const fact of wanted)
    if (got.has(fact)) tally.count('fact.found');
    else tally.count('fact.missed', `missed: ${fact}`);
  const implied = new Set((want.implied ?? []).map(key));
  for (const fact of got)
    if (!wanted.has(fact) && !implied.has(fact)) tally.count('fact.wrong', `wrong: ${fact}`);
  if (!report) return tally;
  tally.who(want, report);
  return tally;
}

/** Adds the counts of one score to another. */
export function add(total: Score, score: Score): void {
  for (const [key, count] of score) total.set(key, (total.get(key) ?? 0) + count);
}

/** The counts of `what`, in this order: `3 right, 0 open`. */
export const counts = (score: Score, what: string, outcomes: readonly string[]): string =>
  outcomes.map((outcome) => `${score.get(`${what}.${outcome}`) ?? 0} ${outcome}`).join(', ');
