import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../../../src/forms/cells.js';
import { FORM_2014 } from '../../../../src/forms/form2014.js';
import { hasFigure, statisticsId } from '../../../../src/forms/statistics.js';
import { matchStatistics } from '../../../../src/reading/statistics/matchStatistics.js';
import { settle } from '../../../../src/reading/tables/settle.js';
import { LINES, ownFigure, STATISTICS_IDS } from '../../given/statistics.js';
import { gridsOf } from '../../given/tables.js';

const spanning = (attribute: string, change: (span: number) => number) => (cell: string) =>
  cell.replace(new RegExp(`(?<=${attribute}=")\\d+`, 'u'), (span) => String(change(Number(span))));

/** How markup goes wrong at one cell. */
const DAMAGE = {
  'a cell is lost': () => '',
  'a blank cell is added in front of one': (cell: string) => `<td></td>${cell}`,
  'a cell is a column wider': spanning('colspan', (span) => span + 1),
  'a cell is a row higher': spanning('rowspan', (span) => span + 1),
  'a label says something else': (cell: string) => cell.replace(/>[^<\d]{4,}</u, '>某项工作<'),
  'a cell is empty': (cell: string) => cell.replace(/>[^<]*</u, '><'),
};

/** Enough to go wrong, few enough to try every cell: the parts whose words repeat are among them. */
const SHORT = LINES.filter(({ id }) =>
  /^(?:disclos|requests\.closed|requests\.answered(?!.denied.)|review|litigation|staff|fees)/u.test(
    id,
  ),
);
const FIGURES = new Map(LINES.map((one) => [statisticsId(one.id), ownFigure(one)]));

const td = (text: string | number): string => `<td colspan="1" rowspan="1">${text}</td>`;
const HEAD = td('统计指标') + td('单位') + td('统计数');
const cellsOfLine = (index: number, blank: number): string => {
  const one = SHORT[index];
  if (!one) return td('').repeat(3);
  const figure = index % 3 === blank ? '' : ownFigure(one);
  return td(one.zh) + td(one.unit) + td(hasFigure(one) ? figure : '——');
};

const HALF = Math.ceil(SHORT.length / 2);
const single = (blank: number): string =>
  SHORT.map((_, row) => `<tr>${cellsOfLine(row, blank)}</tr>`).join('');
const doubled = (blank: number): string =>
  SHORT.slice(0, HALF)
    .map((_, row) => `<tr>${cellsOfLine(row, blank)}${cellsOfLine(row + HALF, blank)}</tr>`)
    .join('');

/** The cells that hold the figure of another one. */
function misplaced(html: string): string[] {
  const { claims } = matchStatistics(gridsOf(html));
  return Object.entries(settle(cellsOf(FORM_2014), claims, null)).flatMap(([id, { value }]) =>
    value === null || FIGURES.get(id) === value
      ? []
      : `${id} is given ${STATISTICS_IDS[value - 1000]}`,
  );
}

describe.each([
  ['as printed', (blank: number) => `<table><tr>${HEAD}</tr>${single(blank)}</table>`],
  ['without a header', (blank: number) => `<table>${single(blank)}</table>`],
  ['in halves', (blank: number) => `<table><tr>${HEAD}${HEAD}</tr>${doubled(blank)}</table>`],
  ['in halves without a header', (blank: number) => `<table>${doubled(blank)}</table>`],
])('the table of statistics %s', (_, print) => {
  it.each(Object.entries(DAMAGE))('in which %s has no figure in a wrong cell', (__, damage) => {
    const wrong: string[] = [];
    for (const blank of [3, 0, 1, 2]) {
      const whole = print(blank);
      for (const { index, 0: cell } of whole.matchAll(/<td[^>]*>[^<]*<\/td>/gu)) {
        const damaged = whole.slice(0, index) + damage(cell) + whole.slice(index + cell.length);
        const [first] = misplaced(damaged);
        if (first) wrong.push(`${cell} at ${index}, blank ${blank}: ${first}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('of which a row is lost has no figure in a wrong cell', () => {
    const whole = print(3);
    const wrong = [...whole.matchAll(/<tr>.*?<\/tr>/gu)].flatMap(({ index, 0: row }) =>
      misplaced(whole.slice(0, index) + whole.slice(index + row.length)),
    );
    expect(wrong).toEqual([]);
  });
});
