/** @file The command as a process of its own, and files for it to read. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import * as z from 'zod';
import { reportSchema } from '../../../src/report/report.js';
import { ROOT } from '../given/shared.js';

const lineSchema = z.object({
  input: z.string(),
  report: reportSchema.nullable(),
  error: z.string().nullable(),
});

export interface Run {
  readonly status: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Processor time of the whole run, in milliseconds; a busy machine does not change it. */
  readonly took: number;
}

/** Says at the end of the command, on its file descriptor 3, how much processor time it took. */
const METER = `data:text/javascript,${encodeURIComponent(`
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, String(Math.round((user + system) / 1000)));
});`)}`;

/** Runs `gouji` with these arguments in this folder; `stopAfterOne` closes its output early. */
export function gouji(args: string[], cwd: string, { stopAfterOne = false } = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', METER, join(ROOT, 'bin/gouji.mjs'), ...args],
      { cwd, stdio: ['pipe', 'pipe', 'pipe', 'pipe'] },
    );
    let stdout = '';
    let stderr = '';
    let took = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      if (stopAfterOne) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.stdio[3]?.on('data', (text: Buffer) => {
      took += text.toString();
    });
    child.on('error', reject);
    child.on('close', (status, signal) =>
      resolve({ status, signal, stdout, stderr, took: Number(took) }),
    );
  });
}

/** The JSON objects that the command printed, one a line, each checked against the contract. */
export const linesOf = ({ stdout }: Run) =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => lineSchema.parse(JSON.parse(line)));

/** The text in GB18030 (its two-byte part, which is GBK). */
export function inGbk(text: string): Buffer {
  return Buffer.from(
    Array.from(text).flatMap((character) => gbkBytes.get(character) ?? fail(character)),
  );
}

const fail = (character: string): never => {
  throw new Error(`${character} is not in GBK`);
};

const gbkBytes = new Map<string, number[]>();
const decoder = new TextDecoder('gb18030');
for (let byte = 0; byte < 0x80; byte++) gbkBytes.set(String.fromCharCode(byte), [byte]);
for (let lead = 0x81; lead <= 0xfe; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++)
    if (trail !== 0x7f) gbkBytes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
