/** @file B3: a report that is last year's with another year on it (内容雷同). */
import { figuresOf } from '../../report/figures.js';
import type { Report } from '../../report/report.js';
import { finding } from '../checkable.js';
import type { PairCheck } from './member.js';

export const repeatedFigures: PairCheck = (before, now) => {
  const [last, current] = [figuresOf(before), figuresOf(now)];
  if (current.isCommon || last.text !== current.text) return [];
  const message = {
    zh: `全部${current.count}个非零数字都与${before.year}年的报告相同。`,
    en: `All ${current.count} figures other than 0 are the same as in the report for ${before.year}.`,
  };
  return [finding('warning', 'report.repeated', String(before.year), message)];
};

/** Share of common parts from which two texts are one. */
const ALIKE = 0.95;
const SHORTEST = 200;
/** Characters of a part. */
const PART = 5;

export const repeatedText: PairCheck = (before, now) => {
  const [last, current] = [wordsOf(before), wordsOf(now)];
  if (Math.min(last.length, current.length) < SHORTEST) return [];
  const alike = similarity(last, current);
  if (alike < ALIKE) return [];
  const percent = Math.floor(alike * 100);
  const message = {
    zh: `除年份和数字外，正文与${before.year}年的报告有${percent}%相同。`,
    en: `Years and figures aside, ${percent} % of the text is that of the report for ${before.year}.`,
  };
  return [finding('warning', 'text.repeated', String(before.year), message)];
};

/** The narrative without figures, blanks and marks. */
const wordsOf = ({ sections }: Report): string =>
  sections.map(({ text }) => text.replace(/[^\p{Script=Han}\p{Script=Latin}]/gu, '')).join('');

/** Sørensen–Dice coefficient of the parts of two texts. */
export function similarity(a: string, b: string): number {
  const parts = countParts(a);
  let common = 0;
  let total = Math.max(0, a.length - PART + 1);
  for (let at = 0; at + PART <= b.length; at++) {
    total++;
    const part = b.slice(at, at + PART);
    const left = parts.get(part) ?? 0;
    if (left === 0) continue;
    parts.set(part, left - 1);
    common++;
  }
  return total === 0 ? 0 : (2 * common) / total;
}

function countParts(text: string): Map<string, number> {
  const parts = new Map<string, number>();
  for (let at = 0; at + PART <= text.length; at++) {
    const part = text.slice(at, at + PART);
    parts.set(part, (parts.get(part) ?? 0) + 1);
  }
  return parts;
}
