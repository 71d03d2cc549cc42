/** @file A record compared with what the fixture says a right reading gives. */
import { expect } from 'vitest';
import { z } from 'zod';
import type { Report } from '../../src/report/report.js';

export const expectedSchema = z.object({
  form: z.string(),
  year: z.number(),
  agency: z.string().optional(),
  title: z.string().optional(),
  cells: z.record(z.string(), z.tuple([z.number().nullable(), z.string()])),
  inconsistent: z.array(z.string()),
});

export type Expected = z.infer<typeof expectedSchema>;

/** Every cell and its status, form, year, agency, title, and the identities that do not hold. */
export function expectRecord(report: Report, expectation: unknown): void {
  const expected = expectedSchema.parse(expectation);
  expect(report.form).toBe(expected.form);
  expect(report.year).toBe(expected.year);
  if (expected.agency !== undefined) expect(report.agency.name).toBe(expected.agency);
  if (expected.title !== undefined) expect(report.title).toBe(expected.title);
  const cells = Object.entries(report.cells).map(([id, cell]) => [id, [cell.value, cell.status]]);
  expect(Object.fromEntries(cells)).toEqual(expected.cells);
  expect(inconsistent(report)).toEqual([...expected.inconsistent].sort());
}

/** `rule@at` of every identity that does not hold. */
const inconsistent = (report: Report): string[] =>
  report.findings
    .filter(({ severity, expected }) => severity !== 'info' && expected !== null)
    .map(({ rule, at }) => `${rule}@${at}`)
    .sort();
