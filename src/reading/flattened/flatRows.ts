/**
 * @file Text as rows of cells: what separates cells in it is a line, a bar, a tab, or nothing at all.
 */

import { foldWidth } from '../../text/characters.js';
import type { Line } from '../markup/markup.js';

/** A line of text, taken apart into cells. */
export interface FlatRow {
  readonly line: Line;
  /** The cells as printed; blank ones are kept where the text keeps them. */
  readonly cells: readonly string[];
  /** The text itself separates the cells; otherwise the line is one cell, or several run together. */
  readonly explicit: boolean;
}

/** `- 3 -`, `— 4 —`: a page number that stands between two rows. */
const PAGE_NUMBER = /^\s*[-—–－]\s*\d{1,4}\s*[-—–－]\s*$/u;
/** The line below the header of a Markdown table. */
const RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/u;

/** The rows of a text. Page numbers and ruling lines are no rows. */
export function flatRows(lines: readonly Line[]): FlatRow[] {
  return lines
    .filter(({ text }) => !PAGE_NUMBER.test(foldWidth(text)) && !RULE.test(text))
    .map((line): FlatRow => {
      if (line.cells) return { line, cells: line.cells, explicit: true };
      const bars = line.text.split(/[|｜]/u);
      if (bars.length === 1) return { line, cells: [line.text], explicit: false };
      // A bar at either end only frames the row.
      const framed = bars[0]?.trim() === '' ? bars.slice(1) : bars;
      const cells = framed.at(-1)?.trim() === '' ? framed.slice(0, -1) : framed;
      return { line, cells, explicit: true };
    });
}
