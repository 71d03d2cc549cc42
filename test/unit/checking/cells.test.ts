import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../src/checking/check.js';
import type { Checkable } from '../../../src/checking/checkable.js';
import { type Printed, printing } from './given.js';

const findings = (changes: Partial<Checkable>, figures: Record<string, Printed> = {}) =>
  checkReport({ ...printing(figures), ...changes }).findings;

describe('figures', () => {
  it('that cannot be counts are errors', () => {
    const of = (id: string, value: number) =>
      findings({}, { [id]: value }).filter(({ rule }) => rule.startsWith('cells.'));
    expect(of('proactive.licensing.decisions', -3)).toMatchObject([
      {
        rule: 'cells.negative',
        severity: 'error',
        cells: ['proactive.licensing.decisions'],
        message: { zh: '“行政许可 / 本年处理决定数量”印为-3，是负数，不会是件数。' },
      },
    ]);
    expect(of('proactive.licensing.decisions', 2.5)).toMatchObject([{ rule: 'cells.not_whole' }]);
    expect(of('proactive.fees.amount', 2.5)).toEqual([]);
    expect(of('proactive.fees.amount', -2.5)).toMatchObject([{ rule: 'cells.negative' }]);
  });

  it('that are printed in an unusual way are one note', () => {
    const report = printing({});
    const cells = { ...report.cells };
    for (const [id, raw] of [
      ['proactive.fees.amount', '251000元'],
      ['proactive.licensing.decisions', '1,036'],
      ['proactive.penalties.decisions', ' 7 '],
    ] as const)
      cells[id] = { value: 7, status: 'number', raw };
    const found = checkReport({ ...report, cells }).findings;
    expect(found).toMatchObject([
      {
        rule: 'cells.unusual',
        severity: 'info',
        cells: ['proactive.licensing.decisions', 'proactive.fees.amount'],
        message: { zh: expect.stringContaining('有2格的数字写法特殊') },
      },
    ]);
  });

  it('that are missing are counted in one note', () => {
    expect(
      findings(
        {},
        { 'requests.new.business': 'blank', 'review.total': 'dash', 'review.other': 'dash' },
      ),
    ).toMatchObject([
      {
        rule: 'cells.empty',
        severity: 'info',
        message: {
          zh: '有1格空白、2格为“/”等符号；核对时按0计，导出时不作为0。',
          en: 'Cells without a figure: 1 blank, 2 with a dash or slash; counted as 0 in sums, not exported as 0.',
        },
      },
    ]);
  });
});

it('a check that breaks down is told as a fault of the program, and the others go on', () => {
  const broken = {
    id: 'X9',
    run: () => {
      throw new Error('no such thing');
    },
  };
  const { findings: others, broken: faults } = checkReport(printing({ 'review.total': 2 }), [
    broken,
  ]);
  expect(faults).toEqual([{ check: 'X9', error: 'Error: no such thing' }]);
  expect(others.map(({ rule }) => rule)).toEqual(['remedies.total']);
});
