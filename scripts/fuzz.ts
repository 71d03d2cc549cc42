/**
 * @file Renders random reports in random markup habits and reads them back.
 *
 *   npm run fuzz -- --cases 2000 --seed 1
 *
 * Exit status 1 when a figure is silently wrong, fewer than 99.9 % of the cells are right, a broken sum
 * is missed or invented, a report in order is called wrong, or fewer than 95 % of the provable single
 * errors are named.
 */
import { parseArgs } from 'node:util';
import { readPage } from '../src/reading/read.js';
import { fuzzCase, identityFaults, read } from '../test/fuzz/cases.js';
import { checkCase, checked, noCheckScore, pageOf, scoreChecks } from '../test/fuzz/checkCases.js';
import { noScore, score } from '../test/fuzz/score.js';

const ENOUGH = 0.999;
const ENOUGH_NAMED = 0.95;
/** Faults printed in full; the rest is counted. */
const SHOWN = 20;

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
  },
});
const first = Number(values.seed);
const total = noScore();
let identities = 0;
let shown = 0;
for (let seed = first; seed < first + Number(values.cases); seed++) {
  const { truth, habits, html } = fuzzCase(seed);
  const report = read(html);
  const wrong = identityFaults(truth, report);
  identities += wrong.length;
  const faults = [...score(total, truth, report), ...wrong];
  if (faults.length > 0 && shown++ < SHOWN)
    console.log(`seed ${seed}: ${faults.slice(0, 3).join('; ')} ${JSON.stringify(habits)}`);
}
const share = total.right / total.cells;
console.log(
  `${total.cells} cells read, ${total.wrong} wrong, ${total.silent} silently wrong, ${(share * 100).toFixed(3)} % right; ${identities} times form, year or agency wrong`,
);
if (total.silent > 0 || share < ENOUGH) process.exitCode = 1;

const checks = noCheckScore();
let [reading, checking] = [0, 0];
shown = 0;
for (let seed = first; seed < first + Number(values.cases); seed++) {
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
const ms = (sum: number): string => (sum / Number(values.cases)).toFixed(2);
console.log(`a report: ${ms(reading)} ms read, ${ms(checking)} ms checked`);
console.log(
  `${checks.broken} sums broken, ${checks.missed} missed, ${checks.invented} invented; ${checks.falseAlarms} false alarms; ${checks.named} of ${checks.provable} provable single errors named (${(named * 100).toFixed(1)} %)`,
);
if (checks.missed + checks.invented + checks.falseAlarms > 0 || named < ENOUGH_NAMED)
  process.exitCode = 1;
