/** @file Text and figures as a page prints them. */
import type { Unit } from '../../src/forms/form.js';
import type { Habits } from './habits.js';
import type { TruthCell } from './truth.js';

/** Text as HTML. */
export const asHtml = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

const BLANKS = {
  empty: '',
  nbsp: '&nbsp;',
  ideographic: '\u3000',
  'two-ideographic': '\u3000\u3000',
  'o:p': '<o:p>&nbsp;</o:p>',
} as const;
const MIXED = ['nbsp', 'empty', 'ideographic', 'o:p', 'empty'] as const;

const fullWidth = (text: string): string =>
  text.replace(/[0-9.+-]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** A decimal without exponent or binary noise. */
const decimal = (value: number): string => String(Number(value.toFixed(6)));

/** What a cell counts, and how it may be printed. */
export interface Printed {
  readonly unit: Unit;
  /** 件, 项 … behind a figure where figures have units. */
  readonly counter: string;
  /** May an increase have a plus? */
  readonly signed: boolean;
  /** May a remark follow the figure? */
  readonly noted: boolean;
  /** Number of the cell among all cells, so that mixed habits differ from cell to cell. */
  readonly index: number;
}

/** The content of a figure's cell as HTML. */
export function printCell(cell: TruthCell, printed: Printed, habits: Habits): string {
  const html = printContent(cell, printed, habits);
  return habits.leftovers ? `${html}${LEFTOVERS[printed.index % LEFTOVERS.length]}` : html;
}

/** What editors leave in a cell; none of it is shown. */
const LEFTOVERS = [
  '',
  '<!-- 99 -->',
  '<span style="display:none">99</span>',
  '&#8203;',
  '<script>/* 99 */</script>',
] as const;

function printContent(cell: TruthCell, printed: Printed, habits: Habits): string {
  if (cell.html !== undefined) return cell.html;
  if (cell.print !== undefined) return asHtml(cell.print);
  if (cell.status === 'blank') {
    const kind = habits.blank === 'mixed' ? MIXED[printed.index % MIXED.length] : habits.blank;
    return BLANKS[kind ?? 'empty'];
  }
  if (cell.status === 'dash') return asHtml(habits.dash);
  const value = cell.value ?? 0;
  const note = habits.notes && printed.noted && value > 0 ? '（其中修订1件）' : '';
  return printFigure(value, printed, habits) + note;
}

function printFigure(value: number, printed: Printed, habits: Habits): string {
  const isMoney = printed.unit === 'wan_yuan';
  const inYuan = isMoney && (habits.amount === 'yuan' || habits.amount === 'header-yuan');
  const plus = printed.signed && habits.plus && value > 0 ? '+' : '';
  const digits = plus + decimal(inYuan ? value * 10_000 : value);
  const unit = isMoney ? moneyUnit(habits) : habits.number === 'unit' ? printed.counter : '';
  switch (habits.number) {
    case 'thousands':
      return digits.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/gu, ',') + unit;
    case 'full-width':
      return fullWidth(digits) + unit;
    case 'spans':
      return `${[...digits].map((digit) => `<span lang="EN-US">${digit}</span>`).join('')}${unit}`;
    case 'spaced':
      return ` ${digits}${unit}&nbsp; `;
    default:
      return digits + unit;
  }
}

const moneyUnit = ({ amount }: Habits): string =>
  amount === 'wan' ? '万元' : amount === 'yuan' ? '元' : '';
