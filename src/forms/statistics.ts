/**
 * @file The shape of the 《政府信息公开情况统计表》 as data: one list of indicators, each with its unit.
 * Source: 国办发〔2014〕32号.
 */
import type { CellId } from '../report/cell.js';
import type { Message } from '../report/finding.js';
import type { Form, Label, Unit } from './form.js';

/** What the column 单位 prints; `——` stands beside a heading, which has no figure. */
export type PrintedUnit = '条' | '件' | '次' | '篇' | '万元' | '个' | '人' | '人次' | '——';

/** How deep an indicator stands: 一、 is 1, （一） is 2, 1. is 3; 其中 is one below its parent. */
export type Depth = 1 | 2 | 3 | 4;

/** A line of the form. `parent` is the one that it is a part of, or the heading above it. */
export interface Indicator extends Label {
  readonly keys: readonly string[];
  readonly depth: Depth;
  readonly unit: PrintedUnit;
  readonly parent: Indicator | undefined;
  /** Printed by some bodies only; where it is left out, the sums go without it. */
  readonly optional: boolean;
}

/** A form that is one list of indicators with a figure each. */
export interface StatisticsForm {
  readonly id: '2014';
  readonly name: Message;
  readonly indicators: readonly Indicator[];
}

/** Any official form: three tables since 2019, one list of indicators before. */
export type AnyForm = Form | StatisticsForm;

/** Id of the cell of this indicator, e.g. `statistics.requests.received`. */
export const statisticsId = (indicator: string): CellId => `statistics.${indicator}`;

/** Headings (——) have no cell. */
export const hasFigure = (indicator: Indicator): boolean => indicator.unit !== '——';

export const unitOf = (indicator: Indicator): Unit =>
  indicator.unit === '万元' ? 'wan_yuan' : 'count';

/** The indicators above this one, outermost first. */
export function ancestorsOf({ parent }: Indicator): readonly Indicator[] {
  return parent ? [...ancestorsOf(parent), parent] : [];
}

/** A line as it is written down in a form: without its parent, which its depth tells. */
export type Line = Omit<Indicator, 'parent'>;

/**
 * A line of the form.
 *
 * @param zh the words as printed; bare of numbers, brackets and marks, they are the first key
 * @param variants other words for it, bare as well
 */
export function line(
  depth: Depth,
  id: string,
  unit: PrintedUnit,
  zh: string,
  en: string,
  variants: readonly string[] = [],
): Line {
  return { id, depth, unit, zh, en, keys: [bare(zh), ...variants], optional: false };
}

/** The words of a printed label without 其中, its number, notes in brackets, and marks. */
const bare = (zh: string): string =>
  zh
    .replace(/^其中：/u, '')
    .replace(/^(?:[一二三四五六七八九]、|（[一二三四五六七八九]）|\d\.)/u, '')
    .replace(/（.*$/u, '')
    .replace(/[、《》]/gu, '');

/** The lines with their parents: the nearest one above that stands less deep. */
export function outlined(lines: readonly Line[]): Indicator[] {
  const open: Indicator[] = [];
  return lines.map((current) => {
    while ((open.at(-1)?.depth ?? 0) >= current.depth) open.pop();
    const indicator: Indicator = { ...current, parent: open.at(-1) };
    open.push(indicator);
    return indicator;
  });
}
