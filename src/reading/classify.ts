/** @file What a page is: a report, or one of the things that look like one. */

import { plainText } from '../text/characters.js';
import { isExample } from './example.js';
import { announcesReport } from './identity/announcement.js';
import { announcesPartOfYear, isPartOfYear } from './identity/partOfYear.js';
import { isOfSchoolYear } from './identity/schoolYear.js';
import { readTitle, type TitleParts } from './identity/title.js';
import type { Line, Link, PageContent } from './markup/markup.js';
import type { Match } from './match.js';
import { ordinalOf } from './sections/headings.js';
import type { FoundSection } from './sections/sections.js';
import type { Verdict } from './verdict.js';

/** Cells of one form that make a table a report's, whatever the page is called. */
const ENOUGH_CELLS = 10;
/** The same on a page that is called a report, or has the outline of one. */
const FEW_CELLS = 3;
/** Sections without any table that make a titled text a report (2008–2018 and bodies that left them out). */
const ENOUGH_SECTIONS = 3;
/** Of the six headings of the official outline, those that make a text a report without any title. */
const WHOLE_OUTLINE = 5;
const ENOUGH_LINKS = 4;
const FILE = /\.(?:pdf|docx?|wps|ofd|xlsx?|rtf|zip|rar)(?:$|[?#])/iu;
const EXPLANATION = /解读|图解|一图读懂|问答/u;
const CIRCULAR = /(?:通知|格式|模板|样式|范本|编制.{0,6}要求|填报说明)/u;

/** Figures that make a text about a report hold the report itself. */
const WHOLE_REPORT = 100;
/** A circular that publishes a narrative report has a text; one about the form has none. */
const ENOUGH_TEXT = 300;

/**
 * Decides what a page is from what was matched and found on it.
 *
 * @param above the lines in front of the report's sections and tables
 */
export function classify(
  page: PageContent,
  match: Match | undefined,
  sections: readonly FoundSection[],
  titles: readonly TitleParts[],
  above: readonly Line[],
): Verdict {
  const fullHeading = titles[0]?.title ?? plainText(page.title);
  const heading = fullHeading.replace(/\([^)]*\)/gu, '');
  const figures = Object.values(match?.cells ?? {}).filter((cell) => cell.value !== null).length;
  if (!titles.some(({ year }) => year !== null))
    if (isPartOfYear(page.title) || announcesPartOfYear(above)) return 'other';
  if (EXPLANATION.test(heading) && figures < WHOLE_REPORT) return 'explanation';
  const isCalledReport = titles.length > 0 || announcesReport(above);
  const isOutlined = hasWholeOutline(sections);
  const lines = page.blocks.filter((block) => block.kind === 'line');
  const cells = match?.present ?? 0;
  if (cells >= ENOUGH_CELLS || ((isCalledReport || isOutlined) && cells >= FEW_CELLS)) {
    if (isOfSchoolYear(titles, lines)) return 'university';
    if (!isFilled(match) && (CIRCULAR.test(heading) || !(isCalledReport || isOutlined)))
      return 'blank_form';
    return isExample([fullHeading, page.title], above) ? 'example' : 'report';
  }
  const isNarrative =
    isCalledReport &&
    (sections.length >= ENOUGH_SECTIONS || hasOwnOutline(sections, titles, lines));
  if (isNarrative || isOutlined) {
    if (isOfSchoolYear(titles, lines)) return 'university';
    if (isExample([fullHeading, page.title], above)) return 'example';
    if (areTablesPictures(sections)) return 'pictures';
    if (!CIRCULAR.test(heading) || totalLength(sections) >= ENOUGH_TEXT) return 'report';
  }
  if (hasReportLinks(page.links)) return 'list';
  if (titles.length === 0) return 'other';
  if (page.links.some((link) => FILE.test(link.href))) return 'attachment';
  return page.blocks.some(({ kind }) => kind === 'picture') ? 'pictures' : 'other';
}

/** Cells that hold something, be it nothing that can be read: such a form is not blank. */
const isFilled = (match: Match | undefined): boolean =>
  Object.values(match?.cells ?? {}).some(
    ({ value, status, candidates }) =>
      value !== null || status === 'unreadable' || (candidates?.length ?? 0) > 0,
  );

/** The official outline, and below it a text that states something in figures. */
const hasWholeOutline = (sections: readonly FoundSection[]): boolean =>
  new Set(sections.map(({ id }) => id)).size >= WHOLE_OUTLINE &&
  sections.some(({ lines }) => lines.some(({ text }) => /\d/u.test(text)));

const STATES_PERIOD = /统计期限?为?自?20\d\d年1月1日/u;

/**
 * A titled text under headings of its own (2008–2013): numbered from one on, of which two are those of
 * sections.
 */
function hasOwnOutline(
  sections: readonly FoundSection[],
  titles: readonly TitleParts[],
  lines: readonly Line[],
): boolean {
  const isDated = isOfYear(titles) || lines.some(({ text }) => STATES_PERIOD.test(plainText(text)));
  if (sections.length < 2 || !isDated) return false;
  const ordinals = lines.flatMap(({ text, linked }) => (linked ? [] : (ordinalOf(text) ?? [])));
  const isInTurn = ['一', '二', '三'].every((ordinal) => ordinals.includes(ordinal));
  return isInTurn && totalLength(sections) >= ENOUGH_TEXT;
}

const isOfYear = (titles: readonly TitleParts[]): boolean =>
  titles.some(({ year }) => year !== null);

/** Looks at no more links than it takes. */
function hasReportLinks(links: readonly Link[]): boolean {
  let found = 0;
  return links.some(({ text }) => readTitle(text) !== undefined && ++found >= ENOUGH_LINKS);
}

const TABULAR: ReadonlySet<string> = new Set(['proactive', 'requests', 'remedies']);

/** Pictures stand where the form has its tables. */
const areTablesPictures = (sections: readonly FoundSection[]): boolean =>
  sections.filter(({ id, pictures }) => TABULAR.has(id) && pictures > 0).length >= 2;

const totalLength = (sections: readonly FoundSection[]): number =>
  sections.reduce(
    (length, { lines }) => length + lines.reduce((sum, line) => sum + line.text.length, 0),
    0,
  );
