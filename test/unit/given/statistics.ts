/** @file 政府信息公开情况统计表 for the tests, printed plainly or with a change. */
import { FORM_2014 } from '../../../src/forms/form2014.js';
import { hasFigure, type Indicator, statisticsId } from '../../../src/forms/statistics.js';
import type { CellId } from '../../../src/report/cell.js';
import { matched, shortly, tds } from './tables.js';

/** The lines that every body prints. */
export const LINES: readonly Indicator[] = FORM_2014.indicators.filter(({ optional }) => !optional);
export const STATISTICS_IDS: readonly CellId[] = FORM_2014.indicators
  .filter(hasFigure)
  .map(({ id }) => statisticsId(id));

/** A figure of its own for every indicator. */
export const ownFigure = (indicator: Indicator): number =>
  1000 + STATISTICS_IDS.indexOf(statisticsId(indicator.id));

export const lineNamed = (id: string): Indicator => {
  const found = FORM_2014.indicators.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
};

export const line = (texts: string): string => `<tr>${tds(texts)}</tr>`;
export const HEADER = line('统计指标|单位|统计数');

/** One line as the form prints it, indented. */
export const printLine = (indicator: Indicator, figure: string | number = ownFigure(indicator)) =>
  line(
    `${'\u3000'.repeat(indicator.depth - 1)}${indicator.zh}|${indicator.unit}|${hasFigure(indicator) ? figure : '——'}`,
  );

/** The whole table; `print` prints a line. */
export const printStatistics = (
  print: (indicator: Indicator) => string = printLine,
  header = HEADER,
  lines = LINES,
): string => `<table>${header}${lines.map((one) => print(one)).join('')}</table>`;

/** Every cell of the form: the figure, or the status without one. */
export const statisticsIn = (html: string): Record<CellId, number | string> => {
  const match = matched(html);
  if (match.form.id !== '2014') throw new Error(`matched to the form of ${match.form.id}`);
  return Object.fromEntries(STATISTICS_IDS.map((id) => [id, shortly(match.cells[id])]));
};

/** What a table without changes gives. */
export const WHOLE: Record<CellId, number | string> = Object.fromEntries(
  FORM_2014.indicators
    .filter(hasFigure)
    .map((indicator) => [
      statisticsId(indicator.id),
      indicator.optional ? 'absent' : ownFigure(indicator),
    ]),
);
