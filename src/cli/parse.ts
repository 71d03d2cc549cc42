/** @file One file for `gouji parse`: what it reports, or in one sentence why it has no report. */
import { readFile, stat } from 'node:fs/promises';
import { recordOf } from '../capture/record.js';
import { runChecks, withFindings } from '../checking/check.js';
import { placeCheck } from '../checking/who/places.js';
import { TangledMarkup } from '../reading/markup/html.js';
import { TangledStyles } from '../reading/markup/styles.js';
import { VERDICT_MESSAGES } from '../reading/verdict.js';
import type { Report } from '../report/report.js';
import { DamagedFile, loaderOf, READ_KINDS } from './files.js';
import { loadPlaces } from './places.js';

/** What the command prints for a file. */
export interface ParsedFile {
  readonly input: string;
  readonly report: Report | null;
  /** Why there is no report, in one sentence. */
  readonly error: string | null;
}

/** A file to read. */
export interface FileRequest {
  readonly input: string;
  /** When it is read, for the record. */
  readonly now: Date;
}

/** Reports with all their pictures are smaller. */
const LARGEST = 64 * 1024 * 1024;

/** Reads one file; whatever is wrong with it becomes the sentence in `error`. */
export async function parseFile(input: string, now: Date): Promise<ParsedFile> {
  const failed = (error: string): ParsedFile => ({ input, report: null, error });
  const load = loaderOf(input);
  if (!load) return failed(`${input} is none of the files that gouji reads: ${READ_KINDS}.`);
  let bytes: Uint8Array;
  try {
    const found = await stat(input);
    if (found.isDirectory()) return failed(`${input} is a folder; name the files in it.`);
    if (!found.isFile()) return failed(`${input} is not a file.`);
    if (found.size > LARGEST) return failed(`${input} is larger than any report: over 64 MB.`);
    bytes = await readFile(input);
  } catch (error) {
    return failed(cannotOpen(input, error));
  }
  try {
    const recorded = recordOf(await load(bytes), { url: null, capturedAt: now.toISOString() });
    if (recorded.verdict !== 'report') return failed(VERDICT_MESSAGES[recorded.verdict].en);
    const { findings, broken } = runChecks([placeCheck(await loadPlaces())], recorded.report);
    for (const { check, error } of [...recorded.broken, ...broken])
      console.error(`${input}: check ${check} failed, which is a fault in gouji: ${error}`);
    return { input, report: withFindings(recorded.report, findings), error: null };
  } catch (error) {
    return failed(cannotRead(input, error));
  }
}

function cannotOpen(input: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return `There is no file ${input}.`;
    case 'EACCES':
      return `${input} may not be read by this user.`;
    default:
      return `${input} could not be opened: ${String(error)}.`;
  }
}

function cannotRead(input: string, error: unknown): string {
  if (error instanceof DamagedFile) return `${input} ${error.message}.`;
  if (error instanceof TangledMarkup)
    return `${input} is nested more deeply than any report, so it was not read.`;
  // A parser recursed or counted further than the language allows.
  if (error instanceof RangeError)
    return `${input} has markup that cannot be followed, such as no report has.`;
  if (error instanceof TangledStyles)
    return `${input} has more style sheets and elements than any report, so it was not read.`;
  return `${input} could not be read, which is a fault in gouji: ${String(error)}.`;
}
