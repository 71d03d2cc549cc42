/** @file Rows typed as lines of one row, the same number of lines in every cell, made rows again. */
import { readFigure } from '../words/figure.js';
import type { Grid, GridCell } from './grid.js';
import { gridOf } from './grid.js';

/** The grid with a row for each line of such rows; the same grid where there is none. */
export function unfolded(grid: Grid): Grid {
  const counts = grid.rows.map((_, row) => linesIn(grid, row));
  if (counts.every((count) => count === 1)) return grid;
  const rows: GridCell[][] = [];
  const sources: number[] = [];
  for (const [row, cells] of grid.rows.entries()) {
    const count = counts[row] ?? 1;
    const first = rows.length;
    for (let line = 0; line < count; line++) {
      sources.push(row);
      rows.push(
        cells.map((cell) => ({
          ...cell,
          row: first + line,
          text: count > 1 ? (cell.text.split('\n')[line] ?? '') : cell.text,
        })),
      );
    }
  }
  return gridOf(
    rows,
    (row) => grid.source(sources[row] ?? 0),
    (row) => grid.around(sources[row] ?? 0),
  );
}

/** How many rows were typed into one: as many as every filled cell has lines, figures among them. */
function linesIn(grid: Grid, row: number): number {
  if (!grid.rows[row]?.some(({ text }) => text.includes('\n'))) return 1;
  const cells = grid.across(row);
  if (cells.some((cell) => cell.row !== row || cell.rowSpan > 1)) return 1;
  const filled = cells.filter(({ text }) => text.trim() !== '').map(({ text }) => text.split('\n'));
  const count = filled[0]?.length ?? 1;
  const isEven = filled.every((lines) => lines.length === count);
  const hasFigures = filled.some((lines) => lines.every(isFigureLine));
  return count > 1 && filled.length > 1 && isEven && hasFigures ? count : 1;
}

const isFigureLine = (line: string): boolean =>
  readFigure(line, 'wan_yuan').status === 'number' || readFigure(line, 'count').status === 'number';
