/** @file The identities of the form, each evaluated to consistent, inconsistent or unchecked. */
import { cellsOf, type FormCell } from '../forms/cells.js';
import { type Identity, identitiesOf } from '../forms/identities.js';
import type { AnyForm } from '../forms/statistics.js';
import type { Cell, CellId } from '../report/cell.js';
import type { Checks, Finding } from '../report/finding.js';
import { inconsistentMessage, uncheckedMessage } from './messages.js';

type Cells = Readonly<Record<CellId, Cell>>;

/** How the identities of a report ended, and a finding for every one that is not consistent. */
export interface IdentityResult {
  readonly checks: Checks;
  readonly findings: readonly Finding[];
}

/** Figures in 万元 have decimals; sums of binary fractions differ from them by less than this. */
const NOISE = 1e-6;

/** Evaluates every identity of the form. A blank or a dash counts as 0. */
export function checkIdentities(form: AnyForm, cells: Cells): IdentityResult {
  const names = new Map(cellsOf(form).map((cell) => [cell.id, cell]));
  const checks = { consistent: 0, inconsistent: 0, unchecked: 0 };
  const findings: Finding[] = [];
  for (const identity of identitiesOf(form)) {
    const outcome = evaluate(identity, cells);
    checks[outcome.kind]++;
    if (outcome.kind === 'unchecked')
      findings.push(unchecked(identity, outcome.unknown, cells, names));
    else if (outcome.kind === 'inconsistent') findings.push(inconsistent(identity, outcome, cells));
  }
  return { checks, findings };
}

export type Outcome =
  | { readonly kind: 'consistent' }
  | { readonly kind: 'inconsistent'; readonly expected: number; readonly actual: number | null }
  | { readonly kind: 'unchecked'; readonly unknown: readonly CellId[] };

/** Does the identity hold for these cells? */
export function evaluate(identity: Identity, cells: Cells): Outcome {
  const unknown = [...identity.parts, ...identity.totals].filter(
    (id) => !isKnown(cells[id]) && !isLeftOut(identity, id, cells),
  );
  if (unknown.length > 0) return { kind: 'unchecked', unknown };
  const expected = sum(identity.parts, cells);
  const actual = sum(identity.totals, cells);
  const excess = expected - actual;
  if ((identity.atMost ? excess : Math.abs(excess)) < NOISE) return { kind: 'consistent' };
  const printed = identity.totals.some((id) => cells[id]?.value != null);
  return { kind: 'inconsistent', expected, actual: printed ? actual : null };
}

/** A part that this body does not print. */
const isLeftOut = ({ optional }: Identity, id: CellId, cells: Cells): boolean =>
  optional?.includes(id) === true && (cells[id]?.status ?? 'absent') === 'absent';

const isKnown = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.value !== null || isEmpty(cell));

const isEmpty = (cell: Cell | undefined): boolean =>
  cell?.status === 'blank' || cell?.status === 'dash';

function sum(ids: readonly CellId[], cells: Cells): number {
  const total = ids.reduce((subtotal, id) => subtotal + (cells[id]?.value ?? 0), 0);
  return Number(total.toPrecision(15));
}

function inconsistent(
  identity: Identity,
  { expected, actual }: { expected: number; actual: number | null },
  cells: Cells,
): Finding {
  const ids = [...identity.parts, ...identity.totals];
  const empty = ids.filter((id) => isEmpty(cells[id]));
  return {
    rule: identity.rule,
    at: identity.at,
    severity: empty.length > 0 ? 'warning' : 'error',
    cells: ids,
    expected,
    actual,
    message: inconsistentMessage(identity, expected, actual, empty.length),
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
