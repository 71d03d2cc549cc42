import { describe, expect, it } from 'vitest';
import { findFacts } from '../../../../src/reading/facts/facts.js';
import { SHAPES } from './shapes.js';

describe('shapes of sentences that published reports have', () => {
  it.each(SHAPES)('$text', ({ text, want, missed = [], may = [], context }) => {
    const found = findFacts([{ id: 'overview', heading: '', text }], context).map(
      ({ id, value }) => `${id} ${value}`,
    );
    expect(want.filter((fact) => !found.includes(fact))).toEqual(missed);
    expect(found.filter((fact) => !want.includes(fact) && !may.includes(fact))).toEqual([]);
  });
});
