/**
 * @file Figures whose blanks were dropped: every way in which they can stand in their row, and what
 * all ways that satisfy the form's identities have in common.
 */

/** A row filled one way: a figure, or null for a blank, in each slot. */
export type Filling = readonly (number | null)[];

/** What is known of a slot when all possible fillings were looked at. */
export type Deduced =
  | { readonly kind: 'figure'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'open'; readonly candidates: readonly number[] };

/** Digits of the largest count that is thought of. */
const LONGEST_FIGURE = 9;

/** More ways than this are not looked at: what is not looked at is not known. */
export const MOST_FILLINGS = 50_000;

/**
 * All ways to place figures in slots, keeping their order.
 *
 * @returns undefined where there are more than `MOST_FILLINGS`
 */
export function fillings(figures: readonly number[], slots: number): Filling[] | undefined {
  if (figures.length > slots || binomial(slots, figures.length) > MOST_FILLINGS) return undefined;
  const found: Filling[] = [];
  const place = (filling: (number | null)[], next: number): void => {
    const left = slots - filling.length;
    const waiting = figures.length - next;
    if (left === 0) {
      found.push(filling);
      return;
    }
    const figure = figures[next];
    if (figure !== undefined) place([...filling, figure], next + 1);
    if (left > waiting) place([...filling, null], next);
  };
  place([], 0);
  return found;
}

/**
 * All ways to cut a run of digits into at most `most` figures without leading zeros: 1000001 is
 * 1|0|0|0|0|0|1, but also 10|0|0|0|0|1 and more.
 *
 * @returns undefined where there are more than `MOST_FILLINGS`
 */
export function cuts(digits: string, most: number): number[][] | undefined {
  const found: number[][] = [];
  const cut = (from: number, figures: readonly number[]): boolean => {
    if (from === digits.length) {
      found.push([...figures]);
      return found.length <= MOST_FILLINGS;
    }
    if (figures.length === most) return true;
    const longest =
      digits[from] === '0' ? from + 1 : Math.min(digits.length, from + LONGEST_FIGURE);
    for (let to = from + 1; to <= longest; to++)
      if (!cut(to, [...figures, Number(digits.slice(from, to))])) return false;
    return true;
  };
  return cut(0, []) ? found : undefined;
}

/**
 * The cuts of a run of digits in which the last figure is the sum of the others, or all are 0: the ones
 * that a row with a total can have. Far fewer ways are tried than there are cuts.
 *
 * @param most the most figures, the total included
 * @returns undefined where there are more than `MOST_FILLINGS`
 */
export function cutsAddingUp(digits: string, most: number): number[][] | undefined {
  const found: number[][] = [];
  const cut = (from: number, to: number, left: number, parts: readonly number[]): boolean => {
    if (from === to) {
      if (left === 0) found.push([...parts]);
      return found.length <= MOST_FILLINGS;
    }
    if (parts.length === most - 1) return true;
    const longest = digits[from] === '0' ? from + 1 : Math.min(to, from + LONGEST_FIGURE);
    for (let end = from + 1; end <= longest; end++) {
      const part = Number(digits.slice(from, end));
      if (part > left) break;
      if (!cut(end, to, left - part, [...parts, part])) return false;
    }
    return true;
  };
  for (let length = 1; length < digits.length && length <= LONGEST_FIGURE; length++) {
    const at = digits.length - length;
    if (digits[at] === '0' && length > 1) continue;
    const total = Number(digits.slice(at));
    const before = found.length;
    if (!cut(0, at, total, [])) return undefined;
    for (const parts of found.slice(before)) parts.push(total);
  }
  // A blank total: nothing but zeros adds up to it.
  if (/^0+$/u.test(digits) && digits.length < most) found.push([...digits].map(Number));
  return found;
}

/**
 * The cuts of a run of digits into groups of as many figures, of which each adds up (see `cutsAddingUp`)
 * and none lacks one: 25380363300630003 is 25 3 8 0 36, 3 3 0 0 6, 3 0 0 0 3.
 *
 * @returns undefined where there are more than `MOST_FILLINGS`
 */
export function cutsIntoGroups(
  digits: string,
  size: number,
  groups: number,
): number[][] | undefined {
  if (groups === 0) return digits === '' ? [[]] : [];
  const found: number[][] = [];
  for (let end = size; end <= digits.length; end++) {
    const own = cutsAddingUp(digits.slice(0, end), size)?.filter(({ length }) => length === size);
    if (!own) return undefined;
    if (own.length === 0) continue;
    const rest = cutsIntoGroups(digits.slice(end), size, groups - 1);
    if (!rest || found.length + own.length * rest.length > MOST_FILLINGS) return undefined;
    for (const one of own) for (const other of rest) found.push([...one, ...other]);
  }
  return found;
}

/** What the fillings have in common, slot by slot. */
export function deduce(possible: readonly Filling[], slots: number): Deduced[] {
  return Array.from({ length: slots }, (_, slot): Deduced => {
    const values = new Set(possible.map((filling) => filling[slot] ?? null));
    const [only] = values;
    if (values.size === 1 && only !== undefined)
      return only === null ? { kind: 'blank' } : { kind: 'figure', value: only };
    return { kind: 'open', candidates: [...values].filter((value) => value !== null) };
  });
}

function binomial(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return ways;
}
