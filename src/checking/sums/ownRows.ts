/**
 * @file Rows that a body adds to the form. One that stands among the parts of a sum belongs to it, so
 * that a report is not called wrong for what it adds.
 */

import { cellsOf, requestId } from '../../forms/cells.js';
import type { Form } from '../../forms/form.js';
import type { Identity } from '../../forms/identities.js';
import type { AnyForm } from '../../forms/statistics.js';
import type { Cell, CellId } from '../../report/cell.js';
import type { Extra } from '../../report/report.js';

type Cells = Readonly<Record<CellId, Cell>>;

/** What stands among the parts beside those of the form. */
export interface OwnRows {
  readonly rows: readonly Extra[];
  /** What they add to the sum; undefined where their figures cannot be told. */
  readonly sum: number | undefined;
}

interface RowPlace {
  readonly table: number;
  readonly row: number;
}

const NONE: OwnRows = { rows: [], sum: 0 };

const placeOf = (cell: Cell | undefined): RowPlace | undefined =>
  cell?.at && 'table' in cell.at ? cell.at : undefined;

const isBefore = (a: RowPlace, b: RowPlace): boolean =>
  a.table === b.table ? a.row < b.row : a.table < b.table;

/** The body's own rows among the parts of an identity. */
export function ownRowsIn(
  identity: Identity,
  form: AnyForm,
  cells: Cells,
  extra: readonly Extra[],
): OwnRows {
  if (extra.length === 0) return NONE;
  const isResults = identity.rule === 'requests.results_total';
  if (!isResults && identity.rule !== 'statistics.total') return NONE;
  const from = first(isResults ? identity.parts : identity.totals, cells);
  const to = isResults ? first(identity.totals, cells) : behind(identity, form, cells);
  if (!from) return NONE;
  const rows = extra.filter(
    (row) => isBefore(from, row) && (!to || isBefore(row, to)) && !isOfWhich(row),
  );
  const column = isResults && form.id !== '2014' ? columnOf(identity.at, form, cells) : undefined;
  const figures = rows.map((row) => figureOf(row, isResults, column));
  const sum = figures.reduce(
    (all, one) => (all === undefined || one === undefined ? undefined : all + one),
    0,
  );
  return { rows, sum };
}

const first = (ids: readonly CellId[], cells: Cells): RowPlace | undefined =>
  ids
    .flatMap((id) => placeOf(cells[id]) ?? [])
    .reduce<RowPlace | undefined>(
      (least, place) => (least && !isBefore(place, least) ? least : place),
      undefined,
    );

/** The cell of the form behind the last part. */
function behind({ parts }: Identity, form: AnyForm, cells: Cells): RowPlace | undefined {
  const ids = cellsOf(form).map(({ id }) => id);
  const last = Math.max(...parts.map((id) => ids.indexOf(id)));
  return ids.slice(last + 1).flatMap((id) => placeOf(cells[id]) ?? [])[0];
}

const isOfWhich = ({ labels }: Extra): boolean => labels.some((label) => /^\s*其中/u.test(label));

/** Which of the figures in a row is this applicant's, and how many there are. */
interface Column {
  readonly index: number;
  readonly count: number;
}

/** The applicant's place among the columns of table 三, as row （七）总计 prints them. */
function columnOf(applicant: string, form: Form, cells: Cells): Column | undefined {
  const columns = form.applicants.flatMap(({ id }) => {
    const at = cells[requestId('total', id)]?.at;
    return at && 'col' in at ? [{ id, col: at.col }] : [];
  });
  const index = columns.sort((a, b) => a.col - b.col).findIndex(({ id }) => id === applicant);
  return index < 0 ? undefined : { index, count: columns.length };
}

function figureOf(
  { values }: Extra,
  isResults: boolean,
  column: Column | undefined,
): number | undefined {
  const text = isResults
    ? values.length === column?.count
      ? values[column.index]
      : undefined
    : values.length === 1
      ? values[0]
      : undefined;
  const bare = text?.replace(/[\s,，]/gu, '');
  if (bare === undefined) return undefined;
  if (/^(?:[-—–/／]*|无)$/u.test(bare)) return 0;
  return /^\d+$/u.test(bare) ? Number(bare) : undefined;
}
