/**
 * @file Renders random reports in random markup habits and reads them back.
 *
 *   npm run fuzz -- --cases 2000 --seed 1
 *
 * Exit status 1 when a figure is silently wrong or fewer than 99.9 % of the cells are right.
 */
import { parseArgs } from 'node:util';
import { fuzzCase, identityFaults, read } from '../test/fuzz/cases.js';
import { noScore, score } from '../test/fuzz/score.js';

const ENOUGH = 0.999;
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
