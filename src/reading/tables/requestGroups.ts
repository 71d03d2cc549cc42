/**
 * @file 其他 and 总计 name several rows of table 三 and of what bodies add to it: the group that they
 * stand in decides which they are.
 */
import type { Label, RequestRow } from '../../forms/form.js';
import { REQUEST_ROWS } from '../../forms/official.js';
import { DENIED, OTHER_RESULTS, REJECTED, UNABLE } from '../../forms/requests.js';
import { remembered } from '../../text/remembered.js';
import { LabelSequence } from '../align/align.js';
import { labelKey, labelsIn } from '../words/label.js';
import type { Grid, GridCell } from './grid.js';

const GROUPS = new LabelSequence<Label>([DENIED, UNABLE, REJECTED, OTHER_RESULTS]);
/** A row of the body's own, whatever it is called beside: a part, or a sum of a part. */
const PART = /^(?:其中|小计)/u;
const SUM = /^[总合]计$/u;

/** 其他 and 总计 name rows and columns of several tables, and （六）其他处理 a group and a row. */
const MISTAKABLE: ReadonlySet<string> = new Set(['other', 'other.other', 'total']);
export const isMistakable = ({ id }: { readonly id: string }): boolean => MISTAKABLE.has(id);
/** Rows whose label stands nowhere else in the forms. */
export const UNMISTAKABLE_ROWS = new LabelSequence(
  REQUEST_ROWS.filter((row) => !isMistakable(row)),
);
/** Is this label this row, wherever a wrong rowspan put it? */
export const isUnmistakable = (row: RequestRow, label: string): boolean =>
  UNMISTAKABLE_ROWS.exactly(label) === row;

/** The group that a label names: （三）不予公开 to （六）其他处理; undefined for any other label. */
export const groupNamed = (label: string): string | undefined => GROUPS.find(label)?.id;

/** The label of the row in a text, and the group in front of it: （三）不予公开 1.属于国家秘密. */
export const leafIn = remembered((text): { leaf: string; group: string | undefined } => {
  const parts = labelsIn(text);
  const [first = '', ...rest] = text.split(/[\s\-—–:：/／|·]+/u).filter((part) => part !== '');
  const apart = parts.length < 2 && rest.length > 0 && GROUPS.exactly(first);
  const labels = apart ? [first, rest.join('')] : parts;
  const leaf = labels.at(-1) ?? text;
  return {
    leaf,
    group: labels
      .slice(0, -1)
      .map(groupNamed)
      .findLast((id) => id !== undefined),
  };
});

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
    this.#hasNumberedTotal = labels.some((label) => labelKey(label).ordinal === '七');
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
 * May a printed label, standing here, be this row of the form?
 *
 * @param printed the label as printed
 */
export function fitsPlace(row: RequestRow, printed: string, place: RowPlace): boolean {
  const { key, ordinal } = labelKey(printed);
  if (PART.test(key)) return false;
  if (row.id === 'total') return ordinal === '七' || (place.isBelowResults && !/^其/u.test(key));
  if (SUM.test(key)) return false;
  const isBare = /^其他?.?$/u.test(key);
  // （六）其他, the single row of the form of 2019.
  if (row.id === OTHER_RESULTS.id) return !isBare || ordinal === '六';
  if (row.id === 'other.other')
    return place.group === undefined || place.group === row.ancestors[1]?.id;
  // An own 其他 of a group is none of the rows that have a name.
  return !isBare;
}

/** The group whose label stands in front of the row's own, or is the row's own. */
export const groupCovering = (grid: Grid, row: number, leaf: GridCell): string | undefined =>
  leafIn(leaf.text).group ??
  grid
    .across(row)
    .filter((cell) => cell.col <= leaf.col)
    .map((cell) => groupNamed(cell.text))
    .findLast((id) => id !== undefined);
