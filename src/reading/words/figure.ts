/**
 * @file The text of a cell read as a figure, or as one of the states that are not a figure. A figure is
 * sign × digits × unit × remarks; what fits in none of them leaves the cell unreadable.
 */
import type { Unit } from '../../forms/form.js';
import type { Cell } from '../../report/cell.js';
import { dropInvisible, dropPinyin, foldWidth, toSimplified } from '../../text/characters.js';
import { remembered } from '../../text/remembered.js';
import { isMeasure, isUsualMeasure } from './measure.js';
import { moneyUnit, readParts } from './money.js';
import { beginsNote, isHarmless, isLink, withoutFootnotes } from './note.js';
import { readNumeral } from './numerals.js';

/** Marks that stand for nothing. After folding, － is -, ／ is /. 一 may be a dash or one: it is neither. */
const NOTHING = /^(?:[-‐‑‒–—―─━ー_\\/]+|无|没有|不适用|n\/?a)$/iu;
/** 共5件, ：5. */
const LEAD = /^(?:共计?|:)/u;
const MONEY_LEAD = /^(?:共计?|:|人民币|¥|rmb)+:?/iu;
/** 减4, 增加3, ↓4; a sign printed twice is that sign. */
const SIGN = /^(?:\+|--?)/u;
const CHANGE = /^(?:(减少?|↓)|增加?|↑)(?=[\d零〇一二两三四五六七八九十])/u;
const ARABIC = /^(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?|^\.\d+/u;
const CHINESE = /^[零〇○一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]+/u;
/** Groups of three parted by the thin blanks that typographers put there. */
const GROUPED =
  /(?<![\d０-９.,])[1-9１-９][\d０-９]{0,2}(?:[\u2009\u202f][\d０-９]{3})+(?![\d０-９])/gu;
/** A sign in a line of its own is a mark for nothing above a figure, not the figure's sign. */
const SIGN_APART = /[-+\u2212\uff0d\uff0b][^\S\n]*\n|[-\u2212\uff0d]{2}\s/u;
/** Characters that show what follows backwards. */
const BACKWARDS = /[\u202d\u202e]/u;
/** The longest text that can still be a figure with its unit and a note. */
const LONGEST = 200;

/** Digits and nothing else, as most cells print. */
const PLAIN = /^(?:0|[1-9]\d{0,8})$/u;

type Reading = Pick<Cell, 'value' | 'status' | 'note'>;

const UNREADABLE: Reading = { value: null, status: 'unreadable' };

/**
 * Reads the text of a cell.
 *
 * @param raw the text as printed
 * @param unit what the cell counts; an amount printed in 元 or 亿元 is converted to 万元
 * @param scale 万元 per unit of an amount that names no unit itself (see `scaleIn`)
 * @returns value, status and the note beside the figure; never guesses: text that is not wholly
 *   understood is `unreadable`
 */
export function readFigure(raw: string, unit: Unit, scale = 1): Reading {
  if (PLAIN.test(raw) && scale === 1) return { value: Number(raw), status: 'number' };
  if (unit === 'count') return countIn(raw);
  return scale === 1 ? amountIn(raw) : read(raw, unit, scale);
}

const countIn = remembered((raw) => read(raw, 'count', 1));
const amountIn = remembered((raw) => read(raw, 'wan_yuan', 1));

function read(raw: string, unit: Unit, scale: number): Reading {
  const printed = dropInvisible(raw).trim();
  if (printed.length > LONGEST || SIGN_APART.test(printed) || BACKWARDS.test(raw))
    return UNREADABLE;
  const parts = withoutFootnotes(printed);
  if (!parts) return UNREADABLE;
  const reading = readBare(parts.text, unit, scale);
  if (parts.marks === '') return reading;
  return reading.status === 'number'
    ? { ...reading, note: reading.note ?? parts.marks }
    : UNREADABLE;
}

function readBare(raw: string, unit: Unit, scale: number): Reading {
  const grouped = raw.replace(GROUPED, (digits) => digits.replace(/[\u2009\u202f]/gu, ''));
  const text = toSimplified(dropPinyin(foldWidth(grouped).replace(/−/gu, '-'))).trim();
  if (text === '') return { value: null, status: 'blank' };
  if (NOTHING.test(text)) return { value: null, status: 'dash' };
  // Blanks are dropped around the figure and its parts, never between two digits.
  const closed = text.replace(/(?<!\d)\s+|\s+(?!\d)/gu, '');
  const { value, note } = readPrinted(closed, unit, scale) ?? {};
  // Beyond this, the figure would not be the one that is printed.
  if (value === undefined || Math.abs(value) > Number.MAX_SAFE_INTEGER) return UNREADABLE;
  // `-0` is printed as 0.
  const figure: Reading = { value: value === 0 ? 0 : value, status: 'number' };
  return note === undefined ? figure : { ...figure, note };
}

/** A figure without blanks: its sign, and what stands behind. */
function readPrinted(
  text: string,
  unit: Unit,
  scale: number,
): { value: number; note?: string } | undefined {
  const isCount = unit === 'count';
  const unled = text.replace(isCount ? LEAD : MONEY_LEAD, '');
  const [printedSign = '', decrease] =
    SIGN.exec(unled) ?? (isCount ? CHANGE.exec(unled) : null) ?? [];
  const sign = printedSign.startsWith('-') || decrease !== undefined ? -1 : 1;
  const unsigned = unled.slice(printedSign.length);
  const body = isCount ? unsigned : unsigned.replace(MONEY_LEAD, '');
  for (let end = body.length; end > 0; end--) {
    const notes = readNotes(body.slice(end));
    if (!notes) continue;
    const found = readHead(body.slice(0, end), notes, unit, scale);
    if (found === undefined) continue;
    const said = notes.filter((note) => isCount || moneyUnit(note) === undefined);
    return { value: sign * found, ...(said.length > 0 && { note: said.join(' ') }) };
  }
  return undefined;
}

/** Remarks, each in brackets or begun by a word that begins one; undefined where there is anything else. */
function readNotes(tail: string): string[] | undefined {
  const notes: string[] = [];
  let rest = tail;
  while (rest !== '' && rest !== '。') {
    rest = rest.replace(/^[,;。]/u, '');
    const [bracket, note] = /^\(((?:[^()]|\([^()]*\))*)\)/u.exec(rest) ?? [];
    if (bracket !== undefined && note !== undefined) {
      notes.push(note);
      rest = rest.slice(bracket.length);
    } else if (isLink(rest)) return notes;
    else return beginsNote(rest) ? [...notes, rest] : undefined;
  }
  return notes;
}

/** Digits and a unit; a unit that stands in brackets behind bare digits counts too. */
function readHead(
  head: string,
  notes: readonly string[],
  unit: Unit,
  scale: number,
): number | undefined {
  if (unit === 'count')
    return notes.every((note) => isHarmless(note) || isMeasure(note.replace(/^单位:/u, '')))
      ? readCount(head)
      : undefined;
  if (notes.every(isHarmless)) return readAmount(head, scale);
  const [note = '', ...others] = notes;
  const bracketed = others.length > 0 ? undefined : moneyUnit(note);
  return bracketed !== undefined && isArabic(head) ? readAmount(head, bracketed) : undefined;
}

const isArabic = (text: string): boolean => ARABIC.exec(text)?.[0] === text;

/** Digits in letters, or else in figures, and the word behind them. */
function numberIn(text: string): { value: number; word: string; isChinese: boolean } | undefined {
  const digits = ARABIC.exec(text)?.[0];
  if (digits !== undefined)
    return {
      value: Number(digits.replaceAll(',', '')),
      word: text.slice(digits.length),
      isChinese: false,
    };
  const letters = CHINESE.exec(text)?.[0] ?? '';
  const value = readNumeral(letters);
  return value === undefined
    ? undefined
    : { value, word: text.slice(letters.length), isChinese: true };
}

/** 3件, 五十二. A stroke alone may be one or a dash, 两 alone a weight. */
function readCount(text: string): number | undefined {
  const { value, word, isChinese } = numberIn(text) ?? {};
  if (value === undefined || word === undefined) return undefined;
  if (word === '') return /^[一两]$/u.test(text) ? undefined : value;
  return (isChinese ? isUsualMeasure(word) : isMeasure(word)) ? value : undefined;
}

/** 万元 of 3500元, 12.5万元整, 1亿2000万元, 叁仟伍佰元. */
function readAmount(text: string, scale: number): number | undefined {
  const parts = readParts(text.replace(/[整正]$/u, ''));
  if (parts !== undefined) return rescale(parts, 1);
  const { value, word, isChinese } = numberIn(text) ?? {};
  if (value === undefined || word === undefined) return undefined;
  // 五万 by itself: five in a column of 万元, or 50,000 of what the column counts?
  if (word === '')
    return Number.isNaN(scale) || (isChinese && /[一两]$|[万亿]/u.test(text))
      ? undefined
      : rescale(value, scale);
  const factor = moneyUnit(word);
  return factor === undefined ? undefined : rescale(value, factor);
}

/** 75394432.52元 is 7539.443252万元, without the noise of binary fractions. */
const rescale = (value: number, factor: number): number => Number((value * factor).toPrecision(15));
