/** @file What a page is: a report, or one of the things that look like one. */

import { plainText } from '../text/characters.js';
import { announcesReport } from './identity/announcement.js';
import { announcesPartOfYear, isPartOfYear } from './identity/partOfYear.js';
import { readTitle, type TitleParts } from './identity/title.js';
import type { Line, Link, PageContent } from './markup/markup.js';
import type { Match } from './match.js';
import type { FoundSection } from './sections/sections.js';
import type { Verdict } from './verdict.js';

/** Figures of one form that make a table a report's. */
const ENOUGH_CELLS = 10;
/** Sections without any table that make a text a report (2008–2018 and bodies that left them out). */
const ENOUGH_SECTIONS = 3;
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
  const heading = (titles[0]?.title ?? plainText(page.title)).replace(/\([^)]*\)/gu, '');
  const figures = Object.values(match?.cells ?? {}).filter((cell) => cell.value !== null).length;
  if (!titles.some(({ year }) => year !== null))
    if (isPartOfYear(page.title) || announcesPartOfYear(above)) return 'other';
  if (EXPLANATION.test(heading) && figures < WHOLE_REPORT) return 'explanation';
  if (match && match.present >= ENOUGH_CELLS)
    return figures === 0 && (CIRCULAR.test(heading) || titles.length === 0)
      ? 'blank_form'
      : 'report';
  const isCalledReport = titles.length > 0 || announcesReport(above);
  if (isCalledReport && sections.length >= ENOUGH_SECTIONS) {
    if (areTablesPictures(sections)) return 'pictures';
    if (!CIRCULAR.test(heading) || totalLength(sections) >= ENOUGH_TEXT) return 'report';
  }
  if (hasReportLinks(page.links)) return 'list';
  if (titles.length === 0) return 'other';
  if (page.links.some((link) => FILE.test(link.href))) return 'attachment';
  return page.blocks.some(({ kind }) => kind === 'picture') ? 'pictures' : 'other';
}

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
