/**
 * @file The sequence of labels that a page prints aligned with the sequence that the form has. Exact
 * labels are anchors; between two of them the order, and how like the labels are, decide. A pair counts
 * only if every alignment without it is clearly worse.
 */
import type { Label } from '../../forms/form.js';
import { hasHan } from '../../text/characters.js';
import { remembered } from '../../text/remembered.js';
import { labelKey } from '../words/label.js';
import { namesOf, OFFICIAL, type Vocabulary } from './vocabulary.js';

/** What a printed label turned out to be. */
export type Aligned<L> =
  | { readonly kind: 'known'; readonly label: L; readonly isExact: boolean }
  /** It may be any of these labels of the form, or, where there are none, is the body's own. */
  | { readonly kind: 'open'; readonly labels: readonly L[] };

/** May the printed label at this index be this label of the form, wherever else it stands? */
export type Fits<L> = (index: number, label: L) => boolean;

/** As like as a label with a slip or two. */
export const LIKE = 0.62;
/** As like as two of four characters: enough where nothing else can stand in that place. */
const FAINT = 0.44;
/** How much worse every other alignment must be. */
const MARGIN = 0.15;
/** What a pair must be worth more than, so that two labels with nothing in common are no pair. */
const PAIR_COST = 0.3;

/** What a text is among the labels, order aside. */
interface Looked<L> {
  readonly isLike: boolean;
  readonly label: L | undefined;
}

const NOTHING = { isLike: false, label: undefined } as const;

/** A list of labels of the form, in its order, ready to be aligned with those of pages. */
export class LabelSequence<L extends Label> {
  readonly labels: readonly L[];
  readonly #names: ReadonlyMap<L, readonly string[]>;
  /** Labels by their names; `undefined` for a name that several have. */
  readonly #exact = new Map<string, L | undefined>();
  readonly #vocabulary: Vocabulary;

  /** @param vocabulary all labels that the pages may print, these among them */
  constructor(labels: readonly L[], vocabulary: Vocabulary = OFFICIAL) {
    this.labels = [...new Set(labels)];
    this.#names = new Map(this.labels.map((label) => [label, namesOf(label)]));
    for (const [label, names] of this.#names)
      for (const name of names) this.#exact.set(name, this.#exact.has(name) ? undefined : label);
    this.#vocabulary = vocabulary;
  }

  /** The label that is printed exactly so; undefined where none is, or several are. */
  exactly(raw: string): L | undefined {
    return !hasHan(raw) ? undefined : this.#exact.get(labelKey(raw).key);
  }

  /** How like this text is to the label that it is most like: 0 to 1. */
  likenessTo(raw: string): number {
    const { key } = labelKey(raw);
    return this.labels.reduce((most, label) => Math.max(most, this.#likenessOf(key, label)), 0);
  }

  /** Is this one of the labels, or one with a slip in it, whichever it is? */
  resembles(raw: string): boolean {
    return this.#look(raw).isLike;
  }

  /** The label that this one is clearly most like, order aside; undefined where none is. */
  find(raw: string): L | undefined {
    return this.#look(raw).label;
  }

  /** Labels and figures repeat on a page: each is looked at once. */
  readonly #known = remembered((raw): Looked<L> => this.#lookUp(labelKey(raw).key));

  /** What prints no word, as most cells do, is no label. */
  #look(raw: string): Looked<L> {
    return hasHan(raw) ? this.#known(raw) : NOTHING;
  }

  #lookUp(key: string): Looked<L> {
    if (this.#exact.has(key)) return { isLike: true, label: this.#exact.get(key) };
    let label: L | undefined;
    let [best, next] = [0, 0];
    for (const one of this.labels) {
      const likeness = this.#likenessOf(key, one);
      if (likeness > best) [label, best, next] = [one, likeness, best];
      else if (likeness > next) next = likeness;
    }
    if (best < LIKE || !this.#isMostLike(key, best)) return NOTHING;
    return { isLike: true, label: best - next >= MARGIN ? label : undefined };
  }

  /**
   * Aligns the labels of a page with the form's.
   *
   * @param printed as printed, in the page's order
   * @param fits what is known of the place of a printed label beside its order (its group)
   * @returns one answer a printed label
   */
  align(printed: readonly string[], fits: Fits<L> = () => true): Aligned<L>[] {
    const keys = printed.map((raw) => labelKey(raw).key);
    const found = keys.map((key, index): Aligned<L> | undefined => {
      // Labels typed as lines of one cell: the figures beside them are those of several rows.
      const several = this.#severalIn(printed[index] ?? '');
      if (several.length > 1) return { kind: 'open', labels: several };
      const label = this.#exact.get(key);
      return label && fits(index, label) ? { kind: 'known', label, isExact: true } : undefined;
    });
    const placed = new Set(found.flatMap((one) => (one?.kind === 'known' ? [one.label] : [])));
    for (let start = 0; start < keys.length; start++) {
      if (found[start]) continue;
      let end = start;
      while (end < keys.length && !found[end]) end++;
      const between = this.#between(labelAt(found[start - 1]), labelAt(found[end]), placed);
      const run = new Run(keys.slice(start, end), between, {
        likeness: (key, label) => this.#likenessOf(key, label),
        most: (key, rank) => this.#mostLikely(key, placed, rank),
        fits: (index, label) => fits(start + index, label),
      });
      for (const [index, one] of run.aligned().entries()) found[start + index] = one;
      start = end;
    }
    return found.map((one) => one ?? { kind: 'open', labels: [] });
  }

  #severalIn(raw: string): L[] {
    if (!raw.includes('\n')) return [];
    return raw.split('\n').flatMap((line) => this.#exact.get(labelKey(line).key) ?? []);
  }

  /** The labels that nothing exact was found for, behind one and in front of the other. */
  #between(before: L | undefined, behind: L | undefined, placed: ReadonlySet<L>): readonly L[] {
    const from = before ? this.labels.indexOf(before) + 1 : 0;
    const at = behind ? this.labels.indexOf(behind) : this.labels.length;
    // What stands behind was moved: the next label in the form's own order is the end.
    const next = this.labels.findIndex((label, index) => index >= from && placed.has(label));
    const to = at >= from ? at : next < 0 ? this.labels.length : next;
    return this.labels.slice(from, to).filter((label) => !placed.has(label));
  }

  /** How like a label is to the one, of those that nothing exact was found for, that it is most like. */
  #mostLikely(key: string, placed: ReadonlySet<L>, rank: number): number {
    const all = this.labels.filter((label) => !placed.has(label));
    return all.map((label) => this.#likenessOf(key, label)).sort((a, b) => b - a)[rank - 1] ?? 0;
  }

  /** Is no label of the form, of whichever table, more like this one? */
  #isMostLike(key: string, likeness: number): boolean {
    for (const name of this.#vocabulary.names)
      if (this.#vocabulary.likeness.of(key, name) > likeness) return false;
    return true;
  }

  #likenessOf(key: string, label: L): number {
    const { names: all, likeness } = this.#vocabulary;
    if (all.has(key) && !this.#exact.has(key)) return 0;
    let most = 0;
    for (const name of this.#names.get(label) ?? []) most = Math.max(most, likeness.of(key, name));
    return most;
  }
}

const labelAt = <L>(one: Aligned<L> | undefined): L | undefined =>
  one?.kind === 'known' ? one.label : undefined;

/** What a run is aligned by. */
interface Measures<L> {
  likeness(key: string, label: L): number;
  /** How like it is to the label, of those that were not found yet, that it is the rank-th most like. */
  most(key: string, rank: number): number;
  readonly fits: Fits<L>;
}

/** Labels between two anchors, and the labels of the form that may stand there. */
class Run<L> {
  readonly #keys: readonly string[];
  readonly #labels: readonly L[];
  readonly #measures: Measures<L>;
  /** Likeness of each pair, 0 where it cannot be one. */
  readonly #likeness: readonly (readonly number[])[];
  /** `#front[i][j]`: the best of the first i printed labels and the first j of the form. */
  readonly #front: readonly Float64Array[];
  /** `#rear[i][j]`: the best of those from the i-th and the j-th on. */
  readonly #rear: readonly Float64Array[];

  constructor(keys: readonly string[], labels: readonly L[], measures: Measures<L>) {
    this.#keys = keys;
    this.#labels = labels;
    this.#measures = measures;
    // 本年新 | 本年新: what is printed twice may be both labels that begin so.
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    this.#likeness = keys.map((key, i) => this.#likenessesOf(key, i, counts.get(key) ?? 1));
    this.#front = this.#fromFront();
    this.#rear = this.#fromRear();
  }

  /** Likeness of a printed label to each of the form; none at all where it cannot be any. */
  #likenessesOf(key: string, i: number, count: number): readonly number[] {
    let most: number | undefined;
    const all = this.#labels.map((label) => {
      const likeness = this.#measures.fits(i, label) ? this.#measures.likeness(key, label) : 0;
      if (likeness < FAINT) return 0;
      most ??= this.#measures.most(key, count);
      return likeness >= most ? likeness : 0;
    });
    return most === undefined ? [] : all;
  }

  // A printed label that is like none changes nothing: its row is the one in front of it.
  #fromFront(): readonly Float64Array[] {
    let above = new Float64Array(this.#labels.length + 1);
    const table = [above];
    for (const [i, { length }] of this.#likeness.entries()) {
      if (length > 0) {
        const row = new Float64Array(this.#labels.length + 1);
        for (let j = 0; j < length; j++)
          row[j + 1] = Math.max(
            above[j + 1] ?? 0,
            row[j] ?? 0,
            (above[j] ?? 0) + this.#worth(i, j),
          );
        above = row;
      }
      table.push(above);
    }
    return table;
  }

  #fromRear(): readonly Float64Array[] {
    let below = new Float64Array(this.#labels.length + 1);
    const table = [below];
    for (let i = this.#keys.length - 1; i >= 0; i--) {
      const { length } = this.#likeness[i] ?? [];
      if (length > 0) {
        const row = new Float64Array(this.#labels.length + 1);
        for (let j = length - 1; j >= 0; j--)
          row[j] = Math.max(
            below[j] ?? 0,
            row[j + 1] ?? 0,
            (below[j + 1] ?? 0) + this.#worth(i, j),
          );
        below = row;
      }
      table.push(below);
    }
    return table.reverse();
  }

  aligned(): Aligned<L>[] {
    // As many labels as there is room for: each has its place, however much was changed in it.
    const isFull = this.#keys.length === this.#labels.length;
    const known = this.#keys.map((_, i) => this.#pairOf(i, isFull));
    const taken = new Set(known);
    const gaps = gapsIn(known, this.#labels.length);
    return known.map((j, i): Aligned<L> => {
      const label = this.#labels[j ?? -1];
      if (label !== undefined) return { kind: 'known', label, isExact: false };
      const { from = 0, to = 0 } = gaps[i] ?? {};
      const open = this.#labels.filter(
        (one, at) => at >= from && at < to && !taken.has(at) && this.#measures.fits(i, one),
      );
      return { kind: 'open', labels: open };
    });
  }

  /** The label of the form that the i-th printed label is beyond doubt. */
  #pairOf(i: number, isFull: boolean): number | undefined {
    if (!this.#likeness[i]?.length) return undefined;
    let j = -1;
    let [best, next] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    let skipped = 0;
    for (let at = 0; at <= this.#labels.length; at++) {
      skipped = Math.max(skipped, valueAt(this.#front, i, at) + valueAt(this.#rear, i + 1, at));
      const worth = this.#worth(i, at);
      if (worth <= 0) continue;
      const through = valueAt(this.#front, i, at) + worth + valueAt(this.#rear, i + 1, at + 1);
      if (through > best) [j, best, next] = [at, through, best];
      else next = Math.max(next, through);
    }
    const likeness = this.#likeness[i]?.[j] ?? 0;
    // Left out, the label would cost no less than the least that a pair is worth.
    const isClear = best - next >= MARGIN && best - skipped >= FAINT - PAIR_COST - EPSILON;
    return isClear && (likeness >= LIKE || isFull) ? j : undefined;
  }

  #worth(i: number, j: number): number {
    const likeness = this.#likeness[i]?.[j] ?? 0;
    return likeness > 0 ? likeness - PAIR_COST : 0;
  }
}

/**
 * Between which labels of the form each printed label stands: behind all that are known in front of it,
 * in front of all that are known behind it.
 */
function gapsIn(
  known: readonly (number | undefined)[],
  end: number,
): readonly { readonly from: number; readonly to: number }[] {
  const gaps: { from: number; to: number }[] = [];
  let from = 0;
  for (const one of known) {
    gaps.push({ from, to: end });
    from = Math.max(from, (one ?? -1) + 1);
  }
  let to = end;
  for (let i = known.length - 1; i >= 0; i--) {
    const gap = gaps[i];
    if (gap) gap.to = to;
    to = Math.min(to, known[i] ?? end);
  }
  return gaps;
}

const EPSILON = 1e-9;

const valueAt = (table: readonly Float64Array[], i: number, j: number): number =>
  table[i]?.[j] ?? 0;
