/**
 * @file A report may mix two official forms: 2021 with one row （六）其他处理, 2021 with block （一） of 2019.
 * Its cells stand under the ids of the form that they are of, and its tables are those of neither form.
 */
import type { Cell, CellId } from '../report/cell.js';
import type { FormId } from '../report/constants.js';
import { proactiveId, requestId } from './cells.js';
import type { Form, ProactiveBlock, RequestRow } from './form.js';
import { FORMS, formOf } from './index.js';
import type { AnyForm } from './statistics.js';

type Cells = Readonly<Record<CellId, Cell>>;

/**
 * The form of a report as the report prints it: rows and blocks of another form that it prints take the
 * place of this form's, where those are absent, and stand beside them otherwise. The form itself where
 * nothing of another one is printed; undefined for a narrative.
 */
export function formAsPrinted(id: FormId, cells: Cells): AnyForm | undefined {
  const form = formOf(id);
  if (!form || form.id === '2014') return form;
  return (FOREIGN.get(form) ?? []).reduce((mixed, { rows, blocks }) => {
    const isThere = ({ ids }: Foreign<unknown>): boolean =>
      ids.some((one) => isPrinted(cells, one));
    const printed = [rows.filter(isThere), blocks.filter(isThere)] as const;
    return printed.some((parts) => parts.length > 0)
      ? mixedForm(mixed, printed[0].map(partOf), printed[1].map(partOf), cells)
      : mixed;
  }, form);
}

const isPrinted = (cells: Cells, id: CellId): boolean =>
  (cells[id]?.status ?? 'absent') !== 'absent';

const requestIds = ({ applicants }: Form, row: RequestRow): CellId[] =>
  applicants.map(({ id }) => requestId(row.id, id));

const proactiveIds = ({ rows, columns }: ProactiveBlock): CellId[] =>
  rows.flatMap((row) => columns.map((column) => proactiveId(row.id, column.id)));

const ownIds = (form: Form): CellId[] => [
  ...form.proactive.flatMap(proactiveIds),
  ...form.requests.flatMap((row) => requestIds(form, row)),
];

/** A row or block, and those of its cells that another form does not have. */
interface Foreign<P> {
  readonly part: P;
  readonly ids: readonly CellId[];
}

const partOf = <P>({ part }: Foreign<P>): P => part;

/** What each form lacks of the rows and blocks of each other form. */
const FOREIGN = new Map(
  FORMS.map((form) => {
    const own = new Set(ownIds(form));
    const foreign = <P>(parts: readonly P[], idsOf: (part: P) => CellId[]): Foreign<P>[] =>
      parts
        .map((part) => ({ part, ids: idsOf(part).filter((id) => !own.has(id)) }))
        .filter(({ ids }) => ids.length > 0);
    const others = FORMS.filter((other) => other !== form).map((other) => ({
      rows: foreign(other.requests, (row) => requestIds(other, row)),
      blocks: foreign(other.proactive, proactiveIds),
    }));
    return [form, others];
  }),
);

/** Few mixtures exist, and what is known of a form is kept by the form. */
const known = new Map<string, Form>();

function mixedForm(
  form: Form,
  rows: readonly RequestRow[],
  blocks: readonly ProactiveBlock[],
  cells: Cells,
): Form {
  const requests = withRows(form, rows, cells);
  const proactive = withBlocks(form.proactive, blocks, cells);
  const key = [
    form.id,
    ...requests.map(({ id }) => id),
    ...proactive.flatMap((block) => [block.item, ...proactiveIds(block)]),
  ].join();
  const found = known.get(key) ?? { ...form, requests, proactive };
  known.set(key, found);
  return found;
}

/** （六）其他处理 and the rows below it are of one group. */
const groupOf = ({ id }: RequestRow): string => id.replace(/\..*$/u, '');

/** The rows in printed order: those of another form where the first of this form's group stands. */
function withRows(form: Form, others: readonly RequestRow[], cells: Cells): RequestRow[] {
  const printed = form.requests.filter((row) =>
    requestIds(form, row).some((id) => isPrinted(cells, id)),
  );
  const has = (rows: readonly RequestRow[], row: RequestRow): boolean =>
    rows.some((one) => groupOf(one) === groupOf(row));
  const isReplaced = (row: RequestRow): boolean => has(others, row) && !has(printed, row);
  const firsts = new Map(form.requests.toReversed().map((row) => [groupOf(row), row]));
  return form.requests.flatMap((row) => [
    ...(firsts.get(groupOf(row)) === row
      ? others.filter((other) => groupOf(other) === groupOf(row))
      : []),
    ...(isReplaced(row) ? [] : [row]),
  ]);
}

function withBlocks(
  own: readonly ProactiveBlock[],
  others: readonly ProactiveBlock[],
  cells: Cells,
): ProactiveBlock[] {
  const kept = own.filter((block) => {
    const other = others.find(({ item }) => item === block.item);
    const ids = other && proactiveIds(other);
    return !ids || proactiveIds(block).some((id) => isPrinted(cells, id) && !ids.includes(id));
  });
  const order = [...new Set([...own, ...others].map(({ item }) => item))];
  return [...kept, ...others].sort((a, b) => order.indexOf(a.item) - order.indexOf(b.item));
}
