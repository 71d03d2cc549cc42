import { describe, expect, it } from 'vitest';
import {
  distribute,
  distributeBand,
  type Headers,
  type Under,
} from '../../../../src/reading/tables/columns.js';
import { gridOf } from '../../given/tables.js';

/** Headers at these columns: `[col, colSpan]`. */
const headers = (...spans: [number, number][]): Headers<string> => ({
  columns: spans.map(([col, colSpan], index) => ({ header: `h${index}`, col, colSpan })),
  end: Math.max(0, ...spans.map(([col, colSpan]) => col + colSpan)),
});

/** The cells of a row given as markup, e.g. `<td>1<td colspan=2>2`. */
const cells = (row: string) => gridOf(`<table><tr>${row}</table>`).rows[0] ?? [];

/** The text of the cell, `missing`, or `?` where that is unclear. */
const shortly = (under: Under): string => {
  if (under.kind === 'cell') return under.cell.text;
  return under.kind === 'unclear' ? '?' : 'missing';
};

/** What stands under each header in a row by itself. */
const under = (band: Headers<string>, row: string): string[] =>
  distribute(band, cells(row)).map(shortly);

/** What stands under each header in rows of one band. */
const underIn = (band: Headers<string>, ...rows: string[]): string[][] =>
  distributeBand(band, rows.map(cells)).rows.map((row) => row.map(shortly));

const THREE = headers([0, 1], [1, 1], [2, 1]);

describe('a cell stands under the header whose columns it shares', () => {
  it('where spans agree', () => {
    expect(under(THREE, '<td>1<td>2<td>3')).toEqual(['1', '2', '3']);
    expect(under(headers([0, 2], [2, 1], [3, 2]), '<td colspan=2>1<td>2<td colspan=2>3')).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  it('blank ones too: a blank is not skipped', () => {
    expect(under(THREE, '<td>1<td><td>3')).toEqual(['1', '', '3']);
    expect(under(THREE, '<td><td><td>3')).toEqual(['', '', '3']);
    expect(under(THREE, '<td><td><td>')).toEqual(['', '', '']);
  });

  it('where a column is split by a phantom column', () => {
    expect(under(headers([0, 2], [2, 1], [3, 1]), '<td>1<td><td>2<td>3')).toEqual(['1', '2', '3']);
    expect(under(headers([0, 2], [2, 1], [3, 1]), '<td><td>1<td>2<td>3')).toEqual(['1', '2', '3']);
  });

  it('with an empty spacer column under no header', () => {
    expect(under(headers([1, 1], [2, 1], [4, 1]), '<td><td>1<td>2<td><td>3')).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  it('where a blank stands beside the figures and a spacer of its own fills the row', () => {
    expect(under(headers([1, 1], [2, 1], [3, 1]), '<td><td><td>2<td>3')).toEqual(['', '2', '3']);
  });
});

describe('only where the spans fit nowhere does order decide, and only if the counts agree', () => {
  it('as many cells as headers', () => {
    const moved = headers([0, 1], [1, 2], [3, 2]);
    expect(under(moved, '<td colspan=2>1<td>2<td colspan=2>3')).toEqual(['1', '2', '3']);
    expect(under(headers([2, 1], [3, 1], [4, 1]), '<td>1<td>2<td>3')).toEqual(['1', '2', '3']);
    expect(under(headers([2, 1], [3, 1], [4, 1]), '<td><td>2<td>3')).toEqual(['', '2', '3']);
  });
});

describe('a row that was pushed aside goes by the rows of its band that lie straight', () => {
  const spaced = headers([1, 2], [3, 1], [4, 1]);
  const straight = '<td><td>1<td><td>2<td>3';

  it('cell by cell', () => {
    expect(underIn(spaced, straight, `<td colspan=3>${straight.slice('<td>'.length)}`)).toEqual([
      ['1', '2', '3'],
      ['1', '2', '3'],
    ]);
  });

  it('unless it prints a figure where they have none, or has another number of cells', () => {
    for (const pushed of ['<td colspan=3><td>1<td>9<td>2<td>3', '<td colspan=3><td>1<td>2<td>3'])
      expect(underIn(spaced, straight, pushed)[1]).toEqual(['?', '?', '?']);
  });
});

describe('nobody knows', () => {
  it('where one figure spans two headers', () => {
    expect(under(THREE, '<td colspan=2>1<td>3')).toEqual(['?', '?', '?']);
  });

  it('where a row is short of a cell', () => {
    expect(under(THREE, '<td>1<td>2')).toEqual(['?', '?', '?']);
    expect(under(THREE, '<td><td>2')).toEqual(['?', '?', '?']);
  });

  it('where a row has a figure more than there are headers', () => {
    expect(under(THREE, '<td>1<td>2<td>3<td>4')).toEqual(['?', '?', '?']);
    expect(under(THREE, '<td>1<td>2<td>3<td><td>4')).toEqual(['?', '?', '?']);
  });

  it('where a header has a blank below it and a figure stands under no header', () => {
    expect(under(THREE, '<td><td>2<td>3<td>4')).toEqual(['?', '?', '?']);
    expect(under(THREE, '<td>1<td><td>3<td>4')).toEqual(['?', '?', '?']);
  });

  it('where two figures stand under one header', () => {
    expect(under(headers([0, 2], [2, 1]), '<td>1<td>2<td>3')).toEqual(['?', '?']);
  });

  it('and all figures of the row may be meant', () => {
    const [first] = distribute(THREE, cells('<td>1<td colspan=2>3'));
    expect(first?.kind === 'unclear' && first.cells.map((cell) => cell.text)).toEqual(['1', '3']);
  });
});

describe('a row without figures', () => {
  it('that is short is blank where it has cells and missing where it has none', () => {
    expect(under(THREE, '<td><td>')).toEqual(['', '', 'missing']);
    expect(distribute(THREE, []).map((found) => found.kind)).toEqual([
      'missing',
      'missing',
      'missing',
    ]);
  });

  it('under no headers says nothing', () => {
    expect(distribute(headers(), cells('<td>1'))).toEqual([]);
  });
});
