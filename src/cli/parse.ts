/** @file `gouji parse FILE...`: one JSON object a file, in the order of the arguments. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { recordOf } from '../capture/record.js';
import { parseHtml } from '../reading/html.js';
import { VERDICT_MESSAGES } from '../reading/verdict.js';
import { walkPage } from '../reading/walk.js';
import type { Report } from '../report/report.js';
import { decodePage } from './decode.js';

/** What the command prints for a file. */
export interface ParsedFile {
  readonly input: string;
  readonly report: Report | null;
  /** Why there is no report, in one sentence. */
  readonly error: string | null;
}

/** Reads one file; whatever is wrong with it becomes the sentence in `error`. */
export async function parseFile(input: string, now: Date): Promise<ParsedFile> {
  const failed = (error: string): ParsedFile => ({ input, report: null, error });
  if (!/^\.html?$/iu.test(extname(input)))
    return failed(`${input} is not an .html or .htm file, which is what gouji reads.`);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(input);
  } catch (error) {
    return failed(cannotOpen(input, error));
  }
  try {
    const page = walkPage(parseHtml(decodePage(bytes)));
    const recorded = recordOf(page, { url: null, capturedAt: now.toISOString() });
    if (recorded.verdict !== 'report') return failed(VERDICT_MESSAGES[recorded.verdict].en);
    return { input, report: recorded.report, error: null };
  } catch (error) {
    return failed(`${input} could not be read, which is a fault in gouji: ${String(error)}.`);
  }
}

function cannotOpen(input: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return `There is no file ${input}.`;
    case 'EISDIR':
      return `${input} is a folder; name the files in it.`;
    case 'EACCES':
      return `${input} may not be read by this user.`;
    default:
      return `${input} could not be opened: ${String(error)}.`;
  }
}
