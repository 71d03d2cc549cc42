/** @file What a made page says: the answer that reading it must give back. */
import type { CellId } from '../../src/report/cell.js';
import type { CellStatus, FormId, SectionId } from '../../src/report/constants.js';

/** A cell as it was filled; `print` or `html` is how, where the page's habits are not to decide. */
export interface TruthCell {
  readonly value: number | null;
  readonly status: Extract<CellStatus, 'number' | 'blank' | 'dash'>;
  readonly print?: string;
  readonly html?: string;
}

/** A part of the narrative; `id` is null for one that the official outline does not have. */
export interface TruthSection {
  readonly id: SectionId | null;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

export interface Truth {
  readonly form: Extract<FormId, '2021' | '2019' | 'narrative'>;
  readonly year: number;
  readonly agency: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  /** Paragraphs in front of the first section. */
  readonly opening: readonly string[];
  readonly sections: readonly TruthSection[];
  /** Signature below the text, line by line. */
  readonly signature: readonly string[];
  readonly cells: Readonly<Record<CellId, TruthCell>>;
}

/** A figure that the page prints. */
export const figure = (value: number, print?: string): TruthCell =>
  print === undefined ? { value, status: 'number' } : { value, status: 'number', print };
/** A figure with the markup that a page prints it in. */
export const markedUp = (value: number, html: string): TruthCell => ({
  value,
  status: 'number',
  html,
});
/** An empty cell. */
export const blank: TruthCell = { value: null, status: 'blank' };
/** A cell with a mark for nothing. */
export const dash = (print?: string): TruthCell =>
  print === undefined ? { value: null, status: 'dash' } : { value: null, status: 'dash', print };
