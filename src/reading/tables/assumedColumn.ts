/**
 * @file A column whose header is empty, between or behind columns that are known. Its place says which
 * column of the form it is, if that is the only one missing there; the sums must agree.
 */
import type { Label } from '../../forms/form.js';
import { readFigure } from '../words/figure.js';
import { type Band, type BandColumn, isBlank, isFigure } from './band.js';
import { distributeBand } from './columns.js';
import type { Grid, GridCell } from './grid.js';

/**
 * The band with a column for the one that its header leaves empty; the same band where there is none, or
 * where it may be several of the form's.
 *
 * @param order the columns of the form
 */
export function assumedColumn<L extends Label>(
  grid: Grid,
  band: Band<L>,
  rows: readonly (readonly GridCell[])[],
  order: readonly L[],
): Band<L> {
  const { columns } = band;
  const named = columns.flatMap(({ header }) => header ?? []);
  const [strange, ...strangers] = columns.filter(({ header }) => !header);
  const isTotalLeft = order.some(({ id }) => id === 'total' && !named.some((one) => one.id === id));
  // 共计: the last column is the total, whatever it is called, if every row adds up to it.
  if (strange && strangers.length === 0 && isTotalLeft && strange === columns.at(-1)) {
    const header = order.find(({ id }) => id === 'total');
    const all = columns.map((one) => (one === strange ? { ...one, header } : one));
    const told = { ...band, columns: all };
    return named.length === order.length - 1 && doesAddUp(told, rows) ? told : band;
  }
  if (strange || new Set(named).size !== named.length) return band;
  const missing = order.filter((label) => !named.some(({ id }) => id === label.id));
  const [gap, ...gaps] = gapsIn(band, rows);
  if (!gap || gaps.length > 0) return band;
  const ids = order.map(({ id }) => id);
  const place = (column: BandColumn<L> | undefined, none: number): number =>
    column?.header ? ids.indexOf(column.header.id) : none;
  const before = columns.findLast((column) => column.col < gap.col);
  const behind = columns.find((column) => column.col > gap.col);
  const [only, ...others] = missing.filter((label) => {
    const at = ids.indexOf(label.id);
    return at > place(before, -1) && at < place(behind, ids.length);
  });
  const cell = grid.at(Math.max(0, ...columns.map((column) => column.cell.row)), gap.col);
  const holder = cell ?? before?.cell;
  if (!only || others.length > 0 || !holder) return band;
  const assumed = { header: only, ...gap, cell: holder, year: undefined, isAssumed: true };
  const all = [...columns, assumed].sort((a, b) => a.col - b.col);
  return { columns: all, end: Math.max(band.end, gap.col + gap.colSpan) };
}

/** Where figures stand below no header. */
function gapsIn<L extends Label>(
  { columns }: Band<L>,
  rows: readonly (readonly GridCell[])[],
): { col: number; colSpan: number }[] {
  const first = columns[0]?.col ?? 0;
  const gaps = new Map<number, number>();
  for (const cells of rows)
    for (const { col, colSpan, ...cell } of cells)
      if (
        col >= first &&
        isFigure({ col, colSpan, ...cell }) &&
        columns.every((column) => column.col >= col + colSpan || column.col + column.colSpan <= col)
      )
        gaps.set(col, colSpan);
  return [...gaps].map(([col, colSpan]) => ({ col, colSpan }));
}

/** Is 总计 in every row what the other columns add up to, and in one of them more than 0? */
export function doesAddUp<L extends Label>(
  band: Band<L>,
  rows: readonly (readonly GridCell[])[],
): boolean {
  let isTold = false;
  for (const unders of distributeBand(band, rows).rows) {
    let [parts, total] = [0, 0];
    for (const [index, under] of unders.entries()) {
      if (under.kind !== 'cell') return false;
      const read = readFigure(under.cell.text, 'count');
      const value = isBlank(under.cell) || read.status === 'dash' ? 0 : read.value;
      if (value === null) return false;
      if (band.columns[index]?.header?.id === 'total') total += value;
      else parts += value;
    }
    if (parts !== total) return false;
    isTold ||= total > 0;
  }
  return isTold;
}
