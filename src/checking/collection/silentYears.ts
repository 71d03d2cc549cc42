/** @file F4: penalties, coercion and fees that are 0 in one year only, or in all years but one. */
import { cellsOf } from '../../forms/cells.js';
import { formAsPrinted } from '../../forms/mixed.js';
import type { CellId } from '../../report/cell.js';
import type { Finding } from '../../report/finding.js';
import { finding } from '../checkable.js';
import { figureOf, type Member, type Related } from './member.js';

const WATCHED: readonly CellId[] = [
  'proactive.penalties.decisions',
  'proactive.coercion.decisions',
  'proactive.fees.amount',
];
/** Years with which a year is compared. */
const FEWEST_OTHERS = 2;

/** @param years the reports of one body on one form */
export function silentYears<K>(years: readonly Member<K>[]): Related<K>[] {
  return WATCHED.flatMap((id) => {
    const known = years.flatMap((member) => {
      const figure = figureOf(member.report, id);
      return figure === undefined ? [] : [{ member, figure }];
    });
    const [zeros, others] = [
      known.filter(({ figure }) => figure === 0),
      known.filter(({ figure }) => figure > 0),
    ];
    return [
      ...(zeros.length === 1 && others.length >= FEWEST_OTHERS ? zeros : []),
      ...(others.length === 1 && zeros.length >= FEWEST_OTHERS ? others : []),
    ].map(({ member, figure }) => ({ key: member.key, finding: odd(member, id, figure) }));
  });
}

function odd({ report }: Member, id: CellId, figure: number): Finding {
  const form = formAsPrinted(report.form, report.cells);
  const cell = form && cellsOf(form).find((one) => one.id === id);
  const message = {
    zh: `“${cell?.row.zh}”只有本年为${figure}，其他年度${figure === 0 ? '都大于0' : '都为0'}。`,
    en: `“${cell?.row.en}” is ${figure} this year only; in all other years it is ${figure === 0 ? 'more than 0' : '0'}.`,
  };
  return finding('info', 'proactive.odd_year', id, message, { cells: [id], actual: figure });
}
