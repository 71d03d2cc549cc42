/** @file Table 三 matched: rows by their labels, columns by the applicants above them. */
import { APPLICANTS } from '../../forms/applicants.js';
import { requestId } from '../../forms/cells.js';
import type { Form, Label, RequestRow } from '../../forms/form.js';
import { FORMS } from '../../forms/index.js';
import { REQUEST_ROWS } from '../../forms/official.js';
import { OTHER_RESULTS } from '../../forms/requests.js';
import type { Extra } from '../../report/report.js';
import { type Aligned, LabelSequence } from '../align/align.js';
import { labelKey } from '../words/label.js';
import { type NamedYear, yearOfLabel } from '../words/yearNamed.js';
import { assumedColumn, doesAddUp } from './assumedColumn.js';
import {
  type Band,
  type BandColumn,
  dataCells,
  isBlank,
  isFigure,
  MOST_HEADER_ROWS,
  names,
} from './band.js';
import {
  type Claim,
  type Claims,
  doubted,
  extraCells,
  extraRow,
  MOST_CLAIMS,
  strangersIn,
} from './claim.js';
import { distributeBand, type Under, unclear } from './columns.js';
import type { Grid, GridCell } from './grid.js';
import {
  fitsPlace,
  groupCovering,
  isUnmistakable,
  leafIn,
  type RowPlace,
  RowTracker,
  UNMISTAKABLE_ROWS,
} from './requestGroups.js';
import {
  applicantsGoOn,
  areApplicantsSound,
  isApplicantHeader,
  isTotalHeader,
  readApplicants,
} from './requestHeader.js';
import { isForeign, isOf } from './tableOfLabel.js';

const rows = new LabelSequence(REQUEST_ROWS);
/** A header and the rows below it. */
interface RequestBand {
  readonly band: Band<Label> | undefined;
  readonly isSound: boolean;
  readonly rows: PrintedRow[];
}

interface PrintedRow {
  readonly row: number;
  readonly leaf: GridCell;
  readonly label: string;
  readonly cells: readonly GridCell[];
  readonly place: RowPlace;
  readonly year: NamedYear | undefined;
}

/** Is there a row of table 三 in this grid? */
export const hasRequestRows = (grid: Grid): boolean =>
  isOf(grid, 'requests') ||
  grid.rows.some((cells) =>
    cells.some(({ text }) => UNMISTAKABLE_ROWS.exactly(leafIn(text).leaf) !== undefined),
  );

/** Finds the cells of table 三 in a grid that has rows of it. */
export function matchRequests(grid: Grid): Claims {
  const bands = bandsOf(grid);
  const printed = bands.flatMap(({ band, rows: of }) => (band ? of : []));
  const aligned = rows.align(
    printed.map(({ label }) => label),
    (index, row) => {
      const one = printed[index];
      // （六）其他处理 over several rows is a group, of which a row lost its own label.
      if (!one || (row.id === OTHER_RESULTS.id && !isRowItself(grid, one))) return false;
      return isUnmistakable(row, one.label) || fitsPlace(row, one.label, one.place);
    },
  );
  const found = new Map(printed.map((row, index) => [row, aligned[index]]));
  const claims: Claim[] = [];
  const extra: Extra[] = [];
  for (const band of bands) {
    const of = claimBand(grid, band, found);
    // One by one: there may be more than a call takes arguments.
    for (const claim of of.claims) claims.push(claim);
    for (const row of of.extra) extra.push(row);
  }
  return { claims, extra, votes: votesOf(aligned) };
}

/** Nothing else in the row is the label of another row, and the label reaches over no other row. */
function isRowItself(grid: Grid, { row, leaf, label }: PrintedRow): boolean {
  const { key } = labelKey(label);
  return (
    leaf.rowSpan === 1 &&
    grid.across(row).every((cell) => {
      const other = labelKey(cell.text).key;
      if (cell.col > leaf.col || other === key) return true;
      return other !== '其他' && rows.exactly(cell.text) === undefined;
    })
  );
}

/** The forms that alone have one of these rows. */
const votesOf = (aligned: readonly Aligned<RequestRow>[]): Form['id'][] =>
  FORMS.filter(({ requests }) =>
    aligned.some(
      (one) =>
        one.kind === 'known' &&
        requests.some(({ id }) => id === one.label.id) &&
        FORMS.some((other) => !other.requests.some(({ id }) => id === one.label.id)),
    ),
  ).map(({ id }) => id);

/** Headers and the rows below each, from top to bottom; rows above every header have none. */
function bandsOf(grid: Grid): RequestBand[] {
  const bands: RequestBand[] = [];
  let headerRows: number[] = [];
  let band: Band<Label> | undefined;
  let current: RequestBand = { band: undefined, isSound: false, rows: [] };
  let tracker = new RowTracker(grid.rows.flatMap((row) => row.map(({ text }) => text)));
  const restart = (): void => {
    band = undefined;
    headerRows = [];
    current = { band: undefined, isSound: false, rows: [] };
  };
  for (let row = 0; row < grid.rowCount; row++) {
    if (isForeign(grid, row, 'requests')) {
      restart();
      tracker = new RowTracker();
      continue;
    }
    const isHeader =
      isApplicantHeader(grid, row) ||
      (headerRows.length > 0 && band && applicantsGoOn(grid, row, band)) ||
      (!band && isTotalHeader(grid, row));
    if (isHeader) {
      headerRows = [...headerRows.slice(1 - MOST_HEADER_ROWS), row];
      band = readApplicants(grid, headerRows);
      continue;
    }
    const leaf = band && leafBelow(grid, row, band);
    // Below the header, a row without a label still belongs to it: empty cells for a rowspan.
    if (!band || !(leaf || grid.rows[row]?.some(isFigure))) continue;
    if (headerRows.length > 0) {
      current = { band, isSound: areApplicantsSound(grid, headerRows, band), rows: [] };
      bands.push(current);
      headerRows = [];
    }
    if (!leaf) continue;
    const place = tracker.place(groupCovering(grid, row, leaf));
    const label = leafIn(leaf.text).leaf;
    const known = rows.find(label);
    const isIt = known && (isUnmistakable(known, label) || fitsPlace(known, label, place));
    tracker.pass(isIt ? known : undefined);
    const cells = dataCells(grid, row, leaf);
    current.rows.push({ row, leaf, label, cells, place, year: yearOfLabel(label) });
  }
  return bands;
}

/** The row's own label: the last text in front of the applicants that begins in this row. */
function leafBelow(grid: Grid, row: number, { columns }: Band<Label>): GridCell | undefined {
  const first = columns[0]?.col ?? 0;
  const texts = grid.rows[row]?.filter((cell) => !isBlank(cell) && !isFigure(cell)) ?? [];
  // A label that a wrong rowspan pushed under the applicants is still a label.
  const own = texts.findLast((cell) => cell.col < first || names(UNMISTAKABLE_ROWS, cell));
  const hasFigures = grid.rows[row]?.some((cell) => cell.col >= first && !isBlank(cell));
  if (own || !hasFigures) return own;
  // Figures without a label of their own stand beside the one that reaches down to them.
  const above = grid.across(row).filter((cell) => cell.col < first && !isFigure(cell));
  return above.findLast((cell) => !isBlank(cell)) ?? above.at(-1);
}

/** What the rows of a band claim; rows that the form does not know are kept as printed. */
function claimBand(
  grid: Grid,
  { band: printedBand, isSound, rows: printed }: RequestBand,
  found: ReadonlyMap<PrintedRow, Aligned<RequestRow> | undefined>,
): { claims: Claim[]; extra: Extra[] } {
  const claims: Claim[] = [];
  const extra: Extra[] = [];
  if (!printedBand || printedBand.columns.length === 0) return { claims, extra };
  const data = printed.map(({ cells }) => cells);
  const band = assumedColumn(grid, printedBand, data, APPLICANTS);
  const isClear = isSound && (band === printedBand || doesAddUp(band, data));
  const unders = isClear
    ? distributeBand(band, data).rows
    : data.map((cells) => unclear(band, cells));
  const counts = new Map<RequestRow, number>();
  /** More rows would claim the cells of this one in vain. */
  const isFull = (label: RequestRow): boolean => {
    const count = (counts.get(label) ?? 0) + 1;
    counts.set(label, count);
    return count > MOST_CLAIMS + 1;
  };
  for (const [index, one] of printed.entries()) {
    const aligned = found.get(one);
    const under = unders[index] ?? [];
    const isFilled = one.cells.some((cell) => !isBlank(cell));
    if (aligned?.kind === 'known') {
      if (!isFull(aligned.label))
        for (const claim of claimRow(grid, one, aligned.label, band.columns, under))
          claims.push(claim);
      for (const cell of extraCells(grid, aligned.label, band.columns, under)) extra.push(cell);
    } else if (isFilled) {
      extra.push(extraRow(grid, one.row, (cell) => !one.cells.includes(cell)));
      const doubtful = under.map(doubted);
      for (const label of aligned?.labels ?? [])
        if (!isFull(label))
          for (const claim of claimRow(grid, one, label, band.columns, doubtful))
            claims.push({ ...claim, isDoubt: true });
    }
  }
  return { claims, extra };
}

/** The claims of a row: on the columns that the header names, and on those whose header is unknown. */
function claimRow(
  grid: Grid,
  { row, year, cells }: PrintedRow,
  label: RequestRow,
  columns: readonly BandColumn<Label>[],
  unders: readonly Under[],
): Claim[] {
  const { table } = grid.source(row);
  const around = grid.around(row);
  const claims: Claim[] = [];
  for (const [index, { header, year: columnYear }] of columns.entries()) {
    const under = unders[index];
    if (!header || !under) continue;
    const years = [year, columnYear].filter((one) => one !== undefined);
    claims.push({ id: requestId(label.id, header.id), table, around, under, years });
  }
  const missing = APPLICANTS.filter(({ id }) => columns.every(({ header }) => header?.id !== id));
  if (missing.length === 0) return claims;
  const strangers = strangersIn(columns, unders, cells);
  for (const { id } of missing)
    claims.push({ id: requestId(label.id, id), table, around, under: strangers, isDoubt: true });
  return claims;
}
