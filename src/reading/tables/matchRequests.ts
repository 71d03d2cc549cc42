/** @file Table 三 matched: rows by their labels, columns by the applicants above them. */
import { APPLICANT_HEADINGS } from '../../forms/applicants.js';
import { requestId } from '../../forms/cells.js';
import type { Form, Label, RequestRow } from '../../forms/form.js';
import type { Extra } from '../../report/report.js';
import { LabelIndex, labelKey } from '../words/label.js';
import {
  type Band,
  dataCells,
  headersOf,
  isBlank,
  isFigure,
  MOST_HEADER_ROWS,
  names,
} from './band.js';
import { type Claim, extraRow } from './claim.js';
import { distributeBand, overlap, type Pattern, unclear } from './columns.js';
import type { Grid, GridCell } from './grid.js';
import { groupAfter, groupNamed, isRowOfGroup } from './requestGroups.js';
import { hasNoHole, namesEachOnce } from './soundness.js';

interface FoundRow {
  readonly label: RequestRow;
  readonly cells: readonly GridCell[];
}

/** The applicants that are no organisations. */
const OUTSIDE = new Set(['natural_person', 'total']);

/** 其他 and 总计 name rows and columns of several tables. */
const MISTAKABLE = new Set(['other', 'total']);
const MISTAKABLE_ROWS = new Set(['other', 'other.other', 'total']);
const isUnmistakable = ({ id }: RequestRow): boolean => !MISTAKABLE_ROWS.has(id);

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

  /** Ids of the applicants in the order of the form. */
  readonly #order: readonly string[];

  constructor(form: Form) {
    this.#order = form.applicants.map(({ id }) => id);
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
    let isRead = true;
    let sound: boolean | undefined;
    let found: FoundRow[] = [];
    let group: string | undefined;
    // Read where a row needs it, since header rows may be many.
    const bandOf = (rows: readonly number[]): Band<Label> => {
      if (!band || !isRead) band = headersOf(grid, rows, this.#applicants, this.#headings);
      isRead = true;
      return band;
    };
    const endBand = (): void => {
      for (const claim of this.#claimBand(grid, band, found, sound ?? true)) claims.push(claim);
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
        this.#isHeader(grid, row) ||
        (headerRows.length > 0 && this.#goesOn(grid, row, bandOf(headerRows)))
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
      sound ??= band && this.#isSound(grid, headerRows, band);
      headerRows = [];
      group = groupCovering(grid, row, leaf) ?? group;
      const label = this.#rowOf(leaf, group);
      group = (label && groupAfter(label)) ?? group;
      const cells = dataCells(grid, row, leaf);
      if (label) found.push({ label, cells });
      else if (band && cells.some((cell) => !isBlank(cell)))
        extra.push(extraRow(grid, row, (cell) => !cells.includes(cell)));
    }
    endBand();
    if (claims.length === 0) this.#before = undefined;
    return { claims, extra };
  }

  #rowOf(leaf: GridCell, group: string | undefined): RequestRow | undefined {
    const row = this.#rows.find(leaf.text);
    return row && isRowOfGroup(row, leaf.text, labelKey(leaf.text).key, group) ? row : undefined;
  }

  #isOurs(grid: Grid): boolean {
    return grid.rows.some((row) => row.some((cell) => names(this.#unmistakableRows, cell)));
  }

  #isForeign(grid: Grid, row: number): boolean {
    return (grid.rows[row] ?? []).some((cell) => names(this.#foreign, cell));
  }

  /** A row that names applicants. */
  #isHeader(grid: Grid, row: number): boolean {
    return (grid.rows[row] ?? []).some(
      (cell) => names(this.#unmistakable, cell) || names(this.#headings, cell),
    );
  }

  /** A row below one that names applicants, and that goes on naming them. */
  #goesOn(grid: Grid, row: number, above: Band<Label>): boolean {
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
  #isSound(grid: Grid, headerRows: readonly number[], band: Band<Label>): boolean {
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
  ): Claim[] {
    if (found.length === 0) return [];
    const band = own ?? this.#before?.band;
    if (!band || band.columns.length === 0) return [];
    const known = own ? undefined : this.#before?.pattern;
    const rows = found.map(({ cells }) => cells);
    const { rows: unders, pattern } = sound
      ? distributeBand(band, rows, known)
      : { rows: rows.map((cells) => unclear(band, cells)), pattern: undefined };
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

/** The group whose label stands in front of the row's own, or is the row's own. */
const groupCovering = (grid: Grid, row: number, leaf: GridCell): string | undefined =>
  grid
    .across(row)
    .filter((cell) => cell.col <= leaf.col)
    .map((cell) => groupNamed(cell.text))
    .findLast((id) => id !== undefined);
