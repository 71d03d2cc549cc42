/** @file The six sections of a report, found by their headings. */
import type { SectionId } from '../../report/constants.js';
import type { Section } from '../../report/report.js';
import type { Block, Line } from '../markup/markup.js';
import { headingOf } from './headings.js';

/** A heading and the lines below it. */
export interface FoundSection {
  readonly id: SectionId;
  readonly heading: Line;
  readonly lines: readonly Line[];
  /** Number of pictures below the heading. */
  readonly pictures: number;
}

/**
 * The sections of a page, in their order. Where a heading occurs twice (a table of
 * contents in front of the text), the one with more text below it is the section.
 */
export function findSections(blocks: readonly Block[]): FoundSection[] {
  const found: { id: SectionId; heading: Line; lines: Line[]; pictures: number }[] = [];
  for (const block of blocks) {
    const current = found.at(-1);
    if (block.kind === 'picture' && current) current.pictures++;
    if (block.kind !== 'line') continue;
    const id = headingOf(block.text);
    if (id) found.push({ id, heading: block, lines: [], pictures: 0 });
    else current?.lines.push(block);
  }
  return found.filter(
    (section, index) =>
      !found.some(
        (other, at) =>
          other.id === section.id &&
          at !== index &&
          (size(other) > size(section) || (size(other) === size(section) && at < index)),
      ),
  );
}

const size = (section: FoundSection): number =>
  section.lines.reduce((length, line) => length + line.text.length, 0);

/** The section as the record keeps it. */
export function toSection({ id, heading, lines }: FoundSection): Section {
  return { id, heading: heading.text, text: lines.map((line) => line.text).join('\n') };
}
