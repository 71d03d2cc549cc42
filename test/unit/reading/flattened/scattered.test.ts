import { describe, expect, it } from 'vitest';
import { FORM_2021 } from '../../../../src/forms/form2021.js';
import { hasFigure } from '../../../../src/forms/statistics.js';
import { LINES, ownFigure } from '../../given/statistics.js';
import { APPLICANT_IDS, shortly } from '../../given/tables.js';
import { APPLICANT_ROWS, cellsInText } from '../../given/text.js';

const TITLE = '某市教育局2021年政府信息公开工作年度报告';
const HEADING = '三、收到和处理政府信息公开申请情况';
const HEADER = APPLICANT_ROWS.flatMap((line) => line.split('|'));
const LABELS = FORM_2021.requests.map(({ zh }) => zh);
/** Figures of a row, which add up and are the row's own. */
const figures = (row: number): string[] =>
  [1, 2, 3, 4, 5, 6].map((one) => String(one * (row + 1))).concat(String(21 * (row + 1)));
const ROWS = LABELS.map((label, at) => [label, ...figures(at)]);

const read = (lines: readonly string[]) => cellsInText([TITLE, HEADING, ...lines].join('\n'));
/** Statuses of table 三, each once. */
const statuses = (lines: readonly string[]): string[] => {
  const cells = read(lines);
  return [
    ...new Set(
      Object.entries(cells).flatMap(([id, { status }]) =>
        id.startsWith('requests.') ? [status] : [],
      ),
    ),
  ];
};
const row = (lines: readonly string[], id: string) => {
  const cells = read(lines);
  return APPLICANT_IDS.map((one) => shortly(cells[`requests.${id}.${one}`]));
};
const OPEN = APPLICANT_IDS.map(() => 'ambiguous');

describe('table 三 in a text of one cell a line', () => {
  it('is read where each row has its figures behind its label', () => {
    expect(statuses([...HEADER, ...ROWS.flat()])).toEqual(['number']);
  });

  it('is open where all labels stand in front of all figures', () => {
    expect(statuses([...HEADER, ...LABELS, ...ROWS.flatMap(([, ...own]) => own)])).toEqual([
      'ambiguous',
    ]);
  });

  it('is open where all figures stand in front of all labels', () => {
    expect(statuses([...HEADER, ...ROWS.flatMap(([, ...own]) => own), ...LABELS])).toEqual([
      'ambiguous',
    ]);
  });

  it('is open where the figures of each row stand in front of its label', () => {
    expect(
      statuses([...HEADER, ...ROWS.flatMap(([label = '', ...own]) => [...own, label])]),
    ).toEqual(['ambiguous']);
  });

  it('is open where some labels were pushed below their figures', () => {
    const pushed = ROWS.flatMap(([label = '', ...own]) =>
      label.length > 20 ? [...own, label] : [label, ...own],
    );
    expect(statuses([...HEADER, ...pushed])).toEqual(['ambiguous']);
  });

  it('leaves a row open in which something cannot be read', () => {
    const broken = ROWS.map((cells, at) => (at === 2 ? cells.with(3, '约3') : cells));
    expect(row([...HEADER, ...broken.flat()], 'granted')).toEqual(OPEN);
    expect(row([...HEADER, ...broken.flat()], 'carried_in')).toEqual(figures(1).map(Number));
  });

  it('leaves a row open that stands twice with different figures', () => {
    const twice = [...ROWS.flat(), '二、上年结转政府信息公开申请数量', '9', '9'];
    expect(row([...HEADER, ...twice], 'carried_in')).toEqual(OPEN);
    const same = [...ROWS.flat(), ...(ROWS[1] ?? [])];
    expect(row([...HEADER, ...same], 'carried_in')).toEqual(figures(1).map(Number));
  });

  it('leaves a row open whose last figure may be the number of the page', () => {
    const sparse = [
      ...HEADER,
      ...['一、本年新收政府信息公开申请数量', '1', '1'],
      ...['二、上年结转政府信息公开申请数量', '1', '1', '2'],
      ...['四、结转下年度继续办理', '0', '0'],
    ];
    expect(row(sparse, 'new').at(-1)).toBe(1);
    expect(row(sparse, 'carried_in').at(-1)).toBe('ambiguous');
  });

  it('leaves a figure open that continues the numbers of the pages', () => {
    const pages = ['1', '2021年，本局依法公开政府信息。', ...HEADER, ...ROWS.slice(0, 3).flat()];
    const documents = (count: string) =>
      cellsInText(
        [
          TITLE,
          '一、总体情况',
          '2021年，本局依法公开政府信息。',
          '1',
          '二、主动公开政府信息情况',
          '第二十条第（五）项',
          '信息内容',
          '本年处理决定数量',
          '行政许可',
          count,
          HEADING,
          ...pages.slice(2),
        ].join('\n'),
      )['proactive.licensing.decisions'];
    expect(documents('2')).toMatchObject({ status: 'ambiguous', candidates: [2] });
    expect(documents('551')).toMatchObject({ value: 551, status: 'number' });
  });
});

describe('table 四 in running text', () => {
  const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const below = (groups: readonly string[]) =>
    cellsInText(
      [
        TITLE,
        HEADING,
        ...HEADER,
        ...ROWS.slice(0, 3).flat(),
        '四、政府信息公开行政复议、行政诉讼情况',
        ...groups,
        ...outcomes,
        ...outcomes,
        ...outcomes,
        ...'1|0|0|0|1|2|0|0|0|2|3|0|0|0|3'.split('|'),
      ].join('\n'),
    );

  it('gives its figures to the groups in the order of the form', () => {
    const cells = below(['行政复议', '行政诉讼', '未经复议直接起诉', '复议后起诉']);
    expect([cells['review.total']?.value, cells['litigation.after_review.total']?.value]).toEqual([
      1, 3,
    ]);
  });

  it.each([
    [['行政诉讼', '行政复议', '未经复议直接起诉', '复议后起诉']],
    [['行政复议', '行政诉讼', '复议后起诉', '未经复议直接起诉']],
  ])('is open in another order: %j', (groups) => {
    expect(below(groups)['review.total']?.status).toBe('ambiguous');
    expect(below(groups)['litigation.direct.total']?.status).toBe('ambiguous');
  });
});

describe('the list of 2014 in a text of one cell a line', () => {
  const rows = LINES.map((one) => [
    one.zh,
    one.unit,
    hasFigure(one) ? String(ownFigure(one)) : '——',
  ]);
  const list = (lines: readonly string[]) =>
    cellsInText(['某市教育局2016年政府信息公开工作年度报告', ...lines].join('\n'));

  it('is open where its figures stand above their labels', () => {
    const cells = list(['682', ...rows.flatMap(([label = '', unit = '']) => [label, unit, '5'])]);
    expect(Object.values(cells).filter(({ value }) => value !== null)).toEqual([]);
  });

  it('is open where rows of two figures show that one of them may be missing', () => {
    const two = rows.flatMap(([label = '', unit = '', figure = ''], at) =>
      at % 3 === 0 ? [label, unit, figure] : [label, unit, '7', figure],
    );
    expect(Object.values(list(two)).filter(({ value }) => value !== null)).toEqual([]);
  });

  it.each(['约12', '见附件', 'O'])('cannot read %s', (text) => {
    const cells = list(
      rows.flatMap((one) => (one[0]?.includes('收到申请数') ? one.with(2, text) : one)),
    );
    expect(cells['statistics.requests.received']).toMatchObject({
      value: null,
      status: 'unreadable',
    });
  });
});
