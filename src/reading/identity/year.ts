/** @file Which year is reported on, weighed from all that names one. */
import type { FoundTitle } from './titleLines.js';

/** What names the year, each read in one way. */
export interface YearSources {
  readonly titles: readonly FoundTitle[];
  /** See `periodYearIn`. */
  readonly period: number | undefined;
  /** See `yearOfOpening`. */
  readonly opening: number | undefined;
}

/**
 * The year that most kinds of sources name: the printed title, the head of the page, the statistics period,
 * the first sentences. Of years named by as many, the one whose source comes first here: a meta tag is often
 * last year's, and so is a period that was taken over. Undefined where nothing names one.
 */
export function yearFrom({ titles, period, opening }: YearSources): number | undefined {
  const said = (isPrinted: boolean): number | undefined =>
    titles.find(({ printed, year }) => printed === isPrinted && year !== null)?.year ?? undefined;
  const years = [said(true), said(false), period, opening].filter((year) => year !== undefined);
  const count = (year: number): number => years.filter((one) => one === year).length;
  return years.reduce<number | undefined>(
    (best, year) => (best === undefined || count(year) > count(best) ? year : best),
    undefined,
  );
}
