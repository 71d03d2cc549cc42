/**
 * @file The figures of a sentence, each put in place of its text as one character of the private use
 * area, so that a rule says 收到…申请 + figure without knowing how figures are printed.
 */
import { readNumeral } from '../words/numerals.js';

type FigureKind = 'count' | 'money' | 'percent' | 'bare';

export interface StatedFigure {
  readonly value: number;
  readonly kind: FigureKind;
  /** As printed; 元 for money (1.2万元 is 12000 元), empty for a bare figure. */
  readonly unit: string;
}

/** A sentence with its figures replaced. */
export interface FiguredText {
  readonly text: string;
  readonly figures: readonly StatedFigure[];
}

const FIRST: Readonly<Record<FigureKind, number>> = {
  count: 0xe000,
  money: 0xe800,
  percent: 0xf000,
  bare: 0xf400,
};
/** How many the smallest range holds; the low bits of a character are the number of its figure. */
const MOST = 0x400;

const UNITS = '[件条]次|[件条份项个起宗例次篇则封笔]|元|%';
const NUMERAL =
  '(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?(?:百万|千万|十万|[百千万亿])?|[零〇○一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?';
const FIGURE = new RegExp(
  `(百分之)?(${NUMERAL})([余多几来]|左右|以上|以下)?(${UNITS})?([余多]|左右|以上|以下|上下)?`,
  'gu',
);
/** 第三, 〔114, 1.2.3, 3-5件, 3至5件, 12:30: not a figure of its own. */
const PART = /(?:[第〔[¦A-Za-z\d+/~–—-]|\d[至到:.,])$/u;
const ABOUT = /(?:约|近|超过?|逾|不足|不到|突破|至少|几|好|达到?近|每|第)$/u;
/** 数百 is several hundred, 申请数12件 the number of requests. */
const SEVERAL = /数$/u;
const CHINESE = /^[^\d]/u;
/** What a figure without a unit stands behind and in front of, if it is one. */
const BARE_BEFORE = /[为是:达计共数量]$/u;
const BARE_BEHIND = /^(?:$|[,;、()"”。])/u;
/** 公开政府信息20（其中…）. */
const BARE_INFORMATION = /信息$/u;

/** Replaces the figures of a folded sentence; what is only about right becomes ≈. */
export function replaceFigures(sentence: string): FiguredText {
  const figures: StatedFigure[] = [];
  const text = sentence.replace(
    FIGURE,
    (whole, percent, numeral, about, unit, aboutUnit, at: number) => {
      const before = sentence.slice(Math.max(0, at - 3), at);
      const behind = sentence.slice(at + whole.length, at + whole.length + 1);
      if (PART.test(before) || figures.length >= MOST) return whole;
      const kind = kindOf(percent, unit, before, behind);
      const value = readNumeral(numeral);
      if (kind === undefined || value === undefined) return whole;
      const isSeveral = SEVERAL.test(before) && CHINESE.test(numeral);
      if (about || aboutUnit || isSeveral || ABOUT.test(before)) return '≈';
      figures.push({ value, kind, unit: kind === 'percent' ? '%' : (unit ?? '') });
      return String.fromCharCode(FIRST[kind] + figures.length - 1);
    },
  );
  return { text, figures };
}

/** The number of the figure that a character stands for. */
export const figureNumber = (character: string): number => character.charCodeAt(0) % MOST;

function kindOf(
  percent: string | undefined,
  unit: string | undefined,
  before: string,
  behind: string,
): FigureKind | undefined {
  if (percent) return unit ? undefined : 'percent';
  if (unit === '%') return 'percent';
  if (unit === '元') return 'money';
  if (unit) return 'count';
  if (BARE_INFORMATION.test(before) && behind === '(') return 'bare';
  return BARE_BEFORE.test(before) && BARE_BEHIND.test(behind) ? 'bare' : undefined;
}
