/** @file Numerals as a narrative prints them: 1,036 · ３．２万 · 一百零五 · 二〇 · 百分之三点五. */
import { foldWidth } from '../../text/characters.js';

const DIGITS = '〇一二三四五六七八九';
const POWERS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 1e4],
  ['十万', 1e5],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
]);
/** No leading zero: 0571 is a telephone number, 007 nobody's count. */
const ARABIC = /^([1-9]\d{0,2}(?:,\d{3})+|0|[1-9]\d*)(\.\d+)?(百万|千万|十万|[百千万亿])?$/u;
const CHINESE = /^[〇一二两三四五六七八九十百千万亿]+$/u;
/** One figure of 千, 百, 十 and ones, each place at most once and from left to right. */
const BELOW_TEN_THOUSAND =
  /^(?:([一二两三四五六七八九])千)?(?:(〇)?([一二两三四五六七八九])百)?(?:(〇)?([一二三四五六七八九])?十)?(?:(〇)?([一二两三四五六七八九]))?$/u;
const LONGEST = 30;
/** The numerals of cheques, which nobody can alter: 叁仟伍佰. */
const FORMAL: ReadonlyMap<string, string> = new Map(
  [...'壹贰叁肆伍陆柒捌玖拾佰仟零○'].map((formal, at) => [
    formal,
    [...'一二三四五六七八九十百千〇〇'][at] ?? '',
  ]),
);

const digit = (character: string | undefined): number =>
  character === '两' ? 2 : character ? DIGITS.indexOf(character) : 0;

/**
 * Reads a numeral.
 *
 * @param text the numeral alone, without its unit; 零 ○ 〇 are one character, 壹 and 一 too
 * @returns its value; undefined for what is no numeral or may mean several: 十余, 三五, 一百五 (150 or
 *   105), 数百, 0571
 */
export function readNumeral(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = foldWidth(text).replace(
    /[壹贰叁肆伍陆柒捌玖拾佰仟零○]/gu,
    (character) => FORMAL.get(character) ?? '',
  );
  const value = readArabic(folded) ?? readDecimal(folded);
  return value === undefined || value > Number.MAX_SAFE_INTEGER ? undefined : value;
}

function readArabic(text: string): number | undefined {
  const match = ARABIC.exec(text);
  if (!match) return undefined;
  const [, whole = '', fraction = '', power = ''] = match;
  const printed = Number(whole.replaceAll(',', '') + fraction);
  const factor = POWERS.get(power) ?? 1;
  return factor === 1 ? printed : Number((printed * factor).toPrecision(15));
}

/** 三十五点五. */
function readDecimal(text: string): number | undefined {
  const [whole = '', fraction, more] = text.split('点');
  const value = readChinese(whole);
  if (fraction === undefined || value === undefined) return value;
  if (more !== undefined || !/^[〇一二三四五六七八九]+$/u.test(fraction)) return undefined;
  return Number(`${value}.${[...fraction].map(digit).join('')}`);
}

function readChinese(text: string): number | undefined {
  if (text === '〇') return 0;
  if (!CHINESE.test(text)) return undefined;
  // 二〇, 一〇五: digit by digit. Without a 〇, 三五 may mean three to five.
  if (/^[一二三四五六七八九][〇一二三四五六七八九]+$/u.test(text))
    return text.includes('〇') ? Number([...text].map(digit).join('')) : undefined;
  return readPart(text, '亿', 1e8, (rest) => readPart(rest, '万', 1e4, readBelowTenThousand));
}

/** What stands before the power counts it, what stands behind is added. */
function readPart(
  text: string,
  power: string,
  factor: number,
  read: (text: string) => number | undefined,
): number | undefined {
  const at = text.indexOf(power);
  if (at < 0) return read(text);
  const before = read(text.slice(0, at));
  const rest = text.slice(at + 1);
  const behind = rest === '' ? 0 : read(rest.replace(/^〇/u, ''));
  if (!before || behind === undefined || (rest !== '' && behind === 0)) return undefined;
  // 一万二 is 12000 in speech and 10002 in no book: a gap needs its 〇, and 〇 needs a gap.
  if (rest !== '' && behind < factor / 10 !== rest.startsWith('〇')) return undefined;
  return before * factor + behind;
}

function readBelowTenThousand(text: string): number | undefined {
  const match = text === '' ? null : BELOW_TEN_THOUSAND.exec(text);
  if (!match) return undefined;
  const [, thousands, gapHundreds, hundreds, gapTens, tens, gapOnes, ones] = match;
  const hasTens = text.includes('十');
  // A 〇 stands for the places left out between two others, and for nothing else.
  if (gapHundreds) return undefined;
  if (gapTens && (hundreds || !thousands || !tens)) return undefined;
  if (gapOnes && (hasTens || !(thousands || hundreds))) return undefined;
  if (ones && !gapOnes && !hasTens && (thousands || hundreds)) return undefined;
  if (hasTens && !gapTens && thousands && !hundreds) return undefined;
  if (ones === '两' && text !== '两') return undefined;
  return (
    digit(thousands) * 1000 +
    digit(hundreds) * 100 +
    (hasTens ? (tens ? digit(tens) : 1) * 10 : 0) +
    digit(ones)
  );
}
