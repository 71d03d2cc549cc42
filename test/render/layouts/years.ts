/** @file Last year's figures beside those of the report. */
import { requestId } from '../../../src/forms/cells.js';
import type { Habits } from '../habits.js';
import { type Box, printTable, type Row } from '../table.js';
import { figure, type Truth } from '../truth.js';

/** Figures of another year: every figure of the report changed. */
export function lastYearOf(truth: Truth): Truth {
  const cells = Object.entries(truth.cells).map(([id, cell]) => [
    id,
    cell.value === null ? cell : figure(Math.abs(cell.value) * 2 + 3),
  ]);
  return { ...truth, year: truth.year - 1, cells: Object.fromEntries(cells) };
}

const COMPARED = [
  ['新收政府信息公开申请（件）', requestId('new', 'total')],
  ['予以公开（件）', requestId('granted', 'total')],
  ['行政许可（件）', 'proactive.licensing.decisions'],
  ['行政复议（件）', 'review.total'],
] as const;

/** 指标, this year and the last, as an overview prints them. */
export function yearsCompared(truth: Truth, habits: Habits): string {
  const last = lastYearOf(truth);
  const text = (value: number | null | undefined): Box => ({ html: String(value ?? 0) });
  const head: Row[] = [[{ html: '指标' }, { html: `${truth.year}年` }, { html: `${last.year}年` }]];
  const body = COMPARED.map(
    ([name, id]): Row => [
      { html: name },
      text(truth.cells[id]?.value),
      text(last.cells[id]?.value),
    ],
  );
  return printTable({ name: '两年数据对比', head, body }, habits);
}
