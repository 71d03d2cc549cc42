/** @file The figures of rows in running text given to their cells, as far as that can be known. */
import { cellsOf } from '../../forms/cells.js';
import type { Form, Unit } from '../../forms/form.js';
import type { Cell, CellId } from '../../report/cell.js';
import { readFigure } from '../words/figure.js';
import { scaleIn } from '../words/money.js';
import {
  holds,
  isFilled,
  narrowByColumns,
  type OpenRow,
  ownIdentities,
  possibleFillings,
} from './openRows.js';
import { deduce, type Filling } from './placements.js';
import type { Printed, TextRow, TextTable } from './textRow.js';

/** How far the separators of the text can be trusted. */
export interface Trust {
  /** Blank cells stand where they were. */
  readonly keepsBlanks: boolean;
  /** Lines that were printed before were left out, so that what is missing may be a figure. */
  readonly dropsRepeats: boolean;
  /** Tables of which figures stand apart from their labels: what is whose cannot be told. */
  readonly scattered: ReadonlySet<TextTable>;
  /** Could this figure be the number of a page? */
  readonly isPageNumber: (printed: Printed) => boolean;
  /** Lines by themselves that name a unit: 单位：元. */
  readonly unitLines: readonly string[];
}

type Cells = Map<CellId, Cell>;

/** The row's line, where the text keeps no cell for the blank. */
const blankIn = (row: TextRow): Cell => ({
  value: null,
  status: 'blank',
  at: { line: row.line.index },
});

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

/** Can the identities tell where the figures of the row stand? */
const isReadable = (row: TextRow, trust: Trust): boolean =>
  row.ordered &&
  !trust.dropsRepeats &&
  (row.explicit || !trust.scattered.has(row.table)) &&
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

/** The cells of a row in which nothing is open; undefined where something is. */
function placed(
  row: TextRow,
  trust: Trust,
  units: ReadonlyMap<CellId, Unit>,
  isDoubted: boolean,
): Cells | undefined {
  const filled = row.printed.filter(isFilled);
  if (!row.explicit && trust.scattered.has(row.table)) return undefined;
  const isWhole = row.printed.length === row.ids.length && !row.run;
  if (filled.length === 0)
    return new Map(trust.dropsRepeats ? [] : row.ids.map((id) => [id, blankIn(row)]));
  if (!row.ordered || isDoubted || endsWithPage(row, trust)) return undefined;
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
        const { text = '', line = row.line } = printed[index] ?? {};
        const figure = readFigure(
          text,
          units.get(id) ?? 'count',
          scaleIn([...row.unitTexts, ...trust.unitLines]),
        );
        return [id, { ...figure, raw: text, at: { line: line.index } }];
      }),
    )
  );
}

/** What all possible fillings of a row agree on. */
function deduced(row: TextRow, possible: readonly Filling[]): Cells {
  const { ids, printed, run } = row;
  const raw = printed
    .filter(isFilled)
    .map(({ text }) => text)
    .join(' ');
  const figures = printed.flatMap(({ text }) => readFigure(text, 'wan_yuan').value ?? []);
  const isLegible =
    run ||
    printed.filter(isFilled).every(({ text }) => readFigure(text, 'wan_yuan').value !== null);
  const at = { line: printed.find(isFilled)?.line.index ?? row.line.index };
  const known = isLegible && possible.length > 0 ? deduce(possible, ids.length) : [];
  return new Map(
    ids.map((id, index): [CellId, Cell] => {
      const found = known[index];
      if (found?.kind === 'figure')
        return [id, { value: found.value, status: 'recovered', raw, at }];
      if (found?.kind === 'blank') return [id, blankIn(row)];
      // A run of digits that no way of cutting explains names no figure.
      const candidates = found?.candidates ?? (run ? [] : [...new Set(figures)]);
      return [id, { value: null, status: 'ambiguous', raw, at, candidates: [...candidates] }];
    }),
  );
}
