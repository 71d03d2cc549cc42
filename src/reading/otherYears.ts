/** @file Tables that a report prints beside its own: last year's, for comparison. */
import type { Cell, CellId } from '../report/cell.js';
import { plainText } from '../text/characters.js';
import type { Block } from './markup/markup.js';

/** A heading of a table, not a sentence above it. */
const LONGEST_HEADING = 30;
const YEAR = /(?<!\d)(20[0-4]\d)年(?!\d{1,2}月)/gu;
/** Dates, titles of rules, and the table's own unit are no heading of a year. */
const NO_HEADING = /[〔号]|规定|办法|条例|通知|发布|日期|时间/u;

/** The years that stand right above a table, where all of them are others than the report's. */
function namesOtherYear(heading: string, year: number): boolean {
  const text = plainText(heading);
  if (text.length > LONGEST_HEADING || NO_HEADING.test(text)) return false;
  const years = [...text.matchAll(YEAR)].map(([, digits]) => Number(digits));
  return years.length > 0 && !years.includes(year);
}

/** Indexes of the tables whose caption, or the line right above, names another year than the report's. */
export function tablesOfOtherYears(
  blocks: readonly Block[],
  year: number | null,
): ReadonlySet<number> {
  const found = new Set<number>();
  if (year === null) return found;
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'table') continue;
    const above = blocks[at - 1];
    const headings = [block.table.caption ?? '', above?.kind === 'line' ? above.text : ''];
    if (headings.some((heading) => namesOtherYear(heading, year))) found.add(block.table.index);
  }
  return found;
}

/** The cells, those that were read from such a table left open. */
export function withoutTables(
  cells: Readonly<Record<CellId, Cell>>,
  tables: ReadonlySet<number>,
): Readonly<Record<CellId, Cell>> {
  if (tables.size === 0) return cells;
  const open = ({ value, status, ...rest }: Cell): Cell => ({
    ...rest,
    value: null,
    status: 'ambiguous',
    candidates: rest.candidates ?? (value === null ? [] : [value]),
  });
  return Object.fromEntries(
    Object.entries(cells).map(([id, cell]) => [
      id,
      cell.at && 'table' in cell.at && tables.has(cell.at.table) ? open(cell) : cell,
    ]),
  );
}
