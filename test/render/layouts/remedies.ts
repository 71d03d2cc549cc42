/** @file Table four turned, and in three tables. */
import { remedyId } from '../../../src/forms/cells.js';
import type { Form, Label, RemedyGroup } from '../../../src/forms/form.js';
import type { Habits } from '../habits.js';
import { printLabel } from '../label.js';
import { printCell } from '../print.js';
import { type Box, printTable, type Row } from '../table.js';
import type { Truth } from '../truth.js';

const TITLE = '政府信息公开行政复议、行政诉讼情况';

function valueBox(group: RemedyGroup, outcome: Label, truth: Truth, habits: Habits): Box {
  const id = remedyId(group.id, outcome.id);
  const cell = truth.cells[id];
  if (!cell) throw new Error(`the truth has no ${id}`);
  const index = id.length;
  const printed = { unit: 'count', counter: '件', signed: false, noted: false, index } as const;
  return { html: printCell(cell, printed, habits) };
}

/** Outcomes down, procedures across. */
export function turnedRemedies(form: Form, truth: Truth, habits: Habits): string[] {
  const label = (text: string): Box => ({ html: printLabel(text, habits) });
  const review = form.remedies.filter(({ ancestors }) => ancestors.length === 0);
  const inner = form.remedies.filter(({ ancestors }) => ancestors.length > 0);
  const head: Row[] = [
    [
      { ...label('结果'), rows: 2 },
      ...review.map(({ zh }) => ({ ...label(zh), rows: 2 })),
      ...(inner[0]?.ancestors ?? []).map(({ zh }) => ({ ...label(zh), cols: inner.length })),
    ],
    inner.map(({ zh }) => label(zh)),
  ];
  const body = form.outcomes.map(
    (outcome): Row => [
      label(outcome.zh),
      ...[...review, ...inner].map((group) => valueBox(group, outcome, truth, habits)),
    ],
  );
  return [printTable({ name: TITLE, head, body }, habits)];
}

/** Each procedure a table of its own, below its name. */
export function threeRemedies(form: Form, truth: Truth, habits: Habits): string[] {
  return form.remedies.flatMap((group) => {
    const head = [form.outcomes.map(({ zh }): Box => ({ html: printLabel(zh, habits) }))];
    const body = [form.outcomes.map((outcome) => valueBox(group, outcome, truth, habits))];
    const name = printLabel(group.zh, habits);
    return [`<p>${name}</p>`, printTable({ name: group.zh, head, body }, habits)];
  });
}
