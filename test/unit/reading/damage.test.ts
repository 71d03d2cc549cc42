import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../../src/forms/cells.js';
import { FORM_2019 } from '../../../src/forms/form2019.js';
import { FORM_2021 } from '../../../src/forms/form2021.js';
import { matchTables } from '../../../src/reading/match.js';
import { printProactive, printRemedies, printRequests } from '../given/form.js';
import { gridsOf } from '../given/tables.js';

/** How markup goes wrong at one cell. */
const DAMAGE = {
  'a cell is lost': () => '',
  'a blank cell is added': (cell: string) => `<td></td>${cell}`,
  'a cell is one column wider': (cell: string) =>
    cell.replace(/colspan="(\d+)"/u, (_, span) => `colspan="${Number(span) + 1}"`),
  'a cell is one column wide': (cell: string) => cell.replace(/colspan="\d+"/u, 'colspan="1"'),
  'a cell is one row higher': (cell: string) =>
    cell.replace(/rowspan="(\d+)"/u, (_, span) => `rowspan="${Number(span) + 1}"`),
  'a cell is one row high': (cell: string) => cell.replace(/rowspan="\d+"/u, 'rowspan="1"'),
};

const CELL = /<td[^>]*>[^<]*<\/td>/gu;

describe.each([FORM_2021, FORM_2019])('a table of form $id', (form) => {
  const ids = cellsOf(form).map(({ id }) => id);
  // Every figure says which cell it belongs to; a third of the cells are blank.
  const figures = (blank: number) => (id: string) => {
    const index = ids.indexOf(id);
    return index % 3 === blank ? '' : 1000 + index;
  };

  it.each(Object.entries(DAMAGE))('in which %s has no figure in a wrong cell', (_, damage) => {
    const print = fc.constantFrom(printProactive, printRequests, printRemedies);
    fc.assert(
      fc.property(print, fc.nat({ max: 3 }), fc.nat(), (printed, blank, at) => {
        const html = printed(form, figures(blank));
        const target = at % (html.match(CELL)?.length ?? 1);
        let index = 0;
        const damaged = html.replace(CELL, (cell) => (index++ === target ? damage(cell) : cell));
        const { cells } = matchTables(gridsOf(damaged)) ?? { cells: {} };
        const wrong = Object.entries(cells).flatMap(([id, { value }]) =>
          value === null || ids[value - 1000] === id ? [] : `${id} is given ${ids[value - 1000]}`,
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
