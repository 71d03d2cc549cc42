/** @file Table 三 matched: rows by their labels, columns by the applicants above them. */
import { APPLICANT_HEADINGS } from '../forms/applicants.js';
import { requestId } from '../forms/cells.js';
import type { Form, Label, RequestRow } from '../forms/form.js';
import type { Extra } from '../report/report.js';
import { type Band, dataCells, headersOf, isBlank, isFigure, names } from './band.js';
import { type Claim, extraRow } from './claim.js';
import { distributeBand, type Pattern } from './columns.js';
import type { Grid, GridCell } from './grid.js';
import { LabelIndex } from './label.js';

interface FoundRow {
  readonly label: RequestRow;
  readonly cells: readonly GridCell[];
}

/** 其他 and 总计 name rows and columns of several tables. */
const MISTAKABLE = new Set(['other', 'total']);
const isUnmistakable = ({ id }: RequestRow): boolean => id !== 'other.other' && id !== 'total';

/** Finds the cells of table 三 in the grids of a page, in document order. */
export class RequestsMatcher {
  readonly #applicants: LabelIndex<Label>;
  /** Applicants whose name stands nowhere else in the forms. */
  readonly #unmistakable: LabelIndex<Label>;
  readonly #headings = new LabelIndex(APPLICANT_HEADINGS);
  readonly #rows: LabelIndex<RequestRow>;
  /** Rows whose label stands nowhere else in the forms. */
  readonly #unmistakableRows: LabelIndex<RequestRow>;
  /** Labels of table 四, which may stand below in the same table. */
  readonly #foreign: LabelIndex<Label>;
  /** A table split by a page break goes on in the order of the one before. */
  #before: { readonly band: Band<Label>; readonly pattern: Pattern } | undefined;

  constructor(form: Form) {
    this.#applicants = new LabelIndex(form.applicants);
    this.#unmistakable = new LabelIndex(form.applicants.filter(({ id }) => !MISTAKABLE.has(id)));
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
    let found: FoundRow[] = [];
    const endBand = (): void => {
      claims.push(...this.#claimBand(grid, band, found));
      found = [];
    };
    if (!this.#isOurs(grid)) return { claims, extra };
    for (let row = 0; row < grid.rowCount; row++) {
      if (this.#isForeign(grid, row)) {
        endBand();
        band = undefined;
        headerRows = [];
        continue;
      }
      if (this.#isHeader(grid, row, headerRows.length > 0)) {
        if (headerRows.length === 0) endBand();
        headerRows.push(row);
        band = headersOf(grid, headerRows, this.#applicants, this.#headings);
        continue;
      }
      const leaf = band ? this.#leafBelow(grid, row, band) : this.#leafOf(grid, row);
      // Below the header, a row without a label still belongs to it: empty cells for a rowspan.
      if (!leaf) continue;
      headerRows = [];
      const label = this.#rows.find(leaf.text);
      const cells = dataCells(grid, row, leaf);
      if (label) found.push({ label, cells });
      else if (band && cells.some((cell) => !isBlank(cell)))
        extra.push(extraRow(grid, row, (cell) => !cells.includes(cell)));
    }
    endBand();
    if (claims.length === 0) this.#before = undefined;
    return { claims, extra };
  }

  #isOurs(grid: Grid): boolean {
    return grid.rows.some((row) => row.some((cell) => names(this.#unmistakableRows, cell)));
  }

  #isForeign(grid: Grid, row: number): boolean {
    return (grid.rows[row] ?? []).some((cell) => names(this.#foreign, cell));
  }

  /** A row that names applicants, or one below such a row that goes on naming them. */
  #isHeader(grid: Grid, row: number, inHeader: boolean): boolean {
    const cells = grid.rows[row] ?? [];
    if (cells.some((cell) => names(this.#unmistakable, cell))) return true;
    if (cells.some((cell) => names(this.#headings, cell))) return true;
    return inHeader && cells.every((cell) => isBlank(cell) || names(this.#applicants, cell));
  }

  /** The row's own label: the last text in front of the applicants that begins in this row. */
  #leafBelow(grid: Grid, row: number, { columns }: Band<Label>): GridCell | undefined {
    const first = columns[0]?.col ?? 0;
    const texts = grid.rows[row]?.filter((cell) => !isBlank(cell) && !isFigure(cell)) ?? [];
    // A label that a wrong rowspan pushed under the applicants is still a label.
    return texts.findLast((cell) => cell.col < first || names(this.#unmistakableRows, cell));
  }

  /** Without a header: the last label of the form that begins in this row. */
  #leafOf(grid: Grid, row: number): GridCell | undefined {
    return grid.rows[row]?.findLast((cell) => names(this.#rows, cell));
  }

  #claimBand(grid: Grid, own: Band<Label> | undefined, found: readonly FoundRow[]): Claim[] {
    if (found.length === 0) return [];
    const band = own ?? this.#before?.band;
    if (!band || band.columns.length === 0) return [];
    const known = own ? undefined : this.#before?.pattern;
    const rows = found.map(({ cells }) => cells);
    const { rows: unders, pattern } = distributeBand(band, rows, known);
    this.#before = pattern && { band, pattern };
    return found.flatMap(({ label }, row) =>
      band.columns.flatMap(({ header }, index): Claim[] => {
        const under = unders[row]?.[index];
        if (!header || !under) return [];
        return [{ id: requestId(label.id, header.id), table: grid.table, under }];
      }),
    );
  }
}
