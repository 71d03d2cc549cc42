/** @file The gouji command. */
import { parseArgs } from 'node:util';
import { READER_VERSION } from '../capture/readerVersion.js';
import { checkFiles, jsonLines, lines, statusOf } from './check.js';
import type { ParsedFile } from './parse.js';
import { FileReader } from './reader.js';
import { asksForHelp, USAGE, usageOf } from './usage.js';

async function main([command, ...rest]: string[]): Promise<number> {
  switch (command) {
    case '--help':
    case '-h':
      return tell(USAGE);
    case '--version':
      return tell(`${READER_VERSION}\n`);
    case 'parse':
      return asksForHelp(rest) ? tell(usageOf('parse')) : parse(rest);
    case 'check':
      return asksForHelp(rest) ? tell(usageOf('check')) : check(rest);
    default:
      return wrongUsage();
  }
}

function tell(text: string): number {
  process.stdout.write(text);
  return 0;
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
