import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordOf } from '../../../src/capture/record.js';
import { runChecks } from '../../../src/checking/check.js';
import { placeCheck } from '../../../src/checking/who/places.js';
import { requestId } from '../../../src/forms/cells.js';
import { readText } from '../../../src/reading/markup/text.js';
import { recorded } from '../given/pages.js';
import { PLACES } from '../given/places.js';
import { shared } from '../given/shared.js';

const pages = shared('pages');
const seeds = shared('seeds');

describe.skipIf(pages === undefined)('12_shanghai_2019 (skipped where ../shared is absent)', () => {
  const report = recorded(
    pages ? readFileSync(join(pages, '12_shanghai_2019.html'), 'utf8') : undefined,
    null,
  );

  it('has every blank 总计 reported as a warning with the value that it should have', () => {
    const blank = report.findings.filter(
      ({ rule, actual }) => rule === 'requests.row_total' && actual === null,
    );
    expect(blank.length).toBeGreaterThan(5);
    for (const { at, severity, expected, message } of blank) {
      expect(severity).toBe('warning');
      expect(report.cells[requestId(at, 'total')]?.value).toBeNull();
      expect(message.zh).toContain(`“总计”未填写，六类申请人之和为${expected}`);
    }
    expect(blank.map(({ at, expected }) => [at, expected])).toContainEqual(['granted', 272]);
  });

  it('has its narrative contradicted by its tables', () => {
    const contradicted = report.findings
      .filter(({ rule }) => rule.startsWith('narrative.'))
      .map(({ at, expected, actual }) => [at, expected, actual]);
    expect(contradicted).toEqual([
      ['requests.granted_or_partial', 275, 258],
      ['requests.unable', 337, 265],
      ['review.upheld', 5, 7],
      ['litigation.upheld', 8, 9],
      ['requests.granted_or_partial.share', 34.16, 33.9],
      ['requests.unable.share', 41.86, 32.9],
    ]);
  });
});

describe.skipIf(seeds === undefined)('seed 003 (skipped where ../shared is absent)', () => {
  it('is reported to name another place than its own', () => {
    const text = seeds ? readFileSync(join(seeds, '003_8af8482adbe8d0ef.txt'), 'utf8') : '';
    const read = recordOf(readText(text), { url: null, capturedAt: '2026-01-01T00:00:00Z' });
    if (read.verdict !== 'report') throw new Error('no report');
    const { findings } = runChecks([placeCheck(PLACES)], read.report);
    expect(findings).toMatchObject([
      { rule: 'text.other_place', message: { zh: expect.stringContaining('“静安”') } },
    ]);
  });
});
