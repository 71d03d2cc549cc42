/** @file The header of table 三: the applicants, and the heading above those that are organisations. */
import { APPLICANT_HEADINGS } from '../../forms/applicants.js';
import type { Form, Label } from '../../forms/form.js';
import { LabelIndex } from '../words/label.js';
import { type Band, headersOf, isBlank, names } from './band.js';
import { overlap } from './columns.js';
import type { Grid } from './grid.js';
import { hasNoHole, namesEachOnce } from './soundness.js';

/** The applicants that are no organisations. */
const OUTSIDE = new Set(['natural_person', 'total']);

/** 其他 and 总计 name rows and columns of several tables. */
export const MISTAKABLE: ReadonlySet<string> = new Set(['other', 'total']);

/** Knows a header of table 三 where it sees one. */
export class RequestHeaders {
  readonly #applicants: LabelIndex<Label>;
  /** Applicants whose name stands nowhere else in the forms. */
  readonly #unmistakable: LabelIndex<Label>;
  readonly #headings = new LabelIndex(APPLICANT_HEADINGS);
  /** Ids of the applicants in the order of the form. */
  readonly #order: readonly string[];

  constructor({ applicants }: Form) {
    this.#order = applicants.map(({ id }) => id);
    this.#applicants = new LabelIndex(applicants);
    this.#unmistakable = new LabelIndex(applicants.filter(({ id }) => !MISTAKABLE.has(id)));
  }

  /** The columns that these rows name. */
  read(grid: Grid, rows: readonly number[]): Band<Label> {
    return headersOf(grid, rows, this.#applicants, this.#headings);
  }

  /** A row that names applicants. */
  isHeader(grid: Grid, row: number): boolean {
    return (grid.rows[row] ?? []).some(
      (cell) => names(this.#unmistakable, cell) || names(this.#headings, cell),
    );
  }

  /** A row below one that names applicants, and that goes on naming them. */
  goesOn(grid: Grid, row: number, above: Band<Label>): boolean {
    // 3.其他 and （七）总计 in front of the applicants are rows.
    const first = above.columns[0]?.col ?? 0;
    return (grid.rows[row] ?? []).every(
      (cell) => isBlank(cell) || (cell.col >= first && names(this.#applicants, cell)),
    );
  }

  /**
   * Each applicant once, without a hole, the organisations below their heading and the others beside
   * it; without that heading, in the order of the form.
   */
  isSound(grid: Grid, headerRows: readonly number[], band: Band<Label>): boolean {
    const { columns } = band;
    if (!hasNoHole(grid, headerRows, band)) return false;
    // In a single row nothing can have slipped below something else.
    if (columns.every(({ cell }) => cell.row === columns[0]?.cell.row)) return true;
    if (!namesEachOnce(columns)) return false;
    const known = columns.filter(({ header }) => header !== undefined);
    const heading = headerRows
      .flatMap((row) => grid.rows[row] ?? [])
      .find((cell) => this.#headings.find(cell.text)?.id === 'organisations');
    if (heading)
      return known.every(
        (column) => overlap(column, heading) === !OUTSIDE.has(column.header?.id ?? ''),
      );
    const order = known.map(({ header }) => this.#order.indexOf(header?.id ?? ''));
    return order.every((place, index) => index === 0 || place > (order[index - 1] ?? 0));
  }
}
