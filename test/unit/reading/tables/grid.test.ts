import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/reading/tables/grid.js';
import { gridOf, gridsOf } from '../../given/tables.js';

/** The text at every slot, row by row. */
const slots = (grid: Grid): string[] =>
  Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.colCount }, (__, col) => grid.at(row, col)?.text ?? '.').join(''),
  );

const slotsOf = (rows: string): string[] => slots(gridOf(`<table>${rows}</table>`));

describe('the spans of a table', () => {
  it('cover the slots that they say', () => {
    expect(
      slotsOf('<tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d<tr><td>e<td colspan=2>f'),
    ).toEqual(['abb', 'acd', 'eff']);
  });

  it('end where the table ends', () => {
    expect(slotsOf('<tr><td rowspan=99>a<td>b<tr><td>c')).toEqual(['ab', 'ac']);
  });

  it('do not leave their row group', () => {
    expect(slotsOf('<tbody><tr><td rowspan=3>a<td>b</tbody><tbody><tr><td>c<td>d</tbody>')).toEqual(
      ['ab', 'cd'],
    );
  });

  it('of 0 rows reach to the end of the row group', () => {
    expect(
      slotsOf('<tbody><tr><td rowspan=0>a<td>b<tr><td>c</tbody><tbody><tr><td>d<td>e</tbody>'),
    ).toEqual(['ab', 'ac', 'de']);
  });

  it.each(['0', '-2', 'x', '', '1.9', ' +1'])('of %j columns are one column wide', (span) => {
    expect(slotsOf(`<tr><td colspan="${span}">a<td>b`)).toEqual(['ab']);
  });

  it('overlapping: the later cell covers the slot, and both are kept', () => {
    const grid = gridOf('<table><tr><td>a<td rowspan=2>b<tr><td colspan=2>c</table>');
    expect(slots(grid)).toEqual(['ab', 'cc']);
    expect(grid.rows.map((row) => row.map((cell) => cell.text))).toEqual([['a', 'b'], ['c']]);
  });

  it('push later cells to the first free slot', () => {
    expect(slotsOf('<tr><td>a<td rowspan=2>b<td>c<tr><td>d<td>e')).toEqual(['abc', 'dbe']);
  });

  it('leave slots empty where a row is short', () => {
    expect(slotsOf('<tr><td>a<td>b<td>c<tr><td>d')).toEqual(['abc', 'd..']);
  });

  it('of a million columns and rows are cut', () => {
    const hostile = '<td colspan=1000000 rowspan=1000000>x';
    const grid = gridOf(`<table>${`<tr>${hostile.repeat(50)}`.repeat(300)}</table>`);
    expect(grid.colCount).toBeLessThanOrEqual(1000);
    expect(grid.rowCount).toBe(300);
  });
});

describe('the rows of a table', () => {
  it('stand in the order in which they are shown: thead first, tfoot last', () => {
    expect(
      slotsOf(
        '<tfoot><tr><td>f</tfoot><tbody><tr><td>a</tbody><thead><tr><td>h</thead><tbody><tr><td>b</tbody>',
      ),
    ).toEqual(['h', 'a', 'b', 'f']);
  });

  it('across a slot row name the cells from rows above once', () => {
    const grid = gridOf('<table><tr><td rowspan=2 colspan=2>a<td>b<tr><td>c</table>');
    expect(grid.across(1).map((cell) => cell.text)).toEqual(['a', 'c']);
    expect(grid.across(9)).toEqual([]);
  });
});

describe('any table', () => {
  const span = fc.integer({ min: 0, max: 9 });
  const rows = fc.array(fc.array(fc.tuple(span, span), { maxLength: 6 }), {
    minLength: 1,
    maxLength: 6,
  });

  it('keeps each of its cells exactly once, where the cell says that it stands', () => {
    fc.assert(
      fc.property(rows, (spans) => {
        let index = 0;
        const html = spans
          .map(
            (row) =>
              `<tr>${row.map(([c, r]) => `<td colspan=${c} rowspan=${r}>${index++}</td>`).join('')}</tr>`,
          )
          .join('');
        const grid = gridsOf(`<table>${html}</table>`)[0];
        const cells = grid?.rows.flat() ?? [];
        expect(cells.map((cell) => Number(cell.text))).toEqual([...Array(index).keys()]);
        for (const cell of cells) {
          expect(cell.row + cell.rowSpan).toBeLessThanOrEqual(grid?.rowCount ?? 0);
          expect(grid?.at(cell.row, cell.col)?.row).toBe(cell.row);
        }
      }),
    );
  });
});
