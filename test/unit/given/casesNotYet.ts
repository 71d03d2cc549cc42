/** @file Cases of ../shared/cases that do not hold yet, and must not: one that holds leaves the list. */

export const NOT_YET: readonly string[] = [
  'LIST_2014_CODE_COLUMN',
  'LIST_2014_LEVELS_IN_COLUMNS',
  'LIST_2014_YEAR_AND_CUMULATIVE',
];
