/** @file What a title says: that this is an annual report, of whom, for which year. */
import { plainText } from './characters.js';

/** 政府信息公开工作年度报告 in its many wordings; what it ends with tells a report from talk of one. */
const REPORT =
  /(?:政府|政务)?信息公开(?:工作)?(?:情况)?(?:的)?(?:\d{4}年?度?)?(?:工作)?(?:年度(?:工作)?报告|年报|工作报告|年度工作总结)/u;
const YEAR = /(?<!\d)(20[0-4]\d)\s*年?\s*(?:度)?/u;
/** Where a site's or a column's name begins in a `<title>`. */
const SEPARATOR = /\s*[-_|—–\s]/u;

/** A day, which is when something was published, not what it reports on. */
const DATE = /20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?/gu;
const NUMERALS = '〇一二三四五六七八九';

/** 二〇二一年 as 2021年. */
const arabicYears = (text: string): string =>
  text.replace(/[二][〇○零Oo0][一二三四][〇○零Oo0一二三四五六七八九](?=年)/gu, (year) =>
    [...year].map((digit) => Math.max(0, NUMERALS.indexOf(digit))).join(''),
  );

/** What a title says; a part that it does not say is null. */
export interface TitleParts {
  /** The title without the name of the site. */
  readonly title: string;
  readonly year: number | null;
  readonly agency: string | null;
}

/** Reads a title; undefined where it is not the title of an annual report. */
export function readTitle(raw: string): TitleParts | undefined {
  const text = plainText(raw).replace(/[《》<>]/gu, '');
  const closed = arabicYears(text.replace(/\s/gu, '')).replace(DATE, '');
  const named = REPORT.exec(closed);
  if (!named) return undefined;
  const year = YEAR.exec(closed)?.[1];
  const before = closed.slice(0, named.index);
  return {
    title: withoutSite(plainText(raw)),
    year: year === undefined ? null : Number(year),
    agency: agencyIn(before),
  };
}

/** The reporting body in what stands in front of 政府信息公开…; null where nothing is left. */
function agencyIn(before: string): string | null {
  const name = before
    .replace(/^.*[:：>]/u, '')
    .replace(/^关于(?:印发|公布|发布|报送)?/u, '')
    .replace(/(?:20\d\d年?度?|20\d\d)/gu, '')
    .replace(/(?:关于|的|年度?|度)+$/u, '')
    .replace(/^[\s,.、·。()（）\-_|—]+|[\s,.、·。(（\-_|—]+$/gu, '');
  return /^\p{Script=Han}[\p{Script=Han}()·]{2,39}$/u.test(name) ? name : null;
}

/** 某局2020年…年度报告_某市人民政府: what follows the title behind a separator is the site's. */
function withoutSite(title: string): string {
  const named = REPORT.exec(title);
  if (!named) return title;
  const end = named.index + named[0].length;
  const site = SEPARATOR.exec(title.slice(end));
  return (site ? title.slice(0, end + site.index) : title).trim();
}
