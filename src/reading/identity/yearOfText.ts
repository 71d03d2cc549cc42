/** @file The year that a text speaks of throughout, for reports that name theirs nowhere else. */
import type { SectionId } from '../../report/constants.js';
import { closed } from '../sections/reportWords.js';
import type { FoundSection } from '../sections/sections.js';

/** Sections that tell of the year; 存在的主要问题 tells of the next. */
const OF_YEAR: ReadonlySet<SectionId> = new Set(['overview', 'proactive', 'requests', 'remedies']);
/** Titles of other texts, and their numbers. */
const OTHERS = /《[^《》]{0,200}》|[〔[]20\d\d[〕\]]\d*号?/gu;
/** A year as a whole: 2023年, 2023年度, 截止2023年12月31日; any other day is that of an event. */
const YEAR = /(?<!\d)(20[0-4]\d)年(?:度|全年|底|末|12月(?:31日|底)|(?!\d|初|[上下]半年|第))/gu;
/** What a report tells of its own year. */
const OF_DISCLOSURE = /公开|申请|信息|复议|诉讼/u;
/** Years beside the report's: the one before, those to come, everything since. */
const OF_OTHER_YEARS = /(?:比|较|与|自|从|上年|去年|同期|将|计划|拟|至今|以来累计)/u;

/** 《2023年政务公开工作要点》: the plan that a year's report tells the outcome of. */
const OF_PLAN = /《[^《》]{0,40}?(20[0-4]\d)年[^《》]{0,20}公开工作(?:要点|重点)[^《》]{0,20}》/gu;

/**
 * The only year that clauses on disclosure name, or else the plans that the text names; undefined where they
 * name several, or none.
 */
export function yearOfText(sections: readonly FoundSection[]): number | undefined {
  const texts = sections
    .filter(({ id }) => OF_YEAR.has(id))
    .flatMap(({ lines }) => lines.filter(({ linked }) => !linked))
    .map(closed);
  const said = texts.flatMap(clausesOf).filter((clause) => OF_DISCLOSURE.test(clause));
  const years = yearsIn(said, YEAR);
  const named = years.size > 0 ? years : yearsIn(texts, OF_PLAN);
  const [only] = named;
  return named.size === 1 ? only : undefined;
}

const yearsIn = (texts: readonly string[], pattern: RegExp): ReadonlySet<number> =>
  new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, year]) => Number(year))));

const clausesOf = (text: string): string[] =>
  text
    .replace(OTHERS, '')
    .split(/[。;]/u)
    .filter((clause) => !OF_OTHER_YEARS.test(clause));
