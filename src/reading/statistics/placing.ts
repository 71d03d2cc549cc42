/**
 * @file Which indicator of the list of 2014 each printed label is. The labels are aligned with the form's;
 * a part of a figure is known only below that figure, for the same words stand below several (被依法纠错数
 * below 行政复议 and 行政诉讼).
 */
import { FORM_2014 } from '../../forms/form2014.js';
import { hasFigure, type Indicator } from '../../forms/statistics.js';
import { type Aligned, LabelSequence } from '../align/align.js';
import { STATISTICS } from '../align/vocabulary.js';
import { type PrintedLabel, readLabel } from './printedLabel.js';
import { isUnit } from './printedUnit.js';

/** What a label turned out to be. */
export type Placed =
  | { readonly kind: 'known'; readonly indicator: Indicator; readonly label: PrintedLabel }
  /** The words are the form's, but the place is not, or not for certain. */
  | { readonly kind: 'uncertain'; readonly indicators: readonly Indicator[] }
  /** No label of the form for certain; what it may be nevertheless. */
  | { readonly kind: 'unknown'; readonly indicators: readonly Indicator[] };

const ORDER = FORM_2014.indicators;
const SEQUENCE = new LabelSequence(ORDER, STATISTICS);
/** A sentence, or a label with a figure in it. */
const SENTENCE = /[。；，\d]/u;

/** Is this the label of an indicator, word for word? */
export const indicatorCalled = (raw: string): Indicator | undefined =>
  SEQUENCE.exactly(readLabel(raw).key);

/** The indicator that the text is clearly most like, whatever stands above. */
export const indicatorLike = (raw: string): Indicator | undefined =>
  indicatorCalled(raw) ?? (mayBeLabel(raw) ? SEQUENCE.find(readLabel(raw).key) : undefined);

/** Does the text name an indicator, whichever it is, perhaps with a slip? */
export function isNamed(raw: string): boolean {
  const { key } = readLabel(raw);
  if (key === '' || isUnit(raw) || !SEQUENCE.resembles(key)) return false;
  return mayBeLabel(raw) || SEQUENCE.likenessTo(key) === 1;
}

const mayBeLabel = (raw: string): boolean => {
  const { key } = readLabel(raw);
  return key !== '' && !SENTENCE.test(key) && !/[。；，]./u.test(raw.trim());
};

/** Reads the labels of a list one after the other. */
export class Placing {
  /** The indicator found last and those above it, innermost first. */
  #open: readonly Indicator[] = [];
  /** The indicator found last; what a page break split goes on behind it. */
  #last: Indicator | undefined;
  /** What other lines of the table are. */
  readonly #taken = new Set<Indicator>();
  /** A line of unknown depth may have begun a list of its own since. */
  #interrupted = false;
  /** Parts found below the figures that are open. */
  readonly #seen = new Set<Indicator>();

  /** The labels of a table, in the order of the list, aligned with the form's. */
  align(printed: readonly string[]): Aligned<Indicator>[] {
    const last = this.#last;
    const labels = printed.map(readLabel);
    const before = last ? [readLabel(last.zh)] : [];
    const all = [...before, ...labels];
    const words = [...before.map(({ key }) => key), ...printed.map(wordsOf)];
    const found = SEQUENCE.align(words, (index, indicator) =>
      index < before.length ? indicator === last : mayStand(all[index], indicator),
    );
    this.#taken.clear();
    for (const one of found) if (one.kind === 'known') this.#taken.add(one.label);
    return found.slice(before.length);
  }

  /** The next label of the list, as it was aligned. */
  place(raw: string, aligned: Aligned<Indicator>): Placed {
    const label = readLabel(raw);
    const indicator = this.#indicatorOf(label, aligned);
    if (!indicator) {
      this.#passUnknown(label);
      const indicators = aligned.kind === 'open' ? aligned.labels : [aligned.label];
      return { kind: 'unknown', indicators };
    }
    if (!isPart(indicator)) {
      this.#interrupted = false;
      return this.#enter(indicator, label);
    }
    const same = ORDER.filter((one) => one.keys.some((key) => indicator.keys.includes(key)));
    if (
      !(indicator.parent && this.#open.includes(indicator.parent)) ||
      this.#seen.has(indicator) ||
      (this.#interrupted && (same.length > 1 || this.#beginsList(indicator, label)))
    ) {
      this.lose();
      return { kind: 'uncertain', indicators: same };
    }
    this.#seen.add(indicator);
    return this.#enter(indicator, label);
  }

  /** Something stood here that cannot be told: what follows is not below anything known. */
  lose(): void {
    this.#open = [];
  }

  /** Where the order leaves several open, the words below what stands above decide. */
  #indicatorOf({ key, number }: PrintedLabel, aligned: Aligned<Indicator>): Indicator | undefined {
    if (aligned.kind === 'known')
      return this.#isClear(key, aligned.label, aligned.label.keys.includes(key)) &&
        !isOfOtherNumber(key, number, aligned.label)
        ? aligned.label
        : undefined;
    const [only, ...others] = aligned.labels.filter(
      (one) => one.keys.includes(key) && one.parent && this.#open.includes(one.parent),
    );
    return others.length === 0 ? only : undefined;
  }

  /**
   * A slip may make another label of one: of 不同意公开答复数, without its first letter, 同意公开答复数. So
   * neither a label with a slip nor one out of its order counts where another one is as near.
   */
  #isClear(key: string, indicator: Indicator, isExact: boolean): boolean {
    const at = ORDER.indexOf(indicator);
    const last = this.#last ? ORDER.indexOf(this.#last) : -1;
    if (isExact && at > last) return true;
    const own = slipsIn(key, indicator);
    if (!isExact && (!SEQUENCE.resembles(key) || !isKept(key, indicator))) return false;
    return ORDER.slice(last + 1).every(
      (other) => other === indicator || this.#taken.has(other) || slipsIn(key, other) > own + 1,
    );
  }

  #enter(indicator: Indicator, label: PrintedLabel): Placed {
    this.#open = [indicator, ...above(indicator)];
    this.#last = indicator;
    for (const part of this.#seen) if (part.parent === indicator) this.#seen.delete(part);
    return { kind: 'known', indicator, label };
  }

  /** A line that the form does not know ends what stands as deep as it, or deeper. */
  #passUnknown({ key, depth, ofWhich }: PrintedLabel): void {
    if (key === '' || ofWhich) return;
    if (depth === undefined) this.#interrupted = true;
    else this.#open = this.#open.filter((indicator) => indicator.depth < depth);
  }

  #beginsList(indicator: Indicator, { number, ofWhich }: PrintedLabel): boolean {
    return ofWhich || number === 1 || (number === undefined && this.#open[0] === indicator.parent);
  }
}

/** Labels typed as lines of one cell are told apart, so that none of them is taken for the others. */
function wordsOf(raw: string): string {
  const lines = raw.split('\n').map((line) => readLabel(line).key);
  const exact = lines.filter((key) => SEQUENCE.likenessTo(key) === 1);
  return exact.length > 1 ? lines.join('\n') : readLabel(raw).key;
}

/** Bodies number as they like, but none prints 一、 in front of what stands three levels below. */
const mayStand = (label: PrintedLabel | undefined, indicator: Indicator): boolean =>
  label?.depth === undefined ||
  Math.abs(label.depth - indicator.depth) < 2 ||
  indicator.keys.includes(label.key);

/** Is it one slip from another label, which has the number that is printed and this one has not? */
const isOfOtherNumber = (key: string, number: number | undefined, own: Indicator): boolean =>
  number !== undefined &&
  readLabel(own.zh).number !== number &&
  ORDER.some(
    (other) =>
      other.parent === own.parent &&
      readLabel(other.zh).number === number &&
      slipsIn(key, other) <= slipsIn(key, own) + 1,
  );

/** Letters left out and letters added, at the least. */
const slipsIn = (key: string, { keys }: Indicator): number =>
  Math.min(...keys.map((name) => key.length + name.length - 2 * inCommon(key, name)));

/** Is at least half of the label left? 诉讼 alone may be a part of any of them. */
const isKept = (key: string, { keys }: Indicator): boolean =>
  keys.some((name) => 2 * inCommon(key, name) >= name.length);

/** How many letters both have in the same order. */
function inCommon(one: string, other: string): number {
  let above: number[] = Array.from({ length: other.length + 1 }, () => 0);
  for (const letter of one) {
    const row = [0];
    for (let at = 0; at < other.length; at++)
      row.push(
        other[at] === letter ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0),
      );
    above = row;
  }
  return above.at(-1) ?? 0;
}

/** Is it listed below a figure that it is a part of, rather than below a heading? */
const isPart = ({ parent }: Indicator): boolean => parent !== undefined && hasFigure(parent);

function above({ parent }: Indicator): Indicator[] {
  return parent ? [parent, ...above(parent)] : [];
}
