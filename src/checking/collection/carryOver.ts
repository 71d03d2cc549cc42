/** @file B1: 上年结转 is what the year before calls 结转下年度, for each applicant. */
import { APPLICANTS } from '../../forms/applicants.js';
import { requestId } from '../../forms/cells.js';
import { formAsPrinted } from '../../forms/mixed.js';
import type { CellId } from '../../report/cell.js';
import type { Report } from '../../report/report.js';
import { finding } from '../checkable.js';
import { tableFigure } from '../narrative/tableFigure.js';
import { signed } from '../words.js';
import type { PairCheck } from './member.js';

export const carryOver: PairCheck = (before, now) =>
  APPLICANTS.flatMap(({ id, zh, en }) => {
    const cell = requestId('carried_in', id);
    const left = requestFigure(before, requestId('carried_out', id));
    const taken = requestFigure(now, cell);
    if (left === undefined || taken === undefined || left === taken) return [];
    const message = {
      zh: `“${zh}”列：${before.year}年“结转下年度继续办理”为${left}，本年“上年结转”却为${taken}，相差${signed(taken - left)}。`,
      en: `Column “${en}”: ${before.year} carried ${left} over to next year, but this year takes over ${taken}, a difference of ${signed(taken - left)}.`,
    };
    return [
      finding('warning', 'requests.carry_over', id, message, {
        cells: [cell],
        expected: left,
        actual: taken,
      }),
    ];
  });

/** A cell of table 三; a 总计 that is left blank is taken from its row. */
function requestFigure({ form: id, cells }: Report, cell: CellId): number | undefined {
  const form = formAsPrinted(id, cells);
  return form && form.id !== '2014' ? tableFigure(form, [cell], cells) : undefined;
}
