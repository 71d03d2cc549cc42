import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cuts,
  cutsAddingUp,
  deduce,
  fillings,
} from '../../../../src/reading/flattened/placements.js';

const sum = (figures: readonly number[]): number => figures.reduce((a, b) => a + b, 0);
const addsUp = (figures: readonly number[]): boolean =>
  sum(figures.slice(0, -1)) === figures.at(-1) || figures.every((figure) => figure === 0);

describe('figures whose blanks were dropped', () => {
  it('stand in every way that keeps their order', () => {
    expect(fillings([1, 2], 3)).toEqual([
      [1, 2, null],
      [1, null, 2],
      [null, 1, 2],
    ]);
    expect(fillings([1, 2, 3], 2)).toBeUndefined();
  });

  it('leave a slot open in which the ways differ, and close one in which they agree', () => {
    const ways = [
      [3, null, 3],
      [null, 3, 3],
    ];
    expect(deduce(ways, 3)).toEqual([
      { kind: 'open', candidates: [3] },
      { kind: 'open', candidates: [3] },
      { kind: 'figure', value: 3 },
    ]);
    expect(deduce([[null], [null]], 1)).toEqual([{ kind: 'blank' }]);
  });
});

describe('a run of digits', () => {
  it('is cut where no figure begins with 0', () => {
    expect(cuts('100', 3)).toEqual([[1, 0, 0], [10, 0], [100]]);
  });

  it('that a row with a total prints is among the cuts that add up', () => {
    const row = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(row, (parts) => {
        const figures = [...parts, sum(parts)];
        expect(cutsAddingUp(figures.join(''), 7)).toContainEqual(figures);
      }),
    );
  });

  it('has as many cuts that add up as trying all cuts finds', () => {
    const digits = fc.stringMatching(/^\d{1,8}$/u);
    fc.assert(
      fc.property(digits, (run) => {
        const unique = (found: readonly number[][] | undefined) =>
          new Set((found ?? []).filter(addsUp).map((figures) => figures.join('|')));
        // A single figure other than 0 cannot be a row with its total.
        const all = unique(cuts(run, 7)?.filter((figures) => figures.length > 1 || run === '0'));
        const quick = unique(cutsAddingUp(run, 7));
        expect(quick).toEqual(all);
      }),
    );
  });
});
