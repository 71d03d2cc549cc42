/** @file 现将2018年政府信息公开工作年度报告如下: a text without a title that says what it is. */

import { plainText } from '../../text/characters.js';
import type { Line } from '../markup/markup.js';

/**
 * 现将…报告如下, 特向社会公布…报告. Mirror sites lose the first character of 现将.
 */
const ANNOUNCEMENT =
  /将.{0,40}信息(?:工作)?公开.{0,12}(?:报告|情况|总结).{0,12}(?:如下|公布|公开|发布|公示)|(?:公布|公开|发布).{0,40}信息(?:工作)?公开(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:报告|年报)|本(?:年度)?报告(?:是)?(?:根据|依照|按照|依据).{0,20}信息公开条例/u;
/** An announcement stands in the first lines of a text. */
const FIRST_LINES = 12;

/** Do the first lines announce an annual report? */
export const announcesReport = (lines: readonly Line[]): boolean =>
  lines
    .filter(({ linked }) => !linked)
    .slice(0, FIRST_LINES)
    .some(({ text }) => ANNOUNCEMENT.test(plainText(text).replace(/\s/gu, '')));
