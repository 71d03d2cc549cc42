/** @file Table three as bodies lay it out that build it themselves: one label a row, one a column. */
import { requestId } from '../../../src/forms/cells.js';
import type { Form, Label, RequestRow } from '../../../src/forms/form.js';
import type { Habits } from '../habits.js';
import { printLabel } from '../label.js';
import { printCell } from '../print.js';
import type { Box, Row, TableParts } from '../table.js';
import type { Truth } from '../truth.js';

const TITLE = '收到和处理政府信息公开申请情况';

/** One row of labels over one row for each row of the form; or turned. */
export function simpleRequests(form: Form, truth: Truth, habits: Habits): TableParts {
  const { layout } = habits;
  const applicants = form.applicants.filter(({ id }) => layout !== 'totals-only' || id === 'total');
  const value = (row: RequestRow, applicant: Label): Box => {
    const id = requestId(row.id, applicant.id);
    const cell = truth.cells[id];
    if (!cell) throw new Error(`the truth has no ${id}`);
    const printed = {
      unit: 'count',
      counter: '件',
      signed: false,
      noted: false,
      index: id.length,
    } as const;
    return { html: printCell(cell, printed, habits) };
  };
  const across = applicants.map(({ zh }): Box => ({ html: printLabel(zh, habits) }));
  const down = form.requests.map((row): Box => ({ html: rowLabel(row, habits) }));
  if (layout !== 'turned') {
    const head: Row[] = [[{ html: '项目' }, ...across]];
    const body = form.requests.map((row, at): Row => {
      const label = down[at] ?? { html: '' };
      return [label, ...applicants.map((applicant) => value(row, applicant))];
    });
    return { name: TITLE, head, body };
  }
  const body = applicants.map((applicant, at): Row => {
    const label = across[at] ?? { html: '' };
    return [label, ...form.requests.map((row) => value(row, applicant))];
  });
  return { name: TITLE, head: [[{ html: '申请人情况' }, ...down]], body };
}

/** The row with its group in front of it, as far as the group is needed to tell it. */
function rowLabel(row: RequestRow, habits: Habits): string {
  const own = printLabel(row.zh, habits);
  const group = row.ancestors.at(1);
  return group ? `${printLabel(group.zh, habits)} ${own}` : own;
}
