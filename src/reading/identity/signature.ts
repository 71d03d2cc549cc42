/** @file The signature of a report: the body in one line, the day in the next. */

import { isBody } from '../../names/bodyName.js';
import { dayIn } from '../words/dates.js';

export interface Signature {
  readonly name?: string;
  /** `YYYY-MM-DD`. */
  readonly day?: string;
}

const DAY = /^\(?(20\d\d年\d{1,2}月\d{1,2}日)\)?$/u;
const BOTH = /^(\p{Script=Han}[\p{Script=Han}()·、]{1,39}?)\(?(20\d\d年\d{1,2}月\d{1,2}日)\)?$/u;
const LONGEST_LINE = 60;

/**
 * The first signature among these lines. A body without a day is none, as pages end with the names of
 * many bodies; a day without a body is one.
 *
 * @param lines see `ReportWords.ending`
 */
export function readSignature(lines: readonly string[]): Signature {
  let lone: string | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.length > LONGEST_LINE) continue;
    const both = BOTH.exec(line);
    const day = dayIn(both?.[2] ?? DAY.exec(line)?.[1] ?? '');
    if (day === null) continue;
    const near = both ? [both[1]] : [lines[index - 1], lines[index + 1]];
    const name = near.find((text) => text !== undefined && isBody(text));
    if (name) return { name, day };
    lone ??= both ? undefined : day;
  }
  return lone === undefined ? {} : { day: lone };
}
