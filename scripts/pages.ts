/**
 * @file Makes test/pages from the truths in test/render: `npx tsx scripts/pages.ts`. Every run gives
 * the same bytes; what is expected of a page is worked out from its truth, never by reading it.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { REPORT_CASES } from '../test/render/cases/index.js';
import { type Expected, expectedOf } from '../test/render/expected.js';
import { KINDS, KINDS_NOT_YET } from '../test/render/kinds/index.js';
import { LOOKALIKES } from '../test/render/lookalikes/index.js';
import { renderArticle, renderPage } from '../test/render/page.js';

const pages = join(dirname(fileURLToPath(import.meta.url)), '../test/pages');

async function writeCase(name: string, html: string, expected: string): Promise<void> {
  const folder = join(pages, name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'source.html'), html);
  await writeFile(join(folder, 'expected.json'), expected);
}

/** The longest line that the formatter leaves as one. */
const LONGEST_LINE = 100;

/** A list by its name: in one line, or one of it a line where that is too long. */
function listText(name: string, list: readonly string[]): string {
  const items = list.map((one) => JSON.stringify(one));
  const line = `  "${name}": [${items.join(', ')}]`;
  return line.length <= LONGEST_LINE ? line : `  "${name}": [\n    ${items.join(',\n    ')}\n  ]`;
}

/** One cell a line, so that a change of one shows as one line. */
function expectedText({ cells, ...rest }: Expected): string {
  const { sections, inconsistent, ...head } = rest;
  const lines = Object.entries(cells).map(
    ([id, [value, status]]) => `    ${JSON.stringify(id)}: [${value}, ${JSON.stringify(status)}]`,
  );
  const open = JSON.stringify(head, null, 2).replace(/\n\}$/u, '');
  const table = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
  return `${open},\n${listText('sections', sections)},\n  "cells": ${table},\n${listText('inconsistent', inconsistent)}\n}\n`;
}

const kinds = KINDS.filter(({ name }) => !KINDS_NOT_YET.includes(name));
for (const { name, truth, habits } of [...REPORT_CASES, ...kinds])
  await writeCase(name, renderPage(truth, habits), expectedText(expectedOf(truth)));
for (const { name, verdict, article, habits, body } of LOOKALIKES)
  await writeCase(name, renderArticle(article, body, habits), `{ "verdict": "${verdict}" }\n`);
