/** @file E2c: rows and columns that the form does not know. They are kept as printed. */
import type { Message } from '../../report/finding.js';
import { type Check, finding } from '../checkable.js';

export const OWN_ROWS: Check = {
  id: 'E2c (own rows)',
  run: ({ extra }) => {
    const [first] = extra;
    if (!first) return [];
    const label = first.labels.join(' ') || first.values.join(' ');
    const message: Message = {
      zh: `表格中有${extra.length}处官方格式以外的行或列，如“${label}”；原样保留，未计入各格。`,
      en: `The tables have ${extra.length} ${extra.length === 1 ? 'row or column' : 'rows or columns'} beside those of the form, e.g. “${label}”; kept as printed and counted in no cell.`,
    };
    const isOfWhich = (labels: readonly string[]): boolean =>
      labels.some((one) => /^\s*其中/u.test(one));
    const hasFigures = extra.some(
      ({ labels, values }) => !isOfWhich(labels) && values.some((value) => /\d/u.test(value)),
    );
    return [finding(hasFigures ? 'warning' : 'info', 'tables.own_rows', 'extra', message)];
  },
};
