import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../../src/report/report.js';
import { reportPage } from '../given/form.js';
import { recorded } from '../given/pages.js';

describe('the record of a report', () => {
  it('is what the contract says', () => {
    const report = recorded(reportPage({ figures: (id) => (id === 'review.upheld' ? 3 : 0) }));
    expect(() => reportSchema.parse(report)).not.toThrow();
    expect(report).toMatchObject({
      schema: 'gouji.report/1',
      form: '2021',
      year: 2021,
      agency: { name: '永康市教育局' },
      title: '永康市教育局2021年政府信息公开工作年度报告',
      source: { capturedAt: '2022-02-01T08:00:00.000Z' },
      checks: { consistent: 41, inconsistent: 1, unchecked: 0 },
    });
    expect(report.source.sha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(report.findings[0]).toMatchObject({ rule: 'remedies.total', at: 'review' });
    expect(report.findings.filter(({ severity }) => severity === 'error')).toHaveLength(1);
    expect(report.sections.map(({ id }) => id)).toEqual([
      'overview',
      'proactive',
      'requests',
      'remedies',
      'problems',
      'other',
    ]);
  });

  it('survives being written as JSON', () => {
    const report = recorded(
      reportPage({ figures: (id) => ['-0', '１,２３４', '/', '1 2'][id.length % 4] ?? '' }),
    );
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

describe('the hash of what a report says', () => {
  const hash = (html: string, url?: string, at?: string) => recorded(html, url, at).source.sha256;
  const same = hash(reportPage());

  it('is the same for the same report elsewhere and later', () => {
    expect(hash(reportPage(), 'http://other.gov.cn/', '2023-01-01T00:00:00.000Z')).toBe(same);
    expect(hash(reportPage().replace('</body>', '<p>浏览次数：12</p></body>'))).toBe(same);
  });

  it('is another one where a figure, a mark for none, or a sentence differs', () => {
    const hashes = [
      reportPage({ figures: (id) => (id === 'review.upheld' ? 1 : 0) }),
      reportPage({ figures: (id) => (id === 'review.upheld' ? '' : 0) }),
      reportPage({ figures: (id) => (id === 'review.upheld' ? '/' : 0) }),
      reportPage({ title: '永康市教育局2022年政府信息公开工作年度报告' }),
      reportPage().replace('公开的内容还不够及时', '公开的内容及时'),
    ].map((html) => hash(html));
    expect(new Set([same, ...hashes]).size).toBe(6);
  });
});
