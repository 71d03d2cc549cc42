/** @file Tables without merged cells. */
import type { Box, Row } from '../table.js';

/** Where a box stands and whether this slot is its first. */
interface Slot {
  readonly box: Box;
  readonly first: boolean;
}

/** Every slot of the grid that the rows span; slots that no box covers are left out. */
function slotsOf(rows: readonly Row[]): Slot[][] {
  const grid: (Slot | undefined)[][] = rows.map(() => []);
  for (const [top, row] of rows.entries()) {
    let left = 0;
    for (const box of row) {
      while (grid[top]?.[left]) left++;
      for (let down = 0; down < (box.rows ?? 1); down++)
        for (let right = 0; right < (box.cols ?? 1); right++) {
          const line = grid[top + down];
          if (line) line[left + right] = { box, first: down === 0 && right === 0 };
        }
      left += box.cols ?? 1;
    }
  }
  return grid.map((line) => line.flatMap((slot) => slot ?? []));
}

/** The rows without spans: the text in the first cell, blanks in the rest. */
export const withoutSpans = (rows: readonly Row[]): Row[] =>
  slotsOf(rows).map((line) => line.map(({ box, first }) => single(box, first ? box.html : '')));

/** The rows without spans, the text in every cell that it covered. */
export const withRepeats = (rows: readonly Row[]): Row[] =>
  slotsOf(rows).map((line) => line.map(({ box }) => single(box, box.html)));

/** A cell of one slot. */
const single = (box: Box, html: string): Box => ({ ...box, html, cols: 1, rows: 1 });
