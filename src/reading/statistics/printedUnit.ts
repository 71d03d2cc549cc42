/** @file The unit that a list of indicators prints beside a figure, and whether it is the form's. */
import { hasFigure, type Indicator, unitOf } from '../../forms/statistics.js';
import { headerScale } from '../words/figure.js';
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
 * @param printed what the column 单位 or the brackets behind the label print; may be blank or a dash
 * @returns undefined where the figure counts something else than the form asks for
 */
export function scaleOf(indicator: Indicator, printed: string): number | undefined {
  const text = comparable(printed);
  if (text === '' || /^[-—―─–_/]+$/u.test(text) || !hasFigure(indicator)) return 1;
  if (unitOf(indicator) === 'count') return COUNTERS.test(text) ? 1 : undefined;
  return MONEY.test(text) ? headerScale(`单位${text.replace(/^单位:?/u, '')}`) : undefined;
}
