/** @file The year that a text speaks of throughout, for reports that name theirs nowhere else. */
import type { SectionId } from '../../report/constants.js';
import { plainText } from '../../text/characters.js';
import type { FoundSection } from '../sections/sections.js';
import { arabicDates } from '../words/dates.js';

/** Sections that tell of the year; 存在的主要问题 tells of the next. */
const OF_YEAR: ReadonlySet<SectionId> = new Set(['overview', 'proactive', 'requests', 'remedies']);
const LONGEST_LINE = 6000;
/** Titles of other texts, and their numbers. */
const OTHERS = /《[^《》]{0,200}》|[〔[]20\d\d[〕\]]\d*号?/gu;
/** A year as a whole: 2023年, 2023年度, 截止2023年12月31日; any other day is that of an event. */
const YEAR = /(?<!\d)(20[0-4]\d)年(?:度|全年|底|末|12月(?:31日|底)|(?!\d|初|[上下]半年|第))/gu;
/** What a report tells of its own year. */
const OF_DISCLOSURE = /公开|申请|信息|复议|诉讼/u;
/** Years beside the report's: the one before, those to come, everything since. */
const OF_OTHER_YEARS = /(?:比|较|与|自|从|上年|去年|同期|将|计划|拟|至今|以来累计)/u;

/** The only year that clauses on disclosure name; undefined where they name several, or none. */
export function yearOfText(sections: readonly FoundSection[]): number | undefined {
  const years = new Set(
    sections
      .filter(({ id }) => OF_YEAR.has(id))
      .flatMap(({ lines }) => lines.filter(({ linked }) => !linked))
      .flatMap(({ text }) => clausesOf(text))
      .filter((clause) => OF_DISCLOSURE.test(clause))
      .flatMap((clause) => [...clause.matchAll(YEAR)].map(([, year]) => Number(year))),
  );
  const [only] = years;
  return years.size === 1 ? only : undefined;
}

const clausesOf = (text: string): string[] =>
  arabicDates(plainText(text.slice(0, LONGEST_LINE)).replace(/\s/gu, ''))
    .replace(OTHERS, '')
    .split(/[。;]/u)
    .filter((clause) => !OF_OTHER_YEARS.test(clause));
