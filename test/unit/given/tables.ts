/** @file Tables for the tests: markup in, grids or matched cells out. */

import { parseHtml } from '../../../src/reading/markup/html.js';
import type { TableBlock } from '../../../src/reading/markup/markup.js';
import { isLayout } from '../../../src/reading/markup/table.js';
import { walkPage } from '../../../src/reading/markup/walk.js';
import { type Match, matchTables } from '../../../src/reading/match.js';
import { type Grid, layOut } from '../../../src/reading/tables/grid.js';
import type { Cell } from '../../../src/report/cell.js';

/** The grids of the tables that hold figures, in document order. */
export function gridsOf(html: string): Grid[] {
  return walkPage(parseHtml(html))
    .blocks.filter((block): block is TableBlock => block.kind === 'table')
    .filter((block) => !isLayout(block.table))
    .map((block) => layOut(block.table));
}

/** The first grid of the snippet. */
export function gridOf(html: string): Grid {
  const [grid] = gridsOf(html);
  if (!grid) throw new Error('the snippet has no table of figures');
  return grid;
}

/** The snippet matched to a form. */
export function matched(html: string): Match {
  const match = matchTables([gridsOf(html)]).settle(null);
  if (!match) throw new Error('the snippet was matched to no form');
  return match;
}

/** `value`, or the status of a cell without one. */
export const shortly = (cell: Cell | undefined): number | string =>
  cell?.value ?? cell?.status ?? 'no such cell';

/** The seven figures of a row of table 三, in the order of the form. */
export const requestRow = ({ cells }: Match, row: string): (number | string)[] =>
  APPLICANT_IDS.map((applicant) => shortly(cells[`requests.${row}.${applicant}`]));

export const APPLICANT_IDS = [
  'natural_person',
  'business',
  'research',
  'public_welfare',
  'legal_service',
  'other',
  'total',
];

/** The five figures of a group of table 四, in the order of the form. */
export const remedyGroup = ({ cells }: Match, group: string): (number | string)[] =>
  ['upheld', 'corrected', 'other', 'pending', 'total'].map((outcome) =>
    shortly(cells[`${group}.${outcome}`]),
  );

/** Cells of a row: 'a|b' gives two. */
export const tds = (texts: string): string =>
  texts
    .split('|')
    .map((text) => `<td>${text}</td>`)
    .join('');

/** A row: a label over `span` columns, then cells. */
export const row = (label: string, texts: string, span = 3): string =>
  `<tr><td colspan="${span}">${label}</td>${tds(texts)}</tr>`;

/** The printed header of table 三: three columns of labels, seven of applicants. */
export const APPLICANT_HEADER = `
  <tr><td colspan="3" rowspan="3">（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td>
      <td colspan="7">申请人情况</td></tr>
  <tr><td rowspan="2">自然人</td><td colspan="5">法人或其他组织</td><td rowspan="2">总计</td></tr>
  <tr>${tds('商业企业|科研机构|社会公益组织|法律服务机构|其他')}</tr>`;

/** Table 三 with these rows. */
export const requests = (...rows: string[]): string =>
  `<table>${APPLICANT_HEADER}${rows.join('')}</table>`;
