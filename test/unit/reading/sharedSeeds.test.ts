import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordOf } from '../../../src/capture/record.js';
import { readText } from '../../../src/reading/markup/text.js';
import type { Report } from '../../../src/report/report.js';
import { PROJECT } from '../../harness/samples.js';

const SEEDS = join(PROJECT, '../shared/seeds');
const isHere = existsSync(SEEDS);
if (!isHere) console.log('Skipped: reports of ../shared/seeds, which is absent.');

function seed(number: string): Report {
  const name = readdirSync(SEEDS).find((file) => file.startsWith(number)) ?? '';
  const text = readFileSync(join(SEEDS, name), 'utf8');
  const recorded = recordOf(readText(text), { url: null, capturedAt: '2026-01-01T00:00:00Z' });
  if (recorded.verdict !== 'report') throw new Error(`seed ${number} is ${recorded.verdict}`);
  return recorded.report;
}

/** Numbers of cells by status, of the cells whose id begins so. */
function statuses({ cells }: Report, beginning: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [id, { status }] of Object.entries(cells))
    if (id.startsWith(beginning)) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

describe.skipIf(!isHere)('the texts of ../shared/seeds (skipped where it is absent)', () => {
  it('000: the form of 2021, tables 二 and 四 complete, in table 三 the totals', () => {
    const report = seed('000');
    expect(report.form).toBe('2021');
    expect(statuses(report, 'proactive')).toEqual({ number: 10 });
    expect(statuses(report, 'review')).toEqual({ number: 5 });
    expect(statuses(report, 'litigation')).toEqual({ number: 10 });
    expect(report.cells['proactive.licensing.decisions']?.value).toBe(551);
    for (const row of ['new', 'partial', 'total']) {
      expect(report.cells[`requests.${row}.total`]).toMatchObject({ value: 1 });
      for (const applicant of ['natural_person', 'business', 'other'])
        expect(report.cells[`requests.${row}.${applicant}`]).toMatchObject({
          status: 'ambiguous',
          candidates: [1],
        });
    }
    expect(report.checks.inconsistent).toBe(0);
  });

  it('001: the form of 2019 complete', () => {
    const report = seed('001');
    expect(report.form).toBe('2019');
    expect(statuses(report, '')).toEqual({ number: 191, blank: 7 });
    expect(report.cells['proactive.other_services.change']?.value).toBe(10);
    expect(report.cells['proactive.procurement.amount']?.value).toBe(1082.36);
    expect(report.agency.name).toBe('塔城地区教育局');
    expect(report.year).toBe(2020);
  });

  it('002: a narrative report of 2018', () => {
    const report = seed('002');
    expect(report.form).toBe('narrative');
    expect(report.year).toBe(2018);
    expect(report.cells).toEqual({});
  });

  it('003: the form of 2019 complete, 规章 marked as nothing', () => {
    const report = seed('003');
    expect(report.form).toBe('2019');
    expect(statuses(report, 'proactive.regulations')).toEqual({ dash: 3 });
    expect(statuses(report, '')).toEqual({ dash: 3, number: 195 });
    expect(report.cells['proactive.licensing.change']?.value).toBe(-93);
    expect(report.cells['proactive.procurement.amount']?.value).toBe(3336.05);
    expect(report.agency.name).toBe('杭州市拱墅区教育局');
  });

  it('004: the form of 2019, 采购 9 and 61.71, and no figure of table 三 claimed', () => {
    const report = seed('004');
    expect(report.form).toBe('2019');
    expect(report.cells['proactive.procurement.projects']?.value).toBe(9);
    expect(report.cells['proactive.procurement.amount']?.value).toBe(61.71);
    // The text leaves out lines that it had before, so the rows may have had figures.
    expect(statuses(report, 'requests')).toEqual({ ambiguous: 161 });
  });
});
