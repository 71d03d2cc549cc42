/** @file Everything on a page that fills the form: its tables, and tables that became text. */
import { cellsOf, type TableId } from '../forms/cells.js';
import type { Form } from '../forms/form.js';
import type { Cell, CellId } from '../report/cell.js';
import { matchStatisticsText } from './flattened/matchStatisticsText.js';
import { matchText, type TextMatch } from './flattened/matchText.js';
import type { Block, Line, TableBlock } from './markup/markup.js';
import { type Match, matchTables } from './match.js';
import type { Grid } from './tables/grid.js';
import { layOut } from './tables/grid.js';
import { isUnitLine } from './words/money.js';

export interface PageMatch extends Match {
  /** Lines that hold a part of a table, so not of the narrative. */
  readonly lines: ReadonlySet<Line>;
}

const layOutAll = (blocks: readonly TableBlock[], remarks: Remarks): Grid[] =>
  blocks.map((block) => layOut(block.table, remarks.get(block)));

/** Lines that name the unit of the figures in a table: 单位：元. */
type Remarks = ReadonlyMap<TableBlock, readonly string[]>;

/** How many lines above a table may lie between it and the line that names its unit. */
const LINES_ABOVE = 2;

function remarksOf(blocks: readonly Block[]): Remarks {
  const remarks = new Map<TableBlock, string[]>();
  const isLine = (block: Block | undefined): block is Line => block?.kind === 'line';
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'table') continue;
    const above = blocks.slice(Math.max(0, at - LINES_ABOVE), at);
    const near = [...above.slice(above.findLastIndex((one) => !isLine(one)) + 1), blocks[at + 1]];
    remarks.set(
      block,
      near
        .filter(isLine)
        .map(({ text }) => text)
        .filter(isUnitLine),
    );
  }
  return remarks;
}

/**
 * Matches a page to the form that it prints. Tables come first; a table of the form that no table of
 * the page holds is looked for in its text.
 */
export function matchPage(blocks: readonly Block[]): PageMatch | undefined {
  const tables = blocks.filter((block) => block.kind === 'table');
  const lines = blocks.filter((block) => block.kind === 'line');
  const remarks = remarksOf(blocks);
  // A report that stands in a hidden tab (文字版) is read where none is shown.
  const shown = tables.filter((block) => !block.hidden);
  const isAllShown = shown.length === tables.length;
  const match =
    matchTables(layOutAll(shown, remarks)) ??
    (isAllShown ? undefined : matchTables(layOutAll(tables, remarks)));
  if (!match) {
    const text = richer(matchText(lines), matchStatisticsText(lines));
    return text && { ...text, found: text.present, extra: [], tables: new Set() };
  }
  const { form } = match;
  const missing = form.id === '2014' ? [] : missingTables(form, match.cells);
  const text = form.id !== '2014' && missing.length > 0 ? matchText(lines, [form]) : undefined;
  if (!text) return { ...match, lines: new Set() };
  const cells: Record<CellId, Cell> = { ...match.cells };
  for (const { id, table } of cellsOf(form)) {
    const cell = text.cells[id];
    if (cell && missing.some((one) => one === table)) cells[id] = cell;
  }
  const present = Object.values(cells).filter(({ status }) => status !== 'absent').length;
  return { ...match, cells, present, lines: text.lines };
}

const richer = (a: TextMatch | undefined, b: TextMatch | undefined): TextMatch | undefined =>
  (b?.present ?? 0) > (a?.present ?? 0) ? b : a;

/** Tables of the form of which the page's tables hold no cell. */
function missingTables(form: Form, cells: Match['cells']): TableId[] {
  const all: readonly TableId[] = ['proactive', 'requests', 'remedies'];
  return all.filter((table) =>
    cellsOf(form).every((cell) => cell.table !== table || cells[cell.id]?.status === 'absent'),
  );
}
