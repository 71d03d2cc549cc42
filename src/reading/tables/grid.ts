/** @file The grid of a table, or of several that belong together: every slot knows its cell. */
import type { Place } from '../../report/cell.js';
import type { MarkupCell, MarkupTable } from '../markup/markup.js';
import { NO_SURROUNDINGS, type Surroundings } from './surroundings.js';

/** A cell laid out on the grid. It covers `rowSpan` × `colSpan` slots from `row`, `col`. */
export interface GridCell extends MarkupCell {
  readonly row: number;
  readonly col: number;
  /** Where it stands in its document. */
  readonly place: Place;
}

/** A row of a table as the page counts it. */
export interface TableRow {
  readonly table: number;
  readonly row: number;
}

export interface Grid {
  readonly rowCount: number;
  readonly colCount: number;
  /** The cells that begin in each row, from left to right. */
  readonly rows: readonly (readonly GridCell[])[];
  /** The cell that covers a slot; undefined where none does. */
  at(row: number, col: number): GridCell | undefined;
  /** The distinct cells that cover a row, from left to right, those from rows above included. */
  across(row: number): readonly GridCell[];
  /** The table that the row is printed in. */
  source(row: number): TableRow;
  /** What stands around that table. */
  around(row: number): Surroundings;
}

/** No form has more columns; wider tables are cut here, so that a colspan cannot exhaust memory. */
export const WIDEST = 128;

/**
 * Lays out the spans of a table.
 *
 * Follows https://html.spec.whatwg.org/multipage/tables.html#forming-a-table: a cell goes to the
 * first free slot of its row; spans do not leave their row group; where cells overlap, the later one
 * covers the slot.
 */
export function layOut(table: MarkupTable, around: Surroundings = captionOf(table)): Grid {
  const slots: Slots = [];
  const rows: GridCell[][] = [];
  for (const group of table.groups) {
    const end = rows.length + group.rows.length;
    for (const markupRow of group.rows) {
      const row = rows.length;
      const cells: GridCell[] = [];
      let col = 0;
      for (const cell of markupRow) {
        while (slots[row]?.[col]) col++;
        if (col >= WIDEST) break;
        const { text, header, nested } = cell;
        const placed: GridCell = {
          text,
          header,
          nested,
          row,
          col,
          place: { table: table.index, row, col },
          rowSpan: Math.min(cell.rowSpan === 0 ? end : cell.rowSpan, end - row),
          colSpan: Math.min(cell.colSpan, WIDEST - col),
        };
        cover(slots, placed);
        cells.push(placed);
        col += placed.colSpan;
      }
      rows.push(cells);
    }
  }
  return gridOf(
    rows,
    (row) => ({ table: table.index, row }),
    () => around,
    slots,
  );
}

/** What a table by itself says of its figures. */
const captionOf = ({ caption }: MarkupTable): Surroundings =>
  caption === undefined
    ? NO_SURROUNDINGS
    : { ...NO_SURROUNDINGS, headings: [caption], units: [caption] };

/** The cell that covers each slot, row by row. */
type Slots = (GridCell | undefined)[][];

/** Cells whose places are known, as a grid. */
export function gridOf(
  rows: readonly (readonly GridCell[])[],
  source: Grid['source'],
  around: Grid['around'],
  slots: Slots = slotsOf(rows),
): Grid {
  const across: (readonly GridCell[])[] = [];
  return {
    rowCount: rows.length,
    colCount: slots.reduce((most, row) => Math.max(most, row.length), 0),
    rows,
    at: (row, col) => slots[row]?.[col],
    across: (row) => {
      const known = across[row] ?? distinct(slots[row] ?? []);
      across[row] = known;
      return known;
    },
    source,
    around,
  };
}

function slotsOf(rows: readonly (readonly GridCell[])[]): Slots {
  const slots: Slots = rows.map(() => []);
  for (const cells of rows) for (const cell of cells) cover(slots, cell);
  return slots;
}

/** Tables that follow on each other as one: a header and its figures, rows, the parts of a page break. */
export function stacked(grids: readonly Grid[]): Grid {
  const [only] = grids;
  if (only && grids.length === 1) return only;
  // Where each row is a table, nothing stands under anything: the order of the cells is all there is.
  const areRows = grids.every(({ rowCount }) => rowCount <= 1);
  const rows: GridCell[][] = [];
  const owners: { grid: Grid; row: number }[] = [];
  for (const grid of grids) {
    const offset = rows.length;
    for (const [row, cells] of grid.rows.entries()) {
      owners.push({ grid, row });
      rows.push(
        cells.map((cell, col) => ({
          ...cell,
          row: cell.row + offset,
          ...(areRows ? { col, colSpan: 1 } : {}),
        })),
      );
    }
  }
  return gridOf(
    rows,
    (row) => owners[row]?.grid.source(owners[row].row) ?? { table: 0, row },
    (row) => owners[row]?.grid.around(owners[row].row) ?? NO_SURROUNDINGS,
  );
}

/** The grid turned, rows as columns and columns as rows; each cell keeps its place in the page. */
export function turned(grid: Grid): Grid {
  const rows: GridCell[][] = Array.from({ length: grid.colCount }, () => []);
  for (const cells of grid.rows)
    for (const { row, col, rowSpan, colSpan, ...rest } of cells)
      rows[col]?.push({ ...rest, row: col, col: row, rowSpan: colSpan, colSpan: rowSpan });
  const { table } = grid.source(0);
  return gridOf(
    rows,
    (row) => ({ table, row }),
    () => grid.around(0),
  );
}

/** Puts a cell into every slot that it covers. */
function cover(slots: Slots, cell: GridCell): void {
  for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
    const line = slots[row] ?? [];
    slots[row] = line;
    for (let col = cell.col; col < cell.col + cell.colSpan; col++) line[col] = cell;
  }
}

function distinct(line: readonly (GridCell | undefined)[]): GridCell[] {
  const cells: GridCell[] = [];
  for (const cell of line)
    if (cell && cell !== cells.at(-1) && !cells.includes(cell)) cells.push(cell);
  return cells;
}
