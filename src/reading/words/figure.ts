/** @file The text of a cell read as a figure, or as one of the states that are not a figure. */
import type { Unit } from '../../forms/form.js';
import type { Cell } from '../../report/cell.js';
import { dropInvisible, dropPinyin, foldWidth, toSimplified } from '../../text/characters.js';

/** Marks that stand for nothing. After folding, － is -, ／ is /. 一 may be a dash or one: it is neither. */
const NOTHING = /^(?:[-‐‑‒–—―─━ー_\\/]+|无|没有|不适用|n\/?a)$/iu;
const FIGURE = /^([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)(.*)$/u;
/** Words that only name what is counted. */
const COUNTER = /^(?:件次|人次|件|条|个|人|名|项|次|起|宗|份|部|篇|例|家|类)$/u;
const NOTE = /^\((.*)\)$/u;
/** Money in 万元. */
const MONEY: ReadonlyMap<string, number> = new Map([
  ['元', 1e-4],
  ['块', 1e-4],
  ['百元', 0.01],
  ['千元', 0.1],
  ['万', 1],
  ['万元', 1],
  ['百万元', 100],
  ['亿', 1e4],
  ['亿元', 1e4],
]);
/** ① ¹ and the like point to a footnote; folded, they would become digits of the figure. */
const FOOTNOTE = /[\u00b2\u00b3\u00b9\u2070-\u209f\u2460-\u24ff\u2776-\u2793\u3220-\u32ff]/u;
const FOOTNOTES_BEHIND = new RegExp(`(?:${FOOTNOTE.source})+\\s*$`, 'u');
/** A sign in a line of its own is a mark for nothing above a figure, not the figure's sign. */
const SIGN_APART = /[-+\u2212\uff0d\uff0b][^\S\n]*\n/u;
/** The longest text that can still be a figure with its unit and a note. */
const LONGEST = 200;

type Reading = Pick<Cell, 'value' | 'status' | 'note'>;

const UNREADABLE: Reading = { value: null, status: 'unreadable' };

/** The units of money that a header can name, longest first. */
const HEADER_UNIT = /百万元|[亿万千百]元|元/gu;

/**
 * 万元 per unit that a header names, e.g. 采购总金额（元）; 1 where it names none, NaN where it names
 * several (万元/元), so that a figure without a unit of its own cannot be known.
 */
export function headerScale(header: string): number {
  const named = toSimplified(dropPinyin(foldWidth(header).replace(/\s/gu, ''))).match(HEADER_UNIT);
  const [unit, ...others] = new Set(named);
  if (unit === undefined) return 1;
  return others.length > 0 ? Number.NaN : (MONEY.get(unit) ?? Number.NaN);
}

/**
 * Reads the text of a cell.
 *
 * @param raw the text as printed
 * @param unit what the cell counts; an amount printed in 元 or 亿元 is converted to 万元
 * @param scale 万元 per unit of an amount that names no unit itself (see `headerScale`)
 * @returns value, status and the note beside the figure; never guesses: text that is not wholly
 *   understood is `unreadable`
 */
export function readFigure(raw: string, unit: Unit, scale = 1): Reading {
  const printed = dropInvisible(raw).trim();
  if (printed.length > LONGEST || SIGN_APART.test(printed)) return UNREADABLE;
  const footnotes = FOOTNOTES_BEHIND.exec(printed)?.[0];
  if (footnotes === undefined)
    return FOOTNOTE.test(printed) ? UNREADABLE : readBare(printed, unit, scale);
  const figure = printed.slice(0, -footnotes.length);
  const reading = FOOTNOTE.test(figure) ? UNREADABLE : readBare(figure, unit, scale);
  return reading.status === 'number'
    ? { ...reading, note: reading.note ?? footnotes.trim() }
    : UNREADABLE;
}

function readBare(raw: string, unit: Unit, scale: number): Reading {
  const text = toSimplified(dropPinyin(foldWidth(raw).replace(/−/gu, '-'))).trim();
  if (text === '') return { value: null, status: 'blank' };
  if (NOTHING.test(text)) return { value: null, status: 'dash' };
  // Blanks are dropped around the figure and its parts, never between two digits.
  const closed = text.replace(/(?<!\d)\s+|\s+(?!\d)/gu, '');
  const match = FIGURE.exec(closed);
  if (!match) return UNREADABLE;
  const [, sign = '', digits = '', rest = ''] = match;
  const behind = readRest(rest, unit, scale);
  if (!behind) return UNREADABLE;
  const printed = Number(digits.replaceAll(',', ''));
  // Beyond this, the figure would not be the one that is printed.
  if (printed > Number.MAX_SAFE_INTEGER) return UNREADABLE;
  const value = rescale(printed, behind.factor) * (sign === '-' ? -1 : 1);
  // `-0` is printed as 0.
  const figure: Reading = { value: value === 0 ? 0 : value, status: 'number' };
  return behind.note === undefined ? figure : { ...figure, note: behind.note };
}

/** What stands behind the digits: nothing, a unit, a note in brackets, or a unit and a note. */
function readRest(
  rest: string,
  unit: Unit,
  scale: number,
): { factor: number; note?: string } | undefined {
  const bracket = rest.indexOf('(');
  const word = bracket < 0 ? rest : rest.slice(0, bracket);
  const factor = unit === 'wan_yuan' ? moneyFactor(word, scale) : countFactor(word);
  if (factor === undefined) return undefined;
  if (bracket < 0) return { factor };
  const note = NOTE.exec(rest.slice(bracket))?.[1];
  if (note === undefined) return undefined;
  // 251000(元): the unit itself in brackets.
  const bracketed = word === '' && unit === 'wan_yuan' ? MONEY.get(note) : undefined;
  return bracketed === undefined ? { factor, note } : { factor: bracketed };
}

const countFactor = (word: string): number | undefined =>
  word === '' || COUNTER.test(word) ? 1 : undefined;
const moneyFactor = (word: string, scale: number): number | undefined =>
  word === '' ? (Number.isNaN(scale) ? undefined : scale) : MONEY.get(word);

/** 75394432.52元 is 7539.443252万元, without the noise of binary fractions. */
function rescale(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}
