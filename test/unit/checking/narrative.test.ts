import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../src/checking/check.js';
import { cellsOf } from '../../../src/forms/cells.js';
import { FORM_2014 } from '../../../src/forms/form2014.js';
import { FORM_2019 } from '../../../src/forms/form2019.js';
import { FORM_2021 } from '../../../src/forms/form2021.js';
import type { Fact } from '../../../src/report/fact.js';
import type { FactId } from '../../../src/report/factIds.js';
import type { Finding } from '../../../src/report/finding.js';
import { type Printed, printing, REPORT } from './given.js';

const fact = (id: FactId, value: number, quote: string, unit = '件'): Fact => ({
  id,
  value,
  unit,
  section: 'overview',
  quote,
});

/** What is said of the narrative that states these facts beside these figures. */
const said = (figures: Record<string, Printed>, ...facts: Fact[]): Finding[] =>
  checkReport({ ...printing(figures), facts }).findings.filter(({ rule }) =>
    rule.startsWith('narrative.'),
  );

const received = fact('requests.received', 75, '全年共收到政府信息公开申请75件。');
/** 74 requests of natural persons, granted. */
const TABLE = Object.fromEntries(
  ['new', 'granted', 'total'].flatMap((row) =>
    ['natural_person', 'total'].map((applicant) => [`requests.${row}.${applicant}`, 74]),
  ),
);

describe('a figure of the narrative', () => {
  it('that the table has not is a warning with both and the difference', () => {
    expect(said(TABLE, received)).toEqual([
      {
        rule: 'narrative.figure',
        at: 'requests.received',
        severity: 'warning',
        cells: ['requests.new.total'],
        expected: 74,
        actual: 75,
        message: {
          zh: '正文“全年共收到政府信息公开申请75件。”为75件，表格中“一、本年新收政府信息公开申请数量 / 总计”为74，相差+1。',
          en: 'The text gives 75 (“全年共收到政府信息公开申请75件。”), but “I. Requests received this year / Total” in the table is 74, a difference of +1.',
        },
      },
    ]);
  });

  it('that the table has is nothing to tell', () => {
    expect(said(TABLE, { ...received, value: 74 })).toEqual([]);
  });

  it('may count what was carried over among what was received', () => {
    const figures = {
      ...TABLE,
      'requests.carried_in.business': 1,
      'requests.carried_in.total': 1,
    };
    expect(said(figures, received)).toEqual([]);
  });

  it.each<[FactId, string, number]>([
    ['requests.carried_in', 'requests.carried_in.total', 3],
    ['requests.carried_out', 'requests.carried_out.total', 3],
    ['requests.answered', 'requests.total.total', 3],
    ['requests.granted', 'requests.granted.total', 3],
    ['requests.partial', 'requests.partial.total', 3],
    ['requests.granted_or_partial', 'requests.partial.total', 3],
    ['requests.denied', 'requests.denied.process.total', 3],
    ['requests.unable', 'requests.unable.not_held.total', 3],
    ['requests.rejected', 'requests.rejected.repeat.total', 3],
    ['requests.other', 'requests.other.unpaid.total', 3],
    ['review.total', 'review.total', 3],
    ['review.upheld', 'review.upheld', 3],
    ['litigation.total', 'litigation.after_review.total', 3],
    ['litigation.upheld', 'litigation.direct.upheld', 3],
    ['requests.received.natural_person', 'requests.new.natural_person', 3],
    ['requests.received.legal_person', 'requests.new.research', 3],
    ['licensing.decisions', 'proactive.licensing.decisions', 3],
    ['penalties.decisions', 'proactive.penalties.decisions', 3],
    ['coercion.decisions', 'proactive.coercion.decisions', 3],
    ['normative_documents.issued', 'proactive.normative_documents.issued', 3],
    ['normative_documents.repealed', 'proactive.normative_documents.repealed', 3],
    ['normative_documents.in_force', 'proactive.normative_documents.in_force', 3],
  ])('%s is compared with %s', (id, cell, value) => {
    expect(said({ [cell]: value }, fact(id, value, '……'))).toEqual([]);
    expect(said({ [cell]: value }, fact(id, value + 1, '……'))).toMatchObject([
      { rule: 'narrative.figure', at: id, expected: value, actual: value + 1 },
    ]);
  });

  it('that says none is compared as well, and the reverse', () => {
    expect(said({ 'review.total': 2 }, fact('review.total', 0, '没有发生行政复议。'))).toHaveLength(
      1,
    );
    expect(said({}, fact('review.total', 2, '行政复议2件。'))).toHaveLength(1);
    expect(said({}, fact('review.total', 0, '没有发生行政复议。'))).toEqual([]);
  });

  it('is compared with the sum of a row whose total is blank', () => {
    const blank = { ...TABLE, 'requests.new.total': 'blank' } as const;
    expect(said(blank, { ...received, value: 74 })).toEqual([]);
    expect(said(blank, received)).toMatchObject([{ expected: 74, actual: 75 }]);
  });

  it.each(['ambiguous', 'absent', 'unreadable'] as const)(
    'is not compared, and that is said, where the cell is %s',
    (status) => {
      expect(said({ 'requests.new.total': status }, received)).toMatchObject([
        {
          rule: 'narrative.unchecked',
          severity: 'info',
          message: { zh: expect.stringContaining('1处数字未与表格核对') },
        },
      ]);
    },
  );

  it('in a report without tables has nothing to be compared with', () => {
    const { findings } = checkReport({ ...REPORT, facts: [received] });
    expect(findings.filter(({ rule }) => rule.startsWith('narrative.'))).toEqual([]);
  });

  it('is compared with the list of 2014, where 办结 and 答复 are two', () => {
    const cells = Object.fromEntries(
      cellsOf(FORM_2014).map(({ id }) => [
        id,
        { value: id === 'statistics.requests.closed' ? 9 : 8, status: 'number' as const },
      ]),
    );
    const of = (value: number) =>
      checkReport({
        ...REPORT,
        form: '2014',
        cells,
        facts: [fact('requests.answered', value, '……')],
      }).findings.filter(({ rule }) => rule === 'narrative.figure');
    expect([of(8), of(9), of(7)].map((found) => found.length)).toEqual([0, 0, 1]);
  });
});

describe('a table that is left blank although the narrative has figures for it', () => {
  const blank = (table: string, except = '') =>
    Object.fromEntries(
      cellsOf(FORM_2021)
        .filter((cell) => cell.table === table && cell.id !== except)
        .map(({ id }): [string, Printed] => [id, 'blank']),
    );
  const facts = [
    received,
    fact('requests.granted', 70, '予以公开70件。'),
    fact('review.total', 2, '行政复议2件。'),
  ];

  it('is one warning that lists the cells', () => {
    expect(said(blank('requests'), ...facts)).toMatchObject([
      {
        rule: 'narrative.blank_table',
        at: 'requests',
        severity: 'warning',
        cells: ['requests.new.total', 'requests.granted.total'],
        message: {
          zh: expect.stringContaining('各格都未填写，正文却为其中2项写有数字'),
          en: expect.stringContaining('is left blank, but the text has figures for 2 of its items'),
        },
      },
      { rule: 'narrative.figure', at: 'review.total' },
    ]);
  });

  it('is none where one figure is printed, nor where the narrative has none', () => {
    const figures = blank('requests', 'requests.carried_in.other');
    expect(said(figures, ...facts).map(({ rule }) => rule)).toEqual(
      Array(3).fill('narrative.figure'),
    );
    expect(said(blank('requests'), { ...received, value: 0 })).toEqual([]);
  });
});

describe('who applied, as the narrative says', () => {
  const natural = (value: number) =>
    fact('requests.received.natural_person', value, '其中自然人39件。');
  const legal = (value: number) => fact('requests.received.legal_person', value, '法人6件。');
  const figures = {
    'requests.new.natural_person': 39,
    'requests.new.business': 4,
    'requests.new.other': 2,
    'requests.carried_in.natural_person': 1,
    'requests.carried_in.business': 1,
  };

  it('is compared with natural persons, and with all others together', () => {
    expect(said(figures, natural(39), legal(6))).toEqual([]);
    expect(said(figures, natural(45), legal(0))).toMatchObject([
      { at: 'requests.received.natural_person', expected: 39, actual: 45 },
      { at: 'requests.received.legal_person', expected: 6, actual: 0 },
    ]);
  });

  it('may leave others out of the legal persons, or count what was carried over', () => {
    expect(said(figures, natural(40), legal(7), legal(4), legal(5))).toEqual([]);
  });
});

describe('fees in the narrative', () => {
  const fees = (yuan: number, table: Printed) =>
    said(
      { 'proactive.fees.amount': table },
      fact('fees.amount_yuan', yuan, '全年行政事业性收费15.2万元。', '元'),
    );

  it('that are others than the table’s are a warning in yuan', () => {
    expect(fees(152_000, 12.5)).toMatchObject([
      {
        rule: 'narrative.figure',
        at: 'fees.amount_yuan',
        cells: ['proactive.fees.amount'],
        expected: 125_000,
        actual: 152_000,
        message: {
          zh: expect.stringContaining('为152000元，表格中'),
          en: expect.stringContaining('The text gives 152000 yuan'),
        },
      },
    ]);
    expect(fees(152_000, 152_000)).toHaveLength(1);
    expect(fees(100_000, 12.5)).toHaveLength(1);
    expect(fees(0, 12.5)).toHaveLength(1);
    expect(fees(2000, 0)).toHaveLength(1);
  });

  it.each([
    [152_000, 15.2],
    [152_000, 15.1964],
    [152_000, 15.2964],
    [151_964, 15.2],
    [151_964.35, 15.196435],
    [100_000, 10.4],
    [120_000_000, 11973.5],
    [0, 0],
  ])('may be rounded or cut in words or in the table: %d yuan and %d', (yuan, table) => {
    expect(fees(yuan, table)).toEqual([]);
  });
});

describe('what the form of 2019 does not count', () => {
  it('is not compared', () => {
    const report = { ...printing({}, FORM_2019), year: 2020 };
    const facts = [
      fact('fees.amount_yuan', 5000, '收费5000元。', '元'),
      fact('licensing.decisions', 3, '行政许可3件。'),
    ];
    const { findings } = checkReport({ ...report, facts });
    expect(
      findings.filter(({ rule }) => rule.startsWith('narrative.')).map(({ at }) => at),
    ).toEqual(['licensing.decisions']);
  });
});

describe('a share in the narrative', () => {
  const figures = {
    'requests.granted.total': 275,
    'requests.new.total': 861,
    'requests.total.total': 805,
  };
  const share = (value: number) =>
    said(figures, fact('requests.granted.share', value, '予以公开275件，占33.9%', '%'));

  it('that the table does not give is a warning with the calculation', () => {
    expect(share(33.9)).toMatchObject([
      {
        rule: 'narrative.share',
        at: 'requests.granted.share',
        severity: 'warning',
        expected: 34.16,
        actual: 33.9,
        message: { zh: expect.stringContaining('占比为33.9%，按表三计算为275÷805＝34.16%') },
      },
    ]);
  });

  it.each([34.2, 34.1, 34.16, 34, 35, 31.9])(
    'rounded, cut, or of what was received is right: %d',
    (value) => {
      expect(share(value)).toEqual([]);
    },
  );

  it('is not computed from cells that are not known', () => {
    const one = fact('requests.granted.share', 50, '……', '%');
    const unknown = { ...figures, 'requests.total.total': 'ambiguous' } as const;
    expect(said(unknown, one)).toEqual([]);
    const { findings } = checkReport({ ...printing(unknown), facts: [one] });
    expect(findings.find(({ rule }) => rule === 'checks.unchecked')?.message.zh).toContain(
      '正文中1处占比（表三的总计没有读出）',
    );
    expect(said({}, one)).toEqual([]);
  });
});
