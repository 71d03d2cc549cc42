import { describe, expect, it } from 'vitest';
import { hasFigure } from '../../../../src/forms/statistics.js';
import {
  HEADER,
  LINES,
  line,
  lineNamed,
  printLine,
  printStatistics,
  statisticsIn,
  WHOLE,
} from '../../given/statistics.js';

const without = (...ids: string[]) => LINES.filter(({ id }) => !ids.includes(id));
/** The table with another text in place of the line of this indicator. */
const replacing = (id: string, html: string) =>
  printStatistics((indicator) => (indicator.id === id ? html : printLine(indicator)));

describe('a figure is not given to an indicator where that is not certain', () => {
  const LITIGATION = ['total', 'upheld', 'corrected', 'other'].map(
    (part) => `statistics.litigation.${part}`,
  );

  it('where the head of the same words is not known', () => {
    const html = replacing('litigation.total', line('五、被提起诉讼案件|件|9'));
    const cells = statisticsIn(html);
    expect(LITIGATION.map((id) => cells[id])).toEqual(Array(4).fill('ambiguous'));
    expect(cells['statistics.review.corrected']).toBe(WHOLE['statistics.review.corrected']);
  });

  it('where the head has no number, either', () => {
    for (const words of ['因公开被提起诉讼案件', '诉讼']) {
      const cells = statisticsIn(replacing('litigation.total', line(`${words}|件|9`)));
      expect(LITIGATION.map((id) => typeof cells[id])).not.toContain('number');
      expect(cells['statistics.review.corrected']).toBe(WHOLE['statistics.review.corrected']);
    }
  });

  it('where the head is left out', () => {
    for (const upheld of ['（一）维持具体行政行为数', lineNamed('litigation.upheld').zh]) {
      const html = printStatistics(
        (one) => printLine({ ...one, zh: one.id === 'litigation.upheld' ? upheld : one.zh }),
        HEADER,
        without('litigation.total'),
      );
      const cells = statisticsIn(html);
      expect(LITIGATION.map((id) => typeof cells[id])).not.toContain('number');
      expect(cells['statistics.review.corrected']).toBe(WHOLE['statistics.review.corrected']);
    }
  });

  it.each([
    '统计指标|单位|本级|汇总',
    '统计指标|单位|本期|累计',
    '统计指标|单位|2016年|2017年',
    '统计指标|单位|区政府统计数|区直单位统计数',
  ])('where there are several columns: %s', (header) => {
    const html = printStatistics(
      (one) => line(`${one.zh}|${one.unit}|${hasFigure(one) ? '1|2' : '——|——'}`),
      line(header),
    );
    expect(new Set(Object.values(statisticsIn(html)))).toEqual(new Set(['ambiguous', 'absent']));
  });

  it('where 统计数 stands above two columns', () => {
    const header = `<tr><td rowspan="2">统计指标</td><td rowspan="2">单位</td><td colspan="2">统计数</td></tr>${line('本级|汇总')}`;
    const html = printStatistics(
      (one) => line(`${one.zh}|${one.unit}|${hasFigure(one) ? '1|2' : '——|——'}`),
      header,
    );
    expect(statisticsIn(html)['statistics.disclosed.total']).toBe('ambiguous');
  });

  it('where two tables print different figures', () => {
    const other = printStatistics((one) => printLine(one, 1));
    expect(statisticsIn(printStatistics() + other)['statistics.review.other']).toBe('ambiguous');
  });

  it('where a row has lost its figure, it is absent', () => {
    const html = replacing('complaints', line('六、举报投诉数量|件'));
    expect(statisticsIn(html)).toEqual({ ...WHOLE, 'statistics.complaints': 'absent' });
  });
});
