import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gouji, linesOf } from './given.js';
import { HOSTILE } from './hostile.js';

/** Processor time that a file may take, the start of the command included. */
const LIMIT_MS = 6000;
/** A machine that is busy with something else makes it wait for that. */
const BUSY_MS = 120_000;

const folder = mkdtempSync(join(tmpdir(), 'gouji-hostile-'));
beforeAll(async () => {
  await gouji(['--help'], folder); // Built on first use.
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('gouji parse answers after a few seconds of work, with a report or one sentence', () => {
  it.each(Object.entries(HOSTILE))('%s', { timeout: BUSY_MS }, async (name, content) => {
    writeFileSync(join(folder, name), content());
    const run = await gouji(['parse', name], folder);
    unlinkSync(join(folder, name));
    const [line, ...rest] = linesOf(run);
    console.info(`${run.took} ms: ${name}: ${line?.error ?? 'a report'}`);
    expect(run).toMatchObject({ signal: null, stderr: '' });
    expect(rest).toEqual([]);
    if (line?.report === null) expect(line.error).toMatch(/^\S[^\n]*\.$/u);
    expect(line?.error ?? '').not.toMatch(/fault|Error|\n/u);
    expect(run.status).toBe(line?.report ? 0 : 1);
    expect(run.took).toBeGreaterThan(0);
    expect(run.took).toBeLessThan(LIMIT_MS);
  });

  it('and reads the file after one that it gave up', { timeout: BUSY_MS }, async () => {
    writeFileSync(join(folder, 'big.txt'), HOSTILE['50 MB in one line.html']?.() ?? '');
    writeFileSync(join(folder, 'small.html'), '<p>招聘公告');
    const lines = linesOf(await gouji(['parse', 'big.txt', 'small.html'], folder));
    expect(lines.map(({ input }) => input)).toEqual(['big.txt', 'small.html']);
    expect(lines[1]?.error).toContain('No annual');
  });
});
