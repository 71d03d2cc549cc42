import { describe, expect, it } from 'vitest';
import { matched, remedyGroup, tds } from '../../given/tables.js';

const OUTCOMES = '结果维持|结果纠正|其他结果|尚未审结|总计';
const line = (texts: string) => `<tr>${tds(texts)}</tr>`;
const over = (label: string, colspan: number) => `<td colspan="${colspan}">${label}</td>`;
const overTwoRows = tds(OUTCOMES).replaceAll('<td>', '<td rowspan="2">');

const header = (direct = 5) => `
  <tr>${over('行政复议', 5)}${over('行政诉讼', 10)}</tr>
  <tr>${overTwoRows}${over('未经复议直接起诉', direct)}${over('复议后起诉', 5)}</tr>
  ${line(`${OUTCOMES}|${OUTCOMES}`)}`;
const FIGURES = '1|2|3|4|10|5|6|7|8|26|9|0||/|9';

const groups = (html: string) => {
  const match = matched(html);
  return ['review', 'litigation.direct', 'litigation.after_review'].map((group) =>
    remedyGroup(match, group),
  );
};
const READ = [
  [1, 2, 3, 4, 10],
  [5, 6, 7, 8, 26],
  [9, 0, 'blank', 'dash', 9],
];

describe('table 四', () => {
  it('is read by outcome and by the group above it', () => {
    expect(groups(`<table>${header()}${line(FIGURES)}</table>`)).toEqual(READ);
  });

  it('may be two tables, one for review and one for litigation', () => {
    const review = `<table><tr>${over('行政复议', 5)}</tr>${line(OUTCOMES)}${line('1|2|3|4|10')}</table>`;
    const litigation = `<table><tr>${over('行政诉讼', 10)}</tr>
      <tr>${over('未经复议直接起诉', 5)}${over('复议后起诉', 5)}</tr>
      ${line(`${OUTCOMES}|${OUTCOMES}`)}${line('5|6|7|8|26|9|0||/|9')}</table>`;
    expect(groups(review + litigation)).toEqual(READ);
  });

  it('may be one band above the other in one table', () => {
    expect(
      groups(`<table><tr>${over('行政复议', 5)}</tr>${line(OUTCOMES)}${line('1|2|3|4|10')}
        <tr>${over('未经复议直接起诉', 5)}</tr>${line(OUTCOMES)}${line('5|6|7|8|26')}
        <tr>${over('复议后起诉', 5)}</tr>${line(OUTCOMES)}${line('9|0||/|9')}</table>`),
    ).toEqual(READ);
  });

  it('may have an empty column, or a word, in front of its figures', () => {
    const ahead = (rows: string, word: string) =>
      rows.replace(/<tr>/u, `<tr><td rowspan="3"></td>`).concat(line(`${word}|${FIGURES}`));
    expect(groups(`<table>${ahead(header(), '')}</table>`)).toEqual(READ);
    expect(groups(`<table>${ahead(header(), '数量')}</table>`)).toEqual(READ);
  });

  it('may have a blank row in front of its figures', () => {
    expect(groups(`<table>${header()}${line('|'.repeat(14))}${line(FIGURES)}</table>`)).toEqual(
      READ,
    );
  });

  it('may be wholly blank', () => {
    expect(groups(`<table>${header()}${line('|'.repeat(14))}</table>`)).toEqual(
      Array(3).fill(Array(5).fill('blank')),
    );
  });

  it('may be printed twice with the same figures', () => {
    const table = `<table>${header()}${line(FIGURES)}</table>`;
    expect(groups(table + table)).toEqual(READ);
  });
});

describe('a figure of table 四 is not given to a group where that is not certain', () => {
  it('where two rows of figures differ', () => {
    const [review] = groups(
      `<table>${header()}${line(FIGURES)}${line(FIGURES.replace('1|', '2|'))}</table>`,
    );
    expect(review).toEqual(['ambiguous', 2, 3, 4, 10]);
  });

  it('where a row lacks a cell', () => {
    for (const group of groups(`<table>${header()}${line(FIGURES.replace('1|2', '2'))}</table>`))
      expect(group).toEqual(Array(5).fill('ambiguous'));
  });

  it('where a label spans one column too few, so that the next group begins too early', () => {
    const [, , after] = groups(`<table>${header(4)}${line(FIGURES)}</table>`);
    expect(after?.[4]).not.toBe(26);
  });

  it('where no group stands above the outcomes', () => {
    for (const group of groups(`<table>${line(OUTCOMES)}${line('1|2|3|4|10')}</table>`))
      expect(group).toEqual(Array(5).fill('ambiguous'));
  });

  it('where what is printed are words', () => {
    const [review] = groups(
      `<table>${header()}${line(FIGURES.replace('1|2', '约1|若干'))}</table>`,
    );
    expect(review?.slice(0, 2)).toEqual(['unreadable', 'unreadable']);
  });
});
