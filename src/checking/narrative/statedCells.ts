/** @file Which cells of a form say the same as a stated fact. Data. */
import { cellsOf, proactiveId, remedyId, requestId } from '../../forms/cells.js';
import type { Form } from '../../forms/form.js';
import { REMEDY_GROUPS } from '../../forms/remedies.js';
import { type AnyForm, statisticsId } from '../../forms/statistics.js';
import type { CellId } from '../../report/cell.js';
import type { FactId } from '../../report/factIds.js';

/** Cells added, less others. */
export interface StatedSum {
  readonly plus: readonly CellId[];
  readonly minus?: readonly CellId[];
  /** What the sum is multiplied by to be in the unit of the fact; 1 by default. */
  readonly times?: number;
}

/** What a fact states, by its id; several sums where its words may mean any of them. */
export type StatedCells = ReadonlyMap<FactId, readonly StatedSum[]>;

/** Groups of rows of table 三, 总计 of their rows together. */
const GROUPS: readonly (readonly [FactId, string])[] = [
  ['requests.denied', 'denied'],
  ['requests.unable', 'unable'],
  ['requests.rejected', 'rejected'],
  ['requests.other', 'other'],
];

/** Columns of table 二 by the fact; the form of 2019 counts what was made, not what is in force. */
const DOCUMENTS: readonly (readonly [FactId, string])[] = [
  ['normative_documents.issued', 'issued'],
  ['normative_documents.issued', 'made'],
  ['normative_documents.repealed', 'repealed'],
  ['normative_documents.in_force', 'in_force'],
];

/** Rows of table 二 that count decisions. */
const DECISIONS: readonly (readonly [FactId, string])[] = [
  ['licensing.decisions', 'licensing'],
  ['penalties.decisions', 'penalties'],
  ['coercion.decisions', 'coercion'],
];

/** 万元, in which the form counts money, in 元. */
const YUAN = 10_000;

type Entry = readonly [fact: FactId, sums: readonly StatedSum[]];

const sumOf = (...plus: readonly CellId[]): StatedSum => ({ plus });

function* ofForm(form: Form): Generator<Entry> {
  const total = (row: string): CellId => requestId(row, 'total');
  const [received, carriedIn, carriedOut] = [
    total('new'),
    total('carried_in'),
    total('carried_out'),
  ];
  // 收到 and 办理 may or may not count what was carried over from last year, or is carried to the next.
  yield ['requests.received', [sumOf(received), sumOf(received, carriedIn)]];
  // 其中自然人39件、法人6件: of what was received, whichever way that was counted.
  const byApplicants = (...applicants: readonly string[]): StatedSum[] =>
    [['new'], ['new', 'carried_in']].map((rows) =>
      sumOf(...rows.flatMap((row) => applicants.map((applicant) => requestId(row, applicant)))),
    );
  const organisations = form.applicants
    .map(({ id }) => id)
    .filter((id) => id !== 'natural_person' && id !== 'total');
  yield ['requests.received.natural_person', byApplicants('natural_person')];
  for (const applicant of ['business', 'research', 'public_welfare', 'legal_service'] as const)
    yield [`requests.received.${applicant}`, byApplicants(applicant)];
  // The form counts 其他 among the 法人或其他组织; who speaks of 法人 may not.
  yield [
    'requests.received.legal_person',
    [
      ...byApplicants(...organisations),
      ...byApplicants(...organisations.filter((id) => id !== 'other')),
    ],
  ];
  yield ['requests.carried_in', [sumOf(carriedIn)]];
  yield [
    'requests.answered',
    [
      sumOf(total('total')),
      sumOf(received, carriedIn),
      { plus: [total('total')], minus: [carriedIn] },
      { plus: [received], minus: [carriedOut] },
    ],
  ];
  yield ['requests.carried_out', [sumOf(carriedOut)]];
  // 予以公开7件，其中部分公开1件.
  yield ['requests.granted', [sumOf(total('granted')), sumOf(total('granted'), total('partial'))]];
  yield ['requests.partial', [sumOf(total('partial'))]];
  yield ['requests.granted_or_partial', [sumOf(total('granted'), total('partial'))]];
  for (const [fact, group] of GROUPS) {
    const rows = form.requests.filter(({ id }) => id === group || id.startsWith(`${group}.`));
    yield [fact, [sumOf(...rows.map(({ id }) => total(id)))]];
  }
  for (const outcome of ['total', 'upheld', 'corrected', 'other', 'pending'] as const) {
    yield [`review.${outcome}`, [sumOf(remedyId('review', outcome))]];
    const groups = REMEDY_GROUPS.filter(({ ancestors }) => ancestors.length > 0);
    yield [`litigation.${outcome}`, [sumOf(...groups.map(({ id }) => remedyId(id, outcome)))]];
  }
  const printed = new Set(cellsOf(form).map(({ id }) => id));
  for (const [fact, row] of DECISIONS)
    if (printed.has(proactiveId(row, 'decisions')))
      yield [fact, [sumOf(proactiveId(row, 'decisions'))]];
  if (printed.has(proactiveId('fees', 'amount')))
    yield ['fees.amount_yuan', [{ plus: [proactiveId('fees', 'amount')], times: YUAN }]];
  for (const [fact, column] of DOCUMENTS)
    if (printed.has(proactiveId('normative_documents', column)))
      yield [fact, [sumOf(proactiveId('normative_documents', column))]];
}

/** Indicators of the list of 2014 by the fact; 办结 and 答复 are two of them. */
const OF_2014: readonly (readonly [FactId, readonly string[]])[] = [
  ['requests.received', ['requests.received']],
  ['requests.answered', ['requests.answered', 'requests.closed']],
  ['requests.granted', ['requests.answered.granted']],
  ['requests.partial', ['requests.answered.partial']],
  ['requests.denied', ['requests.answered.denied']],
  ['review.total', ['review.total']],
  ['review.upheld', ['review.upheld']],
  ['review.corrected', ['review.corrected']],
  ['review.other', ['review.other']],
  ['litigation.total', ['litigation.total']],
  ['litigation.upheld', ['litigation.upheld']],
  ['litigation.corrected', ['litigation.corrected']],
  ['litigation.other', ['litigation.other']],
];

const known = new Map<AnyForm, StatedCells>();

/** The cells of a form that facts state. */
export function statedCells(form: AnyForm): StatedCells {
  const found = known.get(form) ?? new Map(form.id === '2014' ? of2014 : ofForm(form));
  known.set(form, found);
  return found;
}

const of2014 = OF_2014.map(
  ([fact, indicators]): Entry => [fact, indicators.map((id) => sumOf(statisticsId(id)))],
);
