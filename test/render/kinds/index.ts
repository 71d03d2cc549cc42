/** @file Pages of every kind that was once read wrong. */
import type { ReportCase } from '../cases/case.js';
import { FIGURE_KINDS } from './figures.js';
import { LAYOUT_KINDS } from './layouts.js';
import { WORDING_KINDS } from './wordings.js';

export const KINDS: readonly ReportCase[] = [...WORDING_KINDS, ...FIGURE_KINDS, ...LAYOUT_KINDS];

/** Kinds that are not read right yet, and must not: one that is leaves the list, and `npm run pages` gives it its folder. */
export const KINDS_NOT_YET: readonly string[] = [
  'kind-wording-slips',
  'kind-wording-synonyms',
  'kind-figures-written',
  'kind-figures-marked',
  'kind-figures-beside-hidden-text',
  'kind-layout-headers-apart',
  'kind-layout-simple-editor',
  'kind-layout-turned',
  'kind-layout-two-years',
  'kind-layout-totals-only',
];
