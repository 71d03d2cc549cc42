/** @file The identities of a report as equations over its cells, for the search of the wrong one. */
import type { Identity } from '../../forms/identities.js';
import type { CellId } from '../../report/cell.js';
import { type Cells, evaluate, isEmpty } from './evaluate.js';
import type { Evaluated } from './evaluated.js';

/** An identity that could be evaluated: the signed sum of its cells is to be 0. */
export interface Equation {
  /** 1 for a part, -1 for a total. */
  readonly signs: ReadonlyMap<CellId, 1 | -1>;
  /** What the signed sum is: parts less totals. */
  readonly residual: number;
}

/**
 * The equations of a report. Totals that the report leaves blank are put in where a row or a group gives
 * them, so that what is missing is not taken for what is wrong.
 *
 * @returns the equations, and the cells with the blank totals filled
 */
export function equationsOf(
  evaluated: readonly Evaluated[],
  cells: Cells,
): { readonly equations: readonly Equation[]; readonly cells: Cells } {
  const filled = withBlankTotals(evaluated, cells);
  const equations = evaluated
    .filter(({ identity, outcome }) => !identity.atMost && outcome.kind !== 'unchecked')
    .map(({ identity, own, outcome }): Equation => {
      // Where the identity holds with them, the body's own rows are parts of it.
      const sum = outcome.kind === 'consistent' ? (own.sum ?? 0) : 0;
      const plain = evaluate(identity, filled);
      const withOwn = sum === 0 ? plain : evaluate(identity, filled, sum);
      const now = withOwn.kind === 'consistent' ? withOwn : plain;
      return {
        signs: signsOf(identity),
        residual: now.kind === 'inconsistent' ? now.expected - (now.actual ?? 0) : 0,
      };
    });
  return { equations, cells: filled };
}

/** Identities are those of a form, the same for all its reports. */
const known = new WeakMap<Identity, Equation['signs']>();

function signsOf(identity: Identity): Equation['signs'] {
  const found = known.get(identity);
  if (found) return found;
  const signs = new Map<CellId, 1 | -1>();
  for (const id of identity.parts) signs.set(id, 1);
  for (const id of identity.totals) signs.set(id, -1);
  known.set(identity, signs);
  return signs;
}

/** Blank totals of a row or group, filled with what their parts add up to. */
function withBlankTotals(evaluated: readonly Evaluated[], cells: Cells): Cells {
  const filled = { ...cells };
  for (const { identity, outcome } of evaluated) {
    const [total] = identity.totals;
    const isRow = identity.rule === 'requests.row_total' || identity.rule === 'remedies.total';
    if (!isRow || total === undefined || outcome.kind !== 'inconsistent') continue;
    if (isEmpty(cells[total])) filled[total] = { value: outcome.expected, status: 'recovered' };
  }
  return filled;
}
