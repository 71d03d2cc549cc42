/** @file Where a page prints the title of its report. */

import { isBody } from '../../names/bodyName.js';
import { plainText } from '../../text/characters.js';
import type { Block, Line, PageContent } from '../markup/markup.js';
import { readMetadata } from './metadataBlock.js';
import { metaOf } from './metas.js';
import { readTitle, type TitleParts } from './title.js';

/** A title stands in front of the text; what comes later only mentions it. */
const LONGEST_TITLE = 80;
/** The same with pinyin notes and blanks. */
const LONGEST_LINE = 500;
/** 首页 > 政府信息公开 > …年报: where a page stands, not what it is called. */
const BREADCRUMB = /[>›»→]|当前位置|所在位置|您的位置|你的位置/u;
/** 现将…年度报告公布如下, 本报告…: sentences that mention the report. */
const SENTENCE =
  /[,;。!?]|^(?:根据|按照|依据|为了?|现将|现公布|现发布|特向|特此|兹|本(?:报告|年度|机关|部门|单位|局)|以下|上一[篇条]|下一[篇条]|附件|相关)/u;
const HEADING = /^(?:h[1-6]|ucaptitle)$/u;

/**
 * Everything that reads like the title of this report, the most trustworthy first. Links are left
 * out: they lead to other reports.
 *
 * @param above the lines in front of the report's text
 */
export function titlesOf(page: PageContent, above: readonly Line[]): TitleParts[] {
  const own = joined(above.filter(mayBeTitle));
  const headings = own.filter((line) => HEADING.test(line.element));
  const others = own.filter((line) => !HEADING.test(line.element));
  return [
    metaOf(page, 'articletitle'),
    ...headings.map((line) => line.text),
    page.title,
    metaOf(page, 'og:title'),
    ...others.map((line) => line.text),
    readMetadata(blocksAbove(page, above)).name ?? '',
  ].flatMap((raw) => readTitle(raw) ?? []);
}

/** The lines above with the tables among and right behind them. */
function blocksAbove({ blocks }: PageContent, above: readonly Line[]): readonly Block[] {
  const last = above.at(-1);
  const start = last === undefined ? 0 : blocks.indexOf(last) + 1;
  const end = blocks.findIndex((block, index) => index >= start && block.kind === 'line');
  return blocks.slice(0, end < 0 ? undefined : end);
}

function mayBeTitle({ linked, text }: Line): boolean {
  if (linked || text.length > LONGEST_LINE || BREADCRUMB.test(text)) return false;
  const plain = plainText(text);
  return plain.length <= LONGEST_TITLE && !SENTENCE.test(plain);
}

const YEAR_ONLY = /^\(?(?:20\d\d|二[〇○零Oo0一二三四五六七八九]{3})年?度?\)?$/u;

/** Titles over two or three lines made one: the body, the year, 政府信息公开工作年度报告. */
function joined(lines: readonly Line[]): Line[] {
  const titles: Line[] = [];
  for (const line of lines) {
    const last = titles.at(-1);
    if (last && areTogether(last, line) && belongTogether(last.text, line.text))
      titles[titles.length - 1] = { ...line, text: last.text + line.text };
    else titles.push(line);
  }
  return titles;
}

/** Lines of one element, or of elements that follow each other. */
function areTogether(one: Line, next: Line): boolean {
  const [last = 0] = one.path.slice(-1);
  const [own = 0] = next.path.slice(-1);
  const parent = one.path.slice(0, -1).join();
  return (
    parent === next.path.slice(0, -1).join() &&
    own - last >= 0 &&
    own - last <= 3 &&
    (one.element === next.element || (HEADING.test(one.element) && HEADING.test(next.element)))
  );
}

/** Is the one line the beginning of a title, and the next what it lacks? */
function belongTogether(one: string, next: string): boolean {
  const [first, second] = [one, next].map((text) => plainText(text).replace(/\s/gu, ''));
  if (first === undefined || second === undefined) return false;
  const report = readTitle(second);
  if (report)
    return (
      readTitle(first) === undefined &&
      ((report.agency === null && isBeginning(first)) ||
        (report.year === null && YEAR_ONLY.test(first)))
    );
  if (YEAR_ONLY.test(second))
    return readTitle(first) ? readTitle(first)?.year === null : isBody(first);
  return YEAR_ONLY.test(first) && isBody(second);
}

/** 永康市教育局, 永康市教育局2021年度, 2021年永康市教育局关于 */
const isBeginning = (text: string): boolean => {
  const name = text.replace(/20\d\d年?度?|关于$/gu, '');
  return isBody(name) || /(?:镇|乡|街道|区|县|市)$/u.test(name) || YEAR_ONLY.test(text);
};
