/** @file What is said of the identities that do not hold, or could not be checked. */
import { cellsOf, type FormCell } from '../../forms/cells.js';
import type { Identity } from '../../forms/identities.js';
import type { AnyForm } from '../../forms/statistics.js';
import type { CellId } from '../../report/cell.js';
import type { Finding } from '../../report/finding.js';
import { coverageFindingOf } from '../cells/coverage.js';
import { nameOf } from '../checkable.js';
import { blankLines } from './blankLines.js';
import { type Cells, isEmpty } from './evaluate.js';
import type { Evaluated } from './evaluated.js';
import { inconsistentMessage, uncheckedMessage } from './messages.js';
import type { OwnRows } from './ownRows.js';

/**
 * A finding for every identity that is not consistent. Where several have one cause, a finding of its own
 * names it, and they are part of that: a row or column left blank, or a table whose cells are not known.
 */
export function identityFindings(
  form: AnyForm,
  cells: Cells,
  evaluated: readonly Evaluated[],
): Finding[] {
  const names = new Map(cellsOf(form).map((cell) => [cell.id, cell]));
  const blank = form.id === '2014' ? [] : blankLines(form, cells, evaluated);
  const causeOf = (one: Identity): Finding | undefined =>
    blank.find(({ explains }) => explains.has(one))?.finding;
  const sums = evaluated.flatMap(({ identity, outcome, own }) => {
    if (outcome.kind === 'consistent') return [];
    return outcome.kind === 'unchecked'
      ? [
          partOf(
            coverageFindingOf(form, cells, outcome.unknown),
            unchecked(identity, outcome.unknown, cells, names),
          ),
        ]
      : [partOf(causeOf(identity), inconsistent(identity, outcome, own, cells))];
  });
  return [...blank.map(({ finding }) => finding), ...sums];
}

const partOf = (cause: Pick<Finding, 'rule' | 'at'> | undefined, finding: Finding): Finding =>
  cause ? { ...finding, partOf: nameOf(cause) } : finding;

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
