import { describe, expect, it } from 'vitest';
import { arabicDates, dayIn } from '../../../../src/reading/words/dates.js';

describe('a day', () => {
  it.each([
    ['2022-01-20 10:26', '2022-01-20'],
    ['2022年1月5日', '2022-01-05'],
    ['2022.1.5', '2022-01-05'],
    ['二〇二二年一月二十日', '2022-01-20'],
    ['二O二一年十二月三十一日', '2021-12-31'],
    ['2022-13-45，2022-01-20', '2022-01-20'],
    ['2022-02-30', null],
    ['20201月1日', null],
    ['202012月31日', null],
    ['12022-01-20', null],
    ['', null],
  ])('in %j is %s', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });
});

it.each([
  ['二〇二一年度', '2021年度'],
  ['二○一九年', '2019年'],
  ['二零二〇年十月十日', '2020年10月10日'],
  ['第二十条第一项', '第二十条第一项'],
  ['一年来、二年级', '一年来、二年级'],
])('%s in figures is %s', (text, figures) => {
  expect(arabicDates(text)).toBe(figures);
});
