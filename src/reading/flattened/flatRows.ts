/**
 * @file Text as rows of cells: what separates cells in it is a line, a bar, a tab, or nothing at all.
 */

import type { Line } from '../markup/markup.js';
import { isPageNumber } from '../words/pageNumber.js';

/** A line of text, taken apart into cells. */
export interface FlatRow {
  readonly line: Line;
  /** The cells as printed; blank ones are kept where the text keeps them. */
  readonly cells: readonly string[];
  /** The text itself separates the cells; otherwise the line is one cell, or several run together. */
  readonly explicit: boolean;
  /** A bar stands in front of its first cell and none behind its last: it may end a blank cell. */
  readonly isFramed: boolean;
}

/** The line below the header of a Markdown table, or one drawn between rows. */
const RULE =
  /^\s*(?:\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?|[+─━═┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝\s-]+)\s*$/u;
const BAR = /[|｜│┃║]/u;

/** The rows of a text. Page numbers and ruling lines are no rows. */
export function flatRows(lines: readonly Line[]): FlatRow[] {
  return lines
    .filter(({ text, cells }) => cells || !isRule(text))
    .map((line): FlatRow => {
      if (line.cells) return { line, cells: line.cells, explicit: true, isFramed: false };
      const bars = line.text.split(BAR);
      if (bars.length === 1) return { line, cells: [line.text], explicit: false, isFramed: false };
      // A bar at either end only frames the row.
      const cells = bars.map((cell) => cell.trim());
      if (cells.every((cell) => cell === ''))
        return { line, cells: cells.slice(1), explicit: true, isFramed: false };
      const isLed = cells[0] === '';
      const isClosed = cells.at(-1) === '';
      if (isLed) cells.shift();
      if (isClosed) cells.pop();
      return { line, cells, explicit: true, isFramed: isLed && !isClosed };
    });
}

const isRule = (text: string): boolean =>
  text.trim() !== '' && (isPageNumber(text) || RULE.test(text));
