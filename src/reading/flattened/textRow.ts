/** @file A row of the official tables in running text: a label with the figures behind it. */
import type { CellId } from '../../report/cell.js';
import type { Line } from '../markup/markup.js';
import type { LabelKind } from './textLabels.js';

/** A table that running text may hold. */
export type TextTable = 'proactive' | 'requests' | 'remedies';

/** What stands behind a label: one printed cell. */
export interface Printed {
  readonly text: string;
  readonly line: Line;
}

/** A text that may be a label. */
export interface TextLabel extends Printed {
  readonly kind: LabelKind | undefined;
  /** The text itself ends it, as a cell. */
  readonly explicit: boolean;
}

/** How the text prints a cell, or the label of a row. */
export interface Setting {
  /** The line of the label. */
  readonly line: Line;
  /** The text itself separates the cells of this row. */
  readonly explicit: boolean;
  /** Nothing separates the label from its figures, so nothing may separate the figures either. */
  readonly run: boolean;
}

/** A row of the form and what the text prints for it. */
export interface TextRow extends Setting {
  readonly table: TextTable;
  /** The cells of the row, in the order of the form. */
  readonly ids: readonly CellId[];
  readonly printed: readonly Printed[];
  /** Do the figures stand in this order, and in this row? `assumed`: if the sums agree. */
  readonly order: Order;
}

/** How sure the order of the columns is. */
export type Order = 'certain' | 'assumed' | 'unknown';
