/** @file Cells of a form for the tests of the checks: all 0 unless said otherwise. */
import { type Checkable, checkReport } from '../../../src/checking/check.js';
import { cellsOf } from '../../../src/forms/cells.js';
import type { Form } from '../../../src/forms/form.js';
import { FORM_2021 } from '../../../src/forms/form2021.js';
import type { Cell, CellId } from '../../../src/report/cell.js';
import type { CellStatus } from '../../../src/report/constants.js';
import type { Finding } from '../../../src/report/finding.js';

/** A figure, or the status of a cell without one. */
export type Printed = number | Exclude<CellStatus, 'number'>;

const cell = (printed: Printed): Cell =>
  typeof printed === 'number'
    ? { value: printed, status: 'number' }
    : { value: null, status: printed };

/** A report on this form that prints these figures, and 0 in every other cell. */
export function printing(figures: Record<CellId, Printed>, form: Form = FORM_2021): Checkable {
  const ids = cellsOf(form).map(({ id }) => id);
  for (const id of Object.keys(figures)) if (!ids.includes(id)) throw new Error(`no cell ${id}`);
  const cells = Object.fromEntries(ids.map((id) => [id, cell(figures[id] ?? 0)]));
  return { form: form.id, cells, unmatched: [] };
}

/** The findings about a report that prints these figures. */
export const findingsOn = (figures: Record<CellId, Printed>, form?: Form): Finding[] =>
  checkReport(printing(figures, form)).findings;

/** The one finding of this rule here; throws where there is none. */
export function findingOf(figures: Record<CellId, Printed>, rule: string, at: string): Finding {
  const found = findingsOn(figures).filter((finding) => finding.rule === rule && finding.at === at);
  const [finding] = found;
  if (!finding || found.length > 1) throw new Error(`${found.length} findings ${rule} at ${at}`);
  return finding;
}
