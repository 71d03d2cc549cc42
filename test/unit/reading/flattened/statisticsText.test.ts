import { describe, expect, it } from 'vitest';
import { hasFigure, type Indicator, statisticsId } from '../../../../src/forms/statistics.js';
import type { Report } from '../../../../src/report/report.js';
import { LINES, ownFigure, STATISTICS_IDS, WHOLE } from '../../given/statistics.js';
import { shortly } from '../../given/tables.js';
import { reportInText } from '../../given/text.js';

const TITLE = '某市教育局2016年政府信息公开工作年度报告';
const figureOf = (line: Indicator): string => (hasFigure(line) ? String(ownFigure(line)) : '——');
const rowsOf = (figure = figureOf): string[][] =>
  LINES.map((line) => [line.zh, line.unit, figure(line)]);

/** How text separates what stood in cells. */
const SEPARATED: Record<string, (rows: string[][]) => string> = {
  tabs: (rows) => rows.map((row) => row.join('\t')).join('\n'),
  bars: (rows) => rows.map((row) => `| ${row.join(' | ')} |`).join('\n'),
  blanks: (rows) => rows.map((row) => row.join('  ').trimEnd()).join('\n'),
  lines: (rows) => rows.flatMap((row) => row.filter((cell) => cell !== '')).join('\n'),
};
const KINDS = Object.entries(SEPARATED);

const read = (text: string): Report | undefined =>
  reportInText(`${TITLE}\n\n${text}\n\n某市教育局`);
const cellsOf = (report: Report | undefined): Record<string, number | string> =>
  Object.fromEntries(STATISTICS_IDS.map((id) => [id, shortly(report?.cells[id])]));

describe.each(KINDS)('the list of 2014 in text, separated by %s', (_, print) => {
  it('is read whole', () => {
    const report = read(print(rowsOf()));
    expect(report?.form).toBe('2014');
    expect(cellsOf(report)).toEqual(WHOLE);
  });

  it('is read whole below its header', () => {
    expect(cellsOf(read(print([['统计指标', '单位', '统计数'], ...rowsOf()])))).toEqual(WHOLE);
  });

  it('has a blank where the figure is one', () => {
    const blank = LINES.find(({ id }) => id === 'requests.received');
    const cells = cellsOf(read(print(rowsOf((line) => (line === blank ? '' : figureOf(line))))));
    expect(cells).toEqual({ ...WHOLE, 'statistics.requests.received': 'blank' });
  });

  it.each(LINES.filter(hasFigure).map((line) => [line.zh, line] as const))(
    'never gives the figure of another line to one whose neighbour is lost: %s',
    (_name, lost) => {
      const cells = cellsOf(read(print(rowsOf().filter(([zh]) => zh !== lost.zh))));
      for (const [id, value] of Object.entries(cells))
        if (typeof value === 'number') expect([id, value]).toEqual([id, WHOLE[id]]);
    },
  );

  it('leaves a line with two figures open', () => {
    const rows = rowsOf().map((row) => (row[0]?.includes('收到申请数') ? [...row, '7'] : row));
    expect(cellsOf(read(print(rows)))['statistics.requests.received']).toBe('ambiguous');
  });
});

it('a figure names its line', () => {
  const received = LINES.findIndex(({ id }) => id === 'requests.received');
  const report = read(SEPARATED.tabs?.(rowsOf()) ?? '');
  expect(report?.cells[statisticsId('requests.received')]?.at).toEqual({ line: received + 2 });
});

it('the headings of a narrative are no list', () => {
  const narrative = LINES.map(({ zh }) => `${zh}\n2016年，我局认真做好有关工作，共办理12件。`);
  expect(read(narrative.join('\n'))?.form).not.toBe('2014');
});

it('the lines of the list are no narrative', () => {
  const report = read(
    `一、总体情况\n2016年，我局主动公开政府信息25条。\n${SEPARATED.lines?.(rowsOf())}`,
  );
  expect(report?.sections[0]?.text).toBe('2016年，我局主动公开政府信息25条。');
});
