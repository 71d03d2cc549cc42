/** @file The gouji command. */
import { FileReader } from './reader.js';

const USAGE = `Usage: gouji parse FILE...

Reads annual disclosure reports (政府信息公开工作年度报告) from .html, .htm, .docx, .txt and .md files
and writes one JSON object a line: {"input": …, "report": … or null, "error": … or null}.

Exit status: 0 all read, 1 some file had no report, 2 wrong usage.
`;

async function main(args: readonly string[]): Promise<number> {
  const [command, ...files] = args;
  if (command === '--help' || command === '-h') {
    process.stdout.write(USAGE);
    return 0;
  }
  const options = files.filter((file) => file.startsWith('-'));
  if (command !== 'parse' || files.length === 0 || options.length > 0) {
    process.stderr.write(USAGE);
    return 2;
  }
  let missed = false;
  const reader = new FileReader();
  for (const file of files) {
    const parsed = await reader.read(file, new Date());
    missed ||= parsed.report === null;
    await write(`${JSON.stringify(parsed)}\n`);
  }
  await reader.close();
  return missed ? 1 : 0;
}

/** Waits until a slow reader has taken the line. */
function write(line: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(line, () => resolve());
  });
}

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await main(process.argv.slice(2));
