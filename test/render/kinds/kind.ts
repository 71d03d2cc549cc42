/** @file Reports that each print several peculiarities of one kind. */
import type { Form } from '../../../src/forms/form.js';
import type { CellId } from '../../../src/report/cell.js';
import type { ReportCase } from '../cases/case.js';
import { type Habits, PLAIN } from '../habits.js';
import type { TruthCell } from '../truth.js';
import { truthFrom } from '../truthFrom.js';
import type { Rewording } from '../wording/rewording.js';

/** A made report with single cells of its own, in habits of its own. */
export function kind(
  name: string,
  form: Form,
  habits: Partial<Habits>,
  cells: Readonly<Record<CellId, TruthCell>> = {},
): ReportCase {
  const seed = [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 100_000;
  const truth = truthFrom(seed, form);
  for (const id of Object.keys(cells))
    if (!(id in truth.cells)) throw new Error(`the form has no ${id}`);
  return {
    name: `kind-${name}`,
    truth: { ...truth, cells: { ...truth.cells, ...cells } },
    habits: { ...PLAIN, ...habits },
  };
}

/** Words labels so, and all others as the form does. */
export const worded =
  (words: Readonly<Record<string, string>>): Rewording =>
  (label) =>
    words[label] ?? label;
