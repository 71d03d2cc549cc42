/** @file Table 二 matched: each block's rows by their labels, columns by the block's own header. */
import { proactiveId } from '../../forms/cells.js';
import type { Form, Label, ProactiveBlock, ProactiveColumn } from '../../forms/form.js';
import type { Extra } from '../../report/report.js';
import { LabelIndex, labelKey } from '../words/label.js';
import { isUnitLine, scaleIn } from '../words/money.js';
import {
  type Band,
  type BandColumn,
  dataCells,
  headersOf,
  isBlank,
  isFigure,
  names,
} from './band.js';
import { type Claim, extraCells, extraRow } from './claim.js';
import { distribute, type Under } from './columns.js';
import type { Grid, GridCell } from './grid.js';

/** The label above the row labels. */
const ROW_HEADING: Label = { id: 'content', zh: '信息内容', en: 'Content' };

const NO_HEADER: Band<ProactiveColumn> = { columns: [], end: 0 };

interface BlockRow extends Label {
  readonly block: ProactiveBlock;
}

/** Finds the cells of table 二 in the grids of a page, in document order. */
export class ProactiveMatcher {
  readonly #columns: LabelIndex<ProactiveColumn>;
  readonly #rows: LabelIndex<BlockRow>;
  readonly #heading = new LabelIndex<Label>([ROW_HEADING]);
  #header: { readonly width: number; readonly band: Band<ProactiveColumn> } | undefined;

  constructor(form: Form) {
    this.#columns = new LabelIndex(form.proactive.flatMap((block) => block.columns));
    this.#rows = new LabelIndex(
      form.proactive.flatMap((block) => block.rows.map((row) => ({ ...row, block }))),
    );
  }

  match(grid: Grid): { claims: Claim[]; extra: Extra[] } {
    const claims: Claim[] = [];
    const extra: Extra[] = [];
    let band = this.#header?.width === grid.colCount ? this.#header.band : undefined;
    let inTable = band !== undefined;
    /** What is printed around the amounts and may name their unit. */
    const around = unitTextsOf(grid);
    let article = '';
    for (let row = 0; row < grid.rowCount; row++) {
      const cells = grid.rows[row] ?? [];
      const item = cells.find((cell) => labelKey(cell.text).item !== undefined);
      if (item) {
        article = item.text;
        band = undefined;
        inTable = true;
      } else if (cells.some((cell) => names(this.#columns, cell))) {
        band = headersOf(grid, [row], this.#columns, this.#heading);
        inTable = true;
      } else if (inTable) {
        const label = labelOf(grid, row);
        if (!label) continue;
        const known = this.#rows.find(label.text);
        const data = dataCells(grid, row, label);
        if (known) {
          const { columns } = band ?? NO_HEADER;
          const under = distribute(band ?? NO_HEADER, data);
          const units = [...around, article, label.text];
          claims.push(...claimRow(grid, known, columns, under, data, units));
          extra.push(...extraCells(grid, known, columns, under));
        } else if (band && data.some((cell) => isFigure(cell)))
          extra.push(extraRow(grid, row, (cell) => !data.includes(cell)));
      }
    }
    this.#header = band && claims.length > 0 ? { width: grid.colCount, band } : undefined;
    return { claims, extra };
  }
}

/** Claims every column of the row's block; without the block's header nothing tells them apart. */
function claimRow(
  grid: Grid,
  row: BlockRow,
  columns: readonly BandColumn<ProactiveColumn>[],
  under: readonly Under[],
  data: readonly GridCell[],
  units: readonly string[],
): Claim[] {
  const ofBlock = new LabelIndex(row.block.columns);
  return row.block.columns.map((wanted): Claim => {
    const id = proactiveId(row.id, wanted.id);
    const index = columns.findIndex((column) => ofBlock.find(column.cell.text) === wanted);
    const column = columns[index];
    const found = under[index];
    if (!column || !found) return { id, table: grid.table, under: headless(columns, data) };
    const scale = wanted.unit === 'wan_yuan' ? scaleIn([column.cell.text, ...units]) : 1;
    return { id, table: grid.table, under: found, scale };
  });
}

/** Caption, lines beside the table, and rows of it that name a unit. */
const unitTextsOf = (grid: Grid): string[] => [
  ...(grid.caption === undefined ? [] : [grid.caption]),
  ...grid.remarks,
  ...grid.rows.flatMap((row) => row.map(({ text }) => text).filter(isUnitLine)),
];

/** A column without a header: nothing where the others have theirs, unclear where none has. */
function headless(columns: readonly unknown[], data: readonly GridCell[]): Under {
  const filled = data.filter((cell) => !isBlank(cell));
  return columns.length > 0 || filled.length === 0
    ? { kind: 'missing' }
    : { kind: 'unclear', cells: filled };
}

/** The row's label: its first text, or the one that reaches down to figures without their own. */
function labelOf(grid: Grid, row: number): GridCell | undefined {
  const own = (grid.rows[row] ?? []).find((cell) => !isBlank(cell) && !isFigure(cell));
  const isFilled = grid.rows[row]?.some((cell) => isFigure(cell));
  return (
    own ?? (isFilled ? grid.across(row).find((cell) => !isBlank(cell) && !isFigure(cell)) : own)
  );
}
