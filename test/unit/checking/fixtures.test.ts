import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runChecks } from '../../../src/checking/check.js';
import { placeCheck } from '../../../src/checking/who/places.js';
import { recorded } from '../given/pages.js';
import { PLACES } from '../given/places.js';
import { ROOT } from '../given/shared.js';

it.each([
  'genhe-education-2018',
  'gongshu-education-2020',
  'tacheng-education-2020',
  'taihe-school-2020',
  'yongkang-education-2021',
])('no check calls a report wrong that is in order: %s', (name) => {
  const report = recorded(
    readFileSync(join(ROOT, 'test/pages', name, 'source.html'), 'utf8'),
    null,
  );
  const { findings, broken } = runChecks([placeCheck(PLACES)], report);
  expect(broken).toEqual([]);
  expect([...report.findings, ...findings].filter(({ severity }) => severity !== 'info')).toEqual(
    [],
  );
});
