import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../../../src/forms/cells.js';
import type { Form } from '../../../../src/forms/form.js';
import { FORM_2021 } from '../../../../src/forms/form2021.js';
import { matchTables } from '../../../../src/reading/match.js';
import { printProactive, printRemedies, printRequests } from '../../given/form.js';
import { gridsOf } from '../../given/tables.js';

const spanning = (attribute: string, change: (span: number) => number) => (cell: string) =>
  cell.replace(new RegExp(`(?<=${attribute}=")\\d+`, 'u'), (span) => String(change(Number(span))));

/** How markup goes wrong at one cell. */
const DAMAGE = {
  'a cell is lost': () => '',
  'a blank cell is added in front of one': (cell: string) => `<td></td>${cell}`,
  'a cell is a column wider': spanning('colspan', (span) => span + 1),
  'a cell is a column narrower': spanning('colspan', (span) => Math.max(1, span - 1)),
  'a cell is one column wide': spanning('colspan', () => 1),
  'a cell is a row higher': spanning('rowspan', (span) => span + 1),
  'a cell is a row lower': spanning('rowspan', (span) => Math.max(1, span - 1)),
  'a cell is one row high': spanning('rowspan', () => 1),
};

/**
 * The form with some rows of table 三 only: enough to go wrong, few enough to try every cell. （六） is
 * whole: with one row, it would be the form of 2019.
 */
const SHORT: Form = {
  ...FORM_2021,
  requests: FORM_2021.requests.filter((_, row) => row < 6 || row > 19),
};

const CELL = /<td[^>]*>[^<]*<\/td>/gu;
const IDS = cellsOf(FORM_2021).map(({ id }) => id);

/** Every figure says which cell it belongs to; a third of the cells may be blank. */
const figures = (blank: number) => (id: string) => {
  const index = IDS.indexOf(id);
  return index % 3 === blank ? '' : 1000 + index;
};

/** The cells that hold the figure of another one. */
function misplaced(html: string): string[] {
  const match = matchTables([gridsOf(html)]).settle(null);
  return Object.entries(match?.cells ?? {}).flatMap(([id, { value }]) =>
    value === null || IDS[value - 1000] === id ? [] : `${id} is given ${IDS[value - 1000]}`,
  );
}

describe.each([
  ['二', printProactive],
  ['三', printRequests],
  ['四', printRemedies],
])('table %s', (_, print) => {
  it.each(Object.entries(DAMAGE))('in which %s has no figure in a wrong cell', (__, damage) => {
    const wrong: string[] = [];
    for (const blank of [3, 0, 1, 2]) {
      const html = print(SHORT, figures(blank));
      for (const { index, 0: cell } of html.matchAll(CELL)) {
        const damaged = html.slice(0, index) + damage(cell) + html.slice(index + cell.length);
        const [first] = misplaced(damaged);
        if (first) wrong.push(`${cell} at ${index}, blank ${blank}: ${first}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
