/** @file The right reading of a truth, worked out from the truth alone. */
import { cellsOf } from '../../src/forms/cells.js';
import { identitiesOf } from '../../src/forms/identities.js';
import { formOf } from '../../src/forms/index.js';
import type { CellId } from '../../src/report/cell.js';
import type { CellStatus, FormId, SectionId } from '../../src/report/constants.js';
import type { Truth } from './truth.js';

export interface Expected {
  readonly form: FormId;
  readonly year: number;
  readonly agency: string;
  readonly title: string;
  readonly published: string;
  readonly sections: readonly SectionId[];
  readonly cells: Readonly<Record<CellId, readonly [number | null, CellStatus]>>;
  /** `rule@at` of the identities that do not hold; blanks and dashes count as 0. */
  readonly inconsistent: readonly string[];
}

/** What reading a page with this truth must give, however the page was rendered. */
export function expectedOf(truth: Truth): Expected {
  const form = formOf(truth.form);
  // What the truth leaves out, the page does not print.
  const absent = form
    ? cellsOf(form).map(({ id }) => [id, [null, 'absent'] as const] as const)
    : [];
  const cells = Object.entries(truth.cells).map(
    ([id, { value, status }]) => [id, [value, status] as const] as const,
  );
  return {
    form: truth.form,
    year: truth.year,
    agency: truth.agency,
    title: truth.title,
    published: truth.published,
    sections: truth.sections.flatMap(({ id }) => id ?? []),
    cells: Object.fromEntries([...absent, ...cells]),
    inconsistent: inconsistentIn(truth),
  };
}

/** The identities of the form that the figures of the truth break; one with a cell that is not printed is not checked. */
export function inconsistentIn(truth: Truth): string[] {
  const form = formOf(truth.form);
  if (!form) return [];
  const sum = (ids: readonly CellId[]): number =>
    ids.reduce((total, id) => total + (truth.cells[id]?.value ?? 0), 0);
  return identitiesOf(form)
    .filter(({ parts, totals }) => [...parts, ...totals].every((id) => truth.cells[id]))
    .filter(({ parts, totals }) => sum(parts) !== sum(totals))
    .map(({ rule, at }) => `${rule}@${at}`);
}
