import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/reading/markup/text.js';
import { readPage } from '../../../src/reading/read.js';
import { LOOKALIKES, REPORTS } from '../given/lookalikes.js';
import { verdictOn } from '../given/pages.js';

/** The text as a page: rows of bars as tables, everything else as paragraphs. */
function htmlOf(text: string): string {
  const rows = (table: string): string =>
    table
      .trim()
      .split('\n')
      .map((row) => `<tr><td>${row.replace(/\|\s*$/u, '').replaceAll('|', '</td><td>')}</td></tr>`)
      .join('');
  return text
    .replace(/(?:^[^\n>]*\|[^\n>]*$\n?)+/gmu, (table) => `\n<table>${rows(table)}</table>\n`)
    .replace(/^(?!<).+$/gmu, '<p>$&</p>');
}
const titled = (text: string): string => {
  const [title = '', ...lines] = text.split('\n');
  return `<title>${title}</title><h1>${title}</h1>${htmlOf(lines.join('\n'))}`;
};

describe('a page that looks like a report', () => {
  it.each(LOOKALIKES)('is none: %s', (_, text) => {
    expect(readPage(readText(text)).verdict).not.toBe('report');
    expect(verdictOn(titled(text))).not.toBe('report');
  });

  it.each(REPORTS)('is one: %s', (_, text) => {
    expect(readPage(readText(text)).verdict).toBe('report');
    expect(verdictOn(htmlOf(text))).toBe('report');
  });
});
