/** @file Pages that hold the reports of several years, one behind the other (tabs, all of one body). */
import type { Line, PageContent } from '../markup/markup.js';
import { headingOf } from '../sections/headings.js';
import { metaOf } from './metas.js';
import { readTitle } from './title.js';

const LONGEST_TITLE = 80;

/** A report among several on a page. */
interface Tab {
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

/** The reports: a title with another year each, and behind it headings that occurred before. */
function tabsIn(lines: readonly Line[]): Tab[] {
  const starts: { year: number; start: number }[] = [];
  for (const [start, { text, linked }] of lines.entries()) {
    if (linked || text.length > LONGEST_TITLE) continue;
    const year = readTitle(text)?.year ?? null;
    if (year !== null && starts.at(-1)?.year !== year) starts.push({ year, start });
  }
  if (starts.length < 2) return [];
  return starts
    .map(({ year, start }, index) => ({
      year,
      start,
      end: starts[index + 1]?.start ?? lines.length,
    }))
    .filter(({ start, end }) => lines.slice(start, end).filter(isHeading).length > 1);
}

const isHeading = ({ text, linked }: Line): boolean => !linked && headingOf(text) !== undefined;

/** The report that the page is about, where it holds others as well. */
export interface OwnReport {
  /** Its lines; none where the page does not say which report it is about. */
  readonly lines: readonly Line[];
  /** The page holds the reports of other years, too. */
  readonly isOneOfSeveral: boolean;
}

/** Where a page holds the reports of several years, its own title says which it is about. */
export function ownReport(page: PageContent, lines: readonly Line[]): OwnReport {
  const tabs = tabsIn(lines);
  if (new Set(tabs.map(({ year }) => year)).size < 2) return { lines, isOneOfSeveral: false };
  const named = [metaOf(page, 'articletitle'), page.title].map((title) => readTitle(title)?.year);
  const own = tabs.find(({ year }) => named.includes(year));
  return { lines: own ? lines.slice(own.start, own.end) : [], isOneOfSeveral: true };
}
