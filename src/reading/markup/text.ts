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
  let at = 0;
  const path = (): readonly number[] => [at++];
  const endRow = (): void => {
    if (row.length > 0)
      lines.push({
        kind: 'line',
        text: row.join(' | '),
        cells: row,
        linked: false,
        element: 'p',
        path: path(),
      });
    row = [];
  };
  for (const raw of text.replace(DEBRIS, '').split(/\r\n|[\n\r\u2028\u2029]/u)) {
    const columns = raw.split('\t');
    if (columns.length === 2 && columns[0] === '') row.push(columns[1]?.trim() ?? '');
    else if (raw.trim() === '') endRow();
    else if (columns.length > 1) {
      endRow();
      row = columns.map((cell) => cell.trim());
      endRow();
    } else if (row.length > 0) row.push(`${row.pop() ?? ''}\n${raw.trim()}`);
    else {
      const line = raw.replace(/^#{1,6}\s+/u, '');
      const element = line === raw ? 'p' : 'h2';
      lines.push({ kind: 'line', text: line.trim(), linked: false, element, path: path() });
    }
  }
  endRow();
  return { title: '', metas: new Map(), blocks: lines, links: [] };
}
