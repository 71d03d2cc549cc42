import { describe, expect, it } from 'vitest';
import { checkCase, checked, noCheckScore, pageOf, scoreChecks } from '../../fuzz/checkCases.js';

/** As many as the suite has time for; `npm run fuzz` takes as many as one likes. */
const CASES = 300;

describe(`${CASES} generated reports, half of them with figures changed`, () => {
  const total = noCheckScore();
  const faults: string[] = [];
  for (let seed = 1; seed <= CASES; seed++) {
    const one = checkCase(seed);
    faults.push(
      ...scoreChecks(total, one, checked(pageOf(one))).map((fault) => `${seed}: ${fault}`),
    );
  }

  it('have exactly the broken sums found, and nothing else called wrong', () => {
    expect(total.broken).toBeGreaterThan(CASES / 2);
    expect(faults.filter((fault) => !fault.includes('not named'))).toEqual([]);
  });

  it('have the wrong cell named wherever a single change is provable', () => {
    expect(total.provable).toBeGreaterThan(CASES / 10);
    expect(total.named / total.provable).toBeGreaterThanOrEqual(0.95);
  });
});
