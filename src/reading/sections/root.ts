/** @file The part of a page that is the report: the smallest that holds its tables and headings. */
import type { Path } from '../markup/markup.js';
import type { FoundSection } from './sections.js';

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

/**
 * The sections with the lines that are the report's. What stands between two headings is; behind the last
 * one, the report goes on in its own part of the page, and in elements around that part which hold lines
 * of it above (text that stands beside its paragraphs, in no element of its own).
 */
export function linesWithin(sections: readonly FoundSection[], root: Path): FoundSection[] {
  const holders = new Set(
    sections.slice(0, -1).flatMap(({ lines }) => lines.map(({ path }) => path.join())),
  );
  const last = sections.at(-1);
  return sections.map((section) => {
    if (section !== last) return section;
    const lines = section.lines.filter(
      ({ path }) => isBelow(path, root) || (isBelow(root, path) && holders.has(path.join())),
    );
    return { ...section, lines };
  });
}
