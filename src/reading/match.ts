/** @file The tables of a page matched to the forms that they print. */
import { cellsOf, type FormCell } from '../forms/cells.js';
import { FORM_2014 } from '../forms/form2014.js';
import { FORMS } from '../forms/index.js';
import type { AnyForm } from '../forms/statistics.js';
import type { Cell, CellId } from '../report/cell.js';
import type { Extra } from '../report/report.js';
import { matchStatistics } from './statistics/matchStatistics.js';
import type { Claims } from './tables/claim.js';
import { type Grid, stacked, turned, WIDEST } from './tables/grid.js';
import { matchProactive } from './tables/matchProactive.js';
import { matchRemedies } from './tables/matchRemedies.js';
import { hasRequestRows, matchRequests } from './tables/matchRequests.js';
import { settle } from './tables/settle.js';
import { isOf, tableOfLabel } from './tables/tableOfLabel.js';

/** A page's tables read as one of the forms. */
export interface Match {
  readonly form: AnyForm;
  /** Every cell of the form, then those of another form that the page prints. */
  readonly cells: Record<CellId, Cell>;
  /** Cells whose place in the page is known. */
  readonly found: number;
  readonly extra: readonly Extra[];
  /** Cells that the page has, those included whose figure is not certain. */
  readonly present: number;
  /** Indexes of the tables in which cells of the form stand. */
  readonly tables: ReadonlySet<number>;
}

/** A cell whose place is known, whatever stands in it; ambiguous ones speak for no form. */
const KNOWN: ReadonlySet<string> = new Set(['number', 'blank', 'dash', 'unreadable']);

/** The cells of all forms since 2019, each once. */
const OFFICIAL_CELLS: readonly FormCell[] = [
  ...new Map(FORMS.flatMap((form) => cellsOf(form).map((cell) => [cell.id, cell]))).values(),
];

interface Matcher {
  readonly match: (grid: Grid) => Claims;
  /** Does a grid print labels of this table, so that it may be matched at all? */
  readonly isOurs: (grid: Grid) => boolean;
}

const MATCHERS: readonly Matcher[] = [
  { match: matchProactive, isOurs: (grid) => isOf(grid, 'proactive') },
  { match: matchRequests, isOurs: hasRequestRows },
  { match: matchRemedies, isOurs: (grid) => isOf(grid, 'remedies') },
];

/** Tables that stand together, with nothing between them. */
export type Sheet = readonly Grid[];

/** What the tables of a page claim, before it is known of which year the report is. */
export interface Placed {
  /** Indexes of the tables in which cells of a form stand. */
  readonly tables: ReadonlySet<number>;
  /**
   * Settles every cell.
   *
   * @param year the report's; null where it is not known
   * @returns undefined where no table holds a cell of any form
   */
  settle(year: number | null): Match | undefined;
}

/**
 * Matches the tables of a page to the form that explains most of them: the labels decide, not the
 * year (the form of 2019 was still used for 2023).
 *
 * @param sheets in document order
 */
export function matchTables(sheets: readonly Sheet[]): Placed {
  const official = claimsOf(sheets);
  const list = matchStatistics(sheets.flat());
  return {
    tables: new Set([...official.claims, ...list.claims].map(({ table }) => table)),
    settle: (year) => {
      const [one, other] = [settleOfficial(official, year), settleList(list, year)];
      const isList =
        other.found > one.found || (other.found === one.found && other.present > one.present);
      const best = isList ? other : one;
      return best.present > 0 ? best : undefined;
    },
  };
}

/** What the tables of the forms since 2019 claim; see `Form`. */
const claimsOf = (sheets: readonly Sheet[]): Claims =>
  joined(MATCHERS.flatMap((matcher) => sheets.map((sheet) => eitherWay(matcher, sheet))));

/** Tables that stand upright, or turned (outcomes down, applicants across) if more is found so. */
function eitherWay({ match, isOurs }: Matcher, sheet: Sheet): Claims {
  const ours = sheet.filter(isOurs);
  if (ours.length === 0) return NOTHING;
  const upright = match(stacked(sheet));
  const certain = countCertain(upright);
  if (certain >= FEW) return upright;
  const others = joined(ours.filter(mayBeTurned).map(turned).map(match));
  return countCertain(others) > certain ? others : upright;
}

/** A table of a form has more cells; what has fewer may be one that is turned. */
const FEW = 10;

const NOTHING: Claims = { claims: [], extra: [], votes: [] };

const countCertain = ({ claims }: Claims): number =>
  claims.filter(({ under }) => under.kind === 'cell').length;

/** Does the table print labels of the forms at all? */
const mayBeTurned = (grid: Grid): boolean =>
  grid.rowCount <= WIDEST &&
  grid.rows.some((row) => row.some(({ text }) => tableOfLabel(text) !== undefined));

const joined = (all: readonly Claims[]): Claims => ({
  claims: all.flatMap(({ claims }) => claims),
  extra: all.flatMap(({ extra }) => extra),
  votes: all.flatMap(({ votes }) => votes),
});

function settleOfficial(all: Claims, year: number | null): Match {
  const settled = settle(OFFICIAL_CELLS, all.claims, year);
  const forms = FORMS.map((form) => ({
    form,
    votes: all.votes.filter((id) => id === form.id).length,
    found: cellsOf(form).filter(({ id }) => KNOWN.has(settled[id]?.status ?? '')).length,
  }));
  const { form } = forms.reduce((a, b) =>
    b.votes > a.votes || (b.votes === a.votes && b.found > a.found) ? b : a,
  );
  const cells: Record<CellId, Cell> = {};
  const put = ({ id }: FormCell, isOwn: boolean): void => {
    const cell = settled[id];
    if (cell && (isOwn || KNOWN.has(cell.status))) cells[id] = cell;
  };
  for (const cell of cellsOf(form)) put(cell, true);
  for (const cell of OFFICIAL_CELLS) if (!(cell.id in cells)) put(cell, false);
  return matchOf(form, cells, all);
}

const settleList = (all: Pick<Claims, 'claims' | 'extra'>, year: number | null): Match =>
  matchOf(FORM_2014, settle(cellsOf(FORM_2014), all.claims, year), all);

function matchOf(
  form: AnyForm,
  cells: Record<CellId, Cell>,
  { claims, extra }: Pick<Claims, 'claims' | 'extra'>,
): Match {
  const all = Object.values(cells);
  return {
    form,
    cells,
    found: all.filter(({ status }) => KNOWN.has(status)).length,
    present: all.filter(({ status }) => status !== 'absent').length,
    extra,
    tables: new Set(claims.map(({ table }) => table)),
  };
}
