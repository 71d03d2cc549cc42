import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Recorded, recordOf } from '../../../src/capture/record.js';
import { loaderOf } from '../../../src/cli/files.js';
import { CASES } from '../given/cases.js';
import { faultsOf } from '../given/casesExpectation.js';
import { NOT_YET } from '../given/casesNotYet.js';
import { shared } from '../given/shared.js';

const folder = shared('cases');
const files = (folder ? readdirSync(folder) : []).filter((name) => extname(name) !== '.md').sort();
const nameOf = (file: string): string => basename(file, extname(file));

/** The file as the command reads it. */
async function recordedFile(file: string): Promise<Recorded> {
  const load = loaderOf(file);
  if (!load) throw new Error(`${file} is of no kind that is read`);
  const page = await load(readFileSync(join(folder ?? '', file)));
  return recordOf(page, { url: null, capturedAt: '2026-01-01T00:00:00.000Z' });
}

describe.skipIf(folder === undefined)('the cases in ../shared/cases', () => {
  it('are each expected to give something, and nothing else is expected', () => {
    expect(Object.keys(CASES).sort()).toEqual(files.map(nameOf).sort());
  });

  it.each(files.filter((file) => !NOT_YET.includes(nameOf(file))))('%s is read', async (file) => {
    expect(faultsOf(CASES[nameOf(file)] ?? {}, await recordedFile(file))).toEqual([]);
  });

  // A case that holds leaves the list: whoever made it hold sees it here.
  it.each(files.filter((file) => NOT_YET.includes(nameOf(file))))('%s is not yet', async (file) => {
    expect(faultsOf(CASES[nameOf(file)] ?? {}, await recordedFile(file))).not.toEqual([]);
  });
});
