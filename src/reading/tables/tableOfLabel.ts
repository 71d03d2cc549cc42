/** @file Which table a label is of, where it is printed in one of them only: several may stand in one grid. */
import type { TableId } from '../../forms/cells.js';
import type { Label } from '../../forms/form.js';
import { FORMS } from '../../forms/index.js';
import { hasHan } from '../../text/characters.js';
import { remembered } from '../../text/remembered.js';
import { namesOf } from '../align/vocabulary.js';
import { labelKey } from '../words/label.js';
import type { Grid } from './grid.js';

const TABLES = new Map<string, TableId | undefined>();
const add = (table: TableId, labels: readonly Label[]): void => {
  for (const label of labels)
    for (const key of namesOf(label)) {
      const known = TABLES.has(key) && TABLES.get(key) !== table;
      TABLES.set(key, known ? undefined : table);
    }
};
for (const { proactive, requests, applicants, remedies, outcomes } of FORMS) {
  add(
    'proactive',
    proactive.flatMap(({ rows, columns }) => [...rows, ...columns]),
  );
  add('requests', [...requests, ...applicants]);
  add('remedies', [...remedies, ...outcomes]);
}

/** The table that a label is of; undefined for one that is in none of them, or in several. */
export const tableOfLabel = remembered((raw): TableId | undefined =>
  labelKey(raw).item === undefined ? TABLES.get(labelKey(raw).key) : 'proactive',
);

/** The tables whose labels each row of a grid prints, without a slip. */
const met = new WeakMap<Grid, readonly ReadonlySet<TableId>[]>();

const NONE: ReadonlySet<TableId> = new Set();

function tablesIn(grid: Grid): readonly ReadonlySet<TableId>[] {
  let known = met.get(grid);
  if (!known) {
    known = grid.rows.map((cells) => {
      let found: Set<TableId> | undefined;
      for (const { text } of cells) {
        const table = hasHan(text) ? tableOfLabel(text) : undefined;
        if (table) found = (found ?? new Set<TableId>()).add(table);
      }
      return found ?? NONE;
    });
    met.set(grid, known);
  }
  return known;
}

/** Does a label of another table begin in this row? */
export function isForeign(grid: Grid, row: number, table: TableId): boolean {
  const tables = tablesIn(grid)[row] ?? NONE;
  return tables.size > (tables.has(table) ? 1 : 0);
}

/** Is a label that only this table has printed in the grid, without a slip? */
export const isOf = (grid: Grid, table: TableId): boolean =>
  tablesIn(grid).some((tables) => tables.has(table));

/** How many rows of the grid print labels of the three tables. */
export const countRows = (grid: Grid): number =>
  tablesIn(grid).reduce((count, tables) => count + Math.sign(tables.size), 0);
