/** @file Which cells of a form say the same as a stated fact. Data. */
import { remedyId, requestId } from '../../forms/cells.js';
import type { Form } from '../../forms/form.js';
import { REMEDY_GROUPS } from '../../forms/remedies.js';
import { type AnyForm, statisticsId } from '../../forms/statistics.js';
import type { CellId } from '../../report/cell.js';
import type { FactId } from '../../report/factIds.js';

/** Cells added, less others. */
export interface StatedSum {
  readonly plus: readonly CellId[];
  readonly minus?: readonly CellId[];
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
  const block = form.proactive.find(({ rows }) => rows.some(isDocuments));
  for (const [fact, column] of DOCUMENTS)
    if (block?.columns.some(({ id }) => id === column))
      yield [fact, [sumOf(`proactive.normative_documents.${column}`)]];
}

const isDocuments = ({ id }: { readonly id: string }): boolean => id === 'normative_documents';

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
