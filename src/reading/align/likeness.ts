/**
 * @file How like a printed label is to a label of the form: what they have in common in the same order,
 * each character weighing the more, the fewer labels of the form have it (政府信息公开 tells nothing,
 * 结转 much). A slip, a word left out and a harmless word added leave most of it in place.
 */

/** A character that no label of the form has: it tells that something is different, not what. */
const UNKNOWN_WEIGHT = 0.6;
/** A text that holds a label and this many times as many characters is a sentence about it. */
const LONGEST = 4;
/**
 * Words that make another figure of a label that has them not: of another year, a part, a share, a
 * comparison; what is not (本单位未制作规章). 上年结转 has its 上年 itself.
 */
const OTHER_FIGURE =
  /[未无没]|[上去前]一?年度?|往年|历年|累计|同期|其中|占比|比[例重率]|同比|环比|[率%]/gu;

/** A label of the form: what it weighs, and how like printed ones are to it. */
interface Named {
  readonly weight: number;
  readonly known: Map<string, number>;
}

/** Knows the labels of one list of the form (rows, columns) and compares printed ones with them. */
export class Likeness {
  readonly #weights = new Map<string, number>();
  /** Each label of the list by its name. */
  readonly #indexes = new Map<string, number>();
  /** The labels that have a character. */
  readonly #having = new Map<string, number[]>();
  /** By label: what the characters weigh that it has of `#last`, the label compared last. */
  readonly #shared: Float64Array;
  #last = '';
  readonly #names = new Map<string, Named>();
  /** How many pairs are known. */
  #size = 0;

  /** @param names the labels of the form, bare (see `labelKey`) */
  constructor(names: readonly string[]) {
    for (const [index, name] of names.entries()) {
      this.#indexes.set(name, index);
      for (const character of new Set(name)) {
        const known = this.#having.get(character);
        if (known) known.push(index);
        else this.#having.set(character, [index]);
      }
    }
    for (const [character, { length }] of this.#having) this.#weights.set(character, 1 / length);
    this.#shared = new Float64Array(names.length);
  }

  /**
   * @param printed the page's label, bare
   * @param name the form's label, bare
   * @returns 0 (nothing in common, or another figure) to 1 (the same)
   */
  of(printed: string, name: string): number {
    if (printed === name) return 1;
    if (printed === '' || printed.length > LONGEST * name.length) return 0;
    const { weight, known } = this.#named(name);
    const seen = known.get(printed);
    if (seen !== undefined) return seen;
    const found = this.#compare(printed, name, weight);
    if (++this.#size > CACHE_SIZE) this.#forget();
    known.set(printed, found);
    return found;
  }

  #named(name: string): Named {
    const found = this.#names.get(name);
    if (found) return found;
    const named: Named = { weight: this.#weigh(name), known: new Map() };
    this.#names.set(name, named);
    return named;
  }

  #forget(): void {
    for (const { known } of this.#names.values()) known.clear();
    this.#size = 0;
  }

  #compare(printed: string, name: string, weight: number): number {
    // Of a label cut down to one or two characters, what is left is no evidence.
    const isCut = printed.length < SHORTEST && printed.length < name.length;
    const rating = isCut ? shareOfBoth : shareOfShorter;
    const whole = [this.#weigh(printed), weight] as const;
    // More than this it cannot be, and hardly any two labels come so far.
    if (!isCut && rating(this.#weighShared(printed, name), ...whole) < FAINTEST)
      return slipRating(printed, name);
    for (const [word] of printed.matchAll(OTHER_FIGURE))
      if (!name.includes(word.charAt(0))) return 0;
    const rated = rating(this.#common(printed, name), ...whole);
    const isBeginning = isCut && printed.length > 1 && name.startsWith(printed);
    return Math.max(rated, isBeginning ? BEGINNING : 0, slipRating(printed, name));
  }

  #weigh(text: string): number {
    let sum = 0;
    for (const character of text) sum += this.#weights.get(character) ?? UNKNOWN_WEIGHT;
    return sum;
  }

  /** The weight of the characters of a printed label that a name has too, wherever. */
  #weighShared(printed: string, name: string): number {
    const index = this.#indexes.get(name);
    if (index === undefined)
      return this.#weigh([...printed].filter((character) => name.includes(character)).join(''));
    if (printed !== this.#last) this.#share(printed);
    return this.#shared[index] ?? 0;
  }

  /** One printed label is mostly compared with every name in turn: all are weighed at once. */
  #share(printed: string): void {
    this.#last = printed;
    this.#shared.fill(0);
    for (const character of printed) {
      const weight = this.#weights.get(character) ?? 0;
      for (const index of this.#having.get(character) ?? [])
        this.#shared[index] = (this.#shared[index] ?? 0) + weight;
    }
  }

  /** The weight of the heaviest sequence that both have in the same order. */
  #common(printed: string, name: string): number {
    let above: number[] = Array.from({ length: name.length + 1 }, () => 0);
    for (const character of printed) {
      const row = [0];
      for (let at = 0; at < name.length; at++) {
        const skipped = Math.max(above[at + 1] ?? 0, row[at] ?? 0);
        const isSame = name[at] === character;
        const taken = isSame ? (above[at] ?? 0) + (this.#weights.get(character) ?? 0) : 0;
        row.push(Math.max(skipped, taken));
      }
      above = row;
    }
    return above.at(-1) ?? 0;
  }
}

/** Pairs repeat on a page and differ between pages. */
const CACHE_SIZE = 20_000;
/** Below this, two labels are not compared to the end. */
const FAINTEST = 0.3;

const SHORTEST = 3;
/** 尚未 for 尚未审结: a label of which only the beginning was printed. */
const BEGINNING = 0.8;

const shareOfBoth = (common: number, one: number, other: number): number =>
  (2 * common) / (one + other);

/** Half for what the two have in common, half for how much of the shorter one that is. */
const shareOfShorter = (common: number, one: number, other: number): number =>
  common / (one + other) + common / (2 * Math.min(one, other));

/** As like as one slip leaves a label; of two characters, only its place can tell the rest. */
function slipRating(printed: string, name: string): number {
  if (!isOneSlip(printed, name)) return 0;
  return name.length > 2 ? ONE_SLIP : ONE_OF_TWO;
}

const ONE_SLIP = 0.7;
const ONE_OF_TWO = 0.5;

/** Is the one the other with a character wrong, left out, added or changed for its neighbour? */
function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  const shorter = Math.min(one.length, other.length);
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const [left, right] = [
    one.slice(start, one.length - end),
    other.slice(start, other.length - end),
  ];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
