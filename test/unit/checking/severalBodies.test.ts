import { describe, expect, it } from 'vitest';
import { checkCollection } from '../../../src/checking/collection/checkCollection.js';
import type { Report } from '../../../src/report/report.js';
import { PLACES } from '../given/places.js';
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

describe('reports of several bodies', () => {
  const ten = Object.fromEntries(
    ['new', 'granted', 'partial', 'total', 'carried_out'].flatMap((row) =>
      ['business', 'other', 'total'].map((one) => [
        `requests.${row}.${one}`,
        row.length + one.length,
      ]),
    ),
  );
  const of = (name: string, figures: Record<string, Printed>, year = 2021) =>
    reportFor(year, figures, {
      agency: { name },
      source: { ...reportFor(year).source, url: `https://a.gov.cn/${name}${year}` },
    });

  it('with the same figures are a warning about each', () => {
    expect(related(of('甲市教育局', ten), of('乙市教育局', ten, 2022))).toEqual([
      '0 warning report.same_as_other 乙市教育局',
      '1 warning report.same_as_other 甲市教育局',
    ]);
    expect(related(of('甲市教育局', ten), of('乙市教育局', { ...ten, 'review.total': 1 }))).toEqual(
      [],
    );
    expect(related(of('甲市教育局', {}), of('乙市教育局', {}))).toEqual([]);
  });

  it('are called by their files, their codes or their pages where they name no body', () => {
    const nameless = (changes: Partial<Report>) => ({
      ...of('', ten),
      agency: { name: null },
      ...changes,
    });
    const calledBeside = (report: Report, file?: string): string[] =>
      checkCollection([
        { key: 0, report: of('乙市教育局', ten) },
        { key: 1, report, ...(file !== undefined && { file }) },
      ])
        .related.filter(({ key }) => key === 0)
        .flatMap(({ finding: { at, message } }) => [at, message.zh, message.en]);
    const source = { ...reportFor(2021).source, url: null };
    expect(calledBeside(nameless({ source, year: null }), 'reports/a.html')).toEqual([
      'reports/a.html',
      '全部15个非零数字都与“reports/a.html”的报告相同。',
      'All 15 figures other than 0 are the same as in the report of “reports/a.html”.',
    ]);
    const [at] = calledBeside(nameless({ agency: { name: null, uscc: '11410225004172231A' } }));
    expect(at).toBe('11410225004172231A');
    expect(calledBeside(nameless({}))[0]).toBe('https://a.gov.cn/2021');
  });

  it('never speak of null, whatever is not known', () => {
    const scopes = ['own_government', 'aggregate_region'] as const;
    const agency = { name: null, uscc: '11410225004172231A' };
    const members = [2020, 2021, 2021, 2024, null].flatMap((year, key) =>
      scopes.map((scope) => ({
        key,
        report: {
          ...of('', ten, year ?? 0),
          ...{ year, agency, scope },
          source: { ...reportFor(2021).source, url: `https://a.gov.cn/${key}${scope}` },
        },
        file: `${key}.html`,
      })),
    );
    const { related: found, coverage } = checkCollection(members, PLACES);
    const findings = [...found.map(({ finding }) => finding), ...coverage];
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(
      new Set([
        'report.scopes',
        'report.repeated',
        'requests.carry_over',
        'collection.missing_years',
      ]),
    );
    for (const { at, message } of findings) {
      expect([at, message.zh, message.en].join()).not.toMatch(/null|undefined|“”/u);
      expect(at).not.toBe('');
    }
  });

  it('or of one body in two scopes are a warning', () => {
    const scoped = (scope: 'own_government' | 'aggregate_region') => ({
      ...of('永康市人民政府', {}),
      scope,
      source: { ...reportFor(2021).source, url: `https://a.gov.cn/${scope}` },
    });
    expect(related(scoped('own_government'), scoped('aggregate_region'))).toEqual([
      '0 warning report.scopes 2021',
      '1 warning report.scopes 2021',
    ]);
    expect(related(scoped('own_government'))).toEqual([]);
  });

  it('in a region add up to no more than its aggregate', () => {
    const aggregate = (name: string, received: number, year = 2021) => ({
      ...of(name, { 'requests.new.total': received }, year),
      scope: 'aggregate_region' as const,
    });
    const found = (...reports: Report[]) =>
      checkCollection(
        reports.map((report, key) => ({ key, report })),
        PLACES,
      ).related.map(
        ({ key, finding }) => `${key} ${finding.severity} ${finding.rule} ${finding.expected}`,
      );
    const counties = [aggregate('拱墅区人民政府', 30), aggregate('余杭区人民政府', 40)];
    expect(found(aggregate('杭州市人民政府', 90), ...counties)).toEqual([]);
    expect(found(aggregate('杭州市人民政府', 60), ...counties)).toEqual([
      '0 info report.aggregate 70',
    ]);
    expect(found(aggregate('杭州市人民政府', 60, 2022), ...counties)).toEqual([]);
    expect(found(aggregate('绍兴市人民政府', 60), ...counties)).toEqual([]);
  });
});
