#!/usr/bin/env node
/** Runs the command, building it on first use and again whenever a source is newer than the build. */
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const built = join(root, 'dist/cli/gouji.mjs');

const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const newestSource = () =>
  readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .concat(join(root, 'package.json'), join(root, 'build.mjs'))
    .reduce((newest, path) => Math.max(newest, modified(path)), 0);

if (modified(built) < newestSource()) {
  const { buildCommand } = await import('../build.mjs');
  await buildCommand();
}
await import(built);
