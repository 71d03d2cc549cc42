/** @file Cases of ../shared/cases that do not hold yet, and must not: one that holds leaves the list. */

export const NOT_YET: readonly string[] = [];
