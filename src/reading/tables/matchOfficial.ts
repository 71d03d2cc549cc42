/** @file The three tables of the forms since 2019 matched, and their cells settled. */
import { cellsOf, type FormCell } from '../../forms/cells.js';
import type { Form } from '../../forms/form.js';
import { FORMS } from '../../forms/index.js';
import type { Cell, CellId } from '../../report/cell.js';
import type { Claims } from './claim.js';
import type { Grid } from './grid.js';
import { matchProactive } from './matchProactive.js';
import { matchRemedies } from './matchRemedies.js';
import { hasRequestRows, matchRequests } from './matchRequests.js';
import { settle } from './settle.js';
import { isOf } from './tableOfLabel.js';

/** Reads one of the three tables in a grid. */
export interface Matcher {
  readonly match: (grid: Grid) => Claims;
  /** Does a grid print labels of this table, so that it may be matched at all? */
  readonly isOurs: (grid: Grid) => boolean;
}

export const MATCHERS: readonly Matcher[] = [
  { match: matchProactive, isOurs: (grid) => isOf(grid, 'proactive') },
  { match: matchRequests, isOurs: hasRequestRows },
  { match: matchRemedies, isOurs: (grid) => isOf(grid, 'remedies') },
];

/** A cell whose place is known, whatever stands in it; ambiguous ones speak for no form. */
export const KNOWN: ReadonlySet<string> = new Set([
  'number',
  'recovered',
  'blank',
  'dash',
  'unreadable',
]);

/** The cells of all forms since 2019, each once. */
const OFFICIAL_CELLS: readonly FormCell[] = [
  ...new Map(FORMS.flatMap((form) => cellsOf(form).map((cell) => [cell.id, cell]))).values(),
];

/** What several readings claim, as one. */
export const joined = (all: readonly Claims[]): Claims => ({
  claims: all.flatMap(({ claims }) => claims),
  extra: all.flatMap(({ extra }) => extra),
  votes: all.flatMap(({ votes }) => votes),
});

/** What a grid that may hold all three tables claims. */
export const matchOfficial = (grid: Grid): Claims =>
  joined(MATCHERS.map(({ match }) => match(grid)));

/** The form that most parts of the tables are of alone; of several, the one with most cells known. */
export function voted({ votes }: Claims, settled: Readonly<Record<CellId, Cell>> = {}): Form {
  const rated = FORMS.map((form) => ({
    form,
    votes: votes.filter((id) => id === form.id).length,
    found: cellsOf(form).filter(({ id }) => KNOWN.has(settled[id]?.status ?? '')).length,
  }));
  const isBetter = (a: (typeof rated)[number], b: (typeof rated)[number]): boolean =>
    b.votes > a.votes || (b.votes === a.votes && b.found > a.found);
  return rated.reduce((a, b) => (isBetter(a, b) ? b : a)).form;
}

/**
 * Settles every cell of the form, then those of another form that the page prints.
 *
 * @param year the report's; null where it is not known
 * @param only the form, where it is known already
 */
export function settleOfficial(
  all: Claims,
  year: number | null,
  only?: Form,
): { form: Form; cells: Record<CellId, Cell> } {
  const settled = settle(OFFICIAL_CELLS, all.claims, year);
  const form = only ?? voted(all, settled);
  const cells: Record<CellId, Cell> = {};
  const put = ({ id }: FormCell, isOwn: boolean): void => {
    const cell = settled[id];
    if (cell && (isOwn || KNOWN.has(cell.status))) cells[id] = cell;
  };
  for (const cell of cellsOf(form)) put(cell, true);
  for (const cell of OFFICIAL_CELLS) if (!(cell.id in cells)) put(cell, false);
  return { form, cells };
}
