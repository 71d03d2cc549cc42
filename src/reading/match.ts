/** @file The tables of a page matched to the forms that they print. */
import { cellsOf } from '../forms/cells.js';
import { FORM_2014 } from '../forms/form2014.js';
import type { AnyForm } from '../forms/statistics.js';
import type { Cell, CellId } from '../report/cell.js';
import type { Extra } from '../report/report.js';
import { matchStatistics } from './statistics/matchStatistics.js';
import type { Claims } from './tables/claim.js';
import { type Grid, stacked, turned, WIDEST } from './tables/grid.js';
import { joined, KNOWN, MATCHERS, type Matcher, settleOfficial } from './tables/matchOfficial.js';
import { settle } from './tables/settle.js';
import { tableOfLabel } from './tables/tableOfLabel.js';

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
      const { form, cells } = settleOfficial(official, year);
      const [one, other] = [matchOf(form, cells, official), settleList(list, year)];
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
