/** @file The identities of the form, each evaluated to consistent, inconsistent or unchecked. */
import { cellsOf, type FormCell } from '../../forms/cells.js';
import { type Identity, identitiesOf } from '../../forms/identities.js';
import type { AnyForm } from '../../forms/statistics.js';
import type { CellId } from '../../report/cell.js';
import type { Checks, Finding } from '../../report/finding.js';
import type { Extra } from '../../report/report.js';
import { type Cells, evaluate, isEmpty, type Outcome } from './evaluate.js';
import { inconsistentMessage, uncheckedMessage } from './messages.js';
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

/** A finding for every identity that is not consistent. */
export function identityFindings(
  form: AnyForm,
  cells: Cells,
  evaluated: readonly Evaluated[],
): Finding[] {
  const names = new Map(cellsOf(form).map((cell) => [cell.id, cell]));
  return evaluated.flatMap(({ identity, outcome, own }) => {
    if (outcome.kind === 'consistent') return [];
    return outcome.kind === 'unchecked'
      ? [unchecked(identity, outcome.unknown, cells, names)]
      : [inconsistent(identity, outcome, own, cells)];
  });
}

function inconsistent(
  identity: Identity,
  { expected, actual }: { expected: number; actual: number | null },
  own: OwnRows,
  cells: Cells,
): Finding {
  const ids = [...identity.parts, ...identity.totals];
  const empty = ids.filter((id) => isEmpty(cells[id]));
  return {
    rule: identity.rule,
    at: identity.at,
    severity: empty.length > 0 || own.rows.length > 0 ? 'warning' : 'error',
    cells: ids,
    expected,
    actual,
    message: inconsistentMessage(identity, expected, actual, empty.length, own.rows.length),
  };
}

function unchecked(
  identity: Identity,
  unknown: readonly CellId[],
  cells: Cells,
  names: ReadonlyMap<CellId, FormCell>,
): Finding {
  const ids = [...identity.parts, ...identity.totals];
  const allAbsent = ids.every((id) => (cells[id]?.status ?? 'absent') === 'absent');
  return {
    rule: identity.rule,
    at: identity.at,
    severity: 'info',
    cells: ids,
    expected: null,
    actual: null,
    message: uncheckedMessage(identity, unknown, cells, names, allAbsent),
  };
}
