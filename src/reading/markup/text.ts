/** @file Plain text as the reader sees a page: lines, and rows where tabs mark the cells. */
import type { Line, PageContent } from './markup.js';

/** What converters leave in the text: a bookmark of a Word file, marks of bold type. */
const DEBRIS = /\[bookmark: [^\]]*\]|\*\*/gu;

/**
 * Reads a text file. A line that begins with a tab begins a cell, further lines go on in it, and an
 * empty line ends the row (a Word table saved as text); a line with tabs in it is a row of its own.
 */
export function readText(text: string): PageContent {
  const lines: Line[] = [];
  let row: string[] = [];
  let rowIndex = 0;
  const push = (index: number, element: string, said: string, cells?: readonly string[]): void =>
    void lines.push({
      kind: 'line',
      index,
      text: said,
      ...(cells ? { cells } : {}),
      linked: false,
      element,
      path: [index],
    });
  const endRow = (): void => {
    if (row.length > 0) push(rowIndex, 'p', row.join(' | '), row);
    row = [];
  };
  const raws = text.replace(DEBRIS, '').split(/\r\n|[\n\r\u2028\u2029]/u);
  for (const [index, raw] of raws.entries()) {
    const columns = raw.split('\t');
    if (columns.length === 2 && columns[0] === '') {
      if (row.length === 0) rowIndex = index;
      row.push(columns[1]?.trim() ?? '');
    } else if (raw.trim() === '') endRow();
    else if (columns.length > 1) {
      endRow();
      rowIndex = index;
      row = columns.map((cell) => cell.trim());
      endRow();
    } else if (row.length > 0) row.push(`${row.pop() ?? ''}\n${raw.trim()}`);
    else {
      const line = raw.replace(/^#{1,6}\s+/u, '');
      push(index, line === raw ? 'p' : 'h2', line.trim());
    }
  }
  endRow();
  return { title: '', metas: new Map(), blocks: lines, links: [] };
}
