/** @file Table 四 matched: figures by the outcome above them and the group above that. */
import { remedyId } from '../../forms/cells.js';
import type { Form, Label, RemedyGroup } from '../../forms/form.js';
import { LabelIndex } from '../words/label.js';
import {
  type Band,
  type BandColumn,
  headersOf,
  isBlank,
  isFigure,
  MOST_HEADER_ROWS,
  names,
} from './band.js';
import type { Claim } from './claim.js';
import { distribute, overlap, unclear } from './columns.js';
import type { Grid, GridCell } from './grid.js';
import { fills, hasNoHole } from './soundness.js';

/** Finds the cells of table 四 in the grids of a page. */
export class RemediesMatcher {
  readonly #outcomes: LabelIndex<Label>;
  readonly #unmistakable: LabelIndex<Label>;
  readonly #groups: LabelIndex<RemedyGroup>;
  readonly #headings: LabelIndex<Label>;

  /** Ids of the outcomes in the order of the form. */
  readonly #order: readonly string[];

  constructor(form: Form) {
    this.#order = form.outcomes.map(({ id }) => id);
    this.#outcomes = new LabelIndex(form.outcomes);
    this.#unmistakable = new LabelIndex(form.outcomes.filter(({ id }) => id !== 'total'));
    this.#groups = new LabelIndex(form.remedies);
    this.#headings = new LabelIndex(
      form.remedies.flatMap((group): Label[] => [group, ...group.ancestors]),
    );
  }

  match(grid: Grid): { claims: Claim[] } {
    const claims: Claim[] = [];
    let headerRows: number[] = [];
    let dataRows: number[] = [];
    const endBand = (): void => {
      for (const claim of this.#claimBand(grid, headerRows, dataRows)) claims.push(claim);
      headerRows = [];
      dataRows = [];
    };
    for (let row = 0; row < grid.rowCount; row++) {
      if (this.#isHeader(grid, row)) {
        if (dataRows.length > 0) endBand();
        headerRows = [...headerRows.slice(1 - MOST_HEADER_ROWS), row];
      } else if (headerRows.length > 0) {
        if (isData(grid, row)) dataRows.push(row);
        else if (dataRows.length > 0) endBand();
      }
    }
    endBand();
    return { claims };
  }

  #isHeader(grid: Grid, row: number): boolean {
    return (grid.rows[row] ?? []).some(
      (cell) => names(this.#unmistakable, cell) || names(this.#headings, cell),
    );
  }

  #claimBand(grid: Grid, headerRows: readonly number[], dataRows: readonly number[]): Claim[] {
    const band = headersOf(grid, headerRows, this.#outcomes, this.#headings);
    const { columns } = band;
    if (!columns.some((column) => column.header && column.header.id !== 'total')) return [];
    const groupCells = headerRows
      .flatMap((row) => grid.rows[row] ?? [])
      .filter((cell) => names(this.#groups, cell));
    const sound = this.#isSound(grid, headerRows, band, groupCells);
    const filled = dataRows.filter((row) => (grid.rows[row] ?? []).some((cell) => !isBlank(cell)));
    const first = columns[0]?.col ?? 0;
    return (filled.length > 0 ? filled : dataRows.slice(0, 1)).flatMap((row) => {
      const cells = grid.across(row).filter((cell) => cell.col >= first || isFigure(cell));
      const under = sound ? distribute(band, cells) : unclear(band, cells);
      return columns.flatMap((column, index): Claim[] => {
        const group = this.#groupOf(column, groupCells);
        const found = under[index];
        if (!column.header || !group || !found) return [];
        return [{ id: remedyId(group.id, column.header.id), table: grid.table, under: found }];
      });
    });
  }

  /** Every group has the five outcomes in their order, side by side, filling the group's heading. */
  #isSound(
    grid: Grid,
    headerRows: readonly number[],
    band: Band<Label>,
    groupCells: readonly GridCell[],
  ): boolean {
    const groups = groupCells.map((cell) => this.#groups.find(cell.text));
    if (new Set(groups).size !== groups.length || !hasNoHole(grid, headerRows, band)) return false;
    const grouped = groupCells.map((cell) =>
      band.columns.filter((column) => column.cell.row > cell.row && overlap(column, cell)),
    );
    return (
      grouped.flat().length === band.columns.length &&
      grouped.every((columns, index) => {
        const cell = groupCells[index];
        const ids = columns.map(({ header }) => header?.id);
        return (
          cell !== undefined &&
          fills(columns, cell) &&
          ids.length === this.#order.length &&
          ids.every((id, at) => id === this.#order[at])
        );
      })
    );
  }

  /** The lowest group above the column. */
  #groupOf(column: BandColumn<Label>, groupCells: readonly GridCell[]): RemedyGroup | undefined {
    const above = groupCells
      .filter((cell) => cell.row < column.cell.row && overlap(cell, column))
      .sort((a, b) => b.row - a.row)[0];
    return above && this.#groups.find(above.text);
  }
}

/**
 * A row below the header that can hold figures: as many cells as a group has outcomes, or figures and
 * blanks with one label in front. A remark across the table is none.
 */
function isData(grid: Grid, row: number): boolean {
  const own = grid.rows[row] ?? [];
  if (own.length === 0) return false;
  const texts = own.filter((cell) => !isBlank(cell) && !isFigure(cell));
  return own.length >= FEWEST_CELLS || (texts.length <= 1 && texts.length < own.length);
}

const FEWEST_CELLS = 5;
