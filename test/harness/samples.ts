/** @file The sample pages, served as a government site. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SiteFile } from './site.js';

export const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const PAGES = join(PROJECT, 'test/pages');

/** Host that the sample pages are played on. */
export const SAMPLE_HOST = 'www.samples.gov.cn';

/** Names of the cases: a folder each, with `source.html` and `expected.json`. */
export const sampleNames = (): readonly string[] =>
  readdirSync(PAGES)
    .filter((name) => existsSync(join(PAGES, name, 'source.html')))
    .sort();

export const sampleSource = (name: string): string =>
  readFileSync(join(PAGES, name, 'source.html'), 'utf8');

/** What a right reading of the case gives. */
export const sampleExpectation = (name: string): unknown =>
  JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8'));

export const html = (body: string): SiteFile => ({
  contentType: 'text/html; charset=utf-8',
  body,
});

/** The samples at `/<case>.html`, and a list of them at `/`. */
export function sampleSite(): Map<string, SiteFile> {
  const names = sampleNames();
  const links = names.map((name) => `<li><a href="/${name}.html">${name}</a></li>`).join('\n');
  const index = `<!doctype html><meta charset="utf-8"><title>Samples</title><ul>${links}</ul>`;
  return new Map([
    ['/', html(index)],
    ...names.map((name) => [`/${name}.html`, html(sampleSource(name))] as const),
  ]);
}
