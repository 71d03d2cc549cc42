/** @file Claims settled: every cell of the form ends in exactly one state. */
import { cellsOf, type FormCell } from '../../forms/cells.js';
import type { AnyForm } from '../../forms/statistics.js';
import type { Cell, CellId } from '../../report/cell.js';
import { readFigure } from '../words/figure.js';
import type { Claim } from './claim.js';
import type { GridCell } from './grid.js';

/** No page prints a cell this often; where one does, which is meant cannot be told. */
const MOST_CLAIMS = 100;

/**
 * The cells of the form as the claims fill them.
 *
 * A figure that several cells claim, or a cell that different figures claim, is ambiguous: the page
 * does not say which, and neither do we.
 */
export function settle(form: AnyForm, claims: readonly Claim[]): Record<CellId, Cell> {
  const byId = new Map<CellId, Claim[]>();
  const claimants = new Map<GridCell, Set<CellId>>();
  for (const claim of claims) {
    const same = byId.get(claim.id);
    if (!same) byId.set(claim.id, [claim]);
    else if (same.length <= MOST_CLAIMS) same.push(claim);
    if (claim.under.kind !== 'cell') continue;
    const ids = claimants.get(claim.under.cell) ?? new Set();
    claimants.set(claim.under.cell, ids.add(claim.id));
  }
  const isShared = (cell: Cell, claim: Claim): boolean =>
    claim.under.kind === 'cell' &&
    (claimants.get(claim.under.cell)?.size ?? 0) > 1 &&
    cell.status !== 'blank';

  const cells: Record<CellId, Cell> = {};
  for (const formCell of cellsOf(form)) {
    const readings = (byId.get(formCell.id) ?? []).map((claim) => {
      const cell = readClaim(formCell, claim);
      return isShared(cell, claim) ? ambiguous([cell]) : cell;
    });
    cells[formCell.id] = readings.length > MOST_CLAIMS ? ambiguous(readings) : merge(readings);
  }
  return cells;
}

function readClaim(formCell: FormCell, claim: Claim): Cell {
  const { under } = claim;
  if (under.kind === 'missing') return { value: null, status: 'absent' };
  const read = (cell: GridCell): Cell => ({
    ...readFigure(cell.text, formCell.unit, claim.scale),
    raw: cell.text,
    at: { table: claim.table, row: cell.row, col: cell.col },
  });
  return under.kind === 'cell' ? read(under.cell) : ambiguous(under.cells.map(read));
}

/** One reading of a cell that was claimed several times. */
function merge(readings: readonly Cell[]): Cell {
  const present = readings.filter((cell) => cell.status !== 'absent');
  const [first, ...rest] = present;
  if (!first) return { value: null, status: 'absent' };
  const agrees = (cell: Cell): boolean =>
    cell.status === first.status && cell.value === first.value;
  return rest.every(agrees) ? first : ambiguous(present);
}

function ambiguous(cells: readonly Cell[]): Cell {
  const figures = cells.flatMap(
    (cell) => cell.candidates ?? (cell.value === null ? [] : [cell.value]),
  );
  const first = cells[0];
  return {
    value: null,
    status: 'ambiguous',
    ...(first?.raw === undefined ? {} : { raw: first.raw }),
    ...(first?.at === undefined ? {} : { at: first.at }),
    candidates: [...new Set(figures)],
  };
}
