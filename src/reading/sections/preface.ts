/** @file What a report says in front of its first heading, where some say most of what they say. */
import type { Section } from '../../report/report.js';
import type { Line, Path } from '../markup/markup.js';
import { isBelow } from './root.js';

/** A title, and the lines around it (source, day) that are no sentences. */
const TITLE = /年度?报告|年报/u;
const SENTENCE = /[。；;！!：:]\s*$/u;
const LONGEST_TITLE = 60;

const isTitle = ({ text }: Line): boolean =>
  text.length <= LONGEST_TITLE && TITLE.test(text) && !SENTENCE.test(text);

/**
 * The text between the title and the first heading, as an overview without a heading.
 *
 * @param above the lines in front of the report's first heading and table
 * @param root the part of the page that is the report
 */
export function prefaceOf(above: readonly Line[], root: Path): Section {
  const own = above.filter((line) => !line.linked && isBelow(line.path, root));
  const lines = own.slice(own.findLastIndex(isTitle) + 1);
  return { id: 'overview', heading: '', text: lines.map(({ text }) => text).join('\n') };
}
