/** @file A row of table 三 whose figures stand one cell too far to the left or right. */
import { requestId } from '../../forms/cells.js';
import type { Form } from '../../forms/form.js';
import type { CellId } from '../../report/cell.js';
import type { Message } from '../../report/finding.js';
import type { Equation } from './equations.js';
import type { Cells } from './evaluate.js';

/** A row with which every identity holds once its figures are moved by one cell. */
export interface ShiftedRow {
  readonly row: string;
  readonly name: Message;
  readonly cells: readonly CellId[];
  /** Where the figures belong. */
  readonly to: 'left' | 'right';
}

/** The rows that explain all sums that fail, when moved. */
export function shiftedRows(
  form: Form,
  equations: readonly Equation[],
  cells: Cells,
): readonly ShiftedRow[] {
  if (equations.every(({ residual }) => residual === 0)) return [];
  return form.requests.flatMap((row): ShiftedRow[] => {
    const ids = form.applicants.map(({ id }) => requestId(row.id, id));
    const printed = ids.map((id) => cells[id]?.value ?? 0);
    const shifted = [
      { to: 'right', lost: printed.at(-1), values: [0, ...printed.slice(0, -1)] },
      { to: 'left', lost: printed[0], values: [...printed.slice(1), 0] },
    ] as const;
    return shifted
      .filter(({ lost, values }) => lost === 0 && values.some((value, at) => value !== printed[at]))
      .filter(({ values }) => holdWith(ids, printed, values, equations))
      .map(({ to }) => ({ row: row.id, name: { zh: row.zh, en: row.en }, cells: ids, to }));
  });
}

function holdWith(
  ids: readonly CellId[],
  printed: readonly number[],
  values: readonly number[],
  equations: readonly Equation[],
): boolean {
  return equations.every(({ signs, residual }) => {
    const change = ids.reduce(
      (sum, id, at) => sum + (signs.get(id) ?? 0) * ((values[at] ?? 0) - (printed[at] ?? 0)),
      0,
    );
    return residual + change === 0;
  });
}
