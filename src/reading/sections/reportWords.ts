/** @file The words of a report around its outline: what it opens with, and what stands below it. */

import { plainText } from '../../text/characters.js';
import type { Block, Line } from '../markup/markup.js';
import { arabicDates } from '../words/dates.js';
import type { FoundSection } from './sections.js';

/** The parts of a page that say who reports and when; lines as plain text without blanks. */
export interface ReportWords {
  /** What stands in front of the outline: banner, breadcrumb, title, 索引号 block. */
  readonly front: readonly Block[];
  /** What stands behind the last heading: its section, the signature, the foot of the page. */
  readonly rear: readonly Block[];
  /** The first sentences of the report. */
  readonly opening: readonly string[];
  /** The lines behind the last heading. */
  readonly ending: readonly string[];
  /** Every line of the page that is no link. */
  readonly all: readonly string[];
}

/** Signatures and periods stand early in a line; the rest of a long one is not read. */
const LONGEST_LINE = 6000;
const OPENING_LINES = 8;
const OVERVIEW_LINES = 4;

const known = new WeakMap<Line, string>();

/** A line as plain text without blanks, days in figures; worked out once for all who ask. */
export function closed(line: Line): string {
  const seen = known.get(line);
  if (seen !== undefined) return seen;
  const text = arabicDates(plainText(line.text.slice(0, LONGEST_LINE)).replace(/\s/gu, ''));
  known.set(line, text);
  return text;
}

/** Cuts a page at the headings of its report; without any, all of it is front, opening and ending. */
export function wordsOf(
  blocks: readonly Block[],
  everyLine: readonly Line[],
  sections: readonly FoundSection[],
): ReportWords {
  const lines = everyLine.filter((line) => !line.linked);
  const first = sections[0]?.heading;
  const last = sections.at(-1)?.heading;
  if (!first || !last) {
    const all = lines.map(closed);
    return { front: blocks, rear: [], opening: all, ending: all, all };
  }
  const front = blocks.slice(0, blocks.indexOf(first));
  const rear = blocks.slice(blocks.indexOf(last) + 1);
  const start = lines.indexOf(first);
  const plain = new Map(lines.map((line) => [line, closed(line)]));
  const texts = (some: readonly Line[]): string[] => some.map((line) => plain.get(line) ?? '');
  const isRear = new Set<Block>(rear);
  return {
    front,
    rear,
    opening: texts([
      ...lines.slice(Math.max(0, start - OPENING_LINES), Math.max(0, start)),
      ...(sections[0]?.lines.slice(0, OVERVIEW_LINES) ?? []),
    ]),
    ending: texts(lines.filter((line) => isRear.has(line))),
    all: [...plain.values()],
  };
}
