/**
 * @file Which indicator of a list a label is. The same words stand below several parents (被依法纠错数
 * below 行政复议 and 行政诉讼), so a part of a figure is known only below that figure.
 */
import { hasFigure, type Indicator, type StatisticsForm } from '../../forms/statistics.js';
import { type PrintedLabel, readLabel } from './printedLabel.js';

/** What a label turned out to be. */
export type Placed =
  | { readonly kind: 'known'; readonly indicator: Indicator; readonly label: PrintedLabel }
  /** The words are the form's, but the place is not, or not for certain. */
  | { readonly kind: 'uncertain'; readonly indicators: readonly Indicator[] }
  | { readonly kind: 'unknown' };

/** Reads the labels of a list one after the other. */
export class Outline {
  readonly #byKey = new Map<string, Indicator[]>();
  /** The indicator found last and those above it, innermost first. */
  #open: readonly Indicator[] = [];
  /** A line of unknown depth may have begun a list of its own since. */
  #interrupted = false;
  /** Parts found below the figures that are open. */
  readonly #seen = new Set<Indicator>();

  constructor({ indicators }: StatisticsForm) {
    for (const indicator of indicators)
      for (const key of new Set(indicator.keys))
        this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), indicator]);
  }

  /** The indicators that are called so, whatever stands above. */
  named(raw: string): readonly Indicator[] {
    return this.#byKey.get(readLabel(raw).key) ?? [];
  }

  /** The next label of the list. */
  place(raw: string): Placed {
    const label = readLabel(raw);
    const candidates = this.#byKey.get(label.key) ?? [];
    if (candidates.length === 0) {
      this.#passUnknown(label);
      return { kind: 'unknown' };
    }
    const [first] = candidates;
    if (candidates.length === 1 && first && !isPart(first)) {
      this.#interrupted = false;
      return this.#enter(first, label);
    }
    const fitting = candidates.filter(({ parent }) => parent && this.#open.includes(parent));
    const [indicator] = fitting;
    if (
      !indicator ||
      fitting.length > 1 ||
      this.#seen.has(indicator) ||
      (this.#interrupted && (candidates.length > 1 || this.#beginsList(indicator, label)))
    ) {
      this.lose();
      return { kind: 'uncertain', indicators: candidates };
    }
    this.#seen.add(indicator);
    return this.#enter(indicator, label);
  }

  /** Something stood here that cannot be told: what follows is not below anything known. */
  lose(): void {
    this.#open = [];
  }

  #enter(indicator: Indicator, label: PrintedLabel): Placed {
    this.#open = [indicator, ...above(indicator)];
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

/** Is it listed below a figure that it is a part of, rather than below a heading? */
const isPart = ({ parent }: Indicator): boolean => parent !== undefined && hasFigure(parent);

function above({ parent }: Indicator): Indicator[] {
  return parent ? [parent, ...above(parent)] : [];
}
