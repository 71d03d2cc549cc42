/** @file A row of the official tables in running text: a label with the figures behind it. */
import type { CellId } from '../../report/cell.js';
import type { Line } from '../markup/markup.js';
import type { Word } from './lexicon.js';

/** A table that running text may hold. */
export type TextTable = 'proactive' | 'requests' | 'remedies';

/** What stands behind a label: one printed cell. */
export interface Printed {
  readonly text: string;
  readonly line: Line;
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
  /** The header above names the columns in the order of the form, and no others. */
  readonly ordered: boolean;
  /** What is printed around the row that may name the unit of an amount: header, article, label. */
  readonly unitTexts: readonly string[];
}

/** The rows found, and what tells how far the text can be trusted. */
export interface TextRows {
  readonly rows: readonly TextRow[];
  /** Lines that belong to the tables, so not to the narrative. */
  readonly lines: ReadonlySet<Line>;
  /** Words of the form in the order in which they are met. */
  readonly words: readonly Word[];
  /** Figures of each table that stand in no row. */
  readonly strays: ReadonlyMap<TextTable, number>;
  /** Numbers on lines by themselves outside the tables: of pages, as a rule. */
  readonly outside: readonly Printed[];
}
