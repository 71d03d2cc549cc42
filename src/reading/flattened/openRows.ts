/** @file Rows whose figures are fewer than their cells: the ways in which the form's identities hold. */
import type { Form } from '../../forms/form.js';
import { type Identity, identitiesOf } from '../../forms/identities.js';
import type { Cell, CellId } from '../../report/cell.js';
import { isBlankText } from '../../text/characters.js';
import { readFigure } from '../words/figure.js';
import {
  cuts,
  cutsAddingUp,
  cutsIntoGroups,
  type Filling,
  fillings,
  MOST_FILLINGS,
} from './placements.js';
import type { Printed, TextRow } from './textRow.js';

/** A row whose figures are fewer than its cells, with all ways in which they can stand. */
export interface OpenRow<R extends TextRow = TextRow> {
  readonly row: R;
  readonly possible: readonly Filling[];
}

export const isFilled = ({ text }: Printed): boolean => !isBlankText(text);

/** The identities between cells of this row alone. */
export const ownIdentities = (form: Form, { ids }: TextRow): Identity[] =>
  identitiesOf(form).filter(({ parts, totals }) =>
    [...parts, ...totals].every((id) => ids.includes(id)),
  );

/** Every way in which the row can be filled so that its own identities hold. */
export function possibleFillings(form: Form, row: TextRow): readonly Filling[] {
  const texts = row.printed.filter(isFilled).map(({ text }) => text.trim());
  const figures = texts.map((text) => readFigure(text, 'count').value ?? 0);
  const own = ownIdentities(form, row);
  const ways = waysToFill(isRun(row) ? sequencesIn(texts, row, own) : [figures], row, own);
  // Where the row can be filled with all of its figures, the last one may still be a page's.
  return ways.length === 0 ? [] : [...ways, ...waysToFill(withoutPage(row, figures), row, own)];
}

/** Does nothing part the figures? 0000000 and 25380363300630003 are no counts, but several run together. */
export const isRun = ({ run, printed }: TextRow): boolean =>
  run || printed.some(({ text }) => /^\s*(?:0\d+|\d{10,})\s*$/u.test(text));

/** The figures that texts of which nothing is known to part them may be: 200 000121 is 20 0 0 0 0 1 21. */
function sequencesIn(
  texts: readonly string[],
  { ids }: TextRow,
  own: readonly Identity[],
): readonly (readonly number[])[] | undefined {
  const [only, ...more] = texts;
  if (!texts.every((text) => /^\d+$/u.test(text))) {
    const figures = texts.map((text) => readFigure(text, 'count'));
    if (figures.some(({ status }) => status !== 'number' && status !== 'dash')) return undefined;
    return [figures.map(({ value }) => value ?? 0)];
  }
  if (only !== undefined && more.length === 0 && own.length === 1)
    return cutsAddingUp(only, ids.length);
  // With blanks left out, the figures of several groups could be anything.
  if (only !== undefined && more.length === 0 && own.length > 1)
    return cutsIntoGroups(only, ids.length / own.length, own.length);
  let sequences: readonly (readonly number[])[] = [[]];
  for (const text of texts) {
    const parts = cuts(text, ids.length);
    if (!parts || sequences.length * parts.length > MOST_FILLINGS) return undefined;
    sequences = sequences.flatMap((before) => parts.map((behind) => [...before, ...behind]));
  }
  return sequences.filter(({ length }) => length <= ids.length);
}

/** The ways in which one of the sequences fills the row so that the identities hold. */
function waysToFill(
  sequences: readonly (readonly number[])[] | undefined,
  { ids }: TextRow,
  own: readonly Identity[],
): Filling[] {
  const ways: Filling[] = [];
  for (const sequence of sequences ?? []) {
    const found = fillings(sequence, ids.length);
    if (!found || ways.length + found.length > MOST_FILLINGS) return [];
    ways.push(...found);
  }
  return ways.filter((way) =>
    own.every((identity) => holds(identity, (id) => way[ids.indexOf(id)])),
  );
}

/** A text of one cell a line may have the number of a page behind the figures of a row. */
const withoutPage = ({ explicit, run }: TextRow, figures: readonly number[]): number[][] =>
  explicit || run || figures.length < 2 ? [] : [figures.slice(0, -1)];

/** Does the identity hold with these figures? Cells without one count as 0. */
export const holds = (
  { parts, totals }: Identity,
  figureOf: (id: CellId) => number | null | undefined,
): boolean => {
  const sum = (ids: readonly CellId[]): number =>
    ids.reduce((total, id) => total + (figureOf(id) ?? 0), 0);
  return sum(parts) === sum(totals);
};

/**
 * Keeps the fillings that also satisfy the identities of the columns, where every cell of the column
 * is known or open. Where none does, the report does not add up: its sums tell nothing of where blanks
 * were.
 */
export function narrowByColumns<R extends TextRow>(
  form: Form,
  open: readonly OpenRow<R>[],
  cells: ReadonlyMap<CellId, Cell>,
): readonly OpenRow<R>[] {
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
  const addsUp = kept.some(({ size }) => size > 0);
  return open.map((row) => {
    const at = requests.indexOf(row);
    if (at < 0 || (!addsUp && row.possible.every(isFull))) return row;
    return { ...row, possible: [...(kept[at] ?? [])] };
  });
}

const isFull = (filling: Filling): boolean => !filling.includes(null);

const isKnown = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.value !== null || cell.status === 'blank' || cell.status === 'dash');
