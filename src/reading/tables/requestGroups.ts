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
const groupAfter = (row: RequestRow): string | undefined =>
  row.ancestors[1]?.id ?? (row.id === OTHER_RESULTS.id ? row.id : undefined);

/** Where a row of table 三 stands. */
export interface RowPlace {
  /** The group that covers the row, else the one of the rows above; undefined where the table names none. */
  readonly group: string | undefined;
  /** Right below the results: no group covers the row, and 四 has not been met. */
  readonly isBelowResults: boolean;
}

/**
 * Follows the rows of table 三 from top to bottom, so that a label which names several rows is known by
 * where it stands.
 */
export class RowTracker {
  #group: string | undefined;
  /** Results were met, and neither their total nor what follows it. */
  #isInResults = false;
  readonly #hasNumberedTotal: boolean;

  /** @param labels of the table; where one is numbered （七）, no other is the total */
  constructor(labels: readonly string[] = []) {
    this.#hasNumberedTotal = labels.some(
      (label) => ENUMERATOR.exec(foldWidth(label))?.[1] === '七',
    );
  }

  /** @param covering the group whose label stands in front of the row; see `groupCovering` */
  place(covering: string | undefined): RowPlace {
    this.#group = covering ?? this.#group;
    const isLast = this.#group === undefined || this.#group === OTHER_RESULTS.id;
    return {
      group: this.#group,
      isBelowResults:
        this.#isInResults && isLast && covering === undefined && !this.#hasNumberedTotal,
    };
  }

  /** A row that was found; undefined for one that the form does not know. */
  pass(row: RequestRow | undefined): void {
    if (!row) return;
    this.#group = groupAfter(row) ?? this.#group;
    this.#isInResults = row.id !== 'total' && row.ancestors.length > 0;
  }
}

/**
 * Is this label, which may be one of several rows, the row that it was found as?
 *
 * @param printed the label as printed
 * @param key the label without enumerator and notes
 * @param place where the row stands
 */
export function isRowOfGroup(
  row: RequestRow,
  printed: string,
  key: string,
  place: RowPlace,
): boolean {
  if (!SHARED.test(key)) return true;
  const ordinal = ENUMERATOR.exec(foldWidth(printed))?.[1];
  if (row.id === 'total') return ordinal === '七' || place.isBelowResults;
  // （六）其他, the single row of the form of 2019.
  if (row.id === OTHER_RESULTS.id) return ordinal === '六';
  return place.group === undefined || place.group === OTHER_RESULTS.id;
}

/** The group whose label stands in front of the row's own, or is the row's own. */
export const groupCovering = (grid: Grid, row: number, leaf: GridCell): string | undefined =>
  grid
    .across(row)
    .filter((cell) => cell.col <= leaf.col)
    .map((cell) => groupNamed(cell.text))
    .findLast((id) => id !== undefined);
