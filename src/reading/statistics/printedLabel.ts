/** @file A label of a list of indicators as printed: its number, 其中, its words, a unit in brackets. */
import type { Depth } from '../../forms/statistics.js';
import { dropPinyin, foldWidth, toSimplified } from '../../text/characters.js';
import { remembered } from '../../text/remembered.js';
import { labelKey } from '../words/label.js';

export interface PrintedLabel {
  /** The words, bare; `''` for a cell that holds only a number or 其中. */
  readonly key: string;
  /** How deep the number in front puts the label; undefined where it has none. */
  readonly depth: Depth | undefined;
  /** The number itself, so that a new list is noticed. */
  readonly number: number | undefined;
  /** 其中 stands in front. */
  readonly ofWhich: boolean;
  /** What stands in the last brackets, e.g. the unit. */
  readonly note: string;
}

const OF_WHICH = /^其中[:,]?/u;
/** A number in front of a label, by how deep it puts it. */
const NUMBERS: readonly [Depth, RegExp][] = [
  [1, /^([一二三四五六七八九十]{1,3})(?:[、.,:·]|$)/u],
  [2, /^[([]([一二三四五六七八九十]{1,3})[)\]]/u],
  [3, /^(\d{1,2})(?:[、.,:·)]|(?=\p{Script=Han})|$)/u],
  [4, /^\((\d{1,2})\)/u],
];
const NUMERALS = '〇一二三四五六七八九十';

/** A text made comparable: one width, simplified, without blanks. */
export const comparable = remembered((raw) =>
  toSimplified(dropPinyin(foldWidth(raw).replace(/\s+/gu, ''))),
);

/** Takes a label apart. */
export const readLabel = remembered((raw): PrintedLabel => {
  let rest = comparable(raw);
  const note = /[([]([^()[\]]*)[)\]]$/u.exec(rest)?.[1] ?? '';
  let ofWhich = false;
  let depth: Depth | undefined;
  let number: number | undefined;
  for (let found = true; found; ) {
    found = false;
    if (OF_WHICH.test(rest)) {
      rest = rest.replace(OF_WHICH, '');
      ofWhich = found = true;
    }
    for (const [deep, pattern] of NUMBERS) {
      const digits = depth === undefined ? pattern.exec(rest) : null;
      if (!digits) continue;
      rest = rest.slice(digits[0].length);
      depth = deep;
      number = numberOf(digits[1] ?? '');
      found = true;
      break;
    }
  }
  return { key: labelKey(rest).key, depth, number, ofWhich, note };
});

/** 3 or 三; only that 1 is 1 matters, so 十一 may be read as 1 as well. */
const numberOf = (digits: string): number =>
  /^\d/u.test(digits) ? Number(digits) : NUMERALS.indexOf(digits.at(-1) ?? '');
