/**
 * @file How long reading and checking a report takes, against what parsing its page takes: processor
 * time over generated pages, in one run. Measured, never asserted.
 *
 *   npm run bench -- --pages 200
 */
import { parseArgs } from 'node:util';
import { load } from 'cheerio';
import { recordOf } from '../src/capture/record.js';
import { parseHtml } from '../src/reading/markup/html.js';
import { walkPage } from '../src/reading/markup/walk.js';
import { fuzzCase } from '../test/fuzz/cases.js';

const { values } = parseArgs({ options: { pages: { type: 'string', default: '200' } } });
const pages = Array.from({ length: Number(values.pages) }, (_, at) => fuzzCase(at + 1).html);
const provenance = { url: null, capturedAt: '2026-01-01T00:00:00.000Z' };

/** Milliseconds of the processor, of this process alone. */
function spent(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Pages read before anything is measured, so that all code is compiled. */
const WARM = 40;
for (const html of pages.slice(0, WARM)) {
  load(html);
  recordOf(walkPage(parseHtml(html)), provenance);
}

const sums = { load: 0, tree: 0, walk: 0, read: 0 };
for (const html of pages) {
  sums.load += spent(() => load(html));
  let tree = parseHtml('');
  sums.tree += spent(() => {
    tree = parseHtml(html);
  });
  let page = walkPage(parseHtml(''));
  sums.walk += spent(() => {
    page = walkPage(tree);
  });
  sums.read += spent(() => recordOf(page, provenance));
}

const each = (sum: number): string => `${(sum / pages.length).toFixed(2)} ms`;
const whole = sums.walk + sums.read;
console.log(
  `${pages.length} pages, a page: cheerio.load ${each(sums.load)}; parsed with its styles ${each(sums.tree)}, walked ${each(sums.walk)}, read and checked ${each(sums.read)}`,
);
console.log(
  `read and checked takes ${(sums.read / sums.load).toFixed(2)} times cheerio.load; with the walk ${(whole / sums.load).toFixed(2)} times`,
);
