/** @file Everything on a page that fills the form: its tables, and tables that became text. */
import { cellsOf, type TableId } from '../forms/cells.js';
import type { Form } from '../forms/form.js';
import type { Cell, CellId } from '../report/cell.js';
import { matchStatisticsText } from './flattened/matchStatisticsText.js';
import { matchText, type TextMatch } from './flattened/matchText.js';
import type { Block, Line, TableBlock } from './markup/markup.js';
import { type Match, matchTables, type Sheet } from './match.js';
import { surroundingsOf } from './surround.js';
import { type Grid, layOut } from './tables/grid.js';
import { spread } from './tables/spread.js';
import { unfolded } from './tables/unfold.js';
import { isPageNumber } from './words/pageNumber.js';

export interface PageMatch extends Match {
  /** Lines that hold a part of a table, so not of the narrative. */
  readonly lines: ReadonlySet<Line>;
}

/** The tables of a page, those together between which nothing stands. */
function sheetsOf(blocks: readonly Block[], isTaken: (block: TableBlock) => boolean): Sheet[] {
  const surroundings = surroundingsOf(blocks);
  const sheets: Grid[][] = [];
  let open: Grid[] | undefined;
  for (const block of blocks) {
    if (block.kind === 'line' && isPageNumber(block.text)) continue;
    if (block.kind !== 'table') open = undefined;
    else if (isTaken(block)) {
      const grid = spread(unfolded(layOut(block.table, surroundings.get(block))));
      if (!open) {
        open = [];
        sheets.push(open);
      }
      open.push(grid);
    }
  }
  return sheets;
}

/** What a page prints of the forms, before it is known of which year the report is. */
export interface PlacedPage {
  /** Indexes of the tables in which cells of a form stand. */
  readonly tables: ReadonlySet<number>;
  /** @param year the report's; null where it is not known */
  settle(year: number | null): PageMatch | undefined;
}

/**
 * Matches a page to the form that it prints. Tables come first; a table of the form that no table of
 * the page holds is looked for in its text.
 */
export function matchPage(blocks: readonly Block[]): PlacedPage {
  const lines = blocks.filter((block) => block.kind === 'line');
  const shown = matchTables(sheetsOf(blocks, ({ hidden }) => !hidden));
  // A report that stands in a hidden tab (文字版) is read where none is shown.
  const isHidden =
    shown.tables.size === 0 && blocks.some((one) => one.kind === 'table' && one.hidden);
  const placed = isHidden ? matchTables(sheetsOf(blocks, () => true)) : shown;
  return { tables: placed.tables, settle: (year) => withText(placed.settle(year), lines, year) };
}

/** The tables of the page, and of the form what only its text holds. */
function withText(
  match: Match | undefined,
  lines: readonly Line[],
  year: number | null,
): PageMatch | undefined {
  if (!match) {
    const text = richer(matchText(lines, year), matchStatisticsText(lines));
    return text && { ...text, extra: [], tables: new Set() };
  }
  const { form } = match;
  if (form.id === '2014' || !Object.values(match.cells).some(isAbsent))
    return { ...match, lines: new Set() };
  const text = matchText(lines, year, form);
  if (!text) return { ...match, lines: new Set() };
  const cells: Record<CellId, Cell> = { ...match.cells };
  const missing = missingTables(form, match.cells);
  for (const { id, table } of cellsOf(form)) {
    const cell = text.cells[id];
    // Of a table that is read, a label alone is a mention; figures are its own.
    const isTaken = missing.includes(table) || cell?.status !== 'blank';
    if (cell && isAbsent(cells[id]) && isTaken) cells[id] = cell;
  }
  const present = Object.values(cells).filter((cell) => !isAbsent(cell)).length;
  return { ...match, cells, present, lines: text.lines };
}

const isAbsent = (cell: Cell | undefined): boolean => cell?.status === 'absent';

/** The reading with more figures: what is open speaks for no form. */
const richer = (a: TextMatch | undefined, b: TextMatch | undefined): TextMatch | undefined =>
  figuresIn(b) > figuresIn(a) ? b : (a ?? b);

const figuresIn = (match: TextMatch | undefined): number =>
  Object.values(match?.cells ?? {}).filter(({ value }) => value !== null).length;

/** Tables of the form of which the page's tables hold no cell. */
function missingTables(form: Form, cells: Match['cells']): TableId[] {
  const all: readonly TableId[] = ['proactive', 'requests', 'remedies'];
  return all.filter((table) =>
    cellsOf(form).every((cell) => cell.table !== table || isAbsent(cells[cell.id])),
  );
}
