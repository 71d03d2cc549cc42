import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../given/shared.js';

const DOCUMENT = readFileSync(join(ROOT, 'docs/findings.md'), 'utf8');
/** `finding('warning', 'form.year', …`, and the rules in tables of data. */
const NAMED = /finding\(\s*[^,()]*(?:\([^)]*\))?[^,]*,\s*'([a-z_]+\.[a-z_]+)'/gu;

it('every rule that a check names is in the list of findings', () => {
  const folder = join(ROOT, 'src/checking');
  const rules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => [...readFileSync(join(folder, path), 'utf8').matchAll(NAMED)])
    .map(([, rule]) => rule ?? '');
  expect(new Set(rules).size).toBeGreaterThan(25);
  expect([...new Set(rules)].filter((rule) => !DOCUMENT.includes(`\`${rule}\``))).toEqual([]);
});
