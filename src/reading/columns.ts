/**
 * @file Which cell of a row stands under which header. Decided by the columns that both span; by
 * their order only where the spans of a band moved and nothing else fits; otherwise not at all.
 */
import type { GridCell } from './grid.js';

/** A header of a column and the grid columns that it covers. */
export interface Column<T> {
  readonly header: T;
  readonly col: number;
  readonly colSpan: number;
}

/** What stands under a header in one row. */
export type Under =
  | { readonly kind: 'cell'; readonly cell: GridCell }
  /** The row has no cell there. */
  | { readonly kind: 'missing' }
  /** These cells cannot be told apart from the neighbours'. */
  | { readonly kind: 'unclear'; readonly cells: readonly GridCell[] };

const isFilled = (cell: GridCell): boolean => cell.text.trim() !== '';

const overlap = (
  a: { col: number; colSpan: number },
  b: { col: number; colSpan: number },
): boolean => a.col < b.col + b.colSpan && b.col < a.col + a.colSpan;

/**
 * Distributes the cells of a row over the headers of its band.
 *
 * @param columns the headers, from left to right, not overlapping
 * @param cells the cells of the row that can hold a figure, from left to right
 * @returns one answer a header, in the order of `columns`
 */
export function distribute<T>(
  columns: readonly Column<T>[],
  cells: readonly GridCell[],
): readonly Under[] {
  const spanned = bySpan(columns, cells);
  if (spanned) return spanned;
  const ordered = byOrder(columns, cells) ?? byOrder(columns, cells.filter(isFilled));
  if (ordered) return ordered;
  const filled = cells.filter(isFilled);
  return columns.map((column) => {
    if (filled.length > 0) return { kind: 'unclear', cells: filled };
    const cell = cells.find((candidate) => overlap(column, candidate));
    return cell ? { kind: 'cell', cell } : { kind: 'missing' };
  });
}

/** Every header has cells of its own, at most one of them filled, and no filled cell is left over. */
function bySpan<T>(
  columns: readonly Column<T>[],
  cells: readonly GridCell[],
): readonly Under[] | undefined {
  for (const cell of cells) {
    const above = columns.filter((column) => overlap(column, cell));
    if (above.length > 1 || (above.length === 0 && isFilled(cell))) return undefined;
  }
  const found = columns.map((column): Under | undefined => {
    const below = cells.filter((cell) => overlap(column, cell));
    const filled = below.filter(isFilled);
    if (filled.length > 1) return undefined;
    const cell = filled[0] ?? below[0];
    return cell && { kind: 'cell', cell };
  });
  const complete = found.filter((under) => under !== undefined);
  return complete.length === columns.length ? complete : undefined;
}

/** As many cells as headers: they belong together in their order. */
function byOrder<T>(
  columns: readonly Column<T>[],
  cells: readonly GridCell[],
): readonly Under[] | undefined {
  if (cells.length !== columns.length) return undefined;
  return cells.map((cell) => ({ kind: 'cell', cell }));
}
