/** @file The list of indicators of 2014 in running text, put back into rows: label, unit, figure. */

import { isBlankText } from '../../text/characters.js';
import type { Line } from '../markup/markup.js';
import { isUnit } from '../statistics/printedUnit.js';
import { readFigure } from '../words/figure.js';
import type { FlatRow } from './flatRows.js';

/** A row of the list and the line on which it begins. */
export interface ListRow {
  readonly line: Line;
  readonly cells: readonly string[];
  /** All lines of the row. */
  readonly lines: readonly Line[];
  /** The text itself ends the row. */
  readonly explicit: boolean;
}

interface OpenRow extends ListRow {
  readonly cells: string[];
  readonly lines: Line[];
}

const isNumber = (text: string): boolean => readFigure(text, 'wan_yuan').status === 'number';
const isFigure = (text: string): boolean =>
  ['number', 'dash'].includes(readFigure(text, 'wan_yuan').status) ||
  readFigure(text, 'count').status === 'number';

/** Behind a label: its unit, its figure, or a mark for none of either. */
const isBehindLabel = (text: string): boolean => isUnit(text) || isFigure(text);

/** A list put back into rows, and whether its figures may be another row's or column's. */
export interface List {
  readonly rows: readonly ListRow[];
  /** The text shows that rows of a cell a line are not what they seem. */
  readonly isDoubtful: boolean;
}

/** Longer texts are narrative, not what a cell holds in place of a figure. */
const LONGEST_CELL = 12;

/** Rows that the text itself ends, and rows of a cell a line. */
export function listRows(flat: readonly FlatRow[], isLabel: (text: string) => boolean): List {
  const rows: OpenRow[] = [];
  let open: OpenRow | undefined;
  /** A figure right in front of the first label: figures may stand above their labels. */
  let isFigureFirst = false;
  let wasFigure = false;
  for (const { line, cells, explicit } of flat) {
    const parts = explicit ? cells : partsOf(line.text, isLabel);
    const [first = ''] = parts;
    if (explicit || isLabel(first)) {
      if (!explicit && !rows.some((row) => !row.explicit)) isFigureFirst = wasFigure;
      const row = { line, cells: [...parts], lines: [line], explicit };
      rows.push(row);
      open = explicit ? undefined : row;
    } else if (open && (isBehindLabel(first) || isCell(first, open))) {
      open.cells.push(...parts);
      open.lines.push(line);
    } else if (!isBlankText(line.text)) open = undefined;
    wasFigure = isNumber(first);
  }
  for (const { cells } of rows) endRow(cells);
  const loose = rows.filter((row) => !row.explicit);
  const figures = loose.map(({ cells }) => cells.slice(1).filter(isNumber).length);
  // Several columns of figures, of which blank ones were dropped.
  const areColumns = figures.filter((count) => count > 1).length > 1 && figures.includes(1);
  return { rows, isDoubtful: isFigureFirst || areColumns };
}

/** 约12, 见附件: what stands where the figure should. */
const isCell = (text: string, { cells }: OpenRow): boolean =>
  [...text.trim()].length <= LONGEST_CELL && !cells.slice(1).some(isFigure);

/** 主动公开政府信息数 条 12 on one line. */
function partsOf(text: string, isLabel: (text: string) => boolean): readonly string[] {
  const parts = text.trim().split(/\s+/u);
  const label = parts.findIndex(isBehindLabel);
  const head = parts.slice(0, label).join('');
  const isRow = label > 0 && isLabel(head) && parts.slice(label).every(isBehindLabel);
  return isRow ? [head, ...parts.slice(label)] : [text];
}

/** A unit without a figure: the text dropped the blank. */
function endRow(cells: string[]): void {
  if (cells.length === 2 && isUnit(cells[1] ?? '')) cells.push('');
}
