import { describe, expect, it } from 'vitest';
import { checkCollection } from '../../../src/checking/collection/checkCollection.js';
import { FORM_2019 } from '../../../src/forms/form2019.js';
import type { Report } from '../../../src/report/report.js';
import { type Printed, printing } from './given.js';

/** A report of the body for this year with these figures. */
function reportFor(
  year: number,
  figures: Record<string, Printed> = {},
  changes: Partial<Report> = {},
): Report {
  const source = { ...printing({}).source, url: `https://www.yk.gov.cn/${year}.html` };
  return {
    ...printing(figures),
    year,
    source,
    checks: { consistent: 42, inconsistent: 0, unchecked: 0 },
    findings: [],
    ...changes,
  };
}

const check = (...reports: Report[]) =>
  checkCollection(reports.map((report, key) => ({ key, report })));
const related = (...reports: Report[]) =>
  check(...reports).related.map(
    ({ key, finding }) => `${key} ${finding.severity} ${finding.rule} ${finding.at}`,
  );

describe('two years of one body', () => {
  it('carry requests over, each applicant by itself', () => {
    const before = { 'requests.carried_out.business': 3, 'requests.carried_out.total': 3 };
    const taken = { 'requests.carried_in.business': 3, 'requests.carried_in.total': 3 };
    expect(related(reportFor(2021, before), reportFor(2022, taken))).toEqual([]);
    const { related: found } = check(
      reportFor(2021, before),
      reportFor(2022, {
        ...taken,
        'requests.carried_in.business': 1,
        'requests.carried_in.research': 2,
      }),
    );
    expect(found).toMatchObject([
      {
        key: 1,
        finding: {
          rule: 'requests.carry_over',
          at: 'business',
          severity: 'warning',
          cells: ['requests.carried_in.business'],
          expected: 3,
          actual: 1,
          message: {
            zh: '“商业企业”列：2021年“结转下年度继续办理”为3，本年“上年结转”却为1，相差-2。',
          },
        },
      },
      { finding: { at: 'research', expected: 0, actual: 2 } },
    ]);
  });

  it('may have left the totals blank', () => {
    const before = {
      'requests.carried_out.business': 3,
      'requests.carried_out.total': 'blank',
    } as const;
    const taken = { 'requests.carried_in.business': 3, 'requests.carried_in.total': 3 };
    expect(related(reportFor(2021, before), reportFor(2022, taken))).toEqual([]);
  });

  it('may be of two bodies of one name, which their codes tell apart', () => {
    const of = (uscc: string, year: number, carried: Record<string, number>) =>
      reportFor(year, carried, { agency: { name: '城关镇人民政府', uscc } });
    const left = { 'requests.carried_out.business': 3, 'requests.carried_out.total': 3 };
    const [one, other] = ['11410225004172231A', '11610330016046227B'];
    expect(related(of(one, 2021, left), of(other, 2022, {}))).toEqual([]);
    expect(related(of(one, 2021, left), of(one, 2022, {}))).toHaveLength(2);
  });

  it('may name the place for its government', () => {
    const of = (name: string, year: number, carried: Record<string, number>) =>
      reportFor(year, carried, { agency: { name } });
    const left = { 'requests.carried_out.business': 3, 'requests.carried_out.total': 3 };
    expect(related(of('赶水镇', 2021, left), of('赶水镇人民政府', 2022, {}))).toHaveLength(2);
  });

  it('are not compared where one of them has two reports that differ, whichever came first', () => {
    const carried = { 'requests.carried_out.business': 3, 'requests.carried_out.total': 3 };
    const page = (year: number, name: string, figures: Record<string, Printed>) =>
      reportFor(year, figures, {
        source: { ...reportFor(year).source, url: `https://www.yk.gov.cn/${name}.html` },
      });
    const [one, other] = [page(2021, 'a', carried), page(2021, 'b', { 'review.total': 1 })];
    const now = page(2022, 'c', {});
    expect(related(one, now)).toHaveLength(2);
    expect(related(one, other, now)).toEqual([]);
    expect(related(other, one, now)).toEqual([]);
    expect(related(page(2020, 'd', carried), one, other)).toEqual([]);
    // The same report on two pages is one.
    expect(related(one, page(2021, 'b', carried), now)).toHaveLength(2);
  });

  it('are not compared in cells that are not known, nor where a year lies between', () => {
    const before = reportFor(2021, { 'requests.carried_out.business': 3 });
    expect(
      related(before, reportFor(2022, { 'requests.carried_in.business': 'ambiguous' })),
    ).toEqual([]);
    expect(related(before, reportFor(2023))).toEqual([]);
    expect(related(before, reportFor(2022, {}, { agency: { name: '另一机关' } }))).toEqual([]);
  });

  it('have documents in force that follow from each other, or a warning with the calculation', () => {
    const of = (inForce: Printed, issued: Printed, repealed: Printed) => ({
      'proactive.normative_documents.in_force': inForce,
      'proactive.normative_documents.issued': issued,
      'proactive.normative_documents.repealed': repealed,
    });
    const before = reportFor(2021, of(440, 0, 0));
    expect(related(before, reportFor(2022, of(453, 58, 45)))).toEqual([]);
    expect(related(before, reportFor(2022, of('ambiguous', 58, 45)))).toEqual([]);
    const { related: found } = check(before, reportFor(2022, of(546, 58, 45)));
    expect(found).toMatchObject([
      {
        finding: {
          rule: 'proactive.stock',
          at: 'normative_documents',
          severity: 'warning',
          expected: 453,
          actual: 546,
          message: {
            zh: expect.stringContaining(
              '2021年现行有效440件，加本年制发58件、减废止45件应为453件，本年“现行有效件数”为546，相差+93',
            ),
          },
        },
      },
    ]);
  });

  it('of the form of 2019 say nothing of what is in force', () => {
    const old = (year: number) => ({ ...reportFor(year), ...printing({}, FORM_2019), year });
    expect(related(old(2019), old(2020))).toEqual([]);
  });

  it('with the same figures are a warning', () => {
    const figures = Object.fromEntries(
      ['new', 'granted', 'total'].flatMap((row) =>
        ['business', 'research', 'other', 'total'].map((one, at) => [
          `requests.${row}.${one}`,
          row.length + 10 * at,
        ]),
      ),
    );
    expect(related(reportFor(2021, figures), reportFor(2022, figures))).toEqual([
      '1 warning report.repeated 2021',
    ]);
    expect(
      related(reportFor(2021, figures), reportFor(2022, { ...figures, 'review.total': 1 })),
    ).toEqual([]);
    expect(
      related(reportFor(2021, { 'review.total': 1 }), reportFor(2022, { 'review.total': 1 })),
    ).toEqual([]);
  });

  it('with the same words but for the figures are a warning', () => {
    const words = (year: number, count: number, more = '') => ({
      sections: [
        {
          id: 'overview' as const,
          heading: '一、总体情况',
          text: `${year}年，本局公开信息${count}条。${[...'天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜金生丽水玉出昆冈剑号巨阙珠称夜光果珍李柰菜重芥姜海咸河淡鳞潜羽翔'].join('一二')}${more}`,
        },
      ],
    });
    const [a, b] = [reportFor(2021, {}, words(2021, 25)), reportFor(2022, {}, words(2022, 31))];
    expect(related(a, b)).toEqual(['1 warning text.repeated 2021']);
    const other = [
      ...'始制文字乃服衣裳推位让国有虞陶唐吊民伐罪周发殷汤坐朝问道垂拱平章爱育黎首臣伏戎羌',
    ].join('三四');
    expect(related(a, reportFor(2022, {}, words(2022, 31, other)))).toEqual([]);
  });

  it('ten or a hundred times apart are a warning, as are yuan in place of 万元', () => {
    const amount = (value: number) => ({ 'proactive.fees.amount': value });
    const count = (value: number) => ({ 'proactive.licensing.decisions': value });
    expect(related(reportFor(2021, amount(25.1)), reportFor(2022, amount(251000)))).toEqual([
      '1 warning cells.outlier proactive.fees.amount',
    ]);
    expect(related(reportFor(2021, count(120)), reportFor(2022, count(1200)))).toEqual([
      '1 warning cells.outlier proactive.licensing.decisions',
    ]);
    expect(related(reportFor(2021, amount(25.1)), reportFor(2022, amount(90)))).toEqual([]);
    expect(related(reportFor(2021, count(120)), reportFor(2022, count(1201)))).toEqual([]);
    expect(related(reportFor(2021, count(1)), reportFor(2022, count(10)))).toEqual([]);
  });
});

describe('three years of one body', () => {
  const years = (...figures: number[]) =>
    figures.map((value, at) => reportFor(2021 + at, { 'proactive.penalties.decisions': value }));

  it('of which one alone has no penalties, or alone has some, are a note', () => {
    expect(related(...years(31, 0, 42))).toEqual([
      '1 info proactive.odd_year proactive.penalties.decisions',
    ]);
    expect(related(...years(0, 0, 42))).toEqual([
      '2 info proactive.odd_year proactive.penalties.decisions',
    ]);
    expect(related(...years(31, 17, 42))).toEqual([]);
    expect(related(...years(0, 42))).toEqual([]);
  });

  it('with a gap are a note about the collection', () => {
    const { coverage, related: found } = check(reportFor(2021), reportFor(2024));
    expect(found).toEqual([]);
    expect(coverage).toMatchObject([
      {
        rule: 'collection.missing_years',
        severity: 'info',
        message: { zh: '“永康市教育局”2021—2024年的报告中缺2022、2023年。' },
      },
    ]);
    expect(check(reportFor(2021), reportFor(2022)).coverage).toEqual([]);
  });
});

describe('two captures of one page', () => {
  const page = { ...reportFor(2021).source };
  const later = { ...page, capturedAt: '2022-06-01T00:00:00.000Z', sha256: '1'.repeat(64) };

  it('that say something else are a warning about the later one', () => {
    const { related: found } = check(
      reportFor(2021, { 'review.total': 1 }, { source: later }),
      reportFor(2021, {}, { source: page }),
    );
    expect(found).toMatchObject([
      {
        key: 0,
        finding: {
          rule: 'page.changed',
          severity: 'warning',
          cells: ['review.total'],
          message: {
            zh: '网页在2022-02-01保存之后有变动：1格不同，如“行政复议 / 总计”由0变为1。',
          },
        },
      },
    ]);
  });

  it('that differ in words only say so', () => {
    const { related: found } = check(
      reportFor(2021, {}, { source: page }),
      reportFor(2021, {}, { source: later }),
    );
    expect(found[0]?.finding.message.zh).toContain('表格相同，文字不同');
  });

  it('that say the same are nothing to tell', () => {
    const same = { ...later, sha256: page.sha256 };
    expect(
      related(reportFor(2021, {}, { source: page }), reportFor(2021, {}, { source: same })),
    ).toEqual([]);
  });
});
