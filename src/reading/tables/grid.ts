/** @file The grid of a table: every slot knows the cell that covers it. */
import type { MarkupCell, MarkupTable } from '../markup/markup.js';

/** A cell laid out on the grid. It covers `rowSpan` × `colSpan` slots from `row`, `col`. */
export interface GridCell extends MarkupCell {
  readonly row: number;
  readonly col: number;
}

export interface Grid {
  /** Index of the table in its document. */
  readonly table: number;
  readonly caption: string | undefined;
  /** Lines right above and below the table that speak of its figures. */
  readonly remarks: readonly string[];
  readonly rowCount: number;
  readonly colCount: number;
  /** The cells that begin in each row, from left to right. */
  readonly rows: readonly (readonly GridCell[])[];
  /** The cell that covers a slot; undefined where none does. */
  at(row: number, col: number): GridCell | undefined;
  /** The distinct cells that cover a row, from left to right, those from rows above included. */
  across(row: number): readonly GridCell[];
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
export function layOut(table: MarkupTable, remarks: readonly string[] = []): Grid {
  const slots: (GridCell | undefined)[][] = [];
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
        const placed: GridCell = {
          ...cell,
          row,
          col,
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
  const colCount = slots.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    table: table.index,
    caption: table.caption,
    remarks,
    rowCount: rows.length,
    colCount,
    rows,
    at: (row, col) => slots[row]?.[col],
    across: (row) => distinct(slots[row] ?? []),
  };
}

function cover(slots: (GridCell | undefined)[][], cell: GridCell): void {
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
