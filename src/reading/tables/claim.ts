/** @file What a matcher says about a cell of the form, before all tables have been read. */
import type { Form, Label } from '../../forms/form.js';
import type { Cell, CellId } from '../../report/cell.js';
import type { Extra } from '../../report/report.js';
import { isBlankText } from '../../text/characters.js';
import type { NamedYear } from '../words/yearNamed.js';
import type { BandColumn } from './band.js';
import type { Under } from './columns.js';
import type { Grid, GridCell } from './grid.js';
import type { Surroundings } from './surroundings.js';

/** No page prints a cell this often; where one does, which is meant cannot be told. */
export const MOST_CLAIMS = 100;

/** This cell of the form stands here in the page. */
export interface Claim {
  readonly id: CellId;
  readonly table: number;
  readonly under: Under;
  /** 万元 per unit of an amount without a unit of its own. */
  readonly scale?: number;
  /** The years that the labels of its row and its column name. */
  readonly years?: readonly NamedYear[];
  /** What stands around its table. */
  readonly around?: Surroundings;
  /** Made because something was left over; it counts where nothing certain is known of the cell. */
  readonly isDoubt?: true;
  /** What the cell is found to be, where the sums tell more of it than its place. */
  readonly found?: Cell;
}

/** The claims on the cells of a form, and what was seen but is not known. */
export interface Claims {
  readonly claims: readonly Claim[];
  readonly extra: readonly Extra[];
  /** The form whose labels each part of the tables prints, where they are of one form only. */
  readonly votes: readonly Form['id'][];
}

/** What stands here may belong to this cell, or to another. */
export function doubted(under: Under): Under {
  if (under.kind !== 'cell') return under;
  return isBlankText(under.cell.text)
    ? { kind: 'missing' }
    : { kind: 'unclear', cells: [under.cell] };
}

/**
 * What stands below no header that the form knows, or cannot be told from what does: figures of a
 * column whose header is missing.
 *
 * @param cells all cells of the row that can hold a figure
 */
export function strangersIn(
  columns: readonly BandColumn<Label>[],
  unders: readonly Under[],
  cells: readonly GridCell[],
): Under {
  const known = new Set(
    unders.flatMap((under, index) =>
      columns[index]?.header && under.kind === 'cell' ? [under.cell] : [],
    ),
  );
  const below = unders.flatMap((under, index) => {
    if (columns[index]?.header || under.kind === 'missing') return [];
    return under.kind === 'cell' ? [under.cell] : under.cells;
  });
  const all = new Set([...cells.filter((cell) => !known.has(cell)), ...below]);
  const filled = [...all].filter(({ text }) => !isBlankText(text));
  return filled.length === 0 ? { kind: 'missing' } : { kind: 'unclear', cells: filled };
}

/** A row that the form does not know, kept as printed. */
export function extraRow(grid: Grid, row: number, isLabel: (cell: GridCell) => boolean): Extra {
  const cells = grid.across(row);
  return {
    ...grid.source(row),
    labels: cells.filter((cell) => isLabel(cell) && cell.text !== '').map((cell) => cell.text),
    values: cells.filter((cell) => !isLabel(cell)).map((cell) => cell.text),
  };
}

/**
 * What a row of the form prints below headers that the form does not know (备注, 上年数), kept as
 * printed: labelled with the row and the header.
 *
 * @param unders what stands below each column
 */
export function extraCells(
  grid: Grid,
  row: Label,
  columns: readonly BandColumn<Label>[],
  unders: readonly Under[],
): Extra[] {
  return columns.flatMap(({ header, cell: { text } }, index): Extra[] => {
    const under = unders[index];
    if (header || under?.kind !== 'cell' || isBlankText(under.cell.text)) return [];
    const { cell } = under;
    return [{ ...grid.source(cell.row), labels: [row.zh, text], values: [cell.text] }];
  });
}
