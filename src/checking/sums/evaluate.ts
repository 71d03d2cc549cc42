/** @file One identity evaluated for one report. */
import type { Identity } from '../../forms/identities.js';
import type { Cell, CellId } from '../../report/cell.js';

export type Cells = Readonly<Record<CellId, Cell>>;

export type Outcome =
  | { readonly kind: 'consistent' }
  | { readonly kind: 'inconsistent'; readonly expected: number; readonly actual: number | null }
  | { readonly kind: 'unchecked'; readonly unknown: readonly CellId[] };

/** Figures in 万元 have decimals; sums of binary fractions differ from them by less than this. */
const NOISE = 1e-6;
/** Whole numbers below this have no more than fifteen digits. */
const EXACT = 1e15;

/**
 * Does the identity hold for these cells? A blank or a dash counts as 0.
 *
 * @param own what the body's own rows among the parts add
 */
export function evaluate(identity: Identity, cells: Cells, own = 0): Outcome {
  const isUnknown = (id: CellId): boolean => !isKnown(cells[id]) && !isLeftOut(identity, id, cells);
  if (identity.parts.some(isUnknown) || identity.totals.some(isUnknown))
    return {
      kind: 'unchecked',
      unknown: [...identity.parts, ...identity.totals].filter(isUnknown),
    };
  const expected = sum(identity.parts, cells) + own;
  const actual = sum(identity.totals, cells);
  const excess = expected - actual;
  if ((identity.atMost ? excess : Math.abs(excess)) < NOISE) return { kind: 'consistent' };
  const printed = identity.totals.some((id) => cells[id]?.value != null);
  return { kind: 'inconsistent', expected, actual: printed ? actual : null };
}

export const isEmpty = (cell: Cell | undefined): boolean =>
  cell?.status === 'blank' || cell?.status === 'dash';

const isKnown = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.value !== null || isEmpty(cell));

/** A part that this body does not print. */
const isLeftOut = ({ optional }: Identity, id: CellId, cells: Cells): boolean =>
  optional?.includes(id) === true && (cells[id]?.status ?? 'absent') === 'absent';

function sum(ids: readonly CellId[], cells: Cells): number {
  let total = 0;
  for (const id of ids) total += cells[id]?.value ?? 0;
  return Number.isInteger(total) && Math.abs(total) < EXACT ? total : Number(total.toPrecision(15));
}
