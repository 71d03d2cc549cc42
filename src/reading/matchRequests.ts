/** @file Table 三 matched: rows by their labels, columns by the applicants above them. */
import { APPLICANT_HEADINGS } from '../forms/applicants.js';
import { requestId } from '../forms/cells.js';
import type { Form, Label, RequestRow } from '../forms/form.js';
import type { Extra } from '../report/report.js';
import { type BandColumn, columnsOf, isBlank, isFigure, names } from './band.js';
import { type Claim, extraRow } from './claim.js';
import { distribute } from './columns.js';
import type { Grid, GridCell } from './grid.js';
import { LabelIndex } from './label.js';

interface Indexes {
  readonly applicants: LabelIndex<Label>;
  /** Applicants whose name stands nowhere else in the forms. */
  readonly unmistakable: LabelIndex<Label>;
  readonly headings: LabelIndex<Label>;
  readonly rows: LabelIndex<RequestRow>;
}

/** 其他 and 总计 name rows and columns of several tables. */
const MISTAKABLE = new Set(['other', 'total']);

/** Finds the cells of table 三 in the grids of a page, in document order. */
export class RequestsMatcher {
  readonly #indexes: Indexes;
  /** A table split by a page break goes on under the columns of the one before. */
  #columns: { readonly width: number; readonly columns: BandColumn<Label>[] } | undefined;

  constructor(form: Form) {
    this.#indexes = {
      applicants: new LabelIndex(form.applicants),
      unmistakable: new LabelIndex(form.applicants.filter(({ id }) => !MISTAKABLE.has(id))),
      headings: new LabelIndex(APPLICANT_HEADINGS),
      rows: new LabelIndex(form.requests),
    };
  }

  match(grid: Grid): { claims: Claim[]; extra: Extra[] } {
    const claims: Claim[] = [];
    const extra: Extra[] = [];
    let headerRows: number[] = [];
    let columns = this.#columns?.width === grid.colCount ? this.#columns.columns : undefined;
    for (let row = 0; row < grid.rowCount; row++) {
      if (this.#isHeader(grid, row, headerRows.length > 0)) {
        headerRows.push(row);
        columns = columnsOf(grid, headerRows, this.#indexes.applicants, this.#indexes.headings);
        continue;
      }
      if (!columns || columns.length === 0) continue;
      const leaf = leafLabel(grid, row, columns);
      if (!leaf) {
        // Below the header, a row without a label still belongs to it: empty cells for a rowspan.
        continue;
      }
      headerRows = [];
      const known = this.#indexes.rows.find(leaf.text);
      const cells = dataCells(grid, row, leaf);
      if (known) claims.push(...claimRow(grid, known, columns, cells));
      else if (cells.some((cell) => !isBlank(cell))) {
        extra.push(extraRow(grid, row, (cell) => !cells.includes(cell)));
      }
    }
    this.#columns = columns && claims.length > 0 ? { width: grid.colCount, columns } : undefined;
    return { claims, extra };
  }

  /** A row that names applicants, or one below such a row that goes on naming them. */
  #isHeader(grid: Grid, row: number, inHeader: boolean): boolean {
    const cells = grid.rows[row] ?? [];
    if (cells.some((cell) => names(this.#indexes.unmistakable, cell))) return true;
    if (cells.some((cell) => names(this.#indexes.headings, cell))) return true;
    return (
      inHeader && cells.every((cell) => isBlank(cell) || names(this.#indexes.applicants, cell))
    );
  }
}

/** The row's own label: the last text in front of the applicants that begins in this row. */
function leafLabel(
  grid: Grid,
  row: number,
  columns: readonly BandColumn<Label>[],
): GridCell | undefined {
  const first = columns[0]?.col ?? 0;
  return grid.rows[row]
    ?.filter((cell) => cell.col < first && !isBlank(cell) && !isFigure(cell))
    .at(-1);
}

/** Everything behind the label, figures that slipped in front of the first applicant included. */
function dataCells(grid: Grid, row: number, leaf: GridCell): readonly GridCell[] {
  return grid.across(row).filter((cell) => cell.col >= leaf.col + leaf.colSpan);
}

function claimRow(
  grid: Grid,
  row: RequestRow,
  columns: readonly BandColumn<Label>[],
  cells: readonly GridCell[],
): Claim[] {
  const under = distribute(columns, cells);
  return columns.flatMap((column, index): Claim[] => {
    const found = under[index];
    if (!column.header || !found) return [];
    return [{ id: requestId(row.id, column.header.id), table: grid.table, under: found }];
  });
}
