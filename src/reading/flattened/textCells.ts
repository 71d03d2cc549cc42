/** @file The figures of rows in running text given to their cells, as far as that can be known. */
import { cellsOf } from '../../forms/cells.js';
import type { Form, Unit } from '../../forms/form.js';
import { type Identity, identitiesOf } from '../../forms/identities.js';
import type { Cell, CellId } from '../../report/cell.js';
import { isBlankText } from '../words/characters.js';
import { readFigure } from '../words/figure.js';
import { cuts, cutsAddingUp, deduce, type Filling, fillings, MOST_FILLINGS } from './placements.js';
import type { Printed, TextRow } from './textRow.js';

/** How far the separators of the text can be trusted. */
export interface Trust {
  /** Blank cells stand where they were. */
  readonly keepsBlanks: boolean;
  /** Lines that were printed before were left out, so that what is missing may be a figure. */
  readonly dropsRepeats: boolean;
}

/** A row whose figures are fewer than its cells, with all ways in which they can stand. */
interface OpenRow {
  readonly row: TextRow;
  readonly possible: readonly Filling[];
}

type Cells = Map<CellId, Cell>;

const BLANK: Cell = { value: null, status: 'blank' };

/** Fills the cells of the rows; see the states of `CellStatus`. */
export function fillCells(form: Form, rows: readonly TextRow[], trust: Trust): Cells {
  const units = new Map(cellsOf(form).map(({ id, unit }) => [id, unit]));
  const cells: Cells = new Map();
  const open: OpenRow[] = [];
  for (const row of rows) {
    const direct = placed(row, trust, units, isDoubtful(form, row, rows, trust));
    if (direct) for (const [id, cell] of direct) cells.set(id, cell);
    else open.push({ row, possible: isReadable(row, trust) ? possibleFillings(form, row) : [] });
  }
  const joint = trust.dropsRepeats ? open : narrowByColumns(form, open, cells);
  for (const { row, possible } of joint)
    for (const [id, cell] of deduced(row, possible)) cells.set(id, cell);
  return cells;
}

const isFilled = ({ text }: Printed): boolean => !isBlankText(text);

/** Can the identities tell where the figures of the row stand? */
const isReadable = (row: TextRow, trust: Trust): boolean => row.ordered && !trust.dropsRepeats;

/**
 * A row with as many figures as cells may still have lost a blank and gained a page number, where its
 * table loses blanks; then it does not add up.
 */
function isDoubtful(form: Form, row: TextRow, rows: readonly TextRow[], trust: Trust): boolean {
  const losesBlanks =
    !trust.keepsBlanks && rows.some((other) => other.table === row.table && isShort(other));
  if (!losesBlanks) return false;
  const filled = row.printed.filter(isFilled);
  const figureOf = (id: CellId): number | null =>
    readFigure(filled[row.ids.indexOf(id)]?.text ?? '', 'count').value;
  return ownIdentities(form, row).some((identity) => !holds(identity, figureOf));
}

const isShort = ({ ids, printed }: TextRow): boolean => {
  const count = printed.filter(isFilled).length;
  return count > 0 && count < ids.length;
};

/** The identities between cells of this row alone. */
const ownIdentities = (form: Form, { ids }: TextRow): Identity[] =>
  identitiesOf(form).filter(({ parts, totals }) =>
    [...parts, ...totals].every((id) => ids.includes(id)),
  );

/** The cells of a row in which nothing is open; undefined where something is. */
function placed(
  row: TextRow,
  trust: Trust,
  units: ReadonlyMap<CellId, Unit>,
  isDoubted: boolean,
): Cells | undefined {
  const filled = row.printed.filter(isFilled);
  const isWhole = row.printed.length === row.ids.length && !row.run;
  if (filled.length === 0)
    return new Map(trust.dropsRepeats ? [] : row.ids.map((id) => [id, BLANK]));
  if (!row.ordered || isDoubted) return undefined;
  const printed =
    filled.length === row.ids.length
      ? filled
      : isWhole && trust.keepsBlanks
        ? row.printed
        : undefined;
  return (
    printed &&
    new Map(
      row.ids.map((id, index): [CellId, Cell] => {
        const text = printed[index]?.text ?? '';
        return [id, { ...readFigure(text, units.get(id) ?? 'count'), raw: text }];
      }),
    )
  );
}

/** Every way in which the row can be filled so that its own identities hold. */
function possibleFillings(form: Form, row: TextRow): readonly Filling[] {
  const figures = row.printed
    .filter(isFilled)
    .map(({ text }) => readFigure(text, 'count').value ?? 0);
  const slots = row.ids.length;
  const [first] = row.printed;
  const digits = row.run && row.printed.length === 1 ? first?.text : undefined;
  const own = ownIdentities(form, row);
  const cut = own.length === 1 ? cutsAddingUp : cuts;
  const sequences = digits && /^\d+$/u.test(digits) ? cut(digits, slots) : [figures];
  const ways: Filling[] = [];
  for (const sequence of sequences ?? []) {
    const found = fillings(sequence, slots);
    if (!found || ways.length + found.length > MOST_FILLINGS) return [];
    ways.push(...found);
  }
  return ways.filter((way) =>
    own.every((identity) => holds(identity, (id) => way[row.ids.indexOf(id)])),
  );
}

const holds = (
  { parts, totals }: Identity,
  figureOf: (id: CellId) => number | null | undefined,
): boolean => {
  const sum = (ids: readonly CellId[]): number =>
    ids.reduce((total, id) => total + (figureOf(id) ?? 0), 0);
  return sum(parts) === sum(totals);
};

/**
 * Keeps the fillings that also satisfy the identities of the columns, where every cell of the column
 * is known or open. A report that does not add up leaves none: then the rows alone decide.
 */
function narrowByColumns(form: Form, open: readonly OpenRow[], cells: Cells): readonly OpenRow[] {
  const requests = open.filter(
    ({ row, possible }) => row.table === 'requests' && possible.length > 0,
  );
  const ways = requests.reduce((product, { possible }) => product * possible.length, 1);
  const rowOf = new Map(requests.flatMap(({ row }, at) => row.ids.map((id) => [id, at] as const)));
  const columns = identitiesOf(form).filter(
    ({ rule, parts, totals }) =>
      (rule === 'requests.results_total' || rule === 'requests.balance') &&
      [...parts, ...totals].every((id) => rowOf.has(id) || isKnown(cells.get(id))),
  );
  if (columns.length === 0 || ways > MOST_FILLINGS) return open;
  const kept = requests.map(() => new Set<Filling>());
  const chosen: Filling[] = [];
  const figureOf = (id: CellId): number | null | undefined => {
    const at = rowOf.get(id);
    if (at === undefined) return cells.get(id)?.value;
    return chosen[at]?.[requests[at]?.row.ids.indexOf(id) ?? -1];
  };
  const choose = (at: number): void => {
    const request = requests[at];
    if (!request) {
      if (columns.every((column) => holds(column, figureOf)))
        chosen.forEach((filling, index) => void kept[index]?.add(filling));
      return;
    }
    for (const filling of request.possible) {
      chosen[at] = filling;
      choose(at + 1);
    }
  };
  choose(0);
  if (kept.some((fillingsOfRow) => fillingsOfRow.size === 0)) return open;
  return open.map((row) => {
    const at = requests.indexOf(row);
    return at < 0 ? row : { ...row, possible: [...(kept[at] ?? [])] };
  });
}

const isKnown = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.value !== null || cell.status === 'blank' || cell.status === 'dash');

/** What all possible fillings of a row agree on. */
function deduced({ ids, printed, run }: TextRow, possible: readonly Filling[]): Cells {
  const raw = printed
    .filter(isFilled)
    .map(({ text }) => text)
    .join(' ');
  const figures = printed.flatMap(({ text }) => readFigure(text, 'wan_yuan').value ?? []);
  const isLegible =
    run ||
    printed.filter(isFilled).every(({ text }) => readFigure(text, 'wan_yuan').value !== null);
  const known = isLegible && possible.length > 0 ? deduce(possible, ids.length) : [];
  return new Map(
    ids.map((id, index): [CellId, Cell] => {
      const found = known[index];
      if (found?.kind === 'figure') return [id, { value: found.value, status: 'recovered', raw }];
      if (found?.kind === 'blank') return [id, BLANK];
      // A run of digits that no way of cutting explains names no figure.
      const candidates = found?.candidates ?? (run ? [] : [...new Set(figures)]);
      return [id, { value: null, status: 'ambiguous', raw, candidates: [...candidates] }];
    }),
  );
}
