/** @file The part of a page that is the report: the smallest that holds its tables and headings. */
import type { Path } from '../markup/markup.js';

/** The path of the innermost node above all of these; the root of the page where there is none. */
export function commonPath(paths: readonly Path[]): Path {
  const [first, ...rest] = paths;
  if (!first) return [];
  let length = first.length;
  for (const path of rest) {
    let shared = 0;
    while (shared < length && path[shared] === first[shared]) shared++;
    length = shared;
  }
  return first.slice(0, length);
}

/** Does the node lie in this part of the page? */
export const isBelow = (path: Path, root: Path): boolean =>
  root.every((step, index) => path[index] === step);
