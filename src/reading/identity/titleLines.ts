/** @file Where a page prints the title of its report. */

import { bodyKind } from '../../names/bodyKind.js';
import { areOneBody, isBody, isPlaceless } from '../../names/bodyName.js';
import { isPlaceChain, placeChains } from '../../names/placeChain.js';
import { plainText } from '../../text/characters.js';
import type { Block, Line, PageContent, Path, TableBlock } from '../markup/markup.js';
import { arabicDates } from '../words/dates.js';
import { readMetadata } from './metadataBlock.js';
import { metaOf } from './metas.js';
import {
  endOfReport,
  isSiteWord,
  mayHoldTitle,
  RUNS_ON,
  readTitle,
  type TitleParts,
} from './title.js';

/** A title, and whether the page prints it or only says so in its head (title, meta tags, 索引号 block). */
export interface FoundTitle extends TitleParts {
  readonly printed: boolean;
  /** The body's name if the line above belongs to it, which the lines alone do not tell (都江 / 堰市公安局). */
  readonly perhaps?: string;
}

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
 * Everything that reads like the title of this report, the most trustworthy first: what the page prints,
 * headings before other lines, then what its head says. Links are left out, as they lead to other reports;
 * of printed titles that contradict each other, those of the report's own part of the page are taken.
 *
 * @param above the lines in front of the report's text
 */
export function titlesOf(page: PageContent, above: readonly Line[]): FoundTitle[] {
  const blocks = blocksAbove(page, above);
  const read = (raw: string, printed: boolean, perhaps?: string): FoundTitle[] => {
    const parts = readTitle(raw);
    return parts ? [{ ...parts, printed, ...(perhaps !== undefined && { perhaps }) }] : [];
  };
  const head = [metaOf(page, 'articletitle'), page.title, metaOf(page, 'og:title')].flatMap((raw) =>
    read(raw, false),
  );
  const lines = joined(linesOf(blocks, above).filter(mayBeTitle));
  const printed = lines.flatMap((line, index) =>
    read(line.text, true, longerName(lines[index - 1], line)).map((title) => ({ title, line })),
  );
  const own = ofThisReport(printed, head, page.blocks[blocks.length]);
  return [
    ...own.filter(({ line }) => HEADING.test(line.element)),
    ...own.filter(({ line }) => !HEADING.test(line.element)),
  ]
    .map(({ title }) => title)
    .concat(head, read(readMetadata(blocks).name ?? '', false));
}

/** The lines above with the tables among and right behind them. */
function blocksAbove({ blocks }: PageContent, above: readonly Line[]): readonly Block[] {
  const last = above.at(-1);
  const start = last === undefined ? 0 : blocks.indexOf(last) + 1;
  const end = blocks.findIndex((block, index) => index >= start && block.kind === 'line');
  return blocks.slice(0, end < 0 ? undefined : end);
}

/** The lines above, and the rows of tables among them that hold nothing but one text (Excel's pages). */
const linesOf = (blocks: readonly Block[], above: readonly Line[]): Line[] => {
  const mayHold = new Set<Block>(above);
  return blocks.flatMap((block) => {
    if (block.kind === 'line') return mayHold.has(block) ? [block] : [];
    return block.kind === 'table' && !block.hidden ? titleRows(block) : [];
  });
};

const FIRST_ROWS = 3;

function titleRows({ table, path }: TableBlock): Line[] {
  const rows = table.groups.flatMap((group) => group.rows).slice(0, FIRST_ROWS);
  const texts = rows.flatMap((row) => {
    const [only, ...others] = row.map(({ text }) => text.trim()).filter((text) => text !== '');
    return only !== undefined && others.length === 0 ? [only] : [];
  });
  return [table.caption ?? '', ...texts].map((text, index) => ({
    kind: 'line',
    index,
    text,
    element: 'caption',
    linked: false,
    path: [...path, index],
  }));
}

function mayBeTitle({ linked, text }: Line): boolean {
  if (linked || text.length > LONGEST_LINE || BREADCRUMB.test(text)) return false;
  const plain = plainText(text);
  return (plain.length <= LONGEST_TITLE && !SENTENCE.test(plain)) || runsOn(plain);
}

/** A title that runs on into the text without a break: what it says ends with the report. */
function runsOn(plain: string): boolean {
  if (!mayHoldTitle(plain)) return false;
  const closed = plain.replace(/\s/gu, '');
  const end = endOfReport(closed);
  const title = closed.slice(0, end);
  return (
    title.length <= LONGEST_TITLE && !/[,;。!?]/u.test(title) && RUNS_ON.test(closed.slice(end))
  );
}

interface Printed {
  readonly title: FoundTitle;
  readonly line: Line;
}

/**
 * The printed titles without those of other reports: headings of a list beside the text, another tab. The
 * one that the page's head names, or else the one nearest to the text, tells which are of this report.
 */
function ofThisReport(
  printed: readonly Printed[],
  head: readonly TitleParts[],
  text: Block | undefined,
): readonly Printed[] {
  if (printed.every((one) => printed.every((other) => agree(one.title, other.title))))
    return printed;
  const named = printed.filter(({ title }) => head.some((one) => areSame(one, title)));
  const near = (one: Printed): number => shared(one.line.path, text?.path ?? []);
  const nearest = printed.reduce((best, one) => (near(one) >= near(best) ? one : best));
  const own = named[0] ?? nearest;
  return printed.filter(({ title }) => agree(title, own.title));
}

/** Do two titles contradict each other in nothing? */
export const agree = (one: TitleParts, other: TitleParts): boolean =>
  (one.year === null || other.year === null || one.year === other.year) &&
  (one.agency === null || other.agency === null || areOneBody(one.agency, other.agency));

const areSame = (one: TitleParts, other: TitleParts): boolean =>
  one.year !== null && one.year === other.year && one.agency === other.agency;

/** How many steps two places in the page have in common. */
function shared(one: Path, other: Path): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at++;
  return at;
}

const MOST_LINES = 4;

/** Titles over several lines made one: the body, the year, 政府信息公开工作年度报告, broken anywhere. */
function joined(lines: readonly Line[]): Line[] {
  const titles: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    const count = together(lines.slice(at, at + MOST_LINES));
    titles.push({
      ...line,
      text: lines
        .slice(at, at + count)
        .map(({ text }) => text)
        .join(''),
    });
    at += count;
  }
  return titles;
}

/** How many of these lines are one title: as many as say more together than any of them alone. */
function together(lines: readonly Line[]): number {
  if (!lines.some(({ text }) => mayHoldTitle(text))) return 1;
  const texts = lines.map(({ text }) => plainText(text).replace(/\s/gu, ''));
  const alone = texts.map((text) => readTitle(text));
  let best = 1;
  for (let count = 2; count <= lines.length; count++) {
    const [last, next] = [lines[count - 2], lines[count - 1]];
    if (!last || !next || !areTogether(last, next)) break;
    const parts = texts.slice(0, count);
    const text = parts.join('');
    if (text.length > LONGEST_TITLE) break;
    if (parts.some((part) => part === '')) continue;
    const whole = readTitle(text);
    if (whole && areParts(parts, alone.slice(0, count), whole)) best = count;
  }
  return best;
}

/** Does every line add to the title, and none stand for itself? A line of one character is the name's first. */
function areParts(
  texts: readonly string[],
  alone: readonly (TitleParts | undefined)[],
  whole: TitleParts,
): boolean {
  const titled = alone.filter((one) => one !== undefined);
  const [first = ''] = texts;
  if (isSiteWord(first)) return false;
  if (first.length === 1 && titled.length < 2 && whole.agency?.startsWith(first)) return true;
  if (titled.length === 0)
    return (
      isBrokenName(first, whole.agency) ||
      (mayBegin(first) && (whole.agency !== null || whole.year !== null))
    );
  const [own] = titled;
  if (titled.length > 1 || !own || !agree(own, whole)) return false;
  const rest = texts.filter((_, index) => alone[index] === undefined);
  if (alone[0] === undefined && isBrokenName(first, whole.agency)) return true;
  const gain = (whole.year !== null && own.year === null) || saysMore(whole.agency, own.agency);
  return gain && rest.every((text) => mayBegin(text) || OF_MATTER.test(text));
}

/**
 * 乙州市沙 / 溪区水利局, 国家税务 / 总局永康市税务局, 青禾 / 县水利局: a line that ends inside the name. What
 * follows a whole place is no word of the site, and a name that begins with what kind of place it is has lost
 * the place.
 */
function isBrokenName(first: string, whole: string | null): boolean {
  const beginning = arabicDates(first).replace(/20\d\d年?度?|[()]/gu, '');
  if (beginning === '' || !whole?.startsWith(beginning) || whole === beginning) return false;
  if (bodyKind(whole) === 'vertical') return true;
  if (isBody(beginning)) return false;
  const isBehindPlace = placeChains(beginning).some(({ end }) => end < beginning.length);
  return isBehindPlace || isPlaceless(whole.slice(beginning.length));
}

/** The name that a title has together with the line above it, where that is neither a body nor the site's. */
function longerName(above: Line | undefined, title: Line): string | undefined {
  const own = readTitle(title.text)?.agency ?? null;
  if (own === null || !above || !areTogether(above, title)) return undefined;
  const first = plainText(above.text).replace(/\s/gu, '');
  if (!/^\p{Script=Han}{2,12}$/u.test(first) || isSiteWord(first) || isBody(first))
    return undefined;
  const whole = readTitle(first + title.text)?.agency ?? null;
  return whole === first + own ? whole : undefined;
}

/** 年政, 公开工: pieces of the title's own words. */
const OF_MATTER = /^[年度政府务信息公开工作情况的]+$/u;

/** A body where none was, or the place in front of the body. */
const saysMore = (agency: string | null, than: string | null): boolean =>
  agency !== null &&
  (than === null || (agency.endsWith(than) && isPlaceChain(agency.slice(0, -than.length))));

/** 永康市教育局, 永康市教育局2021年度, 2021年永康市教育局关于, 青禾县2021年政府信: what a title may begin with. */
function mayBegin(text: string): boolean {
  const year = /20\d\d年?度?/u;
  const dated = arabicDates(text);
  const name = dated
    .replace(year, '')
    .replace(/[()]|关于$/gu, '')
    .replace(/(?:政府|政务)?(?:信息|公开|工作|年度|情况)*[政信公工情年报]?$/u, '');
  return name === '' ? year.test(dated) : isBody(name);
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
