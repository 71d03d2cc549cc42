/**
 * @file The rows of a text laid out as the table that they were, so that they are matched as any other:
 * the header in the order of the form, each label in front of its figures.
 */
import type { GridCell } from '../tables/grid.js';
import { type Grid, gridOf } from '../tables/grid.js';
import { NO_SURROUNDINGS, type Surroundings } from '../tables/surroundings.js';
import { yearOfLabel } from '../words/yearNamed.js';
import type { PrintedRow } from './printedRow.js';
import type { TextHeader } from './textHeader.js';
import type { Printed } from './textRow.js';

/** The grid column of the first figure; labels stand in front of it, none lies deeper. */
const FIRST = 8;

export interface TextGrid {
  readonly grid: Grid;
  /** The row that a cell with a figure, or a blank, is printed in. */
  readonly rowOf: ReadonlyMap<GridCell, PrintedRow>;
}

/**
 * Lays out the rows of a text.
 *
 * @param cellsOf what stands behind the label of a row
 * @param units lines of the text that name a unit
 */
export function textGrid(
  printed: readonly PrintedRow[],
  cellsOf: (row: PrintedRow) => readonly Printed[],
  units: readonly string[],
): TextGrid {
  const rows: GridCell[][] = [];
  const rowOf = new Map<GridCell, PrintedRow>();
  const tables: number[] = [];
  const around: Surroundings[] = [];
  const headers: TextHeader[] = [];
  const add = (
    texts: readonly { readonly text: string; readonly col: number; readonly colSpan?: number }[],
    of: PrintedRow,
    lines: readonly Printed[] = [],
  ): GridCell[] => {
    const row = rows.length;
    const cells = texts.map(({ text, col, colSpan = 1 }, at): GridCell => {
      const place = { line: (lines[at]?.line ?? of.line).index };
      return { text, row, col, colSpan, rowSpan: 1, header: false, nested: false, place };
    });
    rows.push(cells);
    tables.push(headers.length - 1);
    const beside = [...of.header.unitTexts, ...of.path.map(({ text }) => text)];
    // 2022年数据 above the columns, or in front of the row.
    const years = [...beside, ...of.header.strangers].flatMap((text) => yearOfLabel(text) ?? []);
    around.push({ ...NO_SURROUNDINGS, units: [...units, ...beside], years });
    return cells;
  };
  for (const one of printed) {
    const { header, label, path, table } = one;
    if (headers.at(-1) !== header) {
      headers.push(header);
      if (header.article !== '') add([{ text: header.article, col: 0 }], one);
      for (const cells of header.printed.rows)
        add(
          cells.map(({ text, at, span }) => ({ text, col: FIRST + at, colSpan: span })),
          one,
        );
    }
    const labels = table === 'requests' ? [...path.map(({ text }) => text), label] : [label];
    const shown = labels.slice(-FIRST).filter((text) => text !== '');
    const front = shown.map((text, at) => ({ text, col: FIRST - shown.length + at }));
    const behind = cellsOf(one);
    const data = behind.map(({ text }, at) => ({ text, col: FIRST + at }));
    const cells = add([...front, ...data], one, [
      ...front.map(() => ({ text: '', line: one.line })),
      ...behind,
    ]);
    for (const cell of cells.slice(front.length)) rowOf.set(cell, one);
  }
  return {
    grid: gridOf(
      rows,
      (row) => ({ table: tables[row] ?? 0, row }),
      (row) => around[row] ?? NO_SURROUNDINGS,
    ),
    rowOf,
  };
}
