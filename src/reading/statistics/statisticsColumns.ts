/**
 * @file The columns of a list of indicators, as its header names them: 统计指标, 单位, 统计数, perhaps a
 * second time beside (two halves of the list), perhaps with several columns of figures.
 */

import { remembered } from '../../text/remembered.js';
import { isBlank, isFigure } from '../tables/band.js';
import { type Column, overlap } from '../tables/columns.js';
import type { Grid, GridCell } from '../tables/grid.js';
import { type NamedYear, yearOfLabel } from '../words/yearNamed.js';
import { comparable } from './printedLabel.js';
import { isUnit } from './printedUnit.js';

/** `figure` is one that the form has, `other` one that it does not know and that may hold figures. */
export type Role = 'label' | 'unit' | 'figure' | 'other' | 'remark' | 'index';

/** One list, or one half of it, from top to bottom. */
export interface Half {
  /** The grid columns of the labels. */
  readonly from: number;
  readonly to: number;
  /** The grid column behind the half. */
  readonly end: number;
  /** The columns behind the labels. */
  readonly columns: readonly Column<Role>[];
  /** Which of them holds the figure, or the figures of different years; none where several may. */
  readonly figures: readonly FigureColumn[];
}

/** A column of figures by its index, with the year that is all that its header says. */
export interface FigureColumn {
  readonly at: number;
  readonly years?: readonly NamedYear[];
}

export interface Layout {
  readonly halves: readonly Half[];
  /** The grid column behind the header; a row that ends elsewhere was pushed aside. */
  readonly end: number;
}

const ROLES: readonly [Role, RegExp][] = [
  [
    'label',
    /^(?:统计|指标)?(?:指标|项目|内容|事项|名称)(?:名称)?$|^(?:类别|分类|[一二三]级指标)$/u,
  ],
  ['unit', /^(?:计量)?单位$/u],
  ['figure', /^(?:数据)?(?:统计)?(?:数据?|数量|数值|总数|结果|合计|总计)$/u],
  ['remark', /^(?:备注|说明)$/u],
  ['index', /^(?:序号|编号|代码)$/u],
];
/** The one of several columns of figures that is the form's. */
const WHOLE = /^(?:统计(?:数据?|数量|数值|总数|结果)|数据统计数|(?:统计)?(?:合计|总计))$/u;

/** The words of a header: without blanks, marks and what stands in brackets. */
const wordsOf = remembered((text) =>
  comparable(text)
    .replace(/[([].*$/u, '')
    .replace(/\P{L}/gu, ''),
);
const words = ({ text }: GridCell): string => wordsOf(text);

function roleOf(cell: GridCell): Role {
  const text = words(cell);
  return ROLES.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}

/** Codes mark the forms of 2008–2013 (代码 01–35). */
export const hasCodes = (grid: Grid): boolean =>
  grid.rows.some((row) => row.some((cell) => /^(?:指标)?代码$/u.test(words(cell))));

/** Does a header begin in this row? It names the labels and at least one column beside them. */
export function isHeader(grid: Grid, row: number): boolean {
  const roles = (grid.rows[row] ?? []).filter((cell) => !isBlank(cell)).map(roleOf);
  return roles.includes('label') && (roles.includes('figure') || roles.includes('unit'));
}

/** The header that begins in this row, and the first row below it. */
export function readHeader(grid: Grid, row: number): { layout: Layout; below: number } {
  let below = row + Math.max(1, ...(grid.rows[row] ?? []).map(({ rowSpan }) => rowSpan));
  while (below < grid.rowCount && continuesHeader(grid, row, below)) below++;
  return { layout: layoutOf(leaves(grid, row, below - 1), grid, below - 1), below };
}

/** 本级 and 汇总 in a row of their own below 统计数: words only, and none below 统计指标. */
function continuesHeader(grid: Grid, header: number, row: number): boolean {
  const filled = (grid.rows[row] ?? []).filter((cell) => !isBlank(cell));
  const labels = (grid.rows[header] ?? []).filter((cell) => roleOf(cell) === 'label');
  return (
    filled.length > 0 &&
    filled.every((cell) => !isFigure(cell) && !isUnit(cell.text)) &&
    filled.every((cell) => !labels.some((label) => overlap(label, cell)))
  );
}

interface Leaf {
  readonly cell: GridCell;
  readonly col: number;
  readonly colSpan: number;
}

/** The lowest cell that says something in each column of the header, from left to right. */
function leaves(grid: Grid, top: number, bottom: number): Leaf[] {
  const found: Leaf[] = [];
  for (let col = 0; col < grid.colCount; col++) {
    let cell = grid.at(bottom, col);
    for (let row = bottom; row >= top && (!cell || isBlank(cell)); row--)
      cell = grid.at(row, col) ?? cell;
    if (!cell) continue;
    const last = found.at(-1);
    if (last?.cell === cell) found[found.length - 1] = { ...last, colSpan: last.colSpan + 1 };
    else found.push({ cell, col, colSpan: 1 });
  }
  return found;
}

function layoutOf(header: readonly Leaf[], grid: Grid, bottom: number): Layout {
  const halves: { from: number; to: number; columns: Headed[] }[] = [];
  const ends: number[] = [];
  for (const { cell, col, colSpan } of header) {
    // 统计数 above 本级 and a blank is not the header of the blank's column.
    const role = roleOf(cell) === 'figure' && cell.colSpan !== colSpan ? 'other' : roleOf(cell);
    const half = halves.at(-1);
    const isFull = half?.columns.some((column) => column.header === 'figure') ?? true;
    if (half && isFull && ends.length < halves.length && (role === 'label' || role === 'index'))
      ends.push(col);
    if (role === 'label' && (!half || half.columns.length > 0))
      halves.push({ from: halves.length === 0 ? 0 : col, to: col + colSpan, columns: [] });
    else if (
      half &&
      (role === 'label' || (half.columns.length === 0 && isLevel(grid, bottom, cell)))
    )
      half.to = col + colSpan;
    else if (half && ends.length < halves.length)
      half.columns.push({ header: role, col, colSpan, cell });
  }
  const end = Math.max(0, ...grid.across(bottom).map((cell) => cell.col + cell.colSpan));
  return {
    end,
    halves: halves.map(({ columns, ...labels }, index) => ({
      ...labels,
      end: ends[index] ?? end,
      columns,
      figures: figuresAmong(columns),
    })),
  };
}

/** A column without a header behind the labels, in which only labels stand: deeper levels of the list. */
function isLevel(grid: Grid, bottom: number, header: GridCell): boolean {
  if (!isBlank(header)) return false;
  const below = grid.rows
    .slice(bottom + 1)
    .flat()
    .filter((cell) => overlap(header, cell));
  const own = below.filter((cell) => !isBlank(cell) && cell.col >= header.col);
  return own.length > 0 && !own.some((cell) => isFigure(cell) || isUnit(cell.text));
}

type Headed = Column<Role> & { readonly cell: GridCell };

/**
 * The only column of figures, or the one of several that is called 统计数 or 合计, or those of several
 * years. 本期 and 累计 may be a quarter and the year so far: they name no year.
 */
function figuresAmong(columns: readonly Headed[]): FigureColumn[] {
  const holding = columns.filter(({ header }) => header === 'figure' || header === 'other');
  const whole = holding.filter(({ cell }) => WHOLE.test(words(cell)));
  const [chosen, ...more] = holding.length === 1 ? holding : whole;
  const ofYear = (column: Headed): FigureColumn | undefined => {
    const { text } = column.cell;
    const year = /本期|(?<!历年)累计/u.test(text) ? undefined : yearOfLabel(text);
    return year === undefined ? undefined : { at: columns.indexOf(column), years: [year] };
  };
  if (chosen && more.length === 0) return [ofYear(chosen) ?? { at: columns.indexOf(chosen) }];
  const years = holding.map(ofYear).filter((column) => column !== undefined);
  return years.length === holding.length ? years : [];
}
