/** @file A band: header rows and the columns they name, above rows of figures. */
import type { Label } from '../../forms/form.js';
import { isBlankText } from '../../text/characters.js';
import { remembered } from '../../text/remembered.js';
import type { LabelSequence } from '../align/align.js';
import { readFigure } from '../words/figure.js';
import { type NamedYear, yearOfLabel } from '../words/yearNamed.js';
import { type Column, type Headers, overlap } from './columns.js';
import type { Grid, GridCell } from './grid.js';

/** A column of a band; one whose header the form does not know has no label. */
export interface BandColumn<L extends Label> extends Column<L | undefined> {
  readonly cell: GridCell;
  /** The year that its header names beside the label: 2022年 below 自然人. */
  readonly year: NamedYear | undefined;
  /** Named by its place alone, since its header is empty. */
  readonly isAssumed?: boolean;
}

/** The headers of a band. */
export interface Band<L extends Label> extends Headers<L | undefined> {
  readonly columns: readonly BandColumn<L>[];
}

/** No form has more header rows, empty ones included; of more, the lowest count. */
export const MOST_HEADER_ROWS = 12;

/** Does the cell print a figure or a mark for none? */
export const isFigure = ({ text }: GridCell): boolean => DIGITS.test(text) || isFigureText(text);

/** What most cells with a figure print; a run of digits may be several figures. */
const DIGITS = /^\d+$/u;

const isFigureText = remembered((text) => {
  const { status } = readFigure(text, 'count');
  return (
    status === 'number' || status === 'dash' || readFigure(text, 'wan_yuan').status === 'number'
  );
});

export const isBlank = (cell: GridCell): boolean => isBlankText(cell.text);

/** A label is shorter; what is longer is a note or a sentence. */
const LONGEST_LABEL = 60;

/** Is this one of the form's labels, or one with a slip in it? */
export const names = <L extends Label>(labels: LabelSequence<L>, { text }: GridCell): boolean =>
  text.length <= LONGEST_LABEL && labels.resembles(text);

/**
 * The columns that header rows name.
 *
 * A header repeated below itself (in place of a rowspan) counts once. Headers that the form does not
 * know (备注) are columns too, so that what stands below them is not taken for something else; years
 * below a header (2022年 | 2023年 below 自然人) divide its column.
 *
 * @param rows the header rows, from top to bottom
 * @param labels of the columns that the form knows, in its order
 * @param isHeading does the cell stand above the columns and name none?
 * @returns the columns from left to right, and where the header ends
 */
export function headersOf<L extends Label>(
  grid: Grid,
  rows: readonly number[],
  labels: LabelSequence<L>,
  isHeading: (cell: GridCell) => boolean,
): Band<L> {
  const all = rows.flatMap((row) => grid.rows[row] ?? []);
  const cells = all
    .filter((cell) => !isBlank(cell) && !isHeading(cell))
    .sort((a, b) => a.col - b.col || a.row - b.row);
  const years = cells.filter((cell) => yearOfLabel(cell.text) !== undefined);
  const words = whole(
    cells.filter((cell) => !years.includes(cell)),
    labels,
  );
  const aligned = labels.align(words.map(({ text }) => text));
  const known: BandColumn<L>[] = [];
  for (const [index, cell] of words.entries()) {
    const found = aligned[index];
    if (found?.kind !== 'known') continue;
    const above = known.findIndex(
      (column) =>
        column.header === found.label && overlap(column, cell) && cell.row > column.cell.row,
    );
    const column = {
      header: found.label,
      col: cell.col,
      colSpan: cell.colSpan,
      cell,
      year: undefined,
    };
    if (above >= 0) known[above] = column;
    else known.push(column);
  }
  const divided = known.flatMap((column) => byYears(column, years));
  const first = Math.min(...divided.map((column) => column.col));
  const isNamed = (cell: GridCell): boolean => known.some(({ cell: other }) => other === cell);
  const unknown = words
    .filter((cell) => cell.col > first && !isNamed(cell))
    .filter((cell) => !divided.some((column) => overlap(column, cell)))
    .map((cell) => ({
      header: undefined,
      col: cell.col,
      colSpan: cell.colSpan,
      cell,
      year: undefined,
    }));
  return {
    columns: [...divided, ...unknown].sort((a, b) => a.col - b.col),
    end: Math.max(0, ...all.map((cell) => cell.col + cell.colSpan)),
  };
}

/** The cells with 商业 above 企业 as one: neither is a label, both together are. */
function whole<L extends Label>(
  cells: readonly GridCell[],
  labels: LabelSequence<L>,
): readonly GridCell[] {
  const found: GridCell[] = [];
  for (const cell of cells) {
    const at = found.findIndex(
      ({ text, row, rowSpan, col, colSpan }) =>
        row + rowSpan === cell.row &&
        col === cell.col &&
        colSpan === cell.colSpan &&
        !labels.exactly(text) &&
        labels.exactly(text + cell.text),
    );
    const above = found[at];
    if (above) found[at] = { ...cell, text: above.text + cell.text };
    else found.push(cell);
  }
  return found;
}

/** The column, or one for each of the years below its header. */
function byYears<L extends Label>(
  column: BandColumn<L>,
  years: readonly GridCell[],
): BandColumn<L>[] {
  const below = years.filter((cell) => cell.row > column.cell.row && overlap(cell, column));
  if (below.length === 0) return [column];
  return below.map((cell) => ({
    ...column,
    col: cell.col,
    colSpan: cell.colSpan,
    year: yearOfLabel(cell.text),
  }));
}

/**
 * The cells behind a row's label that can hold a figure: those of the row, and figures and blanks that
 * reach down into it. A label that reaches down is none of them, wherever a wrong rowspan put it.
 */
export function dataCells(grid: Grid, row: number, label: GridCell): GridCell[] {
  return grid
    .across(row)
    .filter((cell) => cell.col >= label.col + label.colSpan)
    .filter((cell) => cell.row === row || isBlank(cell) || isFigure(cell));
}
