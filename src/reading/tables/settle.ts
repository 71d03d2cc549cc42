/** @file Claims settled: every cell of the forms ends in exactly one state. */
import type { FormCell } from '../../forms/cells.js';
import type { Cell, CellId } from '../../report/cell.js';
import { readFigure } from '../words/figure.js';
import type { NamedYear } from '../words/yearNamed.js';
import { type Claim, MOST_CLAIMS } from './claim.js';
import type { GridCell } from './grid.js';

/**
 * The cells as the claims fill them.
 *
 * A figure that several cells claim, or a cell that different figures claim, is ambiguous: the page
 * does not say which, and neither do we. What stands for another year counts only where the page says
 * nothing of the report's own, and then only as a candidate.
 *
 * @param formCells every cell that may be claimed
 * @param year the report's; null where it is not known
 */
export function settle(
  formCells: readonly FormCell[],
  claims: readonly Claim[],
  year: number | null,
): Record<CellId, Cell> {
  const byId = new Map<CellId, Claim[]>();
  const claimants = new Map<GridCell, CellId>();
  const shared = new Set<GridCell>();
  for (const claim of claims) {
    const same = byId.get(claim.id);
    if (!same) byId.set(claim.id, [claim]);
    else if (same.length <= MOST_CLAIMS) same.push(claim);
    if (claim.under.kind !== 'cell') continue;
    const { cell } = claim.under;
    if ((claimants.get(cell) ?? claim.id) !== claim.id) shared.add(cell);
    claimants.set(cell, claim.id);
  }
  const isShared = (cell: Cell, { under }: Claim): boolean =>
    under.kind === 'cell' && cell.status !== 'blank' && shared.has(under.cell);

  const cells: Record<CellId, Cell> = {};
  for (const formCell of formCells) {
    const own = byId.get(formCell.id);
    if (!own) {
      cells[formCell.id] = ABSENT;
      continue;
    }
    const [only] = own;
    if (only && own.length === 1 && isOfYear(only, year)) {
      const cell = readClaim(formCell, only);
      cells[formCell.id] = isShared(cell, only) ? ambiguous([cell]) : cell;
      continue;
    }
    const { chosen, isOther } = ofTheYear(own, year);
    const readings = chosen.map((claim) => {
      const cell = readClaim(formCell, claim);
      return isShared(cell, claim) || (isOther && cell.status !== 'absent')
        ? ambiguous([cell])
        : cell;
    });
    cells[formCell.id] = readings.length > MOST_CLAIMS ? ambiguous(readings) : merge(readings);
  }
  return cells;
}

const ABSENT: Cell = { value: null, status: 'absent' };

/** The claims that count: of no year in particular, else of the report's, else of any. */
function ofTheYear(
  claims: readonly Claim[],
  year: number | null,
): { chosen: readonly Claim[]; isOther: boolean } {
  const [only, ...others] = claims;
  if (only && others.length === 0 && isOfYear(only, year))
    return { chosen: claims, isOther: false };
  const certain = claims.filter(({ isDoubt, under }) => !isDoubt && under.kind !== 'missing');
  const own = (certain.length > 0 ? certain : claims).filter((claim) => isOfYear(claim, year));
  // A table that compares years is no rival of the official one.
  const plain = own.filter(({ years = [] }) => years.length === 0);
  if (plain.length > 0) return { chosen: plain, isOther: false };
  return own.length > 0 ? { chosen: own, isOther: false } : { chosen: claims, isOther: true };
}

function isOfYear({ years = [], around }: Claim, year: number | null): boolean {
  const isOwn = (one: NamedYear): boolean =>
    one === 'own' || (one !== 'other' && (year === null || one === year));
  const { years: headed = [], reportYear } = around ?? {};
  if (years.length === 0 && headed.length === 0 && reportYear === undefined) return true;
  return (
    years.every(isOwn) &&
    (headed.length === 0 || headed.some(isOwn)) &&
    (reportYear === undefined || isOwn(reportYear))
  );
}

function readClaim(formCell: FormCell, claim: Claim): Cell {
  const { under, found } = claim;
  if (found) return found;
  if (under.kind === 'missing') return ABSENT;
  const read = (cell: GridCell): Cell => ({
    ...readFigure(cell.text, formCell.unit, claim.scale),
    raw: cell.text,
    at: cell.place,
  });
  return under.kind === 'cell' ? read(under.cell) : ambiguous(under.cells.map(read));
}

/** One reading of a cell that was claimed several times. */
function merge(readings: readonly Cell[]): Cell {
  const present = readings.filter((cell) => cell.status !== 'absent');
  const [first, ...rest] = present;
  if (!first) return ABSENT;
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
