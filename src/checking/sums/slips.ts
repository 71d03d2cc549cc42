/** @file How a figure was likely mistyped, said only where the two figures show it. */
import type { Message } from '../../report/finding.js';

/** A slip and how it is said. */
interface Slip {
  readonly is: (printed: string, meant: string) => boolean;
  readonly says: Message;
}

/** The text without the character at each of its places, in turn. */
const withoutOne = (text: string): string[] =>
  [...text].map((_, at) => text.slice(0, at) + text.slice(at + 1));

const isSwapped = (a: string, b: string): boolean =>
  a.length === b.length &&
  [...a].some(
    (digit, at) =>
      digit !== a[at + 1] &&
      a.slice(0, at) + (a[at + 1] ?? '') + digit + a.slice(at + 2) === b &&
      at + 1 < a.length,
  );

/** 1123 for 123: the digit that is too many repeats the one beside it. */
const isDoubled = (printed: string, meant: string): boolean =>
  withoutOne(printed).some(
    (rest, at) =>
      rest === meant && (printed[at] === printed[at - 1] || printed[at] === printed[at + 1]),
  );

const SLIPS: readonly Slip[] = [
  {
    is: (printed, meant) => printed === `-${meant}`,
    says: { zh: '多了负号', en: 'a minus sign too many' },
  },
  { is: isSwapped, says: { zh: '相邻两位数字颠倒', en: 'two digits swapped' } },
  { is: isDoubled, says: { zh: '多打了一个相同的数字', en: 'a digit typed twice' } },
  {
    is: (printed, meant) => withoutOne(printed).includes(meant),
    says: { zh: '多了一位数字', en: 'a digit too many' },
  },
  {
    is: (printed, meant) => printed !== '0' && withoutOne(meant).includes(printed),
    says: { zh: '漏了一位数字', en: 'a digit left out' },
  },
  {
    is: (printed, meant) =>
      printed.length > 1 &&
      printed.length === meant.length &&
      [...printed].filter((digit, at) => digit !== meant[at]).length === 1,
    says: { zh: '有一位数字不同', en: 'one digit differs' },
  },
];

/** How `meant` became `printed`; undefined where the two do not show it. */
export function slipFrom(meant: number, printed: number): Message | undefined {
  if (meant < 0) return undefined;
  return SLIPS.find(({ is }) => is(String(printed), String(meant)))?.says;
}

/**
 * May one slip of the fingers have made `printed` of `meant`? Of two figures that differ in their last
 * digit only that proves nothing, since most sums are missed by less than 10 in that way, but it cannot be
 * ruled out either.
 */
export const mayBeSlip = (meant: number, printed: number): boolean =>
  slipFrom(meant, printed) !== undefined || differInLastDigit(meant, printed);

/** Does the slip that the two figures show tell them from others? See `mayBeSlip`. */
export const isPlainSlip = (meant: number, printed: number): boolean =>
  slipFrom(meant, printed) !== undefined && !differInLastDigit(meant, printed);

const differInLastDigit = (a: number, b: number): boolean =>
  a >= 0 && b >= 0 && Math.floor(a / 10) === Math.floor(b / 10);
