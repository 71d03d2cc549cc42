/** @file Table 四 rendered. */
import { remedyId } from '../../src/forms/cells.js';
import type { Form, RemedyGroup } from '../../src/forms/form.js';
import type { Habits } from './habits.js';
import { printLabel } from './label.js';
import { threeRemedies, turnedRemedies } from './layouts/remedies.js';
import { printCell } from './print.js';
import { type Box, printTable, type Row } from './table.js';
import type { Truth } from './truth.js';

const TITLE = '政府信息公开行政复议、行政诉讼情况';

/** Table 四 as one table, or review and litigation apart. */
export function printRemedies(form: Form, truth: Truth, habits: Habits): string[] {
  if (habits.layout === 'turned') return turnedRemedies(form, truth, habits);
  if (habits.layout === 'four-in-three') return threeRemedies(form, truth, habits);
  const [review, ...litigation] = form.remedies;
  if (!review) throw new Error('the form has no 行政复议');
  const parts = habits.remedies === 'one' ? [form.remedies] : [[review], litigation];
  return parts.map((groups) => {
    const head =
      habits.header === 'missing-rowspan'
        ? looseHead(form, groups, habits)
        : spanHead(form, groups, habits);
    return printTable({ name: TITLE, head, body: [valueRow(form, groups, truth, habits)] }, habits);
  });
}

/** The official header: one row of groups, one of litigation's two kinds, one of outcomes. */
function spanHead(form: Form, groups: readonly RemedyGroup[], habits: Habits): Row[] {
  const outcomes = form.outcomes.map(({ zh }): Box => ({ html: printLabel(zh, habits) }));
  const inner = groups.filter((group) => group.ancestors.length > 0);
  const review = groups.filter((group) => group.ancestors.length === 0);
  const wide = (text: string, cols: number): Box => ({ html: printLabel(text, habits), cols });
  const top = [
    ...review.map(({ zh }) => wide(zh, outcomes.length)),
    ...(inner[0]?.ancestors ?? []).map(({ zh }) => wide(zh, inner.length * outcomes.length)),
  ];
  if (inner.length === 0) return [top, outcomes];
  return [
    top,
    [
      ...review.flatMap(() => outcomes.map((box) => ({ ...box, rows: 2 }))),
      ...inner.map(({ zh }) => wide(zh, outcomes.length)),
    ],
    inner.flatMap(() => outcomes),
  ];
}

/** The same without rowspans: 行政复议 has empty cells in the third row. */
function looseHead(form: Form, groups: readonly RemedyGroup[], habits: Habits): Row[] {
  const [top = [], second = [], third] = spanHead(form, groups, habits);
  if (!third) return [top, second];
  const reviewBoxes = second.filter((box) => (box.rows ?? 1) > 1);
  return [
    top,
    second.map((box) => ({ ...box, rows: 1 })),
    [...reviewBoxes.map((): Box => ({ html: '' })), ...third],
  ];
}

function valueRow(form: Form, groups: readonly RemedyGroup[], truth: Truth, habits: Habits): Row {
  return groups.flatMap((group) =>
    form.outcomes.map((outcome, index): Box => {
      const id = remedyId(group.id, outcome.id);
      const cell = truth.cells[id];
      if (!cell) throw new Error(`the truth has no ${id}`);
      const printed = { unit: 'count', counter: '件', signed: false, noted: false, index } as const;
      return { html: printCell(cell, printed, habits) };
    }),
  );
}
