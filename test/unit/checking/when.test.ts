import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../src/checking/check.js';
import type { Checkable } from '../../../src/checking/checkable.js';
import { FORM_2019 } from '../../../src/forms/form2019.js';
import { printing } from './given.js';

const RIGHT = printing({});

const findings = (changes: Partial<Checkable>, report = RIGHT) =>
  checkReport({ ...report, ...changes }).findings;
const found = (changes: Partial<Checkable>, report = RIGHT) =>
  findings(changes, report).map(({ severity, rule }) => `${severity} ${rule}`);

describe('the year', () => {
  it('that the statistics period contradicts is an error', () => {
    expect(found({ periodYear: 2021 })).toEqual([]);
    const wrong = findings({ periodYear: 2020 });
    expect(wrong).toMatchObject([
      { rule: 'year.period', severity: 'error', expected: 2021, actual: 2020 },
    ]);
    expect(wrong[0]?.message.zh).toBe('标题为2021年度，正文统计期限却为2020年。');
  });

  it.each([
    ['2021-01-01', '2021-12-31', []],
    ['2010-01-01', '2009-12-31', ['error year.period_reversed']],
    ['2021-01-01', '2021-11-30', ['error year.period_span']],
    ['2020-12-01', '2021-12-31', ['error year.period_span']],
  ])('has a period from %s to %s', (from, to, expected) => {
    expect(found({ period: { from, to } })).toEqual(expected);
  });

  it('that the meta tags contradict is an error', () => {
    const meta = (ArticleTitle: string) => ({
      source: { ...RIGHT.source, meta: { ArticleTitle } },
    });
    expect(found(meta('永康市教育局2021年度报告'))).toEqual([]);
    expect(found(meta('永康市教育局年度报告'))).toEqual([]);
    expect(found(meta('2020年至2021年报告'))).toEqual([]);
    expect(findings(meta('永康市教育局2020年度报告'))).toMatchObject([
      { rule: 'year.meta', severity: 'error', expected: 2021, actual: 2020 },
    ]);
  });

  it('that is not known contradicts nothing', () => {
    expect(found({ year: null, periodYear: 2020 })).toEqual(['info checks.unchecked']);
  });
});

describe('the form', () => {
  it('is the one of its year, or a warning', () => {
    const old = printing({}, FORM_2019);
    const of = (year: number, report: Checkable) =>
      found({ year, periodYear: year, published: `${year + 1}-01-10` }, report);
    expect([of(2019, old), of(2020, old), of(2021, RIGHT), of(2030, RIGHT)]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect([of(2022, old), of(2020, RIGHT)]).toEqual([
      ['warning form.year'],
      ['warning form.year'],
    ]);
    expect(
      findings({ year: 2023, periodYear: 2023, published: '2024-01-02' }, old)[0]?.message.zh,
    ).toContain('2023年度报告用的是2019年格式的表格');
  });
});

describe('publication', () => {
  const at = (published: string, name = '永康市教育局', year = 2021) =>
    found({ published, agency: { name }, year });

  it.each([
    ['2022-01-31', '永康市教育局'],
    ['2022-03-31', '永康市人民政府'],
    ['2022-03-31', '上海市人民政府办公厅'],
    ['2022-03-31', '南溪镇人民政府'],
    ['2022-03-31', '平潭综合实验区'],
    ['2022-03-31', '锡林郭勒盟行政公署'],
    ['2022-03-31', '新疆生产建设兵团'],
  ])('on %s by %s is in time', (published, name) => {
    expect(at(published, name)).toEqual([]);
  });

  it.each([
    ['2022-02-01', '永康市教育局'],
    ['2022-04-01', '永康市人民政府'],
  ])('on %s by %s is late', (published, name) => {
    expect(at(published, name)).toEqual(['warning published.late']);
  });

  it('by a school or a company has no day that it is due on', () => {
    const report = { agency: { name: '太和中学' }, published: '2022-06-01' };
    expect(found(report)).toEqual(['info checks.unchecked']);
    expect(findings(report)[0]?.message.zh).toContain('学校、医院、企业没有统一的期限');
  });

  it('of reports under the older rule was due on 31 March', () => {
    const old = checkReport({
      ...RIGHT,
      form: 'narrative',
      cells: {},
      year: 2016,
      periodYear: 2016,
      published: '2017-03-30',
    });
    expect(old.findings).toEqual([]);
  });

  it('years later may be the day on which the page was moved', () => {
    expect(findings({ published: '2024-06-29' })[0]?.message.zh).toBe(
      '发布于2024-06-29，晚于期限2022-01-31（也可能是网页迁移的日期）。',
    );
    expect(findings({ published: '2022-06-29' })[0]?.message.zh).not.toContain('迁移');
  });

  it('before the year is over is a warning', () => {
    expect(at('2021-12-30')).toEqual(['warning published.early']);
  });

  it('on a day that is not known is not checked', () => {
    expect(found({ published: null })).toEqual(['info checks.unchecked']);
  });
});

it('what cannot be checked is one note with the reasons', () => {
  const unknown = findings({
    year: null,
    published: null,
    agency: { name: null },
    source: { ...RIGHT.source, url: null },
  });
  expect(unknown).toMatchObject([
    {
      rule: 'checks.unchecked',
      severity: 'info',
      message: {
        zh: '有5项未核对：统计期限（没有读出报告年度）；格式与年度（没有读出报告年度）；发布时限（没有读出报告年度）；机关名称（没有读出）；网站（没有网址）。',
      },
    },
  ]);
  const { periodYear: _, ...without } = RIGHT;
  expect(checkReport(without).findings).toMatchObject([
    { message: { en: '1 check not made: statistics period (the text does not state it).' } },
  ]);
});
