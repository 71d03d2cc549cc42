/** @file Rules for what is said of reviews and lawsuits at once. */
import { CASES, type FactRule, type ListWord, says } from './factRule.js';
import { NOT_ALL } from './factRulesRemedies.js';
import {
  AND,
  DISCLOSURE,
  LITIGATION,
  NO_CASE,
  NO_CASE_ABOUT,
  NO_CASE_END,
  OTHER_CASES,
  REVIEW,
  STOP,
} from './factWords.js';

const BEFORE_COURT = '(?:被|提起|被提起|引起|引发|发生)*';

/** 未发生行政复议、行政诉讼: said of both. */
export const NO_REMEDY_RULES: readonly FactRule[] = [
  [REVIEW, LITIGATION],
  [LITIGATION, REVIEW],
].map(([first = '', second = '']) => ({
  ids: ['review.total', 'litigation.total'],
  units: CASES,
  needs: ['复议'],
  value: 0,
  unless: NOT_ALL,
  pattern: says(
    `${NO_CASE}${NO_CASE_ABOUT}{0,12}${first}(?:的|而)?${AND}(?:${DISCLOSURE}的?)?${BEFORE_COURT}${second}${OTHER_CASES}${NO_CASE_END}${STOP}`,
  ),
}));

export const REMEDY_WORDS: readonly ListWord[] = [
  [`(?:被申请|申请)?${REVIEW}`, 'review.total'],
  [`(?:被提起|提起)?${LITIGATION}`, 'litigation.total'],
];
