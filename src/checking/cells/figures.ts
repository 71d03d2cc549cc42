/** @file A7: figures that cannot be counts, and figures that are printed in an unusual way. */
import { cellsOf, type FormCell } from '../../forms/cells.js';
import type { Cell } from '../../report/cell.js';
import type { Finding, Message } from '../../report/finding.js';
import { type Check, finding } from '../checkable.js';
import { cellName } from '../words.js';

export const FIGURES: Check = {
  id: 'A7',
  run: ({ cells }, form) => {
    if (!form) return [];
    const printed = cellsOf(form).map((cell) => ({ cell, figure: cells[cell.id] }));
    return [...printed.flatMap(notACount), ...unusual(printed)];
  },
};

interface Printed {
  readonly cell: FormCell;
  readonly figure: Cell | undefined;
}

/** 本年增/减 of the form of 2019 is a signed change. */
const isSigned = ({ id }: FormCell): boolean => id.endsWith('.change');

function notACount({ cell, figure }: Printed): Finding[] {
  const value = figure?.value;
  if (value === null || value === undefined) return [];
  const isNegative = value < 0 && !isSigned(cell);
  const isBroken = cell.unit === 'count' && !Number.isInteger(value);
  if (!isNegative && !isBroken) return [];
  const name = cellName(cell);
  const why: Message = isNegative
    ? { zh: '是负数', en: 'is negative' }
    : { zh: '不是整数', en: 'is not a whole number' };
  const what: Message =
    cell.unit === 'count' ? { zh: '件数', en: 'a count' } : { zh: '金额', en: 'an amount' };
  const message: Message = {
    zh: `${name.zh}印为${value}，${why.zh}，不会是${what.zh}。`,
    en: `${name.en} gives ${value}, which ${why.en} and cannot be ${what.en}.`,
  };
  return [
    finding('error', isNegative ? 'cells.negative' : 'cells.not_whole', cell.id, message, {
      cells: [cell.id],
      actual: value,
    }),
  ];
}

/** Full-width digits, thousands separators, units: read, but not as the form has it. */
const UNUSUAL = /[０-９]|\d[,，]\d|\d\s*(?:\p{Script=Han}|（|\()/u;

function unusual(printed: readonly Printed[]): Finding[] {
  const found = printed.filter(
    ({ figure }) =>
      figure?.status === 'number' && figure.raw !== undefined && UNUSUAL.test(figure.raw),
  );
  const [first] = found;
  if (!first) return [];
  const name = cellName(first.cell);
  const raw = first.figure?.raw?.trim() ?? '';
  const value = first.figure?.value ?? '';
  const message: Message = {
    zh: `有${found.length}格的数字写法特殊（全角、千分位、带单位或附注），如${name.zh}印为“${raw}”，读作${value}。`,
    en: `${found.length} ${found.length === 1 ? 'figure is' : 'figures are'} printed in an unusual way (full-width, separators, units or notes), e.g. ${name.en}: “${raw}” was read as ${value}.`,
  };
  return [
    finding('info', 'cells.unusual', 'figures', message, {
      cells: found.map(({ cell }) => cell.id),
    }),
  ];
}
