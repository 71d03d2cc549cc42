/** @file Labels made comparable, and looked up among the labels of a form. */
import type { Label } from '../../forms/form.js';
import { dropPinyin, foldWidth, toSimplified } from '../../text/characters.js';

/**
 * Enumerators in front of a label: 一、 （一） 1. 1、 ① (1) 第一, also without a mark behind the
 * figure. 第二十条 is no enumerator: it is a word of the form.
 */
const ENUMERATOR =
  /^(?:[（(【[][一二三四五六七八九十]{1,3}[)）\]】]|[一二三四五六七八九十]{1,3}[、.,:;·。]|[（(]\d{1,2}[)）]|\d{1,2}[、.,:;·。)）]?(?=\D))+/u;
/** Everything that is neither letter nor figure nor bracket. */
const MARKS = /[^\p{L}\p{N}()]/gu;
/** A note at the end of a label, closed or cut off; what stands behind a bracket is no note. */
const NOTE = /\((?:[^)]*|.*\))$/u;
const ARTICLE = /^.{0,12}第二十条第?\(?([一二三四五六七八九十])\)?项.{0,12}$/u;

/** A label as it is compared. */
export interface LabelKey {
  /** Letters and figures only; no enumerator, no bracketed note. */
  readonly key: string;
  /** The item of 条例 第二十条 that the label names (一, 五, 六, 八, 九), where it does. */
  readonly item: string | undefined;
}

const cache = new Map<string, LabelKey>();
/** Labels repeat a lot on a page and differ between pages: keep some, not all. */
const CACHE_SIZE = 5000;

/** The key of a label as printed. */
export function labelKey(raw: string): LabelKey {
  const seen = cache.get(raw);
  if (seen) return seen;
  const folded = toSimplified(dropPinyin(foldWidth(raw).replace(/\s+/gu, '')));
  const bare = folded.replace(ENUMERATOR, '').replace(MARKS, '');
  const key = bare.replace(NOTE, '');
  const found = { key, item: ARTICLE.exec(folded.replace(/\s/gu, ''))?.[1] };
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(raw, found);
  return found;
}

/** Labels by their keys; see `Label.keys`. */
export class LabelIndex<L extends Label> {
  readonly #exact = new Map<string, L>();
  readonly #beginnings: [string, L][] = [];

  constructor(labels: Iterable<L>) {
    for (const label of labels) {
      for (const key of label.keys ?? [label.zh]) {
        if (key.endsWith('…')) this.#beginnings.push([key.slice(0, -1), label]);
        else this.#exact.set(key, label);
      }
    }
  }

  /** The label that a page prints as `raw`, or undefined when it is none of these. */
  find(raw: string): L | undefined {
    const { key } = labelKey(raw);
    if (key === '') return undefined;
    return (
      this.#exact.get(key) ?? this.#beginnings.find(([beginning]) => isBegunBy(key, beginning))?.[1]
    );
  }
}

/** Figures behind a label are no part of it. */
const isBegunBy = (key: string, beginning: string): boolean =>
  key.startsWith(beginning) && !/\p{N}/u.test(key.slice(beginning.length));
