import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../src/checking/check.js';
import { cellsOf } from '../../../src/forms/cells.js';
import { FORM_2021 } from '../../../src/forms/form2021.js';
import type { Finding } from '../../../src/report/finding.js';
import { findingOf, findingsOn, printing } from './given.js';

const aboutTables = (findings: readonly Finding[]): string[] =>
  findings
    .map(({ rule }) => rule)
    .filter((rule) => /missing|absent|ambiguous|unreadable|unmatched/u.test(rule));

const allOf = (table: string, status: 'absent' | 'blank') =>
  Object.fromEntries(
    cellsOf(FORM_2021)
      .filter((cell) => cell.table === table)
      .map(({ id }) => [id, status]),
  );

describe('a table that the report left out', () => {
  it.each([
    ['proactive', '表二', 'Table 2', 10],
    ['requests', '表三', 'Table 3', 175],
    ['remedies', '表四', 'Table 4', 15],
  ])('is one warning: %s', (table, zh, en, cells) => {
    const figures = allOf(table, 'absent');
    expect(aboutTables(findingsOn(figures))).toEqual([`${table}.missing`]);
    const finding = findingOf(figures, `${table}.missing`, table);
    expect(finding).toMatchObject({ severity: 'warning', expected: null, actual: null });
    expect(finding.cells).toHaveLength(cells);
    expect(finding.message.zh).toContain(zh);
    expect(finding.message.en).toContain(en);
  });

  it('is not a table that is left blank', () => {
    for (const table of ['proactive', 'requests', 'remedies'])
      expect(aboutTables(findingsOn(allOf(table, 'blank')))).toEqual([]);
  });
});

describe('cells in a state that a person has to know of', () => {
  it.each(['ambiguous', 'unreadable', 'absent'] as const)(
    'are one warning a table, however many are %s',
    (status) => {
      const figures = {
        'requests.new.business': status,
        'requests.new.total': status,
        'proactive.fees.amount': status,
      };
      expect(aboutTables(findingsOn(figures)).sort()).toEqual([
        `proactive.${status}`,
        `requests.${status}`,
      ]);
      const finding = findingOf(figures, `requests.${status}`, 'requests');
      expect(finding.severity).toBe('warning');
      expect(finding.cells).toEqual(['requests.new.business', 'requests.new.total']);
      expect(finding.message.zh).toMatch(/2格.*一、本年新收政府信息公开申请数量 \/ 商业企业/u);
      expect(finding.message.en).toMatch(/2 cells.*I\. Requests received this year \/ Businesses/u);
      expect(findingOf(figures, `proactive.${status}`, 'proactive').message.en).toContain(
        '1 cell ',
      );
    },
  );

  it('are no finding where they are figures, blanks or dashes', () => {
    const figures = {
      'proactive.fees.amount': 'dash',
      'proactive.licensing.decisions': 'blank',
    } as const;
    expect(aboutTables(findingsOn(figures))).toEqual([]);
  });
});

it('a table of the report that matches nothing is a warning with its place and its rows', () => {
  const unmatched = [
    {
      table: 4,
      rows: [
        ['政策解读', '12'],
        ['新闻发布', '3'],
      ],
    },
  ];
  const [finding, ...more] = checkReport({ ...printing({}), unmatched }).findings;
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ rule: 'tables.unmatched', at: '4', severity: 'warning' });
  expect(finding?.message.zh).toMatch(/第5个表格（2行）/u);
  expect(finding?.message.en).toMatch(/no\. 5 .*\(2 rows\)/u);
});
