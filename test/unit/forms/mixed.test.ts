import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../src/checking/check.js';
import { cellsOf, proactiveId, requestId } from '../../../src/forms/cells.js';
import type { Form } from '../../../src/forms/form.js';
import { FORM_2019 } from '../../../src/forms/form2019.js';
import { FORM_2021 } from '../../../src/forms/form2021.js';
import { formAsPrinted } from '../../../src/forms/mixed.js';
import type { Cell, CellId } from '../../../src/report/cell.js';
import { REPORT } from '../checking/given.js';

const figure = (value: number): Cell => ({ value, status: 'number' });
const ABSENT: Cell = { value: null, status: 'absent' };

/** A report that prints 0 in every cell of this form but for these cells; undefined: not there. */
function printing(form: Form, more: Record<CellId, number | undefined>) {
  const own = cellsOf(form).map(({ id }): [CellId, Cell] => [id, figure(0)]);
  const given = Object.entries(more).map(([id, value]): [CellId, Cell] => [
    id,
    value === undefined ? ABSENT : figure(value),
  ]);
  const cells = Object.fromEntries([...own, ...given]);
  return { ...REPORT, form: form.id, year: form.id === '2021' ? 2021 : 2020, cells };
}

const row = (id: string, values: (number | undefined)[]) =>
  Object.fromEntries(
    FORM_2021.applicants.map((applicant, at): [CellId, number | undefined] => [
      requestId(id, applicant.id),
      values[at],
    ]),
  );
const of = (natural: number) => [natural, 0, 0, 0, 0, 0, natural];
const none = Array(7).fill(undefined);

/** 2021 with one row （六）其他处理: three requests, one of them closed otherwise. */
const ONE_ROW = {
  ...row('new', of(3)),
  ...row('granted', of(2)),
  ...row('total', of(3)),
  ...row('other.uncorrected', none),
  ...row('other.unpaid', none),
  ...row('other.other', none),
  ...row('other', of(1)),
};

describe('a report of 2021 with one row （六）其他处理', () => {
  const report = printing(FORM_2021, ONE_ROW);

  it('adds up with that row, and lacks nothing', () => {
    const { checks, findings } = checkReport(report);
    expect(checks).toEqual({ consistent: 40, inconsistent: 0, unchecked: 0 });
    expect(findings.filter(({ rule }) => !rule.startsWith('checks.'))).toEqual([]);
  });

  it('does not add up where the row does not', () => {
    const { findings } = checkReport(printing(FORM_2021, { ...ONE_ROW, ...row('other', of(2)) }));
    expect(findings.map(({ rule, at }) => `${rule}@${at}`)).toEqual(
      expect.arrayContaining([
        'requests.results_total@natural_person',
        'requests.results_total@total',
      ]),
    );
    const wrong = { ...ONE_ROW, 'requests.other.total': 2 };
    expect(checkReport(printing(FORM_2021, wrong)).findings).toContainEqual(
      expect.objectContaining({ rule: 'requests.row_total', at: 'other', severity: 'error' }),
    );
  });

  it('has what its narrative says of it compared with that row', () => {
    const fact = (value: number) => ({
      ...{ id: 'requests.other' as const, value, unit: '件', section: 'requests' as const },
      quote: '其他处理。',
    });
    const said = (value: number) =>
      checkReport({ ...report, facts: [fact(value)] }).findings.filter(({ rule }) =>
        rule.startsWith('narrative.'),
      );
    expect(said(1)).toEqual([]);
    expect(said(2)).toMatchObject([{ cells: ['requests.other.total'], expected: 1, actual: 2 }]);
  });

  it('counts it once where the rows of its own form are below it', () => {
    const both = {
      ...ONE_ROW,
      ...row('other.uncorrected', of(1)),
      ...row('other.unpaid', of(0)),
      ...row('other.other', of(0)),
    };
    expect(checkReport(printing(FORM_2021, both)).checks).toEqual({
      consistent: 43,
      inconsistent: 0,
      unchecked: 0,
    });
  });

  it('leaves the column open where a row of its own form is not known', () => {
    const half = { ...ONE_ROW, ...row('other.other', of(0)) };
    const { checks } = checkReport(printing(FORM_2021, half));
    expect(checks).toMatchObject({ inconsistent: 0, unchecked: 9 });
  });
});

describe('a report of 2021 with block （一） of 2019', () => {
  const columns = (ids: string[], value: number | undefined) =>
    Object.fromEntries(
      ['regulations', 'normative_documents'].flatMap((one) =>
        ids.map((id): [CellId, number | undefined] => [proactiveId(one, id), value]),
      ),
    );
  const own = ['issued', 'repealed', 'in_force'];
  const foreign = ['made', 'disclosed', 'public_total'];
  const coverage = (cells: Record<CellId, number | undefined>) =>
    checkReport(printing(FORM_2021, cells)).findings.filter(({ rule }) =>
      rule.startsWith('proactive.'),
    );

  it('lacks nothing of its own block', () => {
    expect(coverage({ ...columns(own, undefined), ...columns(foreign, 0) })).toEqual([]);
    expect(coverage(columns(own, undefined))).toMatchObject([{ rule: 'proactive.absent' }]);
  });

  it('lacks what the block of 2019 has and it has not', () => {
    const cells = { ...columns(own, undefined), ...columns(foreign, 0) };
    const [lacking] = coverage({ ...cells, 'proactive.normative_documents.made': undefined });
    expect(lacking).toMatchObject({
      rule: 'proactive.absent',
      cells: ['proactive.normative_documents.made'],
    });
  });

  it('has every cell once, in printed order', () => {
    const report = printing(FORM_2021, { ...columns(own, undefined), ...columns(foreign, 0) });
    const form = formAsPrinted('2021', report.cells);
    const ids = form ? cellsOf(form).map(({ id }) => id) : [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(0, 3)).toEqual(foreign.map((id) => `proactive.regulations.${id}`));
  });
});

it('a block of 2019 with more columns takes the place of the one with fewer', () => {
  const report = printing(FORM_2021, {
    'proactive.licensing.prior_items': 5,
    'proactive.licensing.change': 1,
    'proactive.other_services.decisions': 2,
  });
  const form = formAsPrinted('2021', report.cells);
  const ids = form ? cellsOf(form).map(({ id }) => id) : [];
  expect(ids.filter((id) => id === 'proactive.licensing.decisions')).toHaveLength(1);
  expect(ids).toContain('proactive.licensing.prior_items');
});

it.each([FORM_2021, FORM_2019])('a report of one form alone is of that form: $id', (form) => {
  expect(formAsPrinted(form.id, printing(form, {}).cells)).toBe(form);
});

it('the same mixture is the same form, so that what is known of it is kept', () => {
  const form = () => formAsPrinted('2021', printing(FORM_2021, ONE_ROW).cells);
  expect(form()).toBe(form());
  expect(form()).not.toBe(FORM_2021);
});
