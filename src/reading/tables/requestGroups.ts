/**
 * @file 其他 and 总计 name several rows of table 三 and of what bodies add to it: the group that they
 * stand in decides which they are.
 */
import type { Label, RequestRow } from '../../forms/form.js';
import { DENIED, OTHER_RESULTS, REJECTED, UNABLE } from '../../forms/requests.js';
import { foldWidth } from '../../text/characters.js';
import { LabelIndex } from '../words/label.js';
import type { Grid, GridCell } from './grid.js';

const GROUPS = new LabelIndex<Label>([DENIED, UNABLE, REJECTED, OTHER_RESULTS]);
const SHARED = /^(?:其[他它]|[总合]计)$/u;
const ENUMERATOR = /^\s*\(?\s*([六七])/u;

/** The group that a label names: （三）不予公开 to （六）其他处理; undefined for any other label. */
export const groupNamed = (label: string): string | undefined => GROUPS.find(label)?.id;

/** The group that rows go on in after this one. */
export const groupAfter = (row: RequestRow): string | undefined =>
  row.ancestors[1]?.id ?? (row.id === OTHER_RESULTS.id ? row.id : undefined);

/**
 * Is this label, which may be one of several rows, the row that it was found as?
 *
 * @param printed the label as printed
 * @param key the label without enumerator and notes
 * @param group the group that covers the row, else the one of the rows above; undefined where the table
 *   names none
 */
export function isRowOfGroup(
  row: RequestRow,
  printed: string,
  key: string,
  group: string | undefined,
): boolean {
  if (!SHARED.test(key)) return true;
  const ordinal = ENUMERATOR.exec(foldWidth(printed))?.[1];
  if (row.id === 'total')
    return ordinal === '七' || group === undefined || group === OTHER_RESULTS.id;
  // （六）其他, the single row of the form of 2019.
  if (row.id === OTHER_RESULTS.id) return ordinal === '六';
  return group === undefined || group === OTHER_RESULTS.id;
}

/** The group whose label stands in front of the row's own, or is the row's own. */
export const groupCovering = (grid: Grid, row: number, leaf: GridCell): string | undefined =>
  grid
    .across(row)
    .filter((cell) => cell.col <= leaf.col)
    .map((cell) => groupNamed(cell.text))
    .findLast((id) => id !== undefined);
