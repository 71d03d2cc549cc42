/**
 * @file The sequence of labels that a page prints aligned with the sequence that the form has. Exact
 * labels are anchors; between two of them the order, and how like the labels are, decide. A pair counts
 * only if every alignment without it is clearly worse.
 */
import type { Label } from '../../forms/form.js';
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
const HAN = /\p{Script=Han}/u;
const CACHE_SIZE = 5000;

/** A list of labels of the form, in its order, ready to be aligned with those of pages. */
export class LabelSequence<L extends Label> {
  readonly labels: readonly L[];
  readonly #names: ReadonlyMap<L, readonly string[]>;
  /** Labels by their names; `undefined` for a name that several have. */
  readonly #exact = new Map<string, L | undefined>();
  readonly #vocabulary: Vocabulary;
  readonly #looked = new Map<string, Looked<L>>();

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
    return this.#exact.get(labelKey(raw).key);
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
  #look(raw: string): Looked<L> {
    const { key } = labelKey(raw);
    const known = this.#looked.get(key);
    if (known) return known;
    const found = HAN.test(key) ? this.#lookUp(key) : NOTHING;
    if (this.#looked.size >= CACHE_SIZE) this.#looked.clear();
    this.#looked.set(key, found);
    return found;
  }

  #lookUp(key: string): Looked<L> {
    if (this.#exact.has(key)) return { isLike: true, label: this.#exact.get(key) };
    const rated = this.labels.map((label) => ({ label, likeness: this.#likenessOf(key, label) }));
    const [best, next] = rated.sort((a, b) => b.likeness - a.likeness);
    if (!best || best.likeness < LIKE || !this.#isMostLike(key, best.likeness)) return NOTHING;
    const isClear = best.likeness - (next?.likeness ?? 0) >= MARGIN;
    return { isLike: true, label: isClear ? best.label : undefined };
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
        isMostLike: (key, likeness, count) =>
          this.labels.filter(
            (label) => !placed.has(label) && this.#likenessOf(key, label) > likeness,
          ).length < count,
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

  /** Is no label of the form, of whichever table, more like this one? */
  #isMostLike(key: string, likeness: number): boolean {
    for (const name of this.#vocabulary.names)
      if (this.#vocabulary.likeness.of(key, name) > likeness) return false;
    return true;
  }

  #likenessOf(key: string, label: L): number {
    const { names: all, likeness } = this.#vocabulary;
    if (all.has(key) && !this.#exact.has(key)) return 0;
    const names = this.#names.get(label) ?? [];
    return names.reduce((most, name) => Math.max(most, likeness.of(key, name)), 0);
  }
}

const labelAt = <L>(one: Aligned<L> | undefined): L | undefined =>
  one?.kind === 'known' ? one.label : undefined;

/** What a run is aligned by. */
interface Measures<L> {
  likeness(key: string, label: L): number;
  /** Are fewer labels than this, of those that were not found yet, more like this one? */
  isMostLike(key: string, likeness: number, count: number): boolean;
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
    this.#likeness = keys.map((key, i) => {
      // 本年新 | 本年新: what is printed twice may be both labels that begin so.
      const count = keys.filter((one) => one === key).length;
      return labels.map((label) => {
        const likeness = measures.fits(i, label) ? measures.likeness(key, label) : 0;
        return likeness >= FAINT && measures.isMostLike(key, likeness, count) ? likeness : 0;
      });
    });
    this.#front = this.#table();
    this.#rear = this.#table();
    for (let i = 1; i <= keys.length; i++)
      for (let j = 1; j <= labels.length; j++)
        put(this.#front, i, j, [
          at(this.#front, i - 1, j),
          at(this.#front, i, j - 1),
          at(this.#front, i - 1, j - 1) + this.#worth(i - 1, j - 1),
        ]);
    for (let i = keys.length - 1; i >= 0; i--)
      for (let j = labels.length - 1; j >= 0; j--)
        put(this.#rear, i, j, [
          at(this.#rear, i + 1, j),
          at(this.#rear, i, j + 1),
          at(this.#rear, i + 1, j + 1) + this.#worth(i, j),
        ]);
  }

  aligned(): Aligned<L>[] {
    // As many labels as there is room for: each has its place, however much was changed in it.
    const isFull = this.#keys.length === this.#labels.length;
    const known = this.#keys.map((_, i) => this.#pairOf(i, isFull));
    const taken = new Set(known);
    return known.map((j, i): Aligned<L> => {
      const label = this.#labels[j ?? -1];
      if (label !== undefined) return { kind: 'known', label, isExact: false };
      const open = this.#labels.filter(
        (one, at) => !taken.has(at) && this.#measures.fits(i, one) && this.#isInOrder(known, i, at),
      );
      return { kind: 'open', labels: open };
    });
  }

  /** The label of the form that the i-th printed label is beyond doubt. */
  #pairOf(i: number, isFull: boolean): number | undefined {
    const through = this.#labels.map((_, j) =>
      this.#worth(i, j) > 0
        ? at(this.#front, i, j) + this.#worth(i, j) + at(this.#rear, i + 1, j + 1)
        : Number.NEGATIVE_INFINITY,
    );
    const [best = Number.NEGATIVE_INFINITY, next = Number.NEGATIVE_INFINITY] = [...through].sort(
      (a, b) => b - a,
    );
    const skipped = Math.max(
      ...Array.from(
        { length: this.#labels.length + 1 },
        (_, j) => at(this.#front, i, j) + at(this.#rear, i + 1, j),
      ),
    );
    const j = through.indexOf(best);
    const likeness = this.#likeness[i]?.[j] ?? 0;
    // Left out, the label would cost no less than the least that a pair is worth.
    const isClear = best - next >= MARGIN && best - skipped >= FAINT - PAIR_COST - EPSILON;
    return isClear && (likeness >= LIKE || isFull) ? j : undefined;
  }

  /** Would the label at this place keep the order of those that are known? */
  #isInOrder(known: readonly (number | undefined)[], i: number, j: number): boolean {
    return known.every((one, index) => one === undefined || index === i || one < j === index < i);
  }

  #worth(i: number, j: number): number {
    const likeness = this.#likeness[i]?.[j] ?? 0;
    return likeness > 0 ? likeness - PAIR_COST : 0;
  }

  #table(): Float64Array[] {
    return Array.from(
      { length: this.#keys.length + 1 },
      () => new Float64Array(this.#labels.length + 1),
    );
  }
}

const EPSILON = 1e-9;

const at = (table: readonly Float64Array[], i: number, j: number): number => table[i]?.[j] ?? 0;

function put(
  table: readonly Float64Array[],
  i: number,
  j: number,
  values: readonly number[],
): void {
  const row = table[i];
  if (row) row[j] = Math.max(...values);
}
