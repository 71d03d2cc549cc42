/**
 * @file Renders random reports in random markup habits and reads them back: as the forms word their
 * labels, with every eighth label reworded, in layouts that no form has, and, where it is asked for, as
 * damaged text.
 *
 *   npm run fuzz -- --cases 2000 --seed 1 [--plain-only | --perturb-only | --strange-only | --texts-only]
 *
 * Exit status 1 when a figure is silently wrong; when what is printed is called absent or blank in a
 * reworded or strangely laid out report; when fewer than 99.9 % of the cells are right (98 % where
 * labels are reworded); when a broken sum is missed or invented, a report in order is called wrong, or
 * fewer than 95 % of the provable single errors are named.
 */
import { parseArgs } from 'node:util';
import { runChecked } from '../test/fuzz/checkRun.js';
import { runPlain, runReworded, runStrange, runTexts } from '../test/fuzz/runs.js';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    'plain-only': { type: 'boolean', default: false },
    'perturb-only': { type: 'boolean', default: false },
    'strange-only': { type: 'boolean', default: false },
    'texts-only': { type: 'boolean', default: false },
  },
});
const first = Number(values.seed);
const seeds = Array.from({ length: Number(values.cases) }, (_, at) => first + at);
const only =
  values['plain-only'] || values['perturb-only'] || values['strange-only'] || values['texts-only'];

const results = [
  ...(!only || values['plain-only'] ? [runPlain(seeds)] : []),
  ...(!only || values['perturb-only'] ? [runReworded(seeds)] : []),
  ...(!only || values['strange-only'] ? [runStrange(seeds)] : []),
  ...(values['texts-only'] ? [runTexts(seeds)] : []),
  ...(!only || values['plain-only'] ? [runChecked(seeds)] : []),
];
if (!results.every(Boolean)) process.exitCode = 1;
