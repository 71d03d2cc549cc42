/** @file What the cases of ../shared/cases give whose figures have an unusual look, word or unit. */
import { type Expectation, NOT_KNOWN, type Outcome } from './casesExpectation.js';

const licences = (outcome: Outcome | readonly Outcome[]): Expectation => ({
  cells: { 'proactive.licensing.decisions': outcome },
});
const fees = (outcome: Outcome | readonly Outcome[]): Expectation => ({
  cells: { 'proactive.fees.amount': outcome },
});

export const FIGURE_CASES: Readonly<Record<string, Expectation>> = {
  CHANGE_IN_WORDS: {
    cells: { 'proactive.licensing.change': -4, 'proactive.other_services.change': 3 },
  },
  CHINESE_NUMERAL: licences(52),
  COUNT_UNIT_UNKNOWN: {
    cells: { 'proactive.procurement.projects': 2, 'proactive.procurement.amount': 98.4361 },
  },
  DOCX_FORM_FIELD: licences(378),
  DOCX_NESTED_TABLE: licences(274),
  DOCX_RUBY: licences(289),
  DOCX_STRUCK_TEXT: licences(393),
  DOCX_WHITE_TEXT: licences(349),
  // Or unreadable: what a style sheet prints is seen by no reader of the file.
  FIGURE_FROM_STYLESHEET: licences([52, 'unreadable']),
  FOOTNOTE_MARK: licences(52),
  HIDDEN_BY_LOOK: licences(52),
  LINK_BEHIND_FIGURE: licences(52),
  MONEY_HEADER_WORDS: fees(12.5),
  MONEY_SIGN: fees(1234.5),
  NUMBER_GROUPED_BY_SPACE: licences(1234567),
  REVERSED_BY_DIRECTION: licences(52),
  SELECT_IN_CELL: licences(52),
  STRUCK_THEN_CORRECTED: licences(52),
  UNIT_TEN_MILLION_TAKEN_AS_WAN: fees(12500),
  UNIT_TYPO_TAKEN_AS_YUAN: fees([12.5, ...NOT_KNOWN]),
};
