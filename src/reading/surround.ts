/**
 * @file The surroundings of every table of a page: its caption, the lines from the last heading or table
 * down to it, and the lines below up to the next one.
 */
import { plainText } from '../text/characters.js';
import { readTitle } from './identity/title.js';
import type { Block, Line, TableBlock } from './markup/markup.js';
import { headingOf } from './sections/headings.js';
import type { Surroundings } from './tables/surroundings.js';
import { isUnitLine } from './words/money.js';
import { yearsOfHeading } from './words/yearNamed.js';

/** Lines between a table and its heading that are looked at; what lies farther is narrative. */
const MOST_LINES = 6;
/** A heading of a table, not a sentence. */
const LONGEST_HEADING = 40;

const isLine = (block: Block): block is Line => block.kind === 'line';
const isHeading = ({ text, element }: Line): boolean =>
  /^h[1-6]$/u.test(element) || headingOf(text) !== undefined;

/** The surroundings of every table among these blocks. */
export function surroundingsOf(blocks: readonly Block[]): ReadonlyMap<TableBlock, Surroundings> {
  const titles = blocks.map((block) =>
    isLine(block) && !block.linked ? (readTitle(block.text)?.year ?? undefined) : undefined,
  );
  const isOfSeveral = new Set(titles.filter((year) => year !== undefined)).size > 1;
  const found = new Map<TableBlock, Surroundings>();
  let reportYear: number | undefined;
  for (const [at, block] of blocks.entries()) {
    reportYear = titles[at] ?? reportYear;
    if (block.kind !== 'table') continue;
    const above = linesAbove(blocks, at);
    const below = linesBelow(blocks, at);
    const caption = block.table.caption === undefined ? [] : [block.table.caption];
    const headings = [...caption, ...above.map(({ text }) => text)].filter(
      (text) => plainText(text).length <= LONGEST_HEADING,
    );
    found.set(block, {
      headings,
      units: [...caption, ...[...headings, ...below.map(({ text }) => text)].filter(isUnitLine)],
      years: headings.map(yearsOfHeading).find((years) => years.length > 0) ?? [],
      reportYear: isOfSeveral ? reportYear : undefined,
    });
  }
  return found;
}

/** A table of one cell lays out something: an icon, a heading. */
const isSingle = ({ table }: TableBlock): boolean =>
  table.groups.reduce((count, { rows }) => count + rows.flat().length, 0) <= 1;

/** From the table upwards to the last heading, that included, or to the table before. */
function linesAbove(blocks: readonly Block[], at: number): Line[] {
  const lines: Line[] = [];
  for (let index = at - 1; index >= 0 && lines.length < MOST_LINES; index--) {
    const block = blocks[index];
    if (block?.kind === 'table' && isSingle(block)) continue;
    if (!block || !isLine(block)) break;
    lines.push(block);
    if (isHeading(block)) break;
  }
  return lines;
}

/** Below it down to the next heading or table. */
function linesBelow(blocks: readonly Block[], at: number): Line[] {
  const lines: Line[] = [];
  for (let index = at + 1; index < blocks.length && lines.length < MOST_LINES; index++) {
    const block = blocks[index];
    // What stands in front of another table may be that table's; a note right below is this one's.
    if (block?.kind === 'table') return lines.slice(0, 1);
    if (!block || !isLine(block) || isHeading(block)) break;
    lines.push(block);
  }
  return lines;
}
