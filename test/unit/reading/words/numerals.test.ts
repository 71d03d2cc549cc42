import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../../../src/reading/words/numerals.js';

describe('a numeral', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    ['1,036', 1036],
    ['１２，３４５', 12345],
    ['33.9', 33.9],
    ['3.2万', 32000],
    ['2.3万', 23000],
    ['145万', 1450000],
    ['1.1亿', 110000000],
    ['3百万', 3000000],
    ['零', 0],
    ['〇', 0],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['九十九', 99],
    ['一百', 100],
    ['一百零五', 105],
    ['一百一十五', 115],
    ['一百二十', 120],
    ['两千零一十', 2010],
    ['两千零一', 2001],
    ['三千四百五十六', 3456],
    ['一万两千', 12000],
    ['一万零五十', 10050],
    ['十二万三千', 123000],
    ['二〇', 20],
    ['一〇五', 105],
    ['三十五点五', 35.5],
  ])('%s is %d', (text, value) => {
    expect(readNumeral(text)).toBe(value);
  });

  it.each([
    '',
    '余',
    '十余',
    '三五',
    '十五六',
    '一百五',
    '一万二',
    '一千五',
    '百',
    '万',
    '0571',
    '1,03',
    '12,34',
    '1.2.3',
    '3万2千',
    '第三',
    '五三百',
    '一百零',
    '零五',
    '十两',
    '9999999999999999',
  ])('%j may mean anything', (text) => {
    expect(readNumeral(text)).toBeUndefined();
  });

  it('in Chinese reads back as what was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
        expect(readNumeral(inChinese(value))).toBe(value);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'〇零一二两三十百千万亿点.,0179') }),
        (text) => {
          const value = readNumeral(text);
          expect(value === undefined || (Number.isFinite(value) && value >= 0)).toBe(true);
        },
      ),
    );
  });
});

const DIGITS = '零一二三四五六七八九';

/** As a writer would put it, 一十 for 10 included. */
function inChinese(value: number): string {
  if (value === 0) return '零';
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  if (high === 0) return belowTenThousand(low);
  const gap = low > 0 && low < 1000 ? '零' : '';
  return `${belowTenThousand(high)}万${gap}${low === 0 ? '' : belowTenThousand(low)}`;
}

function belowTenThousand(value: number): string {
  return [...String(value).padStart(4, '0')]
    .map((digit, place) => (digit === '0' ? '零' : DIGITS[Number(digit)] + ('千百十'[place] ?? '')))
    .join('')
    .replace(/零+/gu, '零')
    .replace(/^零|零$/gu, '');
}
