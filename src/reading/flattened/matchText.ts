/**
 * @file Tables that lost their markup: the lines of a text, or the paragraphs of a page, put back into
 * tables and matched to the forms that they print.
 */
import { cellsOf } from '../../forms/cells.js';
import type { Form } from '../../forms/form.js';
import { FORMS } from '../../forms/index.js';
import type { AnyForm } from '../../forms/statistics.js';
import type { Cell, CellId } from '../../report/cell.js';
import { isBlankText } from '../../text/characters.js';
import type { Line } from '../markup/markup.js';
import type { Claim } from '../tables/claim.js';
import type { GridCell } from '../tables/grid.js';
import { matchOfficial, settleOfficial, voted } from '../tables/matchOfficial.js';
import { isPart } from '../words/label.js';
import { isUnitLine } from '../words/money.js';
import { type FlatRow, flatRows } from './flatRows.js';
import { isFilled } from './openRows.js';
import { pageNumbers } from './pageNumbers.js';
import type { PrintedRow } from './printedRow.js';
import { type TextGrid, textGrid } from './textGrid.js';
import { isWholeLabel, kindOf } from './textLabels.js';
import type { Printed, TextTable } from './textRow.js';
import { findTextRows } from './textRows.js';
import type { PrintedRows } from './textTables.js';
import { claimingRows, rowIn, type Trust, weigh } from './weigh.js';

/** The tables in a text read as one of the forms. */
export interface TextMatch {
  readonly form: AnyForm;
  readonly cells: Record<CellId, Cell>;
  /** Cells whose place in the text is known, and those that it has at all. */
  readonly found: number;
  readonly present: number;
  /** The lines that belong to the tables. */
  readonly lines: ReadonlySet<Line>;
}

/** Rows of the form that a text must have, so that a mention of one is no table. */
const ENOUGH_ROWS = 3;
/** Rows of separated cells below a header that is understood. */
const ENOUGH_CERTAIN = 2;
const TEXT_TABLES: readonly TextTable[] = ['proactive', 'requests', 'remedies'];

/**
 * Matches lines to a form.
 *
 * @param year the report's; null where it is not known
 * @param only the form that the page's tables are of; the one that explains most where it is not given
 * @returns undefined where they hold no table of any form
 */
export function matchText(
  lines: readonly Line[],
  year: number | null,
  only?: Form,
): TextMatch | undefined {
  const flat = flatRows(lines);
  const found = findTextRows(flat);
  const trust = trustOf(flat, found);
  const printedIn = (row: PrintedRow): readonly Printed[] => cellsIn(row, found, trust);
  const units = flat.map(({ line }) => line.text).filter(isUnitLine);
  const laidOut = textGrid(found.rows, printedIn, units);
  const matched = matchOfficial(laidOut.grid);
  const rows = claimingRows(matched.claims, laidOut, printedIn);
  const certain = rows.filter(({ order, explicit }) => order === 'certain' && explicit).length;
  const present = rows.filter(
    ({ order, printed }) => order === 'certain' || printed.some(isFilled),
  );
  const isEnough = certain >= ENOUGH_CERTAIN || present.length >= ENOUGH_ROWS;
  if (!isEnough && !(rows.length > 0 && hasHeader(found))) return undefined;
  const form = only ?? voted(matched);
  const doubts = matched.claims.filter(({ isDoubt }) => isDoubt);
  const sure = matched.claims.filter(({ isDoubt }) => !isDoubt);
  const orphaned = new Set(leftIn(found, laidOut, sure).keys());
  const claims = [
    ...weigh(form, rows, { ...trust, orphaned, pieces: piecesIn(found, laidOut, sure) }),
    ...doubts,
    ...strayClaims(trust.dropsRepeats ? allIn(found) : leftIn(found, laidOut, matched.claims)),
  ];
  const { cells } = settleOfficial({ ...matched, claims }, year, form);
  return { form, cells, ...countCells(cells), lines: found.lines };
}

/** 第二十条第（一）项 with the columns below it: a text cut off behind its first row is still a table. */
const hasHeader = ({ kinds }: PrintedRows): boolean =>
  kinds.includes('article') && kinds.includes('column');

/** How many cells are known, and how many are there. */
export function countCells(cells: Readonly<Record<CellId, Cell>>): {
  found: number;
  present: number;
} {
  const there = Object.values(cells).filter(({ status }) => status !== 'absent');
  const found = there.filter(({ status }) => status !== 'ambiguous').length;
  return { found, present: there.length };
}

/**
 * What stands behind the label of a row: blanks only where the text keeps them, and none behind as many
 * figures as the row has cells. A label without figures has blanks, unless figures of its table stand
 * without a label: those may be its own.
 */
function cellsIn(
  row: PrintedRow,
  { strays }: PrintedRows,
  trust: Pick<Trust, 'keepsBlanks'>,
): readonly Printed[] {
  const { width } = row.header.printed;
  const filled = row.printed.filter(isFilled);
  if (filled.length === 0) {
    if (row.explicit && row.printed.length === width) return row.printed;
    const left = strays.get(row.table) ?? [];
    if (left.length > 0) return left;
    return Array.from({ length: width }, () => ({ text: '', line: row.line }));
  }
  const isWhole = row.printed.length === width && !row.run && trust.keepsBlanks;
  return isWhole ? row.printed : filled;
}

/** The figures of each table that no cell of the form claims; a part (其中) is nobody's own. */
function leftIn(
  { rows, strays }: PrintedRows,
  { rowOf }: TextGrid,
  claims: readonly Claim[],
): ReadonlyMap<TextTable, readonly Printed[]> {
  const claimed = new Map<PrintedRow, Set<CellId>>();
  for (const claim of claims) {
    const row = rowIn(claim, rowOf);
    if (row) claimed.set(row, (claimed.get(row) ?? new Set()).add(claim.id));
  }
  const left = new Map(strays);
  for (const row of rows) {
    const isOwnPart = [...row.path.map(({ text }) => text), row.label].some((text) => isPart(text));
    // Behind as many figures as the form has cells stand those of other rows, or other columns.
    const own = claimed.get(row)?.size ?? (isOwnPart ? row.header.printed.width : 0);
    const more = row.printed.filter(isFilled).slice(own);
    if (more.length > 0) left.set(row.table, [...(left.get(row.table) ?? []), ...more]);
  }
  return left;
}

/** All figures of each table: where lines were left out, labels may be among them. */
function allIn({ rows, strays }: PrintedRows): ReadonlyMap<TextTable, readonly Printed[]> {
  const all = new Map(TEXT_TABLES.map((table) => [table, strays.get(table) ?? []]));
  for (const { table, printed } of rows) all.set(table, [...(all.get(table) ?? []), ...printed]);
  return all;
}

/**
 * Rows whose labels may be pieces: those without figures that are no whole label of the form, or go on one
 * that is none, and those with figures behind one that is as little a label as their own and that no row is.
 */
function piecesIn(
  { rows }: PrintedRows,
  { rowOf }: TextGrid,
  claims: readonly Claim[],
): ReadonlySet<PrintedRow> {
  const claimed = new Set(claims.map((claim) => rowIn(claim, rowOf)));
  const isNone = (row: PrintedRow | undefined): boolean =>
    row !== undefined &&
    row.label !== '' &&
    kindOf(row.label) !== 'shared' &&
    !isWholeLabel(row.label);
  return new Set(
    rows.filter((row, at) => {
      const [own, before] = [isNone(row), isNone(rows[at - 1])];
      if (!row.printed.some(isFilled)) return own || before;
      return own && before && !row.explicit && !claimed.has(rows[at - 1]);
    }),
  );
}

/** Figures that stand in no row may be those of any cell of their table. */
const strayClaims = (left: ReadonlyMap<TextTable, readonly Printed[]>): Claim[] =>
  [...left].flatMap(([table, texts]) => {
    const cells = texts.map(
      ({ text, line }): GridCell => ({
        ...{ text, row: 0, col: 0, rowSpan: 1, colSpan: 1, header: false, nested: false },
        place: { line: line.index },
      }),
    );
    return FORMS.flatMap(cellsOf)
      .filter((cell) => cell.table === table)
      .map(({ id }): Claim => ({ id, table: 0, under: { kind: 'unclear', cells }, isDoubt: true }));
  });

/** Looks at all rows together: what one row loses, all rows lose. */
function trustOf(flat: readonly FlatRow[], found: PrintedRows): Omit<Trust, 'orphaned' | 'pieces'> {
  const { rows } = found;
  const explicit = rows.filter((row) => row.explicit && row.printed.length > 0);
  // A converter that drops blanks and pads the row at its end leaves no blank in front of a figure.
  const keepsBlanks =
    explicit.every(({ printed, header }) => printed.length === header.printed.width) &&
    explicit.some(({ printed }) => hasInnerBlank(printed.map(({ text }) => isBlankText(text))));
  return {
    keepsBlanks,
    dropsRepeats: dropsRepeats(flat, found),
    scattered: scatteredTables(rows, found),
    isPageNumber: pageNumbers(found.outside),
  };
}

/** Figures of a table in front of its labels, or behind them all, as converters of PDF files put them. */
function scatteredTables(
  rows: readonly PrintedRow[],
  { strays }: PrintedRows,
): ReadonlySet<TextTable> {
  const loose = rows.filter(({ explicit }) => !explicit);
  return new Set(
    TEXT_TABLES.filter((table) => {
      if ((strays.get(table)?.length ?? 0) >= 2) return true;
      const own = loose.filter((row) => row.table === table);
      return (
        own.some(({ printed, header }) => printed.length >= header.printed.width + 2) &&
        own.some(({ printed }) => printed.length === 0)
      );
    }),
  );
}

const hasInnerBlank = (blanks: readonly boolean[]): boolean =>
  blanks.some((isBlank, index) => isBlank && blanks.slice(index).includes(false));

/**
 * Every form repeats 信息内容 above each block and 0 in most cells. A text in which no line occurs
 * twice went through something that leaves repeated lines out.
 */
function dropsRepeats(flat: readonly FlatRow[], { kinds, lines }: PrintedRows): boolean {
  const count = (kind: PrintedRows['kinds'][number]): number =>
    kinds.filter((one) => one === kind).length;
  if (count('article') < 3 || count('content') > 1) return false;
  const texts = flat
    .filter(({ cells, line }) => cells.length === 1 && lines.has(line))
    .map(({ cells }) => cells[0]?.trim());
  return texts.length >= 20 && new Set(texts).size === texts.length;
}
