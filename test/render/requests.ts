/** @file Table 三 rendered. */
import { requestId } from '../../src/forms/cells.js';
import type { Form, Label, RequestRow } from '../../src/forms/form.js';
import type { Habits } from './habits.js';
import { bracketed, printLabel } from './label.js';
import type { Layout } from './layouts/layout.js';
import { simpleRequests } from './layouts/requests.js';
import { printCell } from './print.js';
import { labelBoxes } from './requestRows.js';
import { type Box, printDivs, printTable, type Row } from './table.js';
import type { Truth } from './truth.js';

const TITLE = '收到和处理政府信息公开申请情况';
const IDENTITY = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
const CORNERS = { full: IDENTITY, short: '项目', absent: '' } as const;
/** Rows in front of a page break: as many as a page of A4 holds. */
const ROWS_A_PAGE = 13;

/** Layouts with one label a row and one a column. */
const SIMPLE: ReadonlySet<Layout | undefined> = new Set(['joined-labels', 'turned', 'totals-only']);

/** Table 三, in two parts where the page broke it. */
export function printRequests(form: Form, truth: Truth, habits: Habits): string[] {
  if (SIMPLE.has(habits.layout)) return [printTable(simpleRequests(form, truth, habits), habits)];
  if (habits.layout === 'divs') {
    const { head = [], body } = simpleRequests(form, truth, habits);
    return [printDivs([...head, ...body], habits)];
  }
  const rows = form.requests;
  const parts =
    habits.split === 'none' ? [rows] : [rows.slice(0, ROWS_A_PAGE), rows.slice(ROWS_A_PAGE)];
  return parts.flatMap((part, index) => {
    const head = index > 0 && habits.split === 'without-header' ? [] : headerRows(form, habits);
    const body = bodyRows(part, form, truth, habits);
    const number = index > 0 && habits.pageNumber ? ['<p align="center">— 4 —</p>'] : [];
    return [...number, printTable({ name: TITLE, head, body }, habits)];
  });
}

/** The header, with that of the remarks at the end of its first row. */
function headerRows(form: Form, habits: Habits): Row[] {
  const [first = [], ...rest] = applicantRows(form, habits);
  if (!habits.remarks) return [first, ...rest];
  const rows = habits.header === 'missing-rowspan' ? 1 : rest.length + 1;
  const empty: Box[] = rows === 1 ? [{ html: '' }] : [];
  return [[...first, { html: '备注', rows }], ...rest.map((row) => [...row, ...empty])];
}

function applicantRows(form: Form, habits: Habits): Row[] {
  const label = (text: string): Box => ({ html: printLabel(text, habits) });
  const corner: Box = { html: bracketed(CORNERS[habits.corner], habits), cols: 3 };
  const [person, ...rest] = form.applicants.map((applicant) => applicant.zh);
  const first = { ...label(person ?? ''), cols: habits.spacer === 'wide-person' ? 2 : 1 };
  const total = habits.layout === 'unnamed-total' ? { html: '' } : label(rest.at(-1) ?? '');
  const organisations = rest.slice(0, -1).map(label);
  const legal = { ...label('法人或其他组织'), cols: organisations.length };
  const situation = { ...label('申请人情况'), cols: (first.cols ?? 1) + organisations.length + 1 };
  const empty: Box = { html: '' };
  switch (habits.header) {
    case 'missing-rowspan':
      return [
        spaced([corner], [situation], habits),
        spaced([{ html: '', cols: 3 }], [first, legal, total], habits),
        spaced([{ html: '', cols: 3 }], [{ ...first, html: '' }, ...organisations, empty], habits),
      ];
    case 'two-rows':
      return [
        spaced(
          [{ ...corner, rows: 2 }],
          [{ ...first, rows: 2 }, legal, { ...total, rows: 2 }],
          habits,
          2,
        ),
        organisations,
      ];
    default:
      return [
        spaced([{ ...corner, rows: 3 }], [situation], habits, 3),
        [{ ...first, rows: 2 }, legal, { ...total, rows: 2 }],
        organisations,
      ];
  }
}

function bodyRows(rows: readonly RequestRow[], form: Form, truth: Truth, habits: Habits): Row[] {
  const labels = labelBoxes(rows, habits);
  return rows.map((row, index) => {
    const values = form.applicants.map((applicant, at) => {
      const box = valueBox(row, applicant, index * 7 + at, truth, habits);
      return at === 0 && habits.spacer === 'wide-person' ? { ...box, cols: 2 } : box;
    });
    const hidden: Box[] = habits.hiddenColumn ? [{ html: '99', hidden: true }] : [];
    const remark: Box[] = habits.remarks ? [{ html: index % 5 === 0 ? '网上申请' : '' }] : [];
    return [...spaced(labels[index] ?? [], values, habits), ...remark, ...hidden];
  });
}

/** A row with the empty column that the page's editor left in it. */
function spaced(labels: Row, values: Row, { spacer }: Habits, rows = 1): Row {
  const gap: Box = { html: '', rows };
  if (spacer === 'leading') return [gap, ...labels, ...values];
  return spacer === 'gap' ? [...labels, gap, ...values] : [...labels, ...values];
}

function valueBox(
  row: RequestRow,
  applicant: Label,
  index: number,
  truth: Truth,
  habits: Habits,
): Box {
  const id = requestId(row.id, applicant.id);
  const cell = truth.cells[id];
  if (!cell) throw new Error(`the truth has no ${id}`);
  const printed = { unit: 'count', counter: '件', signed: false, noted: false, index } as const;
  return { html: printCell(cell, printed, habits) };
}
