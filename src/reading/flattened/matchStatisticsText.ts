/** @file The list of indicators of 2014 in running text, matched as the table that it was. */
import { cellsOf } from '../../forms/cells.js';
import { FORM_2014 } from '../../forms/form2014.js';
import type { Cell, CellId } from '../../report/cell.js';
import type { Line, MarkupCell } from '../markup/markup.js';
import { matchStatistics } from '../statistics/matchStatistics.js';
import { isNamed } from '../statistics/placing.js';
import { layOut } from '../tables/grid.js';
import { settle } from '../tables/settle.js';
import { NO_SURROUNDINGS } from '../tables/surroundings.js';
import { readFigure } from '../words/figure.js';
import { isUnitLine } from '../words/money.js';
import { flatRows } from './flatRows.js';
import { countCells, type TextMatch } from './matchText.js';
import { type ListRow, listRows } from './statisticsRows.js';

/** Figures behind labels of the list, so that headings of a narrative are no list. */
const ENOUGH_FIGURES = 4;

const cellOf = (text: string): MarkupCell => ({
  text,
  colSpan: 1,
  rowSpan: 1,
  header: false,
  nested: false,
});

/** Matches lines to the list; undefined where they hold none. */
export function matchStatisticsText(lines: readonly Line[]): TextMatch | undefined {
  const flat = flatRows(lines);
  const { rows, isDoubtful } = listRows(flat, isNamed);
  if (rows.filter(({ cells }) => cells.some(isDigits)).length < ENOUGH_FIGURES) return undefined;
  const body = { kind: 'body', rows: rows.map(({ cells }) => cells.map(cellOf)) } as const;
  const units = lines.map(({ text }) => text).filter(isUnitLine);
  const grid = layOut(
    { index: 0, caption: undefined, groups: [body] },
    { ...NO_SURROUNDINGS, units },
  );
  const { claims } = matchStatistics([grid]);
  const settled = Object.entries(settle(cellsOf(FORM_2014), claims, null));
  const cells: Record<CellId, Cell> = {};
  for (const [id, cell] of settled) cells[id] = inLines(cell, rows, isDoubtful);
  if (settled.filter(([, { value }]) => value !== null).length < ENOUGH_FIGURES) return undefined;
  const own = rows.filter(({ cells: [label = ''] }) => isNamed(label));
  return {
    form: FORM_2014,
    cells,
    ...countCells(cells),
    lines: new Set(own.flatMap(({ lines: all }) => all)),
  };
}

const isDigits = (text: string): boolean => readFigure(text, 'wan_yuan').status === 'number';

/** The cell with the line in place of the row; open where that row may not be its own. */
function inLines(cell: Cell, rows: readonly ListRow[], isDoubtful: boolean): Cell {
  const { at, ...rest } = cell;
  const row = at && 'row' in at ? rows[at.row] : undefined;
  if (!row) return rest;
  const found: Cell = { ...rest, at: { line: row.line.index } };
  if (!isDoubtful || row.explicit || cell.status === 'absent') return found;
  const candidates = cell.candidates ?? (cell.value === null ? [] : [cell.value]);
  return { ...found, value: null, status: 'ambiguous', candidates };
}
