/**
 * @file Reports on a part of a year. The list of indicators of 2014 was also filled in for a quarter, and
 * looks the same then.
 */

import { plainText } from '../../text/characters.js';
import type { Line } from '../markup/markup.js';
import { arabicDates } from '../words/dates.js';

const PART =
  /季度|季报|[上下]半年|月报|(?<![\d.至到—-])(?:1[0-2]|0?[1-9])月(?:份(?!.{0,4}至)|(?!\d|份|.{0,2}[-—至到]))/u;
const TABLE = /统计|报表|情况表|月报|季报|信息公开/u;
const LONGEST_TITLE = 60;

/** Is this the title of figures that are those of a quarter, half a year or a month? */
export function isPartOfYear(title: string): boolean {
  const text = arabicDates(plainText(title)).replace(/\s/gu, '');
  return text.length <= LONGEST_TITLE && PART.test(text) && TABLE.test(text);
}

/** Does a line say so? */
export const announcesPartOfYear = (lines: readonly Line[]): boolean =>
  lines.some(({ text, linked }) => !linked && isPartOfYear(text));
