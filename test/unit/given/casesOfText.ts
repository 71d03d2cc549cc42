/** @file What the cases of ../shared/cases give whose tables have become lines of text. */
import { type Expectation, NOT_KNOWN, type Outcome } from './casesExpectation.js';

/** The ten cells of table 二 (form 2021) that several of the texts print in different ways. */
const TEN: Readonly<Record<string, number>> = {
  'proactive.regulations.issued': 0,
  'proactive.regulations.repealed': 0,
  'proactive.regulations.in_force': 0,
  'proactive.normative_documents.issued': 4,
  'proactive.normative_documents.repealed': 1,
  'proactive.normative_documents.in_force': 12,
  'proactive.licensing.decisions': 36,
  'proactive.penalties.decisions': 7,
  'proactive.coercion.decisions': 2,
  'proactive.fees.amount': 5.3,
};
const orNotKnown = (cells: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(cells).map(([id, value]) => [id, [value, ...NOT_KNOWN]]));

const REGULATIONS_2019 = {
  'proactive.regulations.made': 0,
  'proactive.regulations.disclosed': 0,
  'proactive.regulations.public_total': 0,
};
const DOCUMENTS_2019 = {
  'proactive.normative_documents.made': 2,
  'proactive.normative_documents.disclosed': 2,
  'proactive.normative_documents.public_total': 19,
};
const FIRST_BLOCK_2019 = Object.keys({ ...REGULATIONS_2019, ...DOCUMENTS_2019 });
/** Table 二 (form 2019) without its block on documents. */
const BLOCKS_2019 = {
  'proactive.licensing.prior_items': 16,
  'proactive.licensing.change': 3,
  'proactive.licensing.decisions': 780,
  'proactive.other_services.prior_items': 22,
  'proactive.other_services.change': 0,
  'proactive.other_services.decisions': 889,
  'proactive.penalties.prior_items': 253,
  'proactive.penalties.change': -253,
  'proactive.penalties.decisions': 0,
  'proactive.coercion.prior_items': 1,
  'proactive.coercion.change': 0,
  'proactive.coercion.decisions': 0,
  'proactive.fees.prior_items': 0,
  'proactive.fees.change': 0,
  'proactive.procurement.projects': 9,
  'proactive.procurement.amount': 103.3879,
};

const all = (ids: readonly string[], outcome: Outcome | readonly Outcome[]) =>
  Object.fromEntries(ids.map((id) => [id, outcome]));
const PARTS = ['business', 'research', 'public_welfare', 'legal_service', 'other'];
const APPLICANTS = ['natural_person', ...PARTS, 'total'];
const rowOf = (row: string, figures: readonly (Outcome | readonly Outcome[])[]) =>
  Object.fromEntries(figures.map((figure, at) => [`requests.${row}.${APPLICANTS[at]}`, figure]));
const blankOrNot = ['blank', ...NOT_KNOWN] as const;

export const TEXT_CASES: Readonly<Record<string, Expectation>> = {
  BLANK_FORM_FALSE: { form: '2021', cells: TEN },
  CELL_PIPE_LINES: { form: '2021', cells: orNotKnown(TEN) },
  LABEL_LINE_THEN_ROW: { form: '2021', cells: TEN },
  LEADING_PIPE_CELLS_ON_LINES: { form: '2021', cells: TEN },
  ONE_ROW_WRAPS: { form: '2021', cells: TEN },
  PIPE_OWN_LINES: { form: '2021', cells: TEN },
  PIPE_OWN_LINES_SPANS: { form: '2021', cells: TEN },
  FEW_CELLS: {
    form: '2019',
    cells: { ...REGULATIONS_2019, ...DOCUMENTS_2019 },
    otherCells: 'absent',
  },
  // Headers of other years: the six cells are not known, or stand as columns of the body's own.
  HEADER_NOT_READ: {
    form: '2019',
    oneOf: [
      { cells: { ...BLOCKS_2019, ...all(FIRST_BLOCK_2019, NOT_KNOWN) } },
      {
        cells: { ...BLOCKS_2019, ...all(FIRST_BLOCK_2019, 'absent') },
        findings: ['tables.own_rows@extra'],
      },
    ],
  },
  // The figures of the other form's block stand under that form's ids, or are not known.
  HYBRID_2019_WITH_2021_HEADER: {
    form: '2019',
    oneOf: [
      { cells: { ...BLOCKS_2019, ...all(Object.keys(DOCUMENTS_2019), NOT_KNOWN) } },
      {
        cells: {
          ...BLOCKS_2019,
          ...all(Object.keys(DOCUMENTS_2019), ['absent', ...NOT_KNOWN]),
          'proactive.normative_documents.issued': 2,
          'proactive.normative_documents.repealed': 2,
          'proactive.normative_documents.in_force': 19,
        },
      },
    ],
  },
  HYBRID_2021_WITH_2019_BLOCK: {
    form: '2021',
    cells: {
      'proactive.licensing.decisions': 5,
      'proactive.penalties.decisions': 7,
      'proactive.coercion.decisions': 0,
      'proactive.fees.amount': 282.1,
      'proactive.normative_documents.issued': ['absent', ...NOT_KNOWN],
      ...DOCUMENTS_2019,
    },
  },
  ROW_LABEL_WIKI_DANGAN: { form: '2019', cells: { ...BLOCKS_2019, ...DOCUMENTS_2019 } },
  ROW_LABEL_WIKI_DANGAN_LINES: {
    form: '2019',
    cells: { ...REGULATIONS_2019, ...DOCUMENTS_2019, ...BLOCKS_2019 },
  },
  ROW_LABEL_WORD_MISSING: { form: '2019', cells: rowOf('carried_in', [1, 0, 0, 0, 0, 0, 1]) },
  SIGNS: {
    form: '2019',
    cells: {
      'proactive.penalties.change': -253,
      'proactive.licensing.change': -4,
      'proactive.normative_documents.disclosed': [2, ...NOT_KNOWN],
    },
  },
  WRAPPED_BLANKS: {
    form: '2021',
    cells: {
      ...TEN,
      ...rowOf('new', [[25, ...NOT_KNOWN], ...PARTS.map(() => blankOrNot), [25, ...NOT_KNOWN]]),
      ...rowOf('carried_in', [blankOrNot, ...PARTS.map(() => blankOrNot), [3, ...NOT_KNOWN]]),
      ...rowOf('granted', [[7, ...NOT_KNOWN], ...PARTS.map(() => blankOrNot), [7, ...NOT_KNOWN]]),
    },
  },
};
