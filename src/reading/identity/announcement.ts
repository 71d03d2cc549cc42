/** @file 现将2018年政府信息公开工作年度报告如下: a text without a title that says what it is. */

import { plainText } from '../../text/characters.js';
import type { Line } from '../markup/markup.js';
import { arabicDates } from '../words/dates.js';

/** 现将…报告如下, 特向社会公布…报告. Mirror sites lose the first character of 现将. */
const ANNOUNCEMENT =
  /将.{0,40}信息(?:工作)?公开.{0,12}(?:报告|情况|总结).{0,12}(?:如下|公布|公开|发布|公示)|(?:现|特此?|特?向社会|编制|形成)[^,。;]{0,6}(?:公布|公开|发布|了|成|完成|为)?.{0,40}信息(?:工作)?公开(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:报告|年报)|报告(?:汇报)?如下|本(?:年度)?报告(?:是)?(?:根据|依照|按照|依据).{0,20}信息公开条例/u;
/** 公布…年度报告 without 现 or 特: news say so as well. */
const PUTS_OUT =
  /(?:公布|公开|发布).{0,40}信息(?:工作)?公开(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:报告|年报)/u;
/** A headline is no sentence. */
const SENTENCE = /[,。;:]/u;
/** An announcement stands in the first lines of a text. */
const FIRST_LINES = 12;

/** Do the first lines announce an annual report, and for a year that they name? */
export function announcementIn(lines: readonly Line[]): 'year' | 'bare' | undefined {
  const sentences = lines
    .filter(({ linked }) => !linked)
    .slice(0, FIRST_LINES)
    .map(({ text }) => arabicDates(plainText(text).replace(/\s/gu, '')))
    .filter((text) => SENTENCE.test(text));
  const found = sentences.flatMap((text) => ANNOUNCEMENT.exec(text)?.[0] ?? []);
  if (found.some((words) => /20\d\d年/u.test(words))) return 'year';
  return found.length > 0 || sentences.some((text) => PUTS_OUT.test(text)) ? 'bare' : undefined;
}
