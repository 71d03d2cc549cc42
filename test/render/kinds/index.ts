/** @file Pages of every kind that was once read wrong. */
import type { ReportCase } from '../cases/case.js';
import { FIGURE_KINDS } from './figures.js';
import { LAYOUT_KINDS } from './layouts.js';
import { WORDING_KINDS } from './wordings.js';

export const KINDS: readonly ReportCase[] = [...WORDING_KINDS, ...FIGURE_KINDS, ...LAYOUT_KINDS];

/** Kinds that are not read right yet, and must not: one that is leaves the list, and `npm run pages` gives it its folder. */
export const KINDS_NOT_YET: readonly string[] = ['kind-layout-two-years'];
