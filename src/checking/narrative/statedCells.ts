/** @file Which cells of a form say the same as a stated fact. Data. */
import { remedyId, requestId } from '../../forms/cells.js';
import type { Form } from '../../forms/form.js';
import { REMEDY_GROUPS } from '../../forms/remedies.js';
import { type AnyForm, statisticsId } from '../../forms/statistics.js';
import type { CellId } from '../../report/cell.js';
import type { FactId } from '../../report/factIds.js';

/** Cells whose sum a fact states; several sums where its words may mean any of them. */
export type StatedCells = ReadonlyMap<FactId, readonly (readonly CellId[])[]>;

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

type Entry = readonly [fact: FactId, sums: readonly (readonly CellId[])[]];

function* ofForm(form: Form): Generator<Entry> {
  const total = (row: string): CellId => requestId(row, 'total');
  // 收到 and 办理 may or may not count what was carried over from last year.
  yield ['requests.received', [[total('new')], [total('new'), total('carried_in')]]];
  yield ['requests.carried_in', [[total('carried_in')]]];
  yield ['requests.answered', [[total('total')]]];
  yield ['requests.carried_out', [[total('carried_out')]]];
  yield ['requests.granted', [[total('granted')]]];
  yield ['requests.partial', [[total('partial')]]];
  yield ['requests.granted_or_partial', [[total('granted'), total('partial')]]];
  for (const [fact, group] of GROUPS) {
    const rows = form.requests.filter(({ id }) => id === group || id.startsWith(`${group}.`));
    yield [fact, [rows.map(({ id }) => total(id))]];
  }
  for (const outcome of ['total', 'upheld', 'corrected', 'other', 'pending'] as const) {
    yield [`review.${outcome}`, [[remedyId('review', outcome)]]];
    const groups = REMEDY_GROUPS.filter(({ ancestors }) => ancestors.length > 0);
    yield [`litigation.${outcome}`, [groups.map(({ id }) => remedyId(id, outcome))]];
  }
  const block = form.proactive.find(({ rows }) => rows.some(isDocuments));
  for (const [fact, column] of DOCUMENTS)
    if (block?.columns.some(({ id }) => id === column))
      yield [fact, [[`proactive.normative_documents.${column}`]]];
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
  ([fact, indicators]): Entry => [fact, indicators.map((id) => [statisticsId(id)])],
);
