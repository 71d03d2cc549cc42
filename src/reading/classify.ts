/** @file What a page is: a report, or one of the things that look like one. */

import { plainText } from '../text/characters.js';
import { type Evidence, evidenceOf } from './evidence.js';
import { isExample } from './example.js';
import { announcesPartOfYear, isPartOfYear } from './identity/partOfYear.js';
import { isOfSchoolYear } from './identity/schoolYear.js';
import { readTitle, type TitleParts } from './identity/title.js';
import type { Line, Link, PageContent } from './markup/markup.js';
import type { Match } from './match.js';
import type { FoundSection } from './sections/sections.js';
import type { Verdict } from './verdict.js';

/** Known cells of one form that make a table a report's, whatever the page is called. */
const ENOUGH_CELLS = 10;
/** What all the evidence must come to; see `WEIGHTS`. */
const ENOUGH = 4;
const ENOUGH_LINKS = 4;
const FILE = /\.(?:pdf|docx?|wps|ofd|xlsx?|rtf|zip|rar)(?:$|[?#])/iu;
const EXPLANATION = /解读|图解|一图读懂|问答/u;
const CIRCULAR = /(?:通知|格式|模板|样式|范本|编制.{0,6}要求|填报说明)/u;

/** Figures that make a text about a report hold the report itself. */
const WHOLE_REPORT = 100;
/** A circular that publishes a narrative report has a text; one about the form has none. */
const ENOUGH_TEXT = 300;

/**
 * How much each kind of evidence says. What a page is called comes to 3 at most and what it is made of must
 * bring the rest, so that a headline alone is no report; the outline with its figures, or the labels of a form
 * with its cells, are one without any headline.
 */
const WEIGHTS = {
  title: { full: 3, year: 2, bare: 1 },
  announced: { year: 2, bare: 1 },
  period: 2,
  self: 1,
  column: 0.5,
  /** A page about reports has the words of one. */
  about: -2,
  section: { overview: 0.5, proactive: 1, requests: 1, remedies: 1, problems: 0.5, other: 0 },
  /** Three sections are an outline, five the whole of it. */
  outline: 1.5,
  whole: 0.5,
  parts: 1,
  labels: { some: 2, many: 3 },
  cells: 1,
  figures: 0.5,
} as const;
const FEW_CELLS = 3;
const SOME_LABELS = 3;
const MANY_LABELS = 4;
const OUTLINE = 3;
const WHOLE_OUTLINE = 5;

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
  const cells = match?.found ?? 0;
  const isSure = cells >= ENOUGH_CELLS && isFilled(match);
  const evidence = isSure ? undefined : evidenceOf(page, titles, sections, above);
  if (evidence && cells < ENOUGH_CELLS && !isEnough(evidence, match?.present ?? 0))
    return noReport(page, titles);

  const lines = page.blocks.filter((block) => block.kind === 'line');
  if (isOfSchoolYear(titles, lines)) return 'university';
  if (evidence && isBlankForm(match, evidence, heading, sections)) return 'blank_form';
  if (isExample([fullHeading, page.title], above)) return 'example';
  return cells < FEW_CELLS && areTablesPictures(sections) ? 'pictures' : 'report';
}

/** Weighs what the page is called together with what it is made of. */
function isEnough(evidence: Evidence, cells: number): boolean {
  const { title, announced, sections, labels } = evidence;
  const called =
    (title ? WEIGHTS.title[title] : 0) +
    (announced ? WEIGHTS.announced[announced] : 0) +
    (evidence.statesPeriod ? WEIGHTS.period : 0) +
    (evidence.isSelfNamed ? WEIGHTS.self : 0) +
    (evidence.isInColumn ? WEIGHTS.column : 0) +
    (evidence.isAbout ? WEIGHTS.about : 0);
  const outlined =
    [...sections].reduce((sum, id) => sum + WEIGHTS.section[id], 0) +
    (sections.size >= OUTLINE && isOfDisclosure(sections) ? WEIGHTS.outline : 0) +
    (sections.size >= WHOLE_OUTLINE ? WEIGHTS.whole : 0) +
    (evidence.hasParts ? WEIGHTS.parts : 0);
  const labelled =
    (labels >= MANY_LABELS
      ? WEIGHTS.labels.many
      : labels >= SOME_LABELS
        ? WEIGHTS.labels.some
        : 0) + (cells >= FEW_CELLS ? WEIGHTS.cells : 0);
  const stated = evidence.statesFigures ? WEIGHTS.figures : 0;
  const says = outlined + labelled > 0 || (announced === 'year' && stated > 0);
  return says && called + outlined + labelled + stated >= ENOUGH;
}

/** 总体情况, 行政复议 and 存在的问题 are headings of other reports, too. */
const isOfDisclosure = (sections: Evidence['sections']): boolean =>
  sections.has('proactive') || sections.has('requests');

/** A form without figures is blank unless a body says that it is its report; a circular never does. */
function isBlankForm(
  match: Match | undefined,
  { title, announced, statesPeriod, statesFigures, labels, figures }: Evidence,
  heading: string,
  found: readonly FoundSection[],
): boolean {
  if (isFilled(match)) return false;
  const isForm = match !== undefined || labels >= SOME_LABELS;
  if (CIRCULAR.test(heading)) return isForm ? figures === 0 : totalLength(found) < ENOUGH_TEXT;
  const isSomebodys = title === 'full' || title === 'year' || announced === 'year' || statesPeriod;
  return isForm && figures === 0 && !isSomebodys && !statesFigures;
}

/** What a page is that shows too little of a report. */
function noReport({ links, blocks }: PageContent, titles: readonly TitleParts[]): Verdict {
  if (hasReportLinks(links)) return 'list';
  if (titles.length === 0) return 'other';
  if (links.some((link) => FILE.test(link.href))) return 'attachment';
  return blocks.some(({ kind }) => kind === 'picture') ? 'pictures' : 'other';
}

/** Cells that hold something, be it nothing that can be read: such a form is not blank. */
const isFilled = (match: Match | undefined): boolean =>
  Object.values(match?.cells ?? {}).some(
    ({ value, status, candidates }) =>
      value !== null || status === 'unreadable' || (candidates?.length ?? 0) > 0,
  );

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
