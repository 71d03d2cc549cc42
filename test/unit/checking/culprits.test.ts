import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../src/checking/check.js';
import { slipFrom } from '../../../src/checking/sums/slips.js';
import { cellsOf, requestId } from '../../../src/forms/cells.js';
import { FORM_2021 } from '../../../src/forms/form2021.js';
import type { Cell } from '../../../src/report/cell.js';
import type { Finding } from '../../../src/report/finding.js';
import { truthFrom } from '../../render/truthFrom.js';
import { findingsOn, type Printed, printing } from './given.js';

const TRUTH = Object.fromEntries(
  Object.entries(truthFrom(3, FORM_2021).cells).map(([id, { value }]) => [id, value ?? 0]),
);

/** What is said of where the error sits when these cells are printed in place of the right ones. */
const suspects = (changed: Record<string, Printed>): Finding[] =>
  findingsOn({ ...TRUTH, ...changed }).filter(({ rule }) => rule.startsWith('suspect.'));

const of = (id: string): number => TRUTH[id] ?? 0;

describe('a single wrong figure', () => {
  it.each(
    cellsOf(FORM_2021)
      .filter(({ table }) => table === 'requests')
      .map(({ id }) => id),
  )('of table 三 is found, with the right one: %s', (id) => {
    expect(suspects({ [id]: of(id) + 7 })).toMatchObject([
      {
        rule: 'suspect.cell',
        at: id,
        severity: 'info',
        cells: [id],
        expected: of(id),
        actual: of(id) + 7,
      },
    ]);
  });

  it('is said with its numbers and the slip that it shows', () => {
    const figures: Record<string, Printed> = {};
    for (const row of ['new', 'partial', 'total'])
      for (const applicant of ['business', 'total']) figures[requestId(row, applicant)] = 21;
    figures['requests.partial.business'] = 12;
    const [finding] = findingsOn(figures).filter(({ rule }) => rule === 'suspect.cell');
    expect(finding?.message).toEqual({
      zh: '“（二）部分公开（区分处理的，只计这一情形，不计其他情形） / 商业企业”很可能有误：报告印为12，改为21则全部勾稽成立（相邻两位数字颠倒？）。',
      en: '“(2) Partially granted (where parts were separated, counted here only) / Businesses” is likely wrong: the report prints 12; with 21 every identity holds (two digits swapped?).',
    });
  });

  it('of table 四 is not told from the others of its sum', () => {
    expect(suspects({ 'review.upheld': of('review.upheld') + 7 })).toEqual([]);
  });

  it('is found where the totals are left blank', () => {
    const blank = Object.fromEntries(
      FORM_2021.requests.map((row): [string, Printed] => [requestId(row.id, 'total'), 'blank']),
    );
    expect(suspects(blank)).toEqual([]);
  });

  it('that is missing is said to be left blank', () => {
    const [id] = Object.keys(TRUTH).filter(
      (one) => /requests\.denied.*business/u.test(one) && of(one) > 0,
    );
    const [finding] = suspects({ [id ?? '']: 'blank' });
    expect(finding).toMatchObject({ cells: [id], expected: of(id ?? ''), actual: null });
    expect(finding?.message.zh).toContain('报告未填写');
  });
});

describe('two wrong figures', () => {
  it('are both found', () => {
    const wrong = ['requests.granted.business', 'requests.denied.process.research'];
    const found = suspects({
      [wrong[0] ?? '']: of(wrong[0] ?? '') + 7,
      [wrong[1] ?? '']: of(wrong[1] ?? '') + 5,
    });
    expect(found.map(({ cells, expected }) => [cells[0], expected]).sort()).toEqual(
      wrong.map((id) => [id, of(id)]).sort(),
    );
  });

  it('in each other’s cells are said to be exchanged', () => {
    const [a, b] = ['requests.new.business', 'requests.new.research'] as const;
    const report = printing({ ...TRUTH, [a]: 4, [b]: 9 });
    const right = printing(TRUTH);
    const placed = Object.entries({ ...right.cells }).map(([id, cell]): [string, Cell] => {
      const row = FORM_2021.requests.findIndex((one) => id.startsWith(`requests.${one.id}.`));
      const col = FORM_2021.applicants.findIndex((one) => id.endsWith(`.${one.id}`));
      return [id, { ...cell, at: { table: 1, row, col } }];
    });
    const cells = Object.fromEntries(placed);
    const exchanged = { ...cells[a], value: of(b) } as Cell;
    const other = { ...cells[b], value: of(a) } as Cell;
    expect(of(a)).not.toBe(of(b));
    const { findings } = checkReport({
      ...report,
      cells: { ...cells, [a]: exchanged, [b]: other },
    });
    expect(findings.filter(({ rule }) => rule.startsWith('suspect.'))).toMatchObject([
      {
        rule: 'suspect.exchanged',
        cells: [a, b],
        message: { en: expect.stringContaining(`prints ${of(b)} and its neighbour`) },
      },
    ]);
  });
});

it('a row that stands one cell off is found', () => {
  const ids = FORM_2021.applicants.map(({ id }) => requestId('new', id));
  const right: Record<string, Printed> = {};
  for (const row of ['new', 'granted', 'total'])
    for (const [at, { id }] of FORM_2021.applicants.entries())
      right[requestId(row, id)] = [0, 3, 5, 0, 2, 0, 10][at] ?? 0;
  const shifted = { ...right };
  for (const [at, id] of ids.entries()) shifted[id] = [3, 5, 0, 2, 0, 10, 0][at] ?? 0;
  const found = findingsOn(shifted).filter(({ rule }) => rule.startsWith('suspect.'));
  expect(found).toMatchObject([
    {
      rule: 'suspect.shifted_row',
      at: 'new',
      cells: ids,
      message: {
        zh: '“一、本年新收政府信息公开申请数量”行的数字很可能错了一格：整行向右移一格后全部勾稽成立。',
      },
    },
  ]);
});

describe('of several changes with which all sums hold', () => {
  /** 行政复议: upheld, corrected, other, pending, total; all else is 0. */
  const review = (...figures: Printed[]): Finding[] => {
    const ids = ['upheld', 'corrected', 'other', 'pending', 'total'];
    const printed = ids.map((id, at): [string, Printed] => [`review.${id}`, figures[at] ?? 0]);
    return findingsOn(Object.fromEntries(printed)).filter(({ rule }) =>
      rule.startsWith('suspect.'),
    );
  };

  it('the only one that is a slip of the fingers is named as likely', () => {
    expect(review(12, 47, 30, 0, 116)).toMatchObject([
      {
        rule: 'suspect.cell',
        severity: 'info',
        at: 'review.corrected',
        cells: ['review.corrected'],
        expected: 74,
        actual: 47,
        message: {
          zh: '“行政复议 / 结果纠正”可能有误：报告印为47，改为74则全部勾稽成立。改动别的格也可以，但只有这一改动是一次笔误（相邻两位数字颠倒？）。',
          en: expect.stringContaining('only this one is a single slip (two digits swapped?)'),
        },
      },
    ]);
    // 31 for 3: the total is what the page prints, and no other part is one digit away.
    expect(review(31, 0, 20, 0, 23)).toMatchObject([{ at: 'review.upheld', expected: 3 }]);
    // A minus sign.
    expect(review(-40, 35, 46, 0, 121)).toMatchObject([{ at: 'review.upheld', expected: 40 }]);
  });

  it('two that are slips are named together', () => {
    const groups: [string, Printed[]][] = [
      ['review', [12, 47, 30, 0, 116]],
      ['litigation.direct', [20, 31, 0, 0, 23]],
    ];
    const ids = ['upheld', 'corrected', 'other', 'pending', 'total'];
    const figures = groups.flatMap(([group, printed]) =>
      printed.map((figure, at): [string, Printed] => [`${group}.${ids[at]}`, figure]),
    );
    const found = findingsOn(Object.fromEntries(figures)).filter(
      ({ rule }) => rule === 'suspect.cell',
    );
    expect(found.map(({ at, expected }) => [at, expected])).toEqual([
      ['litigation.direct.corrected', 3],
      ['review.corrected', 74],
    ]);
    for (const { message } of found) {
      expect(message.zh).toContain('与另外几格一并更正，改为');
      expect(message.en).toContain('(and the other cells named) every identity holds');
    }
  });

  it('none is named where two are', () => {
    expect(review(47, 0, 0, 0, 74)).toEqual([]);
    expect(review(12, 30, 0, 0, 47)).toEqual([]);
  });

  it('none is named where it is another figure altogether', () => {
    expect(review(12, 30, 20, 0, 99)).toEqual([]);
  });

  it('none is named where figures below 10, of which each is one digit from the other, may be wrong', () => {
    expect(review(3, 47, 0, 0, 55)).toEqual([]);
    expect(review(3, 2, 0, 0, 6)).toEqual([]);
    // 12 for 21, or 0 for 9.
    expect(review(12, 44, 61, 0, 126)).toEqual([]);
  });

  it('a cell that was left blank is no slip of the fingers', () => {
    expect(review(12, 44, 61, 'blank', 126)).toMatchObject([{ at: 'review.upheld', expected: 21 }]);
  });
});

describe('what cannot be proven is not said', () => {
  it('of a report that adds up', () => {
    expect(suspects({})).toEqual([]);
  });

  it('where no sum crosses the one that fails', () => {
    const unknown = Object.fromEntries(
      FORM_2021.requests.map((row): [string, Printed] => [requestId(row.id, 'total'), 'ambiguous']),
    );
    const wrong = { 'requests.granted.business': of('requests.granted.business') + 7 };
    expect(suspects({ ...unknown, ...wrong })).toEqual([]);
  });

  it('of many wrong figures', () => {
    const wrong = cellsOf(FORM_2021)
      .filter(({ table }) => table === 'requests')
      .filter((_, index) => index % 19 === 0)
      .map(({ id }, index) => [id, of(id) + 3 + index]);
    expect(suspects(Object.fromEntries(wrong))).toEqual([]);
  });
});

describe('a slip', () => {
  it.each([
    [21, 12, 'two digits swapped'],
    [1203, 1230, 'two digits swapped'],
    [123, 1123, 'a digit typed twice'],
    [12, 122, 'a digit typed twice'],
    [12, 152, 'a digit too many'],
    [152, 12, 'a digit left out'],
    [15, 0, undefined],
    [152, 142, 'one digit differs'],
    [5, 4, undefined],
    [321, 123, undefined],
    [7, 7, undefined],
    [40, -40, 'a minus sign too many'],
    [40, -41, undefined],
    [-40, 40, undefined],
  ])('%d printed as %d: %s', (meant, printed, says) => {
    expect(slipFrom(meant, printed)?.en).toBe(says);
  });
});
