/** @file Bare numbers of pages in running text, which look like figures where they stand behind a row. */
import type { Printed } from './textRow.js';

/** No report has more pages. */
const MOST_PAGES = 300;

/**
 * Tells from the numbers that stand outside the tables, and that count pages, which figures inside may
 * count pages too: those that the count lacks where they stand.
 */
export function pageNumbers(outside: readonly Printed[]): (printed: Printed) => boolean {
  const pages = outside
    .map(({ text, line }) => ({ at: line.index, page: Number(text.trim()) }))
    .filter(({ page }) => Number.isInteger(page) && page > 0 && page <= MOST_PAGES);
  const isCount = pages.every(({ page }, at) => at === 0 || page > (pages[at - 1]?.page ?? 0));
  if (pages.length === 0 || !isCount) return () => false;
  return ({ text, line }) => {
    const value = Number(text.trim());
    const before = pages.filter(({ at }) => at < line.index).at(-1)?.page ?? 0;
    const behind = pages.find(({ at }) => at > line.index)?.page ?? MOST_PAGES;
    return Number.isInteger(value) && value > before && value < behind && value <= before + 20;
  };
}
