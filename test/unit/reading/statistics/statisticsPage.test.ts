import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../../../src/store/packing.js';
import { recorded, verdictOn } from '../../given/pages.js';
import { ROOT } from '../../given/shared.js';
import { printStatistics } from '../../given/statistics.js';

const PAGE = join(ROOT, 'test/pages/yunling-education-2016');
const source = readFileSync(join(PAGE, 'source.html'), 'utf8');

describe('a report with the table of statistics', () => {
  const report = recorded(source, null);
  const expected: unknown = JSON.parse(readFileSync(join(PAGE, 'expected.json'), 'utf8'));

  it('is read as its expected.json says', () => {
    const { form, year, agency, title, published, sections, cells, findings } = report;
    expect({
      form,
      year,
      agency: agency.name,
      title,
      published,
      sections: sections.map(({ id }) => id),
      cells: Object.fromEntries(
        Object.entries(cells).map(([id, { value, status }]) => [id, [value, status]]),
      ),
      inconsistent: findings
        .filter((finding) => finding.expected !== null)
        .map(({ rule, at }) => `${rule}@${at}`),
    }).toEqual(expected);
    expect([report.extra, report.unmatched]).toEqual([[], []]);
  });

  it('is packed and unpacked as it was', () => {
    expect(unpack(pack(report, 1))).toEqual(report);
  });
});

it('a page with nothing but the table is a report', () => {
  expect(verdictOn(`<h1>某某局2015年政府信息公开情况统计表</h1>${printStatistics()}`)).toBe(
    'report',
  );
});

it('a blank table under a circular is a form', () => {
  const blank = printStatistics(
    ({ zh, unit }) => `<tr><td>${zh}</td><td>${unit}</td><td></td></tr>`,
  );
  expect(verdictOn(`<h1>关于报送政府信息公开情况统计表的通知</h1>${blank}`)).toBe('blank_form');
});

it.each([
  '某某局2016年第一季度政府信息公开情况统计表',
  '某某局2016年上半年政府信息公开情况统计表',
  '某某局2016年3月份政府信息公开情况统计表',
  '二〇一六年三月政府信息公开情况统计表',
  '政府信息公开季报表（2016年）',
])('a page with the table of a part of the year is no annual report: %s', (title) => {
  expect(verdictOn(`<h1>${title}</h1>${printStatistics()}`)).toBe('other');
  expect(verdictOn(`<title>${title}_某网</title><p>首页</p>${printStatistics()}`)).toBe('other');
});

it.each([
  '某某局2016年政府信息公开情况统计表',
  '某某局2016年政府信息公开情况统计表（2016年1月-12月）',
  '政府信息公开情况统计表 发布日期：2017年3月1日',
  '某某局2016年政府信息公开工作年度报告',
])('a page with the table of a year is one: %s', (title) => {
  expect(verdictOn(`<h1>${title}</h1>${printStatistics()}`)).toBe('report');
});
