/** @file The gouji command. */
import { parseArgs } from 'node:util';
import { checkFiles, jsonLines, lines, statusOf } from './check.js';
import type { ParsedFile } from './parse.js';
import { FileReader } from './reader.js';

const USAGE = `Usage: gouji parse FILE...
       gouji check [--json] [--lang zh|en] FILE...

Reads annual disclosure reports (政府信息公开工作年度报告) from .html, .htm, .docx, .txt and .md files.

parse  writes one JSON object a line: {"input": …, "report": … or null, "error": … or null}.
       Exit status: 0 all read, 1 some file had no report, 2 wrong usage.
check  says what does not add up in each report, and between reports of one body (consecutive years) or
       of several. --json writes one object a line; --lang is by default that of the system.
       Exit status: 0 no error found, 1 an error was found or a file had no report, 2 wrong usage.
`;

async function main(args: string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === '--help' || command === '-h') {
    process.stdout.write(USAGE);
    return 0;
  }
  if (command === 'parse') return parse(rest);
  if (command === 'check') return check(rest);
  return wrongUsage();
}

function wrongUsage(): number {
  process.stderr.write(USAGE);
  return 2;
}

async function parse(files: readonly string[]): Promise<number> {
  if (files.length === 0 || files.some((file) => file.startsWith('-'))) return wrongUsage();
  let missed = false;
  for await (const parsed of readAll(files)) {
    missed ||= parsed.report === null;
    await write(JSON.stringify(parsed));
  }
  return missed ? 1 : 0;
}

async function check(args: string[]): Promise<number> {
  const options = optionsOf(args);
  if (!options) return wrongUsage();
  const read: ParsedFile[] = [];
  for await (const parsed of readAll(options.files)) read.push(parsed);
  const checked = await checkFiles(read);
  const output = options.json ? jsonLines(checked) : lines(checked, options.language);
  for (const line of output) await write(line);
  return statusOf(checked);
}

interface CheckOptions {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly language: 'zh' | 'en';
}

function optionsOf(args: string[]): CheckOptions | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, lang: { type: 'string' } },
    });
    const language = values.lang ?? systemLanguage();
    if (positionals.length === 0 || (language !== 'zh' && language !== 'en')) return undefined;
    return { files: positionals, json: values.json === true, language };
  } catch {
    return undefined; // An option that there is none of.
  }
}

const systemLanguage = (): 'zh' | 'en' =>
  (process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '').startsWith('zh')
    ? 'zh'
    : 'en';

async function* readAll(files: readonly string[]): AsyncGenerator<ParsedFile> {
  const reader = new FileReader();
  for (const file of files) yield await reader.read(file, new Date());
  await reader.close();
}

/** Waits until a slow reader has taken the line. */
function write(line: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(`${line}\n`, () => resolve());
  });
}

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await main(process.argv.slice(2));
