/** @file The unit that a list of indicators prints beside a figure, and whether it is the form's. */
import { hasFigure, type Indicator, unitOf } from '../../forms/statistics.js';
import { moneyUnit } from '../words/money.js';
import { comparable } from './printedLabel.js';

const COUNTER = '件次|人次|条次|场次|条|件|次|篇|个|人|名|项|起|宗|份|部|例|家|类|处|期|场';
const COUNTERS = new RegExp(`^(?:单位:?)?(?:${COUNTER})(?:[/、,或](?:${COUNTER}))*$`, 'u');
const MONEY = /^(?:单位:?)?(?:人民币)?(?:元|百元|千元|万元|百万元|亿元)$/u;
/** 万条: a figure in thousands is not the figure that the form asks for. */
const MULTIPLE = new RegExp(`^(?:单位:?)?[十百千万亿]+(?:${COUNTER})$`, 'u');

/** Is this text a unit and nothing else? */
export const isUnit = (raw: string): boolean => {
  const text = comparable(raw);
  return COUNTERS.test(text) || MONEY.test(text) || MULTIPLE.test(text);
};

/**
 * 万元 per unit of a figure, 1 for a count.
 *
 * @param printed the units that the line prints: in the column 单位, in brackets behind the label
 * @returns undefined where the figure counts something else than the form asks for, or where the line
 *   names two units
 */
export function scaleOf(indicator: Indicator, printed: readonly string[]): number | undefined {
  if (printed.length === 0 || !hasFigure(indicator)) return 1;
  const scales = new Set(printed.map((text) => scaleOfUnit(indicator, comparable(text))));
  const [scale, ...others] = scales;
  return others.length > 0 ? undefined : scale;
}

function scaleOfUnit(indicator: Indicator, text: string): number | undefined {
  if (unitOf(indicator) === 'count') return COUNTERS.test(text) ? 1 : undefined;
  return MONEY.test(text) ? moneyUnit(text.replace(/^(?:单位:?)?(?:人民币)?/u, '')) : undefined;
}
