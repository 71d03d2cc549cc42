import { describe, expect, it } from 'vitest';
import {
  APPLICANT_HEADER,
  APPLICANT_IDS,
  matched,
  requestRow,
  requests,
  row,
  tds,
} from '../../given/tables.js';

const NEW = '一、本年新收政府信息公开申请数量';
const GRANTED = '（一）予以公开';
const SEVEN = '1|2|3|4|5|6|21';
const NUMBERS = [1, 2, 3, 4, 5, 6, 21];
const UNKNOWN = APPLICANT_IDS.map(() => 'ambiguous');

describe('the rows of table 三', () => {
  it('are known by their labels, and their figures by the applicants above', () => {
    const match = matched(requests(row(NEW, SEVEN), row(GRANTED, '0|/||-|5| |5')));
    expect(requestRow(match, 'new')).toEqual(NUMBERS);
    expect(requestRow(match, 'granted')).toEqual([0, 'dash', 'blank', 'dash', 5, 'blank', 5]);
    expect(requestRow(match, 'carried_in')).toEqual(APPLICANT_IDS.map(() => 'absent'));
  });

  it('keep where and how each figure is printed', () => {
    const { cells } = matched(requests(row(NEW, '１,２３４件（含网上）|2|3|4|5|6|21')));
    expect(cells['requests.new.natural_person']).toEqual({
      value: 1234,
      status: 'number',
      note: '含网上',
      raw: '１,２３４件（含网上）',
      at: { table: 0, row: 3, col: 3 },
    });
  });

  it('stay in place where a group label is repeated', () => {
    const group = (text: string, rows: number) => `<td rowspan="${rows}">${text}</td>`;
    const match = matched(
      requests(
        `<tr>${group('三、本年度办理结果', 2)}<td colspan="2">${GRANTED}</td>${tds(SEVEN)}</tr>`,
        `<tr>${group('（三）不予公开', 1)}<td>1.属于国家秘密</td>${tds('7|7|7|7|7|7|42')}</tr>`,
        `<tr>${group('三、本年度办理结果', 2)}${group('（三）不予公开', 1)}<td>4.保护第三方合法权益</td>${tds(SEVEN)}</tr>`,
        `<tr>${group('（四）无法提供', 1)}<td>1.本机关不掌握相关政府信息</td>${tds(SEVEN)}</tr>`,
      ),
    );
    expect(requestRow(match, 'denied.state_secret')).toEqual([7, 7, 7, 7, 7, 7, 42]);
    for (const id of ['granted', 'denied.third_party', 'unable.not_held'])
      expect(requestRow(match, id)).toEqual(NUMBERS);
  });

  it('stay in place where empty cells stand for a group label', () => {
    const match = matched(
      requests(
        `<tr><td>三、本年度办理结果</td><td>（三）不予公开</td><td>1.属于国家秘密</td>${tds(SEVEN)}</tr>`,
        `<tr><td></td><td></td><td>2.其他法律行政法规禁止公开</td>${tds('0|0|0|0|0|9|9')}</tr>`,
      ),
    );
    expect(requestRow(match, 'denied.state_secret')).toEqual(NUMBERS);
    expect(requestRow(match, 'denied.law_prohibited')).toEqual([0, 0, 0, 0, 0, 9, 9]);
  });

  it('are not read out of the sentence above them, which names 第一项 and 第三项', () => {
    expect(matched(requests(row(NEW, SEVEN))).extra).toEqual([]);
  });

  it('that the form does not know are kept as printed', () => {
    const match = matched(requests(row(NEW, SEVEN), row('其中：网上申请', '1|0|0|0|0|0|1')));
    expect(match.extra).toEqual([
      { table: 0, row: 4, labels: ['其中：网上申请'], values: ['1', '0', '0', '0', '0', '0', '1'] },
    ]);
    expect(requestRow(match, 'new')).toEqual(NUMBERS);
  });

  it('go on behind a label that is like a heading of the applicants', () => {
    const match = matched(
      requests(row(NEW, SEVEN), row('2.重复申请情况', SEVEN), row('四、结转下年度继续办理', SEVEN)),
    );
    expect(requestRow(match, 'carried_out')).toEqual(NUMBERS);
  });

  it('without any label are kept as printed when they hold figures', () => {
    const match = matched(requests(row(NEW, SEVEN), row('', '9|0|0|0|0|0|9')));
    expect(match.extra.map(({ values }) => values)).toEqual([['9', '0', '0', '0', '0', '0', '9']]);
  });
});

describe('a figure whose cell is not certain is ambiguous', () => {
  it('where one cell spans two applicants', () => {
    const wide = `<tr><td colspan="3">${NEW}</td><td>1</td><td colspan="2">5</td>${tds('4|5|6|21')}</tr>`;
    const match = matched(requests(wide));
    expect(requestRow(match, 'new')).toEqual(UNKNOWN);
    expect(match.cells['requests.new.business']?.candidates).toContain(5);
  });

  it('where one cell spans two rows', () => {
    const match = matched(
      requests(
        `<tr><td colspan="3">${NEW}</td><td rowspan="2">1</td>${tds('2|3|4|5|6|21')}</tr>`,
        row('二、上年结转政府信息公开申请数量', '2|3|4|5|6|21'),
      ),
    );
    for (const id of ['new', 'carried_in'])
      expect(requestRow(match, id)).toEqual(['ambiguous', 2, 3, 4, 5, 6, 21]);
  });

  it('where a row lacks a cell: the others are not shifted', () => {
    expect(requestRow(matched(requests(row(NEW, '1|2|3|4|5|21'))), 'new')).toEqual(UNKNOWN);
  });

  it('where a figure stands under no header', () => {
    expect(requestRow(matched(requests(row(NEW, `${SEVEN}|99`))), 'new')).toEqual(UNKNOWN);
  });

  it('where a figure stands under no header and one applicant is blank: nothing is shifted', () => {
    const match = matched(requests(row(NEW, '|2|3|4|5|6|20|99')));
    expect(requestRow(match, 'new')).toEqual(UNKNOWN);
  });

  it('where a label spans two rows of different figures', () => {
    const twice = `<tr><td colspan="3" rowspan="2">${NEW}</td>${tds(SEVEN)}</tr><tr>${tds('9|9|9|9|9|9|54')}</tr>`;
    expect(requestRow(matched(requests(twice)), 'new')).toEqual(UNKNOWN);
  });

  it('where a label stands twice with different figures', () => {
    const match = matched(requests(row(NEW, SEVEN), row(NEW, '1|2|3|4|5|7|22')));
    expect(requestRow(match, 'new')).toEqual([1, 2, 3, 4, 5, 'ambiguous', 'ambiguous']);
    expect(match.cells['requests.new.total']?.candidates).toEqual([21, 22]);
  });

  it('but not where a label stands twice with the same figures', () => {
    expect(requestRow(matched(requests(row(NEW, SEVEN), row(NEW, SEVEN))), 'new')).toEqual(NUMBERS);
  });
});

it('a table without applicants above its rows is no table 三', () => {
  expect(() => matched(`<table>${row(NEW, SEVEN)}</table>`)).toThrow();
  expect(() => matched(`<table>${APPLICANT_HEADER}</table>`)).toThrow();
});
