/**
 * @file Is a header whole? A lost or added cell, or a wrong span, moves the headers behind it over
 * other figures; where that may have happened, nothing below can be told.
 */
import type { Label } from '../../forms/form.js';
import { isBlankText } from '../../text/characters.js';
import type { Band, BandColumn } from './band.js';
import { overlap } from './columns.js';
import type { Grid, GridCell } from './grid.js';

/** Do the columns follow on each other, with nothing but empty header cells between them? */
export function hasNoHole<L extends Label>(
  grid: Grid,
  headerRows: readonly number[],
  { columns, end }: Band<L>,
): boolean {
  const bottom = headerRows.at(-1) ?? 0;
  for (let col = columns[0]?.col ?? end; col < end; col++) {
    const isNamed = columns.some((column) => overlap(column, { col, colSpan: 1 }));
    const below = grid.at(bottom, col);
    if (!isNamed && !(below && isBlankText(below.text))) return false;
  }
  return true;
}

/** Is every label printed in one header cell at most? */
export function namesEachOnce(columns: readonly BandColumn<Label>[]): boolean {
  const headers = new Map(columns.map(({ cell, header }) => [cell, header]));
  return new Set(headers.values()).size === headers.size;
}

/** Are these columns, and no others, below the heading, side by side and filling it? */
export function fills<L extends Label>(
  columns: readonly BandColumn<L>[],
  heading: GridCell,
): boolean {
  const first = columns[0];
  const last = columns.at(-1);
  if (!first || !last) return false;
  const isTiled = columns.every(
    (column, index) => index === 0 || column.col === endOf(columns[index - 1]),
  );
  return isTiled && first.col === heading.col && endOf(last) === endOf(heading);
}

const endOf = (span: { readonly col: number; readonly colSpan: number } | undefined): number =>
  span ? span.col + span.colSpan : 0;
