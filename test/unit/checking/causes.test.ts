import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../src/checking/check.js';
import { cellsOf, requestId } from '../../../src/forms/cells.js';
import { FORM_2021 } from '../../../src/forms/form2021.js';
import type { Finding } from '../../../src/report/finding.js';
import { truthFrom } from '../../render/truthFrom.js';
import { findingsOn, type Printed, printing } from './given.js';

const TRUTH = Object.fromEntries(
  Object.entries(truthFrom(3, FORM_2021).cells).map(([id, { value }]) => [id, value ?? 0]),
);
const column = (applicant: string) => FORM_2021.requests.map(({ id }) => requestId(id, applicant));
const row = (id: string) => FORM_2021.applicants.map((one) => requestId(id, one.id));
const left = (ids: readonly string[], status: Printed) =>
  Object.fromEntries(ids.map((id) => [id, status]));

const sumsOf = (figures: Record<string, Printed>): Finding[] =>
  findingsOn({ ...TRUTH, ...figures }).filter(
    ({ rule, severity }) => severity !== 'info' && /^(?:requests|remedies)\./u.test(rule),
  );
const leading = (findings: readonly Finding[]) =>
  findings.filter(({ partOf }) => partOf === undefined);

describe('a row or column that is left blank', () => {
  it.each([
    ['the totals', column('total'), 'requests.blank_column', 'total'],
    ['an applicant', column('business'), 'requests.blank_column', 'business'],
    ['（七）总计', row('total'), 'requests.blank_row', 'total'],
    ['本年新收', row('new'), 'requests.blank_row', 'new'],
    [
      'the totals of table 四',
      FORM_2021.remedies.map(({ id }) => `${id}.total`),
      'remedies.blank_column',
      'total',
    ],
  ])('is one warning that lists its cells, with all that fails as its parts: %s', (...given) => {
    const [, ids, rule, at] = given;
    for (const status of ['blank', 'dash'] as const) {
      const found = sumsOf(left(ids, status));
      expect(leading(found)).toMatchObject([
        { rule, at, severity: 'warning', cells: ids.filter((id) => TRUTH[id] !== 0) },
      ]);
      expect(found.length).toBeGreaterThan(3);
      for (const one of found.slice(1)) expect(one.partOf).toBe(`${rule}@${at}`);
    }
  });

  it('is counted in the checks like every sum that fails', () => {
    const figures = { ...TRUTH, ...left(column('total'), 'blank') };
    const { checks, findings } = checkReport(printing(figures));
    const parts = findings.filter(({ partOf }) => partOf === 'requests.blank_column@total');
    expect(parts).toHaveLength(checks.inconsistent);
    expect(findings[0]?.message).toEqual({
      zh: `表三“总计”列有${findings[0]?.cells.length}格未填写，因此${parts.length}项勾稽不成立；补上其余各格得出的数字则都成立。`,
      en: `Table 3, column “Total”: ${findings[0]?.cells.length} cells are left blank, which is why ${parts.length} identities do not hold; with the figures that the other cells give they do.`,
    });
  });

  it('does not hide what else is wrong', () => {
    const wrong = { ...left(column('total'), 'blank'), 'review.upheld': 999_999 } as const;
    expect(leading(sumsOf(wrong)).map(({ rule, at }) => `${rule}@${at}`)).toEqual([
      'remedies.total@review',
      'requests.blank_column@total',
    ]);
  });

  it('is no cause where the blanks stand for 0', () => {
    const zeros = Object.keys(TRUTH).filter((id) => TRUTH[id] === 0);
    expect(sumsOf(left(zeros, 'blank'))).toEqual([]);
    const found = sumsOf({ ...left(zeros, 'blank'), 'requests.granted.total': 999_999 });
    expect(leading(found)).toEqual(found);
  });

  it('is no cause where its figures would spoil other sums', () => {
    const rows = ['granted', 'partial', 'denied.process'];
    const figures = {
      ...left(
        rows.map((id) => requestId(id, 'business')),
        'blank',
      ),
      ...left(
        rows.map((id) => requestId(id, 'total')),
        5,
      ),
    };
    const found = findingsOn(figures).filter(({ rule }) => rule === 'requests.row_total');
    expect(found.map(({ partOf }) => partOf)).toEqual(Array(3).fill(undefined));
  });

  it('is the cause all the same where a slip elsewhere keeps one of many sums from holding', () => {
    const slip = 'requests.rejected.repeat.business';
    const figures = { ...left(column('total'), 'blank'), [slip]: (TRUTH[slip] ?? 0) + 10 };
    const blank = sumsOf(figures).filter(({ rule }) => rule === 'requests.blank_column');
    expect(blank).toMatchObject([{ at: 'total' }]);
  });

  it('of one cell is no line', () => {
    for (const id of ['requests.new.total', 'requests.total.total', 'requests.total.business']) {
      const found = sumsOf({ [id]: 'blank' });
      expect(found.length).toBeGreaterThan(1);
      expect(leading(found)).toEqual(found);
    }
  });

  it('with which only two sums hold is said of each by itself', () => {
    const totals = left(['review.total', 'litigation.direct.total'], 'blank');
    const found = sumsOf({ ...totals, 'requests.granted.total': 999_999 });
    expect(found.length).toBeGreaterThan(3);
    expect(leading(found)).toEqual(found);
  });

  it('beside another one that explains the same is not named as well', () => {
    const results = FORM_2021.requests.slice(2, 9).map(({ id }) => id);
    const of = (rows: readonly string[], times: number) =>
      Object.fromEntries(
        rows.flatMap((id) =>
          [1, 2, 3, 0, 0, 0, 6].map((figure, at): [string, Printed] => [
            row(id)[at] ?? '',
            figure * times,
          ]),
        ),
      );
    const whole = { ...of(results, 1), ...of(['new', 'total'], 7) };
    expect(findingsOn(whole).filter(({ rule }) => rule.startsWith('requests.'))).toEqual([]);
    const two = ['business', 'research'].flatMap((one) => results.map((id) => requestId(id, one)));
    const found = findingsOn({ ...whole, ...left(two, 'blank') });
    expect(found.filter(({ rule }) => rule === 'requests.blank_column')).toHaveLength(1);
  });
});

describe('cells that are not known', () => {
  const notes = (figures: Record<string, Printed>) =>
    findingsOn({ ...TRUTH, ...figures }).filter(({ rule }) => /total$|balance$/u.test(rule));

  it.each(['ambiguous', 'unreadable', 'absent'] as const)(
    'are the cause of every sum that they leave open: %s',
    (status) => {
      const found = notes(left(row('granted'), status));
      expect(found).toHaveLength(8);
      for (const { partOf } of found) expect(partOf).toBe(`requests.${status}@requests`);
    },
  );

  it('are those of a table that was not found, where it is all of them', () => {
    const ids = cellsOf(FORM_2021)
      .filter(({ table }) => table === 'remedies')
      .map(({ id }) => id);
    const found = notes(left(ids, 'absent'));
    expect(found.map(({ partOf }) => partOf)).toEqual(Array(3).fill('remedies.missing@remedies'));
  });

  it('are named by a finding that is there', () => {
    const findings = findingsOn({ ...TRUTH, ...left(row('granted'), 'ambiguous') });
    const names = new Set(findings.map(({ rule, at }) => `${rule}@${at}`));
    for (const { partOf } of findings) if (partOf !== undefined) expect(names).toContain(partOf);
  });
});
