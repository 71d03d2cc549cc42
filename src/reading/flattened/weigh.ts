/**
 * @file What rows of running text claim, weighed: nothing but order and count says which figure of a row
 * is whose, so a claim holds where nothing was lost, and else where the sums leave one way only.
 */
import type { Form } from '../../forms/form.js';
import type { Cell, CellId } from '../../report/cell.js';
import type { Claim } from '../tables/claim.js';
import { readFigure } from '../words/figure.js';
import {
  holds,
  isFilled,
  isRun,
  narrowByColumns,
  type OpenRow,
  ownIdentities,
  possibleFillings,
} from './openRows.js';
import { deduce, type Filling } from './placements.js';
import type { PrintedRow } from './printedRow.js';
import type { TextGrid } from './textGrid.js';
import type { Printed, TextRow, TextTable } from './textRow.js';

/** How far the separators of the text can be trusted. */
export interface Trust {
  /** Blank cells stand where they were. */
  readonly keepsBlanks: boolean;
  /** Lines that were printed before were left out, so that what is missing may be a figure. */
  readonly dropsRepeats: boolean;
  /** Tables of which figures stand apart from their labels: what is whose cannot be told. */
  readonly scattered: ReadonlySet<TextTable>;
  /** Tables with figures that no row of the form claims: those of a label that was broken, as may be. */
  readonly orphaned: ReadonlySet<TextTable>;
  /** Rows whose labels may be pieces of others. */
  readonly pieces: ReadonlySet<PrintedRow>;
  /** Could this figure be the number of a page? */
  readonly isPageNumber: (printed: Printed) => boolean;
}

/** A row of the form as printed, and what it claims. */
export interface ClaimingRow extends TextRow {
  readonly of: PrintedRow;
  readonly claims: readonly Claim[];
}

/** The rows that make claims for certain, in the order of the text. */
export function claimingRows(
  claims: readonly Claim[],
  { rowOf }: TextGrid,
  printedIn: (row: PrintedRow) => readonly Printed[],
): ClaimingRow[] {
  const rows = new Map<PrintedRow, Claim[]>();
  for (const claim of claims) {
    const row = rowIn(claim, rowOf);
    if (row && !claim.isDoubt) rows.set(row, [...(rows.get(row) ?? []), claim]);
  }
  return [...rows].map(([of, own]) => {
    const { line, explicit, run, table, header, isBroken } = of;
    const printed = printedIn(of);
    const isLeft = !of.printed.some(isFilled) && printed.some(isFilled);
    const { width } = header.printed;
    // Bars between the cells, each a line, look like blanks as many as the figures.
    const isOver =
      explicit &&
      of.printed.length > width &&
      of.printed.length < Math.max(width + 2, 2 * width - 1);
    const order = isBroken || isLeft || isOver ? 'unknown' : header.printed.order;
    const ids = own.map(({ id }) => id);
    return { line, explicit, run, table, ids, printed, order, of, claims: own };
  });
}

/** The row of the text that a claim is made from. */
export function rowIn({ under }: Claim, rowOf: TextGrid['rowOf']): PrintedRow | undefined {
  if (under.kind === 'missing') return undefined;
  const cell = under.kind === 'cell' ? under.cell : under.cells[0];
  return cell && rowOf.get(cell);
}

/** The claims of the rows, with what the sums tell of those that are not certain. */
export function weigh(form: Form, all: readonly ClaimingRow[], trust: Trust): Claim[] {
  const rows = withoutRivals(agreed(form, inSoundHeaders(form, all)));
  const certain: Claim[] = [];
  const open: OpenRow<ClaimingRow>[] = [];
  const cells = new Map<CellId, Cell>();
  for (const row of rows)
    if (isCertain(form, row, rows, trust)) {
      for (const claim of row.claims) certain.push(claim);
      for (const [at, id] of row.ids.entries())
        cells.set(id, readFigure(row.printed[at]?.text ?? '', 'count'));
    } else open.push({ row, possible: isReadable(row, trust) ? possibleFillings(form, row) : [] });
  const sound = withoutUnsound(form, open, rows, trust);
  const joint = trust.dropsRepeats ? sound : narrowByColumns(form, sound, cells);
  const told = joint.flatMap(({ row, possible }) => {
    const found = deduced(row, possible);
    return row.claims.flatMap((claim, at): Claim[] => {
      const cell = found[at];
      return cell ? [{ ...claim, found: cell }] : [];
    });
  });
  return [...certain, ...told];
}

/**
 * Sums tell where figures stand only in a table that adds up: where a row has no way to, that of another
 * may be chance.
 */
function withoutUnsound(
  form: Form,
  open: readonly OpenRow<ClaimingRow>[],
  rows: readonly ClaimingRow[],
  trust: Trust,
): readonly OpenRow<ClaimingRow>[] {
  const isWrong = (row: ClaimingRow): boolean =>
    isReadable(row, trust) &&
    !(open.find((one) => one.row === row)?.possible.length ?? addsUp(form, row));
  const unsound = new Set(rows.filter(isWrong).map(({ table }) => table));
  return open.map((one) => (unsound.has(one.row.table) ? { ...one, possible: [] } : one));
}

const figuresIn = ({ printed }: TextRow): (number | null)[] =>
  printed.map(({ text }) => readFigure(text, 'count').value);

/** Do the sums of the row hold, its figures taken in their order? */
const addsUp = (form: Form, row: TextRow): boolean => {
  const figures = figuresIn(row);
  return ownIdentities(form, row).every((sum) => holds(sum, (id) => figures[row.ids.indexOf(id)]));
};

/**
 * A header may have lost a label: rows that hold more cells than it has labels say so, and where it names
 * fewer applicants than the form, rows that hold fewer do not tell which.
 */
function inSoundHeaders(form: Form, rows: readonly ClaimingRow[]): ClaimingRow[] {
  const of = (row: ClaimingRow): number => row.of.header.printed.width;
  const unsound = (header: PrintedRow['header']): boolean => {
    const below = rows.filter((row) => row.of.header === header && row.of.printed.length > 0);
    const over = below.filter((row) => row.of.printed.length > of(row));
    const isPartial = header.table === 'requests' && header.printed.width < form.applicants.length;
    return (
      over.filter(({ explicit }) => !explicit).length > 1 ||
      over.some(isOneLine) ||
      (isPartial && below.some((row) => row.of.printed.length !== of(row)))
    );
  };
  const headers = new Set(rows.map((row) => row.of.header));
  const lost = new Set([...headers].filter(unsound));
  return rows.map((row) => (lost.has(row.of.header) ? { ...row, order: 'unknown' } : row));
}

/** An order that no header names is the form's if every row below adds up in it, or it does not matter. */
function agreed(form: Form, rows: readonly ClaimingRow[]): ClaimingRow[] {
  return rows.map((row) => {
    if (row.order === 'certain' || row.of.isBroken || !row.of.printed.some(isFilled)) return row;
    const figures = figuresIn(row);
    const isWhole = figures.length === row.ids.length && !figures.includes(null);
    const isUniform =
      isWhole && row.of.header.strangers.length === 0 && new Set(figures).size === 1;
    const below = rows.filter(({ of }) => of.header === row.of.header && of.printed.length > 0);
    const isTold =
      row.order === 'assumed' &&
      ownIdentities(form, row).length > 0 &&
      below.every((one) => one.printed.length === one.ids.length && addsUp(form, one)) &&
      below.some((one) => figuresIn(one).some((figure) => figure !== 0));
    return { ...row, order: isTold || isUniform ? 'certain' : 'unknown' };
  });
}

/**
 * A row that stands twice with different figures is neither: the text holds two tables, or two years. A
 * label that is met once more without figures is only mentioned, unless other rows stand twice as well.
 */
function withoutRivals(rows: readonly ClaimingRow[]): readonly ClaimingRow[] {
  const byFirst = new Map<CellId, ClaimingRow[]>();
  for (const row of rows) {
    const key = row.ids[0] ?? '';
    byFirst.set(key, [...(byFirst.get(key) ?? []), row]);
  }
  const twice = new Map<TextTable, number>();
  for (const [first, ...more] of byFirst.values())
    if (first && more.length > 0) twice.set(first.table, (twice.get(first.table) ?? 0) + 1);
  return [...byFirst.values()].flatMap((same) => {
    // A mention (行政复议2件) claims less of a row than the table.
    const [first, ...more] = same.toSorted((one, other) => other.ids.length - one.ids.length);
    if (!first || more.every((row) => textOf(row) === textOf(first))) return first ?? [];
    const filled = same.filter(({ printed }) => printed.some(isFilled));
    const [only, ...others] = filled;
    if (only && others.length === 0 && (twice.get(only.table) ?? 0) < 2) return only;
    return {
      ...first,
      order: 'unknown' as const,
      printed: filled.flatMap(({ printed }) => printed),
    };
  });
}

const textOf = ({ printed }: TextRow): string =>
  printed
    .filter(isFilled)
    .map(({ text }) => text.trim())
    .join('|');

/** Nothing in the row is open. */
function isCertain(form: Form, row: ClaimingRow, rows: readonly TextRow[], trust: Trust): boolean {
  if (trust.scattered.has(row.table) && !isOneLine(row)) return false;
  if (!row.printed.some(isFilled))
    return (
      !trust.dropsRepeats &&
      (keepsOwnBlanks(row) || !(trust.orphaned.has(row.table) || trust.pieces.has(row.of)))
    );
  return (
    row.order === 'certain' &&
    !trust.pieces.has(row.of) &&
    row.claims.every(({ under }) => under.kind === 'cell') &&
    !isDoubtful(form, row, rows, trust) &&
    !endsWithPage(row, trust)
  );
}

/** Are label and figures cells of one line, so that no figure of another row can have come between? */
const isOneLine = ({ explicit, line, printed }: TextRow): boolean =>
  explicit && printed.every((one) => one.line === line);

/** Does the text itself print the blanks of the row in one line with its label? */
const keepsOwnBlanks = ({ of }: ClaimingRow): boolean =>
  of.explicit &&
  of.printed.length === of.header.printed.width &&
  of.printed.every(({ line }) => line === of.line);

/** Can the identities tell where the figures of the row stand? */
const isReadable = (row: ClaimingRow, trust: Trust): boolean =>
  row.order === 'certain' &&
  row.printed.some(isFilled) &&
  !trust.pieces.has(row.of) &&
  row.ids.length === row.of.header.printed.width &&
  !trust.dropsRepeats &&
  (isOneLine(row) || !trust.scattered.has(row.table)) &&
  !endsWithPage(row, trust);

/** The last figure of the row may be the number of the page that ended there. */
function endsWithPage({ explicit, printed }: TextRow, trust: Trust): boolean {
  const last = printed.at(-1);
  return !explicit && last !== undefined && trust.isPageNumber(last);
}

/**
 * A row with as many figures as cells may still have lost a blank and gained a page number, where its
 * table loses blanks; then it does not add up.
 */
const isDoubtful = (form: Form, row: TextRow, rows: readonly TextRow[], trust: Trust): boolean =>
  !trust.keepsBlanks &&
  rows.some((other) => other.table === row.table && isShort(other)) &&
  !addsUp(form, row);

const isShort = ({ ids, printed }: TextRow): boolean => {
  const count = printed.filter(isFilled).length;
  return count > 0 && count < ids.length;
};

/** What all possible fillings of a row agree on, cell by cell. */
function deduced(row: TextRow, possible: readonly Filling[]): Cell[] {
  const { ids } = row;
  const run = isRun(row);
  const printed = row.printed.filter(isFilled);
  const raw = printed.map(({ text }) => text).join(' ');
  const figures = printed.flatMap(({ text }) => readFigure(text, 'wan_yuan').value ?? []);
  const isLegible = run || printed.every(({ text }) => readFigure(text, 'wan_yuan').value !== null);
  const at = { line: (printed[0]?.line ?? row.line).index };
  const statuses = printed.map(({ text }) => readFigure(text, 'count'));
  const hasDash = statuses.some(({ status }) => status === 'dash');
  const hasZero = statuses.some(({ value }) => value === 0);
  const known = isLegible && possible.length > 0 ? deduce(possible, ids.length) : [];
  return ids.map((_, index): Cell => {
    const found = known[index];
    if (found?.kind === 'figure' && found.value === 0 && hasDash)
      return hasZero
        ? { value: null, status: 'ambiguous', raw, at, candidates: [0] }
        : { value: null, status: 'dash', raw, at };
    if (found?.kind === 'figure') return { value: found.value, status: 'recovered', raw, at };
    if (found?.kind === 'blank')
      return { value: null, status: 'blank', at: { line: row.line.index } };
    // A run of digits that no way of cutting explains names no figure.
    const candidates = found?.candidates ?? (run ? [] : [...new Set(figures)]);
    return { value: null, status: 'ambiguous', raw, at, candidates: [...candidates] };
  });
}
