import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../../src/forms/cells.js';
import { FORM_2014 } from '../../../src/forms/form2014.js';
import { identitiesOf } from '../../../src/forms/identities.js';
import { formOf } from '../../../src/forms/index.js';
import { hasFigure, statisticsId } from '../../../src/forms/statistics.js';
import { type Placed, Placing } from '../../../src/reading/statistics/placing.js';
import { readLabel } from '../../../src/reading/statistics/printedLabel.js';

const { indicators } = FORM_2014;
const identities = identitiesOf(FORM_2014);

describe('the form of 2014', () => {
  it('has its headings and figures in the printed order', () => {
    const outline = indicators.filter(({ depth }) => depth === 1);
    expect(outline.map(({ zh, unit }) => `${zh} ${unit}`)).toEqual([
      '一、主动公开情况 ——',
      '二、回应解读情况 ——',
      '三、依申请公开情况 ——',
      '四、行政复议数量 件',
      '五、行政诉讼数量 件',
      '六、举报投诉数量 件',
      '七、依申请公开信息收取的费用 万元',
      '八、机构建设和保障经费情况 ——',
      '九、政府信息公开会议和培训情况 ——',
    ]);
    expect(indicators.filter(hasFigure).length).toBe(59);
  });

  it('gives every figure a cell of its own, and headings none', () => {
    const ids = cellsOf(FORM_2014).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(indicators.filter(hasFigure).map(({ id }) => statisticsId(id)));
    const money = cellsOf(FORM_2014).filter(({ unit }) => unit === 'wan_yuan');
    expect(money.map(({ id }) => id)).toEqual(['statistics.fees', 'statistics.budget']);
  });

  it('is found by its id', () => {
    expect(formOf('2014')).toBe(FORM_2014);
  });

  it('prints each number where it stands', () => {
    for (const { zh, depth } of indicators) {
      const label = readLabel(zh);
      if (label.depth !== undefined && !label.ofWhich)
        expect([zh, label.depth]).toEqual([zh, depth]);
    }
  });

  /** The labels read one after the other. */
  const placedAs = (labels: readonly string[]): Placed[] => {
    const placing = new Placing();
    const aligned = placing.align(labels);
    return labels.map((label, at) =>
      placing.place(label, aligned[at] ?? { kind: 'open', labels: [] }),
    );
  };

  it('recognises each of its own labels as that label, in order', () => {
    for (const [at, placed] of placedAs(indicators.map(({ zh }) => zh)).entries())
      expect(placed).toMatchObject({ kind: 'known', indicator: indicators[at] });
  });

  it('recognises every other word for a label in the same place', () => {
    for (const [at, indicator] of indicators.entries())
      for (const key of indicator.keys) {
        const labels = indicators.map((one) => (one === indicator ? key : one.zh));
        expect([key, placedAs(labels)[at]]).toMatchObject([key, { kind: 'known', indicator }]);
      }
  });

  it('has the same words twice only below different figures', () => {
    for (const one of indicators)
      for (const other of indicators)
        if (one !== other && one.keys.some((key) => other.keys.includes(key))) {
          expect(one.parent).not.toBe(other.parent);
          expect(one.parent && hasFigure(one.parent)).toBe(true);
        }
  });
});

describe('the identities of the form of 2014', () => {
  it('are the sums and the parts that its numbering implies', () => {
    const named = (rule: string) =>
      identities.filter((one) => one.rule === rule).map(({ at, parts }) => [at, parts.length]);
    expect(named('statistics.total')).toEqual([
      ['requests.received', 5],
      ['requests.closed', 2],
      ['requests.answered', 8],
      ['review.total', 3],
      ['litigation.total', 3],
      ['staff.total', 2],
    ]);
    expect(named('statistics.of_which')).toEqual([
      ['disclosed.total', 1],
      ['response.press_conferences', 1],
      ['response.interviews', 1],
      ['requests.answered.denied', 6],
    ]);
    expect(identities.length).toBe(10);
  });

  it('are about cells of the form', () => {
    const ids = new Set(cellsOf(FORM_2014).map(({ id }) => id));
    for (const { parts, totals } of identities)
      expect([...parts, ...totals].filter((id) => !ids.has(id))).toEqual([]);
  });
});
