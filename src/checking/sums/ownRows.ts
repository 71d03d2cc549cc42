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

/** Rows and columns of the body's own that stand among the cells of an identity. */
export function ownRowsIn(
  identity: Identity,
  form: AnyForm,
  cells: Cells,
  extra: readonly Extra[],
): OwnRows {
  if (extra.length === 0) return NONE;
  const column = form.id === '2014' ? undefined : columnOf(identity.at, form, cells);
  switch (identity.rule) {
    case 'requests.results_total': {
      const [from, to] = [first(identity.parts, cells), first(identity.totals, cells)];
      return between(from, to, 1, { extra, column });
    }
    case 'requests.balance': {
      // What stands between （七）总计 and 四 is one more way for a request to end.
      const [total, carriedOut] = identity.totals.map((id) => placeOf(cells[id]));
      return between(total, carriedOut, -1, { extra, column });
    }
    case 'requests.row_total':
      return ownColumns(identity, cells, extra);
    case 'statistics.total':
      return between(first(identity.totals, cells), behind(identity, form, cells), 1, { extra });
    default:
      return NONE;
  }
}

interface Looked {
  readonly extra: readonly Extra[];
  /** Of table 三; the list of 2014 has one column. */
  readonly column?: Column | undefined;
}

/** Rows between two others; `sign` is -1 where they stand among the totals. */
function between(
  from: RowPlace | undefined,
  to: RowPlace | undefined,
  sign: 1 | -1,
  { extra, column }: Looked,
): OwnRows {
  if (!from) return NONE;
  const rows = extra.filter(
    (row) => isBefore(from, row) && (!to || isBefore(row, to)) && !isOfWhich(row),
  );
  const figures = rows.map(({ values }) =>
    figureIn(column ? values[at(values, column)] : only(values)),
  );
  return { rows, sum: sumOf(figures, sign) };
}

/** Columns that the form does not have, in the row of an identity; remarks and last year's are none. */
function ownColumns({ totals }: Identity, cells: Cells, extra: readonly Extra[]): OwnRows {
  const place = first(totals, cells);
  if (!place) return NONE;
  const rows = extra.filter(
    ({ table, row, labels }) =>
      table === place.table &&
      row === place.row &&
      labels.length === 2 &&
      !/备注|说明|上年|去年|同比|其中/u.test(labels[1] ?? ''),
  );
  const figures = rows.map(({ values }) => figureIn(only(values)));
  return { rows, sum: sumOf(figures, 1) };
}

const sumOf = (figures: readonly (number | undefined)[], sign: 1 | -1): number | undefined =>
  figures.reduce<number | undefined>(
    (all, one) => (all === undefined || one === undefined ? undefined : all + sign * one),
    0,
  );

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

/** Where the applicant's figure stands; nowhere in a row that has not all of them. */
const at = (values: readonly string[], { index, count }: Column): number =>
  values.length === count ? index : -1;

const only = (values: readonly string[]): string | undefined =>
  values.length === 1 ? values[0] : undefined;

function figureIn(text: string | undefined): number | undefined {
  const bare = text?.replace(/[\s,，]/gu, '');
  if (bare === undefined) return undefined;
  if (/^(?:[-—–/／]*|无)$/u.test(bare)) return 0;
  return /^\d+$/u.test(bare) ? Number(bare) : undefined;
}
