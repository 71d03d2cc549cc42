import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { CELL_STATUSES } from '../../../src/report/constants.js';
import { recorded } from '../given/pages.js';
import { shared } from '../given/shared.js';

const expectation = z.object({
  form: z.string(),
  year: z.number(),
  agency: z.string().optional(),
  title: z.string().optional(),
  cells: z.record(z.string(), z.tuple([z.number().nullable(), z.enum(CELL_STATUSES)])),
  inconsistent: z.array(z.string()),
});

const folder = shared('pages');
const names = (folder ? readdirSync(folder) : [])
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length));

describe.skipIf(folder === undefined)('the pages in ../shared/pages', () => {
  it('are there', () => {
    expect(names.length).toBeGreaterThan(0);
  });

  it.each(names)('%s is read as its expected.json says', (name) => {
    const read = (kind: string) => readFileSync(join(folder ?? '', `${name}.${kind}`), 'utf8');
    const expected = expectation.parse(JSON.parse(read('expected.json')));
    const report = recorded(read('html'));

    const cells = Object.entries(report.cells).map(([id, cell]) => [id, [cell.value, cell.status]]);
    expect(Object.fromEntries(cells)).toEqual(expected.cells);
    expect(report).toMatchObject({ form: expected.form, year: expected.year });
    if (expected.agency !== undefined) expect(report.agency.name).toBe(expected.agency);
    if (expected.title !== undefined) expect(report.title).toBe(expected.title);
    const inconsistent = report.findings
      .filter(({ rule, severity }) => severity !== 'info' && /(?:total|balance)$/u.test(rule))
      .map(({ rule, at }) => `${rule}@${at}`);
    expect(inconsistent.sort()).toEqual([...expected.inconsistent].sort());
  });
});
