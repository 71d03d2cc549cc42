/** @file Units of money, in cells and in what is printed around them. Amounts are given in 万元. */
import { dropPinyin, foldWidth, toSimplified } from '../../text/characters.js';

/** 万元 per unit. */
const MONEY: ReadonlyMap<string, number> = new Map([
  ['元', 1e-4],
  ['圆', 1e-4],
  ['块', 1e-4],
  ['百元', 0.01],
  ['千元', 0.1],
  ['万', 1],
  ['万元', 1],
  ['百万元', 100],
  ['亿', 1e4],
  ['亿元', 1e4],
]);
/** The units that a header can name, longest first; 万 and 亿 by themselves only in brackets. */
const NAMED = /百万元|[亿万千百]元|[元圆]|(?<=[(:/])[亿万](?=[)]|$)|[¥$]|yuan|rmb/giu;

const bare = (text: string): string =>
  toSimplified(dropPinyin(foldWidth(text).replace(/\s/gu, '')));

/** 万元 per unit of this name; undefined where it is no unit of money. */
export const moneyUnit = (name: string): number | undefined => MONEY.get(name);

/** Does the text name a unit of money? */
export const namesMoney = (text: string): boolean => bare(text).search(NAMED) >= 0;

/** The unit that is all that brackets hold: 251000（人民币元）, 251000（单位：元）. */
export const bracketedUnit = (note: string): number | undefined =>
  MONEY.get(note.replace(/^(?:单位:?)?(?:人民币)?/u, ''));

/**
 * 万元 per unit of an amount without a unit of its own, from what is printed around it: header, label,
 * caption. 1 where they name none. NaN where they name several (万元/元), or one that is not understood,
 * so that the figure cannot be known.
 */
export function scaleIn(texts: readonly string[]): number {
  const named = new Set(texts.flatMap((text) => bare(text).match(NAMED) ?? []));
  const scales = new Set([...named].map((unit) => MONEY.get(unit) ?? Number.NaN));
  const [scale = 1, ...others] = scales;
  return others.length > 0 ? Number.NaN : scale;
}

const LONGEST_LINE = 24;
const UNIT_LINE =
  /^[([【]?(?:注:?)?(?:以上|表中|收费|采购)*(?:总?金额)?(?:计量)?单位(?:均)?(?:为|:|是)/u;

/** A line by itself that names the unit of what is around it: 单位：元, 注：金额单位为元. */
export const isUnitLine = (line: string): boolean => {
  if (line.length > LONGEST_LINE) return false;
  const text = bare(line);
  return UNIT_LINE.test(text) && namesMoney(text);
};
