/** @file Table 三 matched: rows by their labels, columns by the applicants above them. */
import { requestId } from '../../forms/cells.js';
import type { Form, Label, RequestRow } from '../../forms/form.js';
import type { Extra } from '../../report/report.js';
import { LabelIndex, labelKey } from '../words/label.js';
import {
  type Band,
  type BandColumn,
  dataCells,
  isBlank,
  isFigure,
  MOST_HEADER_ROWS,
  names,
} from './band.js';
import { type Claim, extraCells, extraRow } from './claim.js';
import { distributeBand, type Pattern, type Under, unclear } from './columns.js';
import type { Grid, GridCell } from './grid.js';
import { groupCovering, isRowOfGroup, type RowPlace, RowTracker } from './requestGroups.js';
import { MISTAKABLE, RequestHeaders } from './requestHeader.js';

interface FoundRow {
  readonly label: RequestRow;
  readonly cells: readonly GridCell[];
}

const MISTAKABLE_ROWS = new Set(['other', 'other.other', 'total']);
const isUnmistakable = ({ id }: RequestRow): boolean => !MISTAKABLE_ROWS.has(id);

/** Finds the cells of table 三 in the grids of a page, in document order. */
export class RequestsMatcher {
  readonly #headers: RequestHeaders;
  readonly #rows: LabelIndex<RequestRow>;
  /** Rows whose label stands nowhere else in the forms. */
  readonly #unmistakableRows: LabelIndex<RequestRow>;
  /** Labels of table 四, which may stand below in the same table. */
  readonly #foreign: LabelIndex<Label>;
  /** A table split by a page break goes on in the order of the one before. */
  #before: { readonly band: Band<Label>; readonly pattern: Pattern } | undefined;

  constructor(form: Form) {
    this.#headers = new RequestHeaders(form);
    this.#rows = new LabelIndex(form.requests);
    this.#unmistakableRows = new LabelIndex(form.requests.filter(isUnmistakable));
    this.#foreign = new LabelIndex([
      ...form.remedies,
      ...form.outcomes.filter(({ id }) => !MISTAKABLE.has(id)),
    ]);
  }

  match(grid: Grid): { claims: Claim[]; extra: Extra[] } {
    const claims: Claim[] = [];
    const extra: Extra[] = [];
    let headerRows: number[] = [];
    let band: Band<Label> | undefined;
    let isRead = true;
    let sound: boolean | undefined;
    let found: FoundRow[] = [];
    const tracker = new RowTracker(grid.rows.flatMap((row) => row.map(({ text }) => text)));
    // Read where a row needs it, since header rows may be many.
    const bandOf = (rows: readonly number[]): Band<Label> => {
      if (!band || !isRead) band = this.#headers.read(grid, rows);
      isRead = true;
      return band;
    };
    const endBand = (): void => {
      const of = this.#claimBand(grid, band, found, sound ?? true);
      for (const claim of of.claims) claims.push(claim);
      for (const cell of of.extra) extra.push(cell);
      found = [];
      sound = undefined;
    };
    if (!this.#isOurs(grid)) return { claims, extra };
    for (let row = 0; row < grid.rowCount; row++) {
      if (this.#isForeign(grid, row)) {
        endBand();
        band = undefined;
        headerRows = [];
        continue;
      }
      if (
        this.#headers.isHeader(grid, row) ||
        (headerRows.length > 0 && this.#headers.goesOn(grid, row, bandOf(headerRows)))
      ) {
        if (headerRows.length === 0) endBand();
        headerRows = [...headerRows.slice(1 - MOST_HEADER_ROWS), row];
        isRead = false;
        continue;
      }
      if (headerRows.length > 0) bandOf(headerRows);
      const leaf = band ? this.#leafBelow(grid, row, band) : this.#leafOf(grid, row);
      // Below the header, a row without a label still belongs to it: empty cells for a rowspan.
      if (!leaf) continue;
      sound ??= band && this.#headers.isSound(grid, headerRows, band);
      headerRows = [];
      const label = this.#rowOf(leaf, tracker.place(groupCovering(grid, row, leaf)));
      tracker.pass(label);
      const cells = dataCells(grid, row, leaf);
      if (label) found.push({ label, cells });
      else if (band && cells.some((cell) => !isBlank(cell)))
        extra.push(extraRow(grid, row, (cell) => !cells.includes(cell)));
    }
    endBand();
    if (claims.length === 0) this.#before = undefined;
    return { claims, extra };
  }

  #rowOf(leaf: GridCell, place: RowPlace): RequestRow | undefined {
    const row = this.#rows.find(leaf.text);
    return row && isRowOfGroup(row, leaf.text, labelKey(leaf.text).key, place) ? row : undefined;
  }

  #isOurs(grid: Grid): boolean {
    return grid.rows.some((row) => row.some((cell) => names(this.#unmistakableRows, cell)));
  }

  #isForeign(grid: Grid, row: number): boolean {
    return (grid.rows[row] ?? []).some((cell) => names(this.#foreign, cell));
  }

  /** The row's own label: the last text in front of the applicants that begins in this row. */
  #leafBelow(grid: Grid, row: number, { columns }: Band<Label>): GridCell | undefined {
    const first = columns[0]?.col ?? 0;
    const texts = grid.rows[row]?.filter((cell) => !isBlank(cell) && !isFigure(cell)) ?? [];
    // A label that a wrong rowspan pushed under the applicants is still a label.
    const own = texts.findLast((cell) => cell.col < first || names(this.#unmistakableRows, cell));
    const hasFigures = grid.rows[row]?.some((cell) => cell.col >= first && !isBlank(cell));
    if (own || !hasFigures) return own;
    // Figures without a label of their own stand beside the one that reaches down to them.
    const above = grid.across(row).filter((cell) => cell.col < first && !isFigure(cell));
    return above.findLast((cell) => !isBlank(cell)) ?? above.at(-1);
  }

  /** Without a header: the last label of the form that begins in this row. */
  #leafOf(grid: Grid, row: number): GridCell | undefined {
    return grid.rows[row]?.findLast((cell) => names(this.#rows, cell));
  }

  #claimBand(
    grid: Grid,
    own: Band<Label> | undefined,
    found: readonly FoundRow[],
    sound: boolean,
  ): { claims: Claim[]; extra: Extra[] } {
    const band = own ?? this.#before?.band;
    if (found.length === 0 || !band || band.columns.length === 0) return { claims: [], extra: [] };
    const known = own ? undefined : this.#before?.pattern;
    const rows = found.map(({ cells }) => cells);
    const { rows: unders, pattern } = sound
      ? distributeBand(band, rows, known)
      : { rows: rows.map((cells) => unclear(band, cells)), pattern: undefined };
    this.#before = pattern && { band, pattern };
    const { columns } = band;
    const under = (row: number): readonly Under[] => unders[row] ?? [];
    return {
      claims: found.flatMap(({ label }, row) => claimRow(grid, label, columns, under(row))),
      extra: found.flatMap(({ label }, row) => extraCells(grid, label, columns, under(row))),
    };
  }
}

const claimRow = (
  grid: Grid,
  row: RequestRow,
  columns: readonly BandColumn<Label>[],
  unders: readonly Under[],
): Claim[] =>
  columns.flatMap(({ header }, index): Claim[] => {
    const under = unders[index];
    if (!header || !under) return [];
    return [{ id: requestId(row.id, header.id), table: grid.table, under }];
  });
