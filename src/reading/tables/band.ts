/** @file A band: header rows and the columns they name, above rows of figures. */
import type { Label } from '../../forms/form.js';
import { isBlankText } from '../../text/characters.js';
import { readFigure } from '../words/figure.js';
import type { LabelIndex } from '../words/label.js';
import { type Column, type Headers, overlap } from './columns.js';
import type { Grid, GridCell } from './grid.js';

/** A column of a band; one whose header the form does not know has no label. */
export type BandColumn<L extends Label> = Column<L | undefined> & { readonly cell: GridCell };

/** The headers of a band. */
export interface Band<L extends Label> extends Headers<L | undefined> {
  readonly columns: readonly BandColumn<L>[];
}

/** No form has more header rows, empty ones included; of more, the lowest count. */
export const MOST_HEADER_ROWS = 12;

/** Does the cell print a figure or a mark for none? */
export function isFigure(cell: GridCell): boolean {
  const { status } = readFigure(cell.text, 'count');
  return (
    status === 'number' ||
    status === 'dash' ||
    readFigure(cell.text, 'wan_yuan').status === 'number'
  );
}

export const isBlank = (cell: GridCell): boolean => isBlankText(cell.text);

/** Is this one of the form's labels? */
export const names = <L extends Label>(index: LabelIndex<L>, cell: GridCell): boolean =>
  index.find(cell.text) !== undefined;

/**
 * The columns that header rows name.
 *
 * A header repeated below itself (in place of a rowspan) counts once. Headers that the form does not
 * know (备注) are columns too, so that what stands below them is not taken for something else.
 *
 * @param rows the header rows, from top to bottom
 * @param index the labels of the columns that the form knows
 * @param headings labels that stand above the columns and name none
 * @returns the columns from left to right, and where the header ends
 */
export function headersOf<L extends Label>(
  grid: Grid,
  rows: readonly number[],
  index: LabelIndex<L>,
  headings: LabelIndex<Label>,
): Band<L> {
  const all = rows.flatMap((row) => grid.rows[row] ?? []);
  const cells = all.filter((cell) => !isBlank(cell));
  const known: BandColumn<L>[] = [];
  for (const cell of cells) {
    const header = index.find(cell.text);
    if (!header || headings.find(cell.text)) continue;
    const above = known.findIndex(
      (column) => column.header === header && overlap(column, cell) && cell.row > column.cell.row,
    );
    const column = { header, col: cell.col, colSpan: cell.colSpan, cell };
    if (above >= 0) known[above] = column;
    else known.push(column);
  }
  const first = Math.min(...known.map((column) => column.col));
  const unknown = cells
    .filter((cell) => cell.col > first && !index.find(cell.text) && !headings.find(cell.text))
    .filter((cell) => !known.some((column) => overlap(column, cell)))
    .map((cell) => ({ header: undefined, col: cell.col, colSpan: cell.colSpan, cell }));
  return {
    columns: [...known, ...unknown].sort((a, b) => a.col - b.col),
    end: Math.max(0, ...all.map((cell) => cell.col + cell.colSpan)),
  };
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
