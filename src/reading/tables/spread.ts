/**
 * @file Tables of editors that know no merged cells: the text stands in the first of the cells that it is
 * for, the others are empty.
 */
import { isBlank, isFigure } from './band.js';
import { type Grid, type GridCell, gridOf } from './grid.js';

/** The grid with the labels of its header over the empty cells behind them; the same where cells are merged. */
export function spread(grid: Grid): Grid {
  const isPlain = grid.rows.every((row) => row.every((cell) => cell.colSpan * cell.rowSpan === 1));
  if (!isPlain) return grid;
  const rows = grid.rows.map((cells, row) =>
    cells.some(isFigure) ? cells : spreadRow(grid, cells, row),
  );
  return rows.every((cells, row) => cells === grid.rows[row])
    ? grid
    : gridOf(rows, grid.source, grid.around);
}

/** An empty cell belongs to the label in front of it, if a header further down stands below it. */
function spreadRow(grid: Grid, cells: readonly GridCell[], row: number): readonly GridCell[] {
  const found: GridCell[] = [];
  for (const cell of cells) {
    const last = found.at(-1);
    const isOurs = last && !isBlank(last) && isBlank(cell) && isNamedBelow(grid, row, last, cell);
    if (last && isOurs) found[found.length - 1] = { ...last, colSpan: last.colSpan + 1 };
    else found.push(cell);
  }
  return found.length === cells.length ? cells : found;
}

/** Do labels stand below both cells, before any figure does? */
function isNamedBelow(grid: Grid, row: number, label: GridCell, blank: GridCell): boolean {
  for (let at = row + 1; at < grid.rowCount; at++) {
    if (grid.rows[at]?.some(isFigure)) return false;
    const [one, other] = [grid.at(at, label.col), grid.at(at, blank.col)];
    if (other && !isBlank(other)) return one !== undefined && !isBlank(one);
  }
  return false;
}
