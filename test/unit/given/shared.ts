/** @file The project's shared folder, which lies beside the repository and may be absent. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const SHARED = join(ROOT, '../shared');

/** A path below ../shared; undefined, with a notice, where it is absent. */
export function shared(path: string): string | undefined {
  const full = join(SHARED, path);
  if (existsSync(full)) return full;
  console.info(`${full} is absent: what reads it is skipped.`);
  return undefined;
}
