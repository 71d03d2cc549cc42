import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../src/checking/check.js';
import { cellsOf } from '../../../src/forms/cells.js';
import { FORM_2014 } from '../../../src/forms/form2014.js';
import type { Cell, CellId } from '../../../src/report/cell.js';
import type { CellStatus } from '../../../src/report/constants.js';
import { REPORT } from './given.js';

type Printed = number | Exclude<CellStatus, 'number'>;

const OTHER_FORM = 'statistics.requests.received.other_form';

/** A table that prints these figures, 0 in every other cell, and no 5.其他形式. */
function check(figures: Record<CellId, Printed>) {
  const { checks, findings } = checkReport({
    ...REPORT,
    form: '2014',
    year: 2016,
    periodYear: 2016,
    published: '2017-01-20',
    title: '永康市教育局2016年政府信息公开工作年度报告',
    cells: Object.fromEntries(
      cellsOf(FORM_2014).map(({ id }): [string, Cell] => {
        const printed =
          figures[`${id}`.replace('statistics.', '')] ?? (id === OTHER_FORM ? 'absent' : 0);
        return typeof printed === 'number'
          ? [id, { value: printed, status: 'number' }]
          : [id, { value: null, status: printed }];
      }),
    ),
  });
  return { checks, findings: findings.filter(({ rule }) => !rule.startsWith('cells.')) };
}

describe('the table of statistics', () => {
  it('that adds up is consistent, whether or not it prints 5.其他形式', () => {
    const ten = { consistent: 10, inconsistent: 0, unchecked: 0 };
    expect(check({})).toMatchObject({ checks: ten, findings: [] });
    const printed = { 'requests.received': 3, 'requests.received.other_form': 3 };
    expect(check(printed)).toMatchObject({ checks: ten, findings: [] });
  });

  it('of which a sum is wrong says which, with its figures', () => {
    const { findings } = check({ 'requests.received': 5, 'requests.received.fax': 6 });
    expect(findings).toMatchObject([
      {
        rule: 'statistics.total',
        at: 'requests.received',
        severity: 'error',
        expected: 6,
        actual: 5,
        message: {
          zh: '统计表“（一）收到申请数”：“统计数”为5，其下各项之和为6，相差-1。',
          en: 'Table of statistics, “(1) Requests received”: “Figure” gives 5, but the parts below it add up to 6, a difference of -1.',
        },
      },
    ]);
  });

  it('may have more than its 其中, but not less', () => {
    const denied = { 'requests.answered': 4, 'requests.answered.denied': 4 };
    expect(check({ ...denied, 'requests.answered.denied.privacy': 3 }).findings).toEqual([]);
    expect(check({ ...denied, 'requests.answered.denied.privacy': 5 }).findings).toMatchObject([
      { rule: 'statistics.of_which', at: 'requests.answered.denied', expected: 5, actual: 4 },
    ]);
  });

  it('may close and answer another number of requests than it received', () => {
    const figures = {
      'requests.received': 3,
      'requests.received.letter': 3,
      'requests.closed': 2,
      'requests.closed.on_time': 2,
    };
    expect(check(figures).findings).toEqual([]);
  });

  it('with a cell that is not known is not checked there', () => {
    const { checks, findings } = check({
      'review.other': 'ambiguous',
      'staff.part_time': 'absent',
    });
    expect(checks).toEqual({ consistent: 8, inconsistent: 0, unchecked: 2 });
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['statistics.ambiguous', 'warning'],
      ['statistics.absent', 'warning'],
      ['statistics.total', 'info'],
      ['statistics.total', 'info'],
    ]);
  });

  it('with a blank among the parts is a warning only', () => {
    const { findings } = check({ 'review.total': 2, 'review.upheld': 'blank' });
    expect(findings).toMatchObject([{ rule: 'statistics.total', severity: 'warning' }]);
  });
});
