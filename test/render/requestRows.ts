/** @file The labels in front of the rows of table 三. */
import type { Label, RequestRow } from '../../src/forms/form.js';
import { RESULTS } from '../../src/forms/requests.js';
import type { Habits } from './habits.js';
import { printLabel } from './label.js';
import type { Box } from './table.js';

/**
 * The label boxes of each row: three grid columns of a group, its subgroup and the row itself.
 *
 * @param rows the rows of one table; where the table was split, labels of groups are printed again
 */
export function labelBoxes(rows: readonly RequestRow[], habits: Habits): Box[][] {
  return rows.map((row, index) => {
    const own = (cols: number): Box => ({ html: printLabel(row.zh, habits), cols });
    const group = (depth: number): Box[] => groupBox(rows, index, depth, habits);
    if (row.ancestors.length === 0) return [own(3)];
    if (row.ancestors.length === 1) return [...group(0), own(2)];
    return [...group(0), ...group(1), own(1)];
  });
}

/** How many rows the label says it covers: two too few or one too many from another year's form. */
function spanLength(length: number, label: Label, { group }: Habits): number {
  if (label !== RESULTS) return length;
  return group === 'short' ? Math.max(1, length - 2) : length + (group === 'long' ? 1 : 0);
}

/** The label of the ancestor at this depth, where this row prints it. */
function groupBox(
  rows: readonly RequestRow[],
  index: number,
  depth: number,
  habits: Habits,
): Box[] {
  const label = rows[index]?.ancestors[depth];
  if (!label) return [];
  const belongs = (row: RequestRow | undefined): boolean => row?.ancestors[depth] === label;
  const isFirst = !belongs(rows[index - 1]);
  const html = (): string => printLabel(label.zh, habits);
  if (habits.group === 'repeat') return [{ html: html() }];
  if (habits.group === 'blank') return [{ html: isFirst ? html() : '' }];
  const end = rows.findIndex((row, at) => at > index && !belongs(row));
  const length = spanLength((end < 0 ? rows.length : end) - index, label, habits);
  if (habits.group !== 'broken' || label !== RESULTS)
    return isFirst ? [{ html: html(), rows: length }] : [];
  // A label cell repeated at a frozen page break: ten rows, then the rest (quirks.md 1).
  const first = rows.findIndex(belongs);
  const isBreak = index - first === 10;
  if (!isFirst && !isBreak) return [];
  return [{ html: html(), rows: isFirst ? Math.min(10, length) : length }];
}
