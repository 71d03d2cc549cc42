/**
 * @file Reads the published reports of test/published and compares them with what a person noted of them
 * before anything was run.
 *
 *   npx tsx scripts/published.ts [--faults 5]
 *
 * Prints a line a document, the sums of each folder, and a one-line summary at the end. `--faults`: how
 * many things that are not right are printed under each document.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { recordOf } from '../src/capture/record.js';
import { loaderOf } from '../src/cli/files.js';
import type { Verdict } from '../src/reading/verdict.js';
import type { Report } from '../src/report/report.js';
import { documentSchema, narrativeSchema } from '../test/published/expected.js';
import {
  ANSWERS,
  add,
  CELL_OUTCOMES,
  counts,
  FACT_OUTCOMES,
  OPEN_OUTCOMES,
  type Score,
  type Scored,
  scoreDocument,
  scoreNarrative,
} from '../test/published/score.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../test/published');
const { values } = parseArgs({ options: { faults: { type: 'string', default: '5' } } });
const NOTES = '.expected.json';

/** What the reader says of a file, and its record where it is a report. */
async function read(path: string): Promise<{ verdict: Verdict; report?: Report }> {
  const load = loaderOf(path);
  if (!load) throw new Error(`${path}: no kind of file that is read`);
  const page = await load(readFileSync(path));
  return recordOf(page, { url: null, capturedAt: '2026-01-01T00:00:00.000Z' });
}

const cellsLine = (score: Score): string =>
  `${counts(score, 'cell', CELL_OUTCOMES)}; ${counts(score, 'cell', [...OPEN_OUTCOMES, 'invented'])}`;
const whoLine = (score: Score): string =>
  ['form', 'year', 'agency'].map((what) => `${what} ${counts(score, what, ANSWERS)}`).join('; ');
const factsLine = (score: Score): string => `facts ${counts(score, 'fact', FACT_OUTCOMES)}`;

/** Scores every document of a folder, and prints them. An empty score where there is no such folder. */
async function folder(
  name: string,
  score: (notes: unknown, report: Report | undefined) => Scored,
  line: (score: Score) => string,
): Promise<Score> {
  const total: Score = new Map();
  const path = join(root, name);
  if (!existsSync(path)) return total;
  const files = readdirSync(path).sort();
  const documents = files.filter((file) => !file.endsWith(NOTES) && !file.endsWith('.md'));
  for (const file of documents) {
    const notes = join(path, file.replace(/\.[a-z]+$/u, NOTES));
    const { verdict, report } = await read(join(path, file));
    const scored = score(JSON.parse(readFileSync(notes, 'utf8')), report);
    add(total, scored.score);
    console.log(`${name}/${file}: ${report ? '' : `taken for: ${verdict}; `}${line(scored.score)}`);
    const shown = scored.faults.slice(0, Number(values.faults));
    for (const fault of shown) console.log(`    ${fault}`);
    if (scored.faults.length > shown.length)
      console.log(`    and ${scored.faults.length - shown.length} more`);
  }
  console.log(`${name}, ${documents.length} documents: ${line(total)}; ${whoLine(total)}`);
  return total;
}

const ofDocument = (notes: unknown, report: Report | undefined): Scored =>
  scoreDocument(documentSchema.parse(notes), report);
const ofNarrative = (notes: unknown, report: Report | undefined): Scored =>
  scoreNarrative(narrativeSchema.parse(notes), report);

const all: Score = new Map();
for (const name of ['texts', 'pages']) add(all, await folder(name, ofDocument, cellsLine));
add(all, await folder('narratives', ofNarrative, factsLine));
const sure = CELL_OUTCOMES.reduce((sum, outcome) => sum + (all.get(`cell.${outcome}`) ?? 0), 0);
console.log(`${sure} sure cells: ${cellsLine(all)}; ${whoLine(all)}; ${factsLine(all)}`);
