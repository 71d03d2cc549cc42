/** @file What tests say of stated facts: `id value unit`, joined by ` · `. */
import { type FactContext, findFacts } from '../../../../src/reading/facts/facts.js';
import type { SectionId } from '../../../../src/report/constants.js';

/** The facts that a text states in a report for 2021. */
export const stated = (
  text: string,
  id: SectionId = 'overview',
  context: FactContext = { year: 2021 },
): string =>
  findFacts([{ id, heading: '', text }], context)
    .map((fact) => `${fact.id} ${fact.value} ${fact.unit}`)
    .sort()
    .join(' · ');

/** The same from a list in any order. */
export const facts = (...list: string[]): string => list.sort().join(' · ');
