/** @file The text of a cell read as a figure, or as one of the states that are not a figure. */
import type { Unit } from '../../forms/form.js';
import type { Cell } from '../../report/cell.js';
import { dropInvisible, dropPinyin, foldWidth, toSimplified } from '../../text/characters.js';
import { bracketedUnit, moneyUnit, namesMoney } from './money.js';

/** Marks that stand for nothing. After folding, － is -, ／ is /. 一 may be a dash or one: it is neither. */
const NOTHING = /^(?:[-‐‑‒–—―─━ー_\\/]+|无|没有|不适用|n\/?a)$/iu;
const FIGURE = /^([+-]?)((?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)(.*)$/u;
/** Words that only name what is counted. */
const COUNTER = /^(?:件次|人次|件|条|个|人|名|项|次|起|宗|份|部|篇|例|家|类)$/u;
const NOTE = /^\((.*)\)$/u;
/** ① ¹ and the like point to a footnote; folded, they would become digits of the figure. */
const FOOTNOTE = /[\u00b2\u00b3\u00b9\u2070-\u209f\u2460-\u24ff\u2776-\u2793\u3220-\u32ff]/u;
const FOOTNOTES_BEHIND = new RegExp(`(?:${FOOTNOTE.source})+\\s*$`, 'u');
/** A sign in a line of its own is a mark for nothing above a figure, not the figure's sign. */
const SIGN_APART = /[-+\u2212\uff0d\uff0b][^\S\n]*\n/u;
/** The longest text that can still be a figure with its unit and a note. */
const LONGEST = 200;

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
  if (unit === 'count') return CHANGES_FIGURE.test(note) ? undefined : { factor, note };
  // 251000(元): the unit itself in brackets.
  const bracketed = word === '' ? bracketedUnit(note) : undefined;
  if (bracketed !== undefined) return { factor: bracketed };
  return namesMoney(note) && !/^(?:其中|含|包括)/u.test(note) ? undefined : { factor, note };
}

/** 12(百件), 12(3), 12(应为13): a note that makes another figure of it, or a second one beside it. */
const CHANGES_FIGURE =
  /^[十百千万亿]+(?:件次|人次|[件条个人项次份部篇])?$|^[-+×x*]?[\d.,]*$|[×]|应为|更正|改为|更改|有误|错/u;

const countFactor = (word: string): number | undefined =>
  word === '' || COUNTER.test(word) ? 1 : undefined;
const moneyFactor = (word: string, scale: number): number | undefined =>
  word === '' ? (Number.isNaN(scale) ? undefined : scale) : moneyUnit(word);

/** 75394432.52元 is 7539.443252万元, without the noise of binary fractions. */
function rescale(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}
