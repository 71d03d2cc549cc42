/**
 * @file Which cell of a row stands under which header. Decided by the columns that both span, where
 * the row lies straight under its header; by the order that the other rows of the band show, where
 * it was pushed aside; otherwise not at all.
 */

import { isBlankText } from '../../text/characters.js';
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

/** The headers of a band, and where they end. */
export interface Headers<T> {
  /** From left to right, not overlapping. */
  readonly columns: readonly Column<T>[];
  /** The grid column behind the last header cell; a row that ends elsewhere was pushed aside. */
  readonly end: number;
}

/** The order in which rows print the columns: how many cells, and which of them is whose. */
export interface Pattern {
  readonly length: number;
  readonly indexes: readonly number[];
}

interface Span {
  readonly col: number;
  readonly colSpan: number;
}

const endOf = (span: Span | undefined): number => (span ? span.col + span.colSpan : 0);

const isFilled = (cell: GridCell): boolean => !isBlankText(cell.text);

/** Do the two share a grid column? */
export const overlap = (a: Span, b: Span): boolean =>
  a.col < b.col + b.colSpan && b.col < a.col + a.colSpan;

/**
 * Distributes the cells of a band's rows over its headers.
 *
 * @param headers those of the band, or of the table before where they are not repeated
 * @param rows for each row the cells that can hold a figure, from left to right
 * @param known the pattern of the table before, for a table that goes on
 * @returns for each row one answer a header, and the pattern of this band
 */
export function distributeBand<T>(
  headers: Headers<T>,
  rows: readonly (readonly GridCell[])[],
  known?: Pattern,
): { readonly rows: readonly (readonly Under[])[]; readonly pattern: Pattern | undefined } {
  const straight = rows.map((cells) => (known ? undefined : bySpan(headers, cells)));
  const pattern = known ?? commonPattern(straight, rows) ?? equalCount(headers, rows);
  return {
    rows: rows.map((cells, row) => straight[row] ?? byPattern(headers, cells, pattern)),
    pattern,
  };
}

/** Distributes a single row; see `distributeBand`. */
export function distribute<T>(headers: Headers<T>, cells: readonly GridCell[]): readonly Under[] {
  return distributeBand(headers, [cells]).rows[0] ?? [];
}

/**
 * The row ends where its headers end, every header has cells of its own, at most one of them filled,
 * and no filled cell is left over.
 */
function bySpan<T>(
  { columns, end }: Headers<T>,
  cells: readonly GridCell[],
): readonly Under[] | undefined {
  const last = cells.at(-1);
  if (!last || last.col + last.colSpan !== end) return undefined;
  for (const cell of cells) {
    const above = columns.filter((column) => overlap(column, cell));
    if (above.length > 1 || (above.length === 0 && isFilled(cell))) return undefined;
  }
  const found: Under[] = [];
  for (const column of columns) {
    const below = cells.filter((cell) => overlap(column, cell));
    const filled = below.filter(isFilled);
    const cell = filled[0] ?? below[0];
    if (!cell || filled.length > 1) return undefined;
    found.push({ kind: 'cell', cell });
  }
  return found;
}

/** The one pattern of all rows that lie straight; undefined where they differ or there are none. */
function commonPattern(
  straight: readonly (readonly Under[] | undefined)[],
  rows: readonly (readonly GridCell[])[],
): Pattern | undefined {
  let common: Pattern | undefined;
  for (const [row, unders] of straight.entries()) {
    const cells = rows[row] ?? [];
    if (!unders) continue;
    const indexes = unders.map((under) => (under.kind === 'cell' ? cells.indexOf(under.cell) : -1));
    const pattern = { length: cells.length, indexes };
    if (common && !isSame(common, pattern)) return undefined;
    common = pattern;
  }
  return common;
}

const isSame = (a: Pattern, b: Pattern): boolean =>
  a.length === b.length && a.indexes.every((index, at) => index === b.indexes[at]);

/** No row lies straight (the spans move within the band): as many cells as headers, in their order. */
function equalCount<T>(
  { columns }: Headers<T>,
  rows: readonly (readonly GridCell[])[],
): Pattern | undefined {
  const equal = rows.filter((cells) => cells.length === columns.length);
  const isTiled = columns.every(
    ({ col }, index) => index === 0 || col === endOf(columns[index - 1]),
  );
  // A blank in front of the first header may be no cell of a column, and that of a column which the
  // form does not know (备注) lost.
  const begins = equal.every(([cell]) => isUnder(cell, columns[0]) || (cell && isFilled(cell)));
  const areKnown = columns.every(({ header }) => header !== undefined);
  return equal.length > 0 && isTiled && (begins || areKnown)
    ? { length: columns.length, indexes: columns.map((_, index) => index) }
    : undefined;
}

const isUnder = (cell: Span | undefined, column: Span | undefined): boolean =>
  cell !== undefined && column !== undefined && overlap(cell, column);

function byPattern<T>(
  { columns }: Headers<T>,
  cells: readonly GridCell[],
  pattern: Pattern | undefined,
): readonly Under[] {
  if (pattern && cells.length === pattern.length) {
    const taken = pattern.indexes.map((index) => cells[index]);
    const isWhole = cells.every((cell) => taken.includes(cell) || !isFilled(cell));
    if (isWhole) return taken.map((cell) => (cell ? { kind: 'cell', cell } : { kind: 'missing' }));
  }
  return unclear({ columns }, cells);
}

/** Which figure is whose cannot be told; a row without figures is as blank as it looks. */
export function unclear<T>(
  { columns }: Pick<Headers<T>, 'columns'>,
  cells: readonly GridCell[],
): readonly Under[] {
  const filled = cells.filter(isFilled);
  return columns.map((column) => {
    if (filled.length > 0) return { kind: 'unclear', cells: filled };
    const cell = cells.find((candidate) => overlap(column, candidate));
    return cell ? { kind: 'cell', cell } : { kind: 'missing' };
  });
}
