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
}

interface OpenRow extends ListRow {
  readonly cells: string[];
  readonly lines: Line[];
}

const isFigure = (text: string): boolean =>
  ['number', 'dash'].includes(readFigure(text, 'wan_yuan').status) ||
  readFigure(text, 'count').status === 'number';

/** Behind a label: its unit, its figure, or a mark for none of either. */
const isBehindLabel = (text: string): boolean => isUnit(text) || isFigure(text);

/** Rows that the text itself ends, and rows of a cell a line. */
export function listRows(
  flat: readonly FlatRow[],
  isLabel: (text: string) => boolean,
): readonly ListRow[] {
  const rows: OpenRow[] = [];
  let open: OpenRow | undefined;
  for (const { line, cells, explicit } of flat) {
    const parts = explicit ? cells : partsOf(line.text, isLabel);
    const [first = ''] = parts;
    if (explicit || isLabel(first)) {
      const row = { line, cells: [...parts], lines: [line] };
      rows.push(row);
      open = explicit ? undefined : row;
    } else if (open && isBehindLabel(first)) {
      open.cells.push(...parts);
      open.lines.push(line);
    } else if (!isBlankText(line.text)) open = undefined;
  }
  for (const { cells } of rows) endRow(cells);
  return rows;
}

/** 主动公开政府信息数 条 12 on one line. */
function partsOf(text: string, isLabel: (text: string) => boolean): readonly string[] {
  if (isLabel(text)) return [text];
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
