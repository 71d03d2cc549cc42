/**
 * @file Where the error sits: the fewest cells whose change makes every identity hold. Cells and sums
 * cross, so that a single wrong figure is mostly the only one that explains all sums that fail.
 */
import type { CellId } from '../../report/cell.js';
import type { Equation } from './equations.js';
import type { Cells } from './evaluate.js';

/** A cell and the value with which the identities hold. */
export interface Change {
  readonly cell: CellId;
  readonly printed: number;
  readonly value: number;
}

/** Changes that together make every identity hold. */
export type Explanation = readonly Change[];

/** No more cells than this are looked for: more changes explain anything. */
const MOST_CHANGES = 3;
/** Identities that a single cell can stand in. */
const MOST_SUMS = 3;
/** Steps of the search; a report with so many errors is not explained by a few cells. */
const MOST_STEPS = 60_000;

/**
 * All explanations with the fewest changes; none where every identity holds, or where more changes are
 * needed than can be proven.
 */
export function explain(equations: readonly Equation[], cells: Cells): readonly Explanation[] {
  const broken = equations.filter(({ residual }) => residual !== 0).length;
  if (broken === 0) return [];
  const search = new Search(equations, cells);
  for (let size = Math.ceil(broken / MOST_SUMS); size <= MOST_CHANGES; size++) {
    const found = search.explanations(size);
    if (found === undefined) return [];
    if (found.length > 0) return found;
  }
  return [];
}

class Search {
  readonly #equations: readonly Equation[];
  readonly #cells: Cells;
  /** The equations that each cell stands in. */
  readonly #of = new Map<CellId, number[]>();
  #steps = 0;

  constructor(equations: readonly Equation[], cells: Cells) {
    this.#equations = equations;
    this.#cells = cells;
    for (const [at, { signs }] of equations.entries())
      for (const id of signs.keys()) {
        const known = this.#of.get(id);
        if (known) known.push(at);
        else this.#of.set(id, [at]);
      }
  }

  /** All sets of this many changes; undefined where looking for them takes too long. */
  explanations(size: number): Explanation[] | undefined {
    const found = new Map<string, Explanation>();
    const residuals = this.#equations.map(({ residual }) => residual);
    const isDone = this.#extend([], size, residuals, found);
    return isDone ? [...found.values()] : undefined;
  }

  /**
   * The changes of a smallest set can be ordered so that each, when its turn comes, is the only one left
   * in some sum that fails: that sum gives its value.
   */
  #extend(
    changes: readonly Change[],
    left: number,
    residuals: readonly number[],
    found: Map<string, Explanation>,
  ): boolean {
    const broken: number[] = [];
    for (let at = 0; at < residuals.length; at++) if (residuals[at] !== 0) broken.push(at);
    if (broken.length === 0) {
      const sorted = [...changes].sort((a, b) => (a.cell < b.cell ? -1 : 1));
      found.set(sorted.map(({ cell, value }) => `${cell}=${value}`).join(), sorted);
      return true;
    }
    if (left === 0 || broken.length > left * MOST_SUMS) return true;
    // The last change has to mend them all, so it stands in the first.
    for (const at of left === 1 ? broken.slice(0, 1) : broken)
      for (const [cell, sign] of this.#equations[at]?.signs ?? []) {
        if (++this.#steps > MOST_STEPS) return false;
        if (changes.some((change) => change.cell === cell)) continue;
        const printed = this.#cells[cell]?.value ?? 0;
        const value = printed - sign * (residuals[at] ?? 0);
        if (value < 0 || !Number.isSafeInteger(value)) continue;
        const failing = broken.length + this.#moreBroken(residuals, cell, value - printed);
        if (failing > (left - 1) * MOST_SUMS) continue;
        const next = this.#changed(residuals, cell, value - printed);
        if (!this.#extend([...changes, { cell, printed, value }], left - 1, next, found))
          return false;
      }
    return true;
  }

  /** How many sums more fail with a cell changed by so much; below 0 where fewer do. */
  #moreBroken(residuals: readonly number[], cell: CellId, by: number): number {
    let more = 0;
    for (const at of this.#of.get(cell) ?? []) {
      if (residuals[at] !== 0) more--;
      if (this.#residual(residuals, at, cell, by) !== 0) more++;
    }
    return more;
  }

  #changed(residuals: readonly number[], cell: CellId, by: number): number[] {
    const next = residuals.slice();
    for (const at of this.#of.get(cell) ?? []) next[at] = this.#residual(residuals, at, cell, by);
    return next;
  }

  #residual(residuals: readonly number[], at: number, cell: CellId, by: number): number {
    return (residuals[at] ?? 0) + (this.#equations[at]?.signs.get(cell) ?? 0) * by;
  }
}
