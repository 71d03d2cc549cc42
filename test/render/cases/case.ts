/** @file What a folder of test/pages is made from. */
import { cellsOf, type TableId } from '../../../src/forms/cells.js';
import type { Form } from '../../../src/forms/form.js';
import type { CellId } from '../../../src/report/cell.js';
import type { Habits } from '../habits.js';
import type { Truth, TruthCell } from '../truth.js';

/** A report page: its folder, what it says and how it prints it. */
export interface ReportCase {
  readonly name: string;
  readonly truth: Truth;
  readonly habits: Habits;
}

/** All cells of a form, filled table by table, with what stands in single cells. */
export function filled(
  form: Form,
  tables: Readonly<Record<TableId, TruthCell>>,
  cells: Readonly<Record<CellId, TruthCell>>,
): Record<CellId, TruthCell> {
  const all = Object.fromEntries(cellsOf(form).map(({ id, table }) => [id, tables[table]]));
  for (const id of Object.keys(cells)) if (!(id in all)) throw new Error(`the form has no ${id}`);
  return { ...all, ...cells };
}
