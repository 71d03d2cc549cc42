import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigure } from '../../../src/reading/words/figure.js';

const unreadable = { value: null, status: 'unreadable' };

describe('what is not a figure is unreadable, never guessed', () => {
  it.each([
    ['two figures', '1 2'],
    ['two figures', '1\u00a02'],
    ['two figures on two lines', '1\n2'],
    ['a figure and a mark on two lines', '5\n-'],
    ['an estimate', '约5'],
    ['a range', '3-4'],
    ['a ratio', '3/4'],
    ['a share', '12%'],
    ['a share', '１２％'],
    ['a stroke that may be one or a dash', '一'],
    ['words', '见附件'],
    ['a date', '2021年'],
    ['a date', '2021-12-31'],
    ['thousands set wrongly', '1,23'],
    ['thousands set wrongly', '1,2345'],
    ['two points', '1.234.567'],
    ['a sign alone', '+'],
    ['two signs', '+-5'],
    ['a mark for nothing and a figure', '-- 5'],
    ['a page number', '- 3 -'],
    ['a page number', '— 4 —'],
    ['an exponent', '1e5'],
    ['a bracket left open', '22（其中'],
    ['words behind the note', '22（其中修订）等'],
    ['a name with a figure', '第3项'],
    ['digits of another script', '٣'],
    ['a fraction', '½'],
  ])('%s: %j', (_, text) => {
    expect(readFigure(text, 'count')).toEqual(unreadable);
  });

  it.each(['251000元', '25.1万元', '3万', '1亿'])('money where things are counted: %s', (text) => {
    expect(readFigure(text, 'count')).toEqual(unreadable);
  });

  it.each(['5①', '5¹', '12②'])('a footnote mark is no digit of the figure: %s', (text) => {
    const { value } = readFigure(text, 'count');
    expect([null, Number.parseInt(text, 10)]).toContain(value);
  });

  it('a line that holds a mark alone is no sign of the line below it', () => {
    expect(readFigure('-\n2', 'count')).toEqual(unreadable);
  });

  it('more digits than a number can hold', () => {
    expect(readFigure('12345678901234567891', 'count')).toEqual(unreadable);
  });

  it('garbage of any length, without delay', () => {
    const start = performance.now();
    for (const piece of ['1,', '1 ', '(', '-', '１'])
      expect(readFigure(piece.repeat(200_000), 'count')).toEqual(unreadable);
    // However many blanks, they show nothing.
    expect(readFigure(' '.repeat(200_000), 'count').status).toBe('blank');
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('any text at all', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(...'0123456789,.+-－—/%() （）元万亿件约无\n\u00a0\u200b①'),
      maxLength: 12,
    }),
  );
  const unit = fc.constantFrom('count' as const, 'wan_yuan' as const);

  it('is read without an error, and has a finite value exactly where it is a number', () => {
    fc.assert(
      fc.property(text, unit, (raw, counted) => {
        const { value, status } = readFigure(raw, counted);
        expect(value !== null).toBe(status === 'number');
        if (value !== null) expect(Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads as the same figure with blanks of any kind around it', () => {
    const blank = fc.string({ unit: fc.constantFrom(...' \n\t\u00a0\u3000\u200b'), maxLength: 3 });
    fc.assert(
      fc.property(text, unit, blank, blank, (raw, counted, before, behind) => {
        fc.pre(raw.length < 100);
        expect(readFigure(before + raw + behind, counted)).toEqual(readFigure(raw, counted));
      }),
    );
  });

  it('gives back every figure printed with or without thousands, signs and full-width digits', () => {
    const wide = (digits: string) =>
      digits.replace(/[0-9]/gu, (digit) =>
        String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0),
      );
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (figure) => {
        for (const printed of [String(figure), figure.toLocaleString('en'), wide(String(figure))])
          expect(readFigure(printed, 'count').value).toBe(figure);
        if (figure > 0) expect(readFigure(`+${figure}`, 'count').value).toBe(figure);
      }),
    );
  });
});
