/** @file What a page is: a report, or one of the things that look like one. */
import { plainText } from './characters.js';
import type { Line, PageContent } from './markup.js';
import type { Match } from './match.js';
import type { FoundSection } from './sections.js';
import { readTitle, type TitleParts } from './title.js';
import type { Verdict } from './verdict.js';

/** Figures of one form that make a table a report's. */
const ENOUGH_CELLS = 10;
/** Sections without any table that make a text a report (2008–2018 and bodies that left them out). */
const ENOUGH_SECTIONS = 3;
const ENOUGH_LINKS = 4;
const FILE = /\.(?:pdf|docx?|wps|ofd|xlsx?|rtf|zip|rar)(?:$|[?#])/iu;
const EXPLANATION = /解读|图解|一图读懂|问答/u;
const CIRCULAR = /(?:通知|格式|模板|样式|范本|编制.{0,6}要求|填报说明)/u;

/** Decides what a page is from what was matched and found on it. */
export function classify(
  page: PageContent,
  match: Match | undefined,
  sections: readonly FoundSection[],
  titles: readonly TitleParts[],
): Verdict {
  const heading = titles[0]?.title ?? plainText(page.title);
  if (EXPLANATION.test(heading)) return 'explanation';
  if (match && match.found >= ENOUGH_CELLS) {
    const empty = Object.values(match.cells).every((cell) => cell.value === null);
    return empty && (CIRCULAR.test(heading) || titles.length === 0) ? 'blank_form' : 'report';
  }
  if (titles.length > 0 && sections.length >= ENOUGH_SECTIONS && !CIRCULAR.test(heading))
    return page.pictures.length > 0 && isBare(sections) ? 'pictures' : 'report';
  const reportLinks = page.links.filter((link) => readTitle(link.text) !== undefined);
  if (reportLinks.length >= ENOUGH_LINKS) return 'list';
  if (titles.length === 0) return 'other';
  if (page.links.some((link) => FILE.test(link.href))) return 'attachment';
  return page.pictures.length > 0 ? 'pictures' : 'other';
}

/** The sections whose tables the form prescribes say next to nothing in words. */
function isBare(sections: readonly FoundSection[]): boolean {
  const tabular = sections.filter(({ id }) => TABULAR.has(id));
  return tabular.length > 0 && tabular.every(({ lines }) => totalLength(lines) < 30);
}

const TABULAR: ReadonlySet<string> = new Set(['proactive', 'requests', 'remedies']);

const totalLength = (lines: readonly Line[]): number =>
  lines.reduce((length, line) => length + line.text.length, 0);
