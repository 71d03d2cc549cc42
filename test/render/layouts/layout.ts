/** @file Layouts of tables that no form has, seen on pages of bodies that build their own. */

/**
 * - `header-apart`: the header rows in a table of their own
 * - `row-tables`: each row a table
 * - `no-spans`: an editor without merged cells: the text in the first, blanks in the rest
 * - `row-lines`: the rows of a block of table 二 typed as lines of one row
 * - `divs`: tables two and three made of divs, every row with all its cells
 * - `joined-labels`: table three with group and row in one cell
 * - `turned`: tables three and four turned: what stood across stands down
 * - `four-in-three`: table four in three tables, each under its name
 * - `unnamed-total`: the column 总计 of table three without heading
 * - `totals-only`: table three with the column 总计 alone
 * - `years-compared`: a table that compares this year with the last, in front of the official ones
 * - `last-year-copied`: tables three and four once more behind the report, with last year's figures
 */
export const LAYOUTS = [
  'header-apart',
  'row-tables',
  'no-spans',
  'row-lines',
  'divs',
  'joined-labels',
  'turned',
  'four-in-three',
  'unnamed-total',
  'totals-only',
  'years-compared',
  'last-year-copied',
] as const;

export type Layout = (typeof LAYOUTS)[number];
