/** @file The identities of the form, each evaluated to consistent, inconsistent or unchecked. */
import { type Identity, identitiesOf } from '../../forms/identities.js';
import type { AnyForm } from '../../forms/statistics.js';
import type { Checks } from '../../report/finding.js';
import type { Extra } from '../../report/report.js';
import { type Cells, evaluate, type Outcome } from './evaluate.js';
import { type OwnRows, ownRowsIn } from './ownRows.js';

/** An identity, how it ended, and the body's own rows that stand among its parts. */
export interface Evaluated {
  readonly identity: Identity;
  readonly outcome: Outcome;
  readonly own: OwnRows;
}

/** Evaluates every identity of the form. One that holds with the body's own rows holds. */
export function evaluateAll(form: AnyForm, cells: Cells, extra: readonly Extra[]): Evaluated[] {
  return identitiesOf(form).map((identity) => {
    const plain = evaluate(identity, cells);
    const own = ownRowsIn(identity, form, cells, extra);
    if (plain.kind !== 'inconsistent' || !own.sum) return { identity, outcome: plain, own };
    const withOwn = evaluate(identity, cells, own.sum);
    return { identity, outcome: withOwn.kind === 'consistent' ? withOwn : plain, own };
  });
}

/** How many identities ended how. */
export function countOutcomes(evaluated: readonly Evaluated[]): Checks {
  const checks = { consistent: 0, inconsistent: 0, unchecked: 0 };
  for (const { outcome } of evaluated) checks[outcome.kind]++;
  return checks;
}
