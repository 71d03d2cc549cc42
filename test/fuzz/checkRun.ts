/** @file Many random reports read and checked: whether exactly the broken sums are found, and how fast. */
import { readPage } from '../../src/reading/read.js';
import { checkCase, checked, noCheckScore, pageOf, scoreChecks } from './checkCases.js';
import { SHOWN } from './runs.js';

const ENOUGH_NAMED = 0.95;

/** Prints how the checks did. @returns whether they did well enough */
export function runChecked(seeds: readonly number[]): boolean {
  const checks = noCheckScore();
  let [reading, checking, shown] = [0, 0, 0];
  for (const seed of seeds) {
    const one = checkCase(seed);
    const page = pageOf(one);
    const start = performance.now();
    const read = readPage(page);
    const middle = performance.now();
    const report = checked(page);
    // Reading and checking, less the reading.
    checking += performance.now() - middle - (middle - start);
    reading += middle - start;
    if (read.verdict !== 'report') throw new Error(`seed ${seed}: no report was seen`);
    const faults = scoreChecks(checks, one, report);
    if (faults.length > 0 && shown++ < SHOWN)
      console.log(`seed ${seed}: ${faults.slice(0, 3).join('; ')}`);
  }
  const named = checks.provable === 0 ? 1 : checks.named / checks.provable;
  const ms = (sum: number): string => (sum / seeds.length).toFixed(2);
  console.log(`a report: ${ms(reading)} ms read, ${ms(checking)} ms checked`);
  console.log(
    `${checks.broken} sums broken, ${checks.missed} missed, ${checks.invented} invented; ${checks.falseAlarms} false alarms; ${checks.named} of ${checks.provable} provable single errors named (${(named * 100).toFixed(1)} %)`,
  );
  return checks.missed + checks.invented + checks.falseAlarms === 0 && named >= ENOUGH_NAMED;
}
