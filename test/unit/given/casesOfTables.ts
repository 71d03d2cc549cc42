/** @file What the cases of ../shared/cases give whose tables have unusual labels or an unusual build. */
import type { Expectation } from './casesExpectation.js';

const DOCUMENTS = {
  'proactive.regulations.issued': 0,
  'proactive.normative_documents.issued': 3,
  'proactive.normative_documents.repealed': 1,
  'proactive.normative_documents.in_force': 35,
};
const APPLICANTS = [
  'natural_person',
  'business',
  'research',
  'public_welfare',
  'legal_service',
  'other',
  'total',
];
const OUTCOMES = ['upheld', 'corrected', 'other', 'pending', 'total'];
const numbered = (group: string, columns: readonly string[], figures: readonly number[]) =>
  Object.fromEntries(figures.map((figure, at) => [`${group}.${columns[at]}`, figure]));
const row = (id: string, ...figures: number[]) => numbered(`requests.${id}`, APPLICANTS, figures);
const group = (id: string, ...figures: number[]) => numbered(id, OUTCOMES, figures);
/** 自然人 and 总计 the same, nobody else. */
const person = (id: string, figure: number) => row(id, figure, 0, 0, 0, 0, 0, figure);

const NOTHING = [0, 0, 0, 0, 0] as const;
const REVIEW_ONLY = {
  ...group('review', 2, 1, 0, 0, 3),
  ...group('litigation.direct', ...NOTHING),
  ...group('litigation.after_review', ...NOTHING),
};
const FOUR_WITH_LITIGATION = {
  ...group('review', 2, 1, 0, 0, 3),
  ...group('litigation.direct', 1, 0, 0, 0, 1),
  ...group('litigation.after_review', 0, 0, 0, 1, 1),
};
/** Every figure of these lists is 7. */
const LIST_2014: Expectation = {
  form: '2014',
  year: 2016,
  cells: Object.fromEntries(
    [
      'disclosed.total',
      'disclosed.normative_documents',
      'disclosed.normative_documents_issued',
      'channels.gazette',
      'channels.website',
      'channels.other',
      'requests.received',
      'requests.received.online',
      'requests.received.other_form',
    ].map((id) => [`statistics.${id}`, 7]),
  ),
};

export const TABLE_CASES: Readonly<Record<string, Expectation>> = {
  DIV_CELLS_BLANK: {
    cells: {
      'requests.granted.natural_person': 2,
      'requests.granted.business': 'blank',
      'requests.granted.other': 'blank',
      'requests.granted.total': 2,
      'requests.new.natural_person': 'blank',
      'requests.carried_out.total': 'blank',
    },
  },
  EACH_ROW_A_TABLE: { form: '2021', cells: { ...DOCUMENTS, ...REVIEW_ONLY } },
  HEADER_IN_OWN_TABLE: {
    cells: {
      ...REVIEW_ONLY,
      ...group('litigation.direct', 2, 0, 0, 0, 2),
    },
  },
  LABEL_GROUP_AND_ROW_IN_ONE_CELL: {
    cells: {
      ...person('new', 2),
      ...person('denied.state_secret', 2),
      ...person('denied.admin_inquiry', 2),
      ...person('unable.not_held', 2),
      ...person('other.other', 2),
    },
  },
  LABEL_LETTER_LEFT_OUT: { cells: DOCUMENTS },
  LABEL_ONE_LETTER_TYPO: { cells: DOCUMENTS },
  LABEL_SYNONYM_CARRIED: { cells: { ...person('total', 4), ...person('carried_out', 1) } },
  LABEL_SYNONYM_NEW: { cells: { ...person('new', 5), ...person('carried_in', 0) } },
  LABEL_SYNONYM_REGULATIONS: { cells: { ...DOCUMENTS, 'proactive.regulations.in_force': 0 } },
  LABEL_SYNONYM_SECRET: {
    cells: { ...person('denied.state_secret', 2), ...person('denied.law_prohibited', 0) },
  },
  LABEL_TYPO_APPLICANT: { cells: { ...person('new', 5), ...person('granted', 5) } },
  LABEL_TYPO_TABLE_FOUR: { cells: REVIEW_ONLY },
  LAST_YEAR_APPENDIX: {
    year: 2023,
    cells: { ...person('new', 5), ...person('granted', 5), ...person('total', 5) },
  },
  LAST_YEAR_BESIDE_THIS: {
    year: 2023,
    cells: {
      ...group('review', 2, 2, 2, 2, 2),
      ...group('litigation.direct', 2, 2, 2, 2, 2),
      ...group('litigation.after_review', 2, 2, 2, 2, 2),
    },
  },
  LIST_2014_CODE_COLUMN: LIST_2014,
  LIST_2014_LEVELS_IN_COLUMNS: LIST_2014,
  LIST_2014_YEAR_AND_CUMULATIVE: LIST_2014,
  PRE_BOX_DRAWING: { form: '2021', cells: DOCUMENTS },
  ROWS_AS_LINES: { cells: { ...DOCUMENTS, 'proactive.licensing.decisions': 52 } },
  SHADOW_ROOT: { cells: REVIEW_ONLY },
  TABLES_IN_SRCDOC: {
    form: '2021',
    cells: { ...DOCUMENTS, 'proactive.licensing.decisions': 52, 'proactive.fees.amount': 12.5 },
  },
  TABLE_FOUR_IN_THREE: { cells: FOUR_WITH_LITIGATION },
  TABLE_FOUR_STANDING: { cells: FOUR_WITH_LITIGATION },
  TABLE_IN_EVERY_CELL: {
    form: '2021',
    cells: { ...DOCUMENTS, 'proactive.licensing.decisions': 52 },
  },
  TABLE_THREE_TOTALS_ONLY: {
    cells: {
      'requests.new.total': 2,
      'requests.granted.total': 2,
      'requests.denied.state_secret.total': 2,
      'requests.other.other.total': 2,
      'requests.carried_out.total': 2,
      'requests.granted.natural_person': ['absent', 'ambiguous'],
    },
  },
  TABLE_THREE_TURNED: {
    cells: {
      ...row('new', 1, 2, 3, 4, 5, 6, 7),
      ...row('granted', 1, 2, 3, 4, 5, 6, 7),
      ...row('denied.state_secret', 1, 2, 3, 4, 5, 6, 7),
      ...row('carried_out', 1, 2, 3, 4, 5, 6, 7),
    },
  },
  TABLE_WITHOUT_SPANS: {
    cells: {
      ...person('new', 2),
      ...person('granted', 2),
      ...person('denied.state_secret', 2),
      ...person('unable.unclear', 2),
      ...person('carried_out', 2),
    },
  },
};
