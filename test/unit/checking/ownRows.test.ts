import { describe, expect, it } from 'vitest';
import { FORM_2021 } from '../../../src/forms/form2021.js';
import { printProactive, printRemedies, TITLE } from '../given/form.js';
import { recorded } from '../given/pages.js';
import { line, printLine, printStatistics } from '../given/statistics.js';
import { APPLICANT_HEADER, requests, row } from '../given/tables.js';

const none = () => 0;
const BEHIND = '不予公开';

/** A report whose table 三 has these rows. */
const report = (...rows: string[]) =>
  recorded(
    `<h1>${TITLE}</h1>${printProactive(FORM_2021, none)}${requests(...rows)}${printRemedies(FORM_2021, none)}`,
  );

const sums = (...rows: string[]) =>
  report(...rows).findings.filter(
    ({ rule, severity }) => rule === 'requests.results_total' && severity !== 'info',
  );

const ALL = FORM_2021.requests.map((one) => one.zh);
const zeros = '0|0|0|0|0|0|0';
/** The rows of the form, all 0 but those given. */
const rows = (figures: Record<string, string>, own: string): string[] =>
  ALL.flatMap((label) => [
    row(label, figures[label] ?? zeros),
    ...(label.includes('行政查询事项') ? [own] : []),
  ]);

describe('a row of the body’s own among the results', () => {
  const granted = {
    '（一）予以公开': '1|0|0|0|0|0|1',
    '一、本年新收政府信息公开申请数量': '3|0|0|0|0|0|3',
  };
  const total = (figures: string) => ({ ...granted, '（七）总计': figures });
  const own = row(`9.${BEHIND}的其他情形`, '2|0|0|0|0|0|2');

  it('belongs to the sum', () => {
    expect(sums(...rows(total('3|0|0|0|0|0|3'), own))).toEqual([]);
  });

  it('need not: where the sum holds without it, it holds', () => {
    expect(sums(...rows(total('1|0|0|0|0|0|1'), own))).toEqual([]);
  });

  it('makes a sum that fails with and without it a warning that says so', () => {
    expect(sums(...rows(total('7|0|0|0|0|0|7'), own))).toMatchObject([
      {
        at: 'natural_person',
        severity: 'warning',
        expected: 1,
        actual: 7,
        message: { zh: expect.stringContaining('报告另有1行自设项目，未计入') },
      },
      { at: 'total', severity: 'warning' },
    ]);
  });

  it('that is only 其中 does not count', () => {
    const ofWhich = row('其中：网上申请', '2|0|0|0|0|0|2');
    expect(sums(...rows(total('3|0|0|0|0|0|3'), ofWhich))).toMatchObject([
      { severity: 'error' },
      { severity: 'error' },
    ]);
  });

  it('is told as kept', () => {
    const found = report(...rows(total('3|0|0|0|0|0|3'), own)).findings;
    expect(found.filter(({ rule }) => rule === 'tables.own_rows')).toMatchObject([
      { severity: 'warning', message: { zh: expect.stringContaining('9.不予公开的其他情形') } },
    ]);
  });
});

it('a part of the body’s own in the list of 2014 belongs to its sum', () => {
  const total = (figure: number) =>
    recorded(
      `<h1>某市教育局2016年政府信息公开情况统计表</h1>${printStatistics((one) =>
        one.id === 'staff.total'
          ? printLine(one, figure)
          : one.id === 'staff.part_time'
            ? printLine(one, 1) + line('3.其他人员数|人|2')
            : printLine(one, 0),
      )}`,
    ).findings.filter(({ rule, at }) => rule === 'statistics.total' && at === 'staff.total');
  expect(total(3)).toEqual([]);
  expect(total(1)).toEqual([]);
  expect(total(8)).toMatchObject([{ severity: 'warning', expected: 1, actual: 8 }]);
});

it('a way of its own to end a request belongs to the balance', () => {
  const figures: Record<string, string> = {
    '一、本年新收政府信息公开申请数量': '3|0|0|0|0|0|3',
    '（一）予以公开': '1|0|0|0|0|0|1',
    '（七）总计': '1|0|0|0|0|0|1',
  };
  const withdrawn = (figure: number) =>
    report(
      ...ALL.flatMap((label) => [
        ...(label.startsWith('四、')
          ? [row('申请人主动撤回', `${figure}|0|0|0|0|0|${figure}`)]
          : []),
        row(label, figures[label] ?? zeros),
      ]),
    ).findings.filter(({ rule, severity }) => rule === 'requests.balance' && severity !== 'info');
  expect(withdrawn(2)).toEqual([]);
  expect(withdrawn(1)).toMatchObject([{ severity: 'warning' }, { severity: 'warning' }]);
});

it('a column of the body’s own belongs to the sum of its rows', () => {
  const header = APPLICANT_HEADER.replace('<td>其他</td>', '<td>其他</td><td>新闻媒体</td>')
    .replace('colspan="7"', 'colspan="8"')
    .replace('colspan="5"', 'colspan="6"');
  const rowTotals = (figures: string) =>
    recorded(
      `<h1>${TITLE}</h1>${printProactive(FORM_2021, none)}<table>${header}${FORM_2021.requests
        .map(({ id, zh }) => row(zh, id === 'new' ? figures : '0|0|0|0|0|0|0|0'))
        .join('')}</table>${printRemedies(FORM_2021, none)}`,
    ).findings.filter(({ rule, at }) => rule === 'requests.row_total' && at === 'new');
  expect(rowTotals('1|0|0|0|0|0|2|3')).toEqual([]);
  expect(rowTotals('1|0|0|0|0|0|2|4')).toMatchObject([{ severity: 'warning' }]);
});
