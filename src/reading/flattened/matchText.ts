/**
 * @file Tables that lost their markup: the lines of a text, or the paragraphs of a page, matched to the
 * forms that they print.
 */
import { cellsOf } from '../../forms/cells.js';
import type { Form, RequestRow } from '../../forms/form.js';
import { FORMS } from '../../forms/index.js';
import { PROACTIVE_ROWS, REQUEST_ROWS } from '../../forms/official.js';
import type { AnyForm } from '../../forms/statistics.js';
import type { Cell, CellId } from '../../report/cell.js';
import { isBlankText } from '../../text/characters.js';
import { type Aligned, LabelSequence } from '../align/align.js';
import type { Line } from '../markup/markup.js';
import {
  fitsPlace,
  groupNamed,
  isUnmistakable,
  leafIn,
  RowTracker,
} from '../tables/requestGroups.js';
import { readFigure } from '../words/figure.js';
import { isUnitLine } from '../words/money.js';
import { type FlatRow, flatRows } from './flatRows.js';
import { pageNumbers } from './pageNumbers.js';
import { fillCells, type Trust } from './textCells.js';
import type { RowCells } from './textHeader.js';
import type { Printed, TextRow, TextTable } from './textRow.js';
import { findTextRows } from './textRows.js';
import type { PrintedRow, PrintedRows } from './textTables.js';

/** The tables in a text read as one of the forms. */
export interface TextMatch {
  readonly form: AnyForm;
  readonly cells: Record<CellId, Cell>;
  /** Cells whose place in the text is known, and those that it has at all. */
  readonly found: number;
  readonly present: number;
  /** The lines that belong to the tables. */
  readonly lines: ReadonlySet<Line>;
}

/** Rows of the form that a text must have, so that a mention of one is no table. */
const ENOUGH_ROWS = 3;
/** Rows of separated cells below a header that is understood. */
const ENOUGH_CERTAIN = 2;

const requestRows = new LabelSequence(REQUEST_ROWS);
const proactiveRows = new LabelSequence(PROACTIVE_ROWS);

/**
 * Matches lines to a form.
 *
 * @param only the form that the page's tables are of; the one that explains most where it is not given
 * @returns undefined where they hold no table of any form
 */
export function matchText(lines: readonly Line[], only?: Form): TextMatch | undefined {
  const flat = flatRows(lines);
  const found = findTextRows(flat);
  const rows = rowsOf(found);
  const certain = rows.filter(({ ordered, explicit }) => ordered && explicit).length;
  const present = rows.filter(({ ordered, printed }) => ordered || printed.length > 0).length;
  const isEnough = certain >= ENOUGH_CERTAIN || present >= ENOUGH_ROWS;
  if (!isEnough && !(rows.length > 0 && hasHeader(found))) return undefined;
  const form = only ?? formOf(rows);
  const filled = fillCells(form, withoutRivals(rows), trustOf(flat, found, rows));
  const cells: Record<CellId, Cell> = {};
  const left = leftovers(found, rows);
  for (const { id, table } of cellsOf(form))
    cells[id] = filled.get(id) ?? unplaced(left.get(table) ?? []);
  // What the text prints of another form stands beside the form's own.
  for (const [id, cell] of filled) if (cell.status !== 'ambiguous') cells[id] ??= cell;
  return { form, cells, ...countCells(cells), lines: found.lines };
}

/** 第二十条第（一）项 with the columns below it: a text cut off behind its first row is still a table. */
const hasHeader = ({ kinds }: PrintedRows): boolean =>
  kinds.includes('article') && kinds.includes('column');

/** How many cells are known, and how many are there. */
export function countCells(cells: Readonly<Record<CellId, Cell>>): {
  found: number;
  present: number;
} {
  const there = Object.values(cells).filter(({ status }) => status !== 'absent');
  const found = there.filter(({ status }) => status !== 'ambiguous').length;
  return { found, present: there.length };
}

/** A cell that no row claims: it is not there, unless figures are left over that may be its own. */
const unplaced = (left: readonly number[]): Cell =>
  left.length === 0
    ? { value: null, status: 'absent' }
    : { value: null, status: 'ambiguous', candidates: [...new Set(left)] };

/** The figures of each table that were not placed: those without a label, and of rows that nobody knows. */
function leftovers(
  { rows: printed, strays }: PrintedRows,
  rows: readonly TextRow[],
): ReadonlyMap<TextTable, readonly number[]> {
  const placed = new Set(rows.flatMap((row) => row.printed));
  const left = new Map<TextTable, number[]>();
  const add = (table: TextTable, texts: readonly Printed[]): void => {
    const figures = texts
      .filter((one) => !placed.has(one))
      .flatMap(({ text }) => readFigure(text, 'wan_yuan').value ?? []);
    left.set(table, [...(left.get(table) ?? []), ...figures]);
  };
  for (const [table, texts] of strays) add(table, texts);
  for (const { table, printed: texts, path, label } of printed)
    if (![...path.map(({ text }) => text), label].some((text) => /^\s*其中/u.test(text)))
      add(table, texts);
  return left;
}

/** The form whose columns and rows most of the text has. */
function formOf(rows: readonly TextRow[]): Form {
  const count = ({ id }: Form): number => rows.filter(({ votes }) => votes.includes(id)).length;
  return FORMS.reduce((a, b) => (count(b) > count(a) ? b : a));
}

/** The rows of the forms that the printed ones are. */
function rowsOf({ rows, strays }: PrintedRows): TextRow[] {
  const of = (table: TextTable): PrintedRow[] => rows.filter((row) => row.table === table);
  return [
    ...proactiveOf(of('proactive')),
    ...requestsOf(of('requests')),
    ...of('remedies').map((row) => textRow(row, row.header.remedies(undefined))),
  ].map((row) => (row.printed.length === 0 ? withStrays(row, strays) : row));
}

/** A label without figures is blank only if its table has no figure without a label. */
const withStrays = (row: TextRow, strays: PrintedRows['strays']): TextRow => {
  const left = strays.get(row.table) ?? [];
  return left.length === 0 ? row : { ...row, ordered: false, printed: left };
};

const textRow = (row: PrintedRow, { ids, ordered, votes }: RowCells, isKnown = true): TextRow => ({
  line: row.line,
  explicit: row.explicit,
  run: row.run,
  table: row.table,
  ids,
  printed: row.printed,
  ordered: isKnown && ordered && !row.isBroken,
  unitTexts: [...row.header.unitTexts, ...row.path.map(({ text }) => text), row.label],
  votes: isKnown ? votes : [],
});

function proactiveOf(printed: readonly PrintedRow[]): TextRow[] {
  const aligned = proactiveRows.align(printed.map(({ label }) => label));
  return placed(printed, aligned, (row, label) => row.header.proactive(label));
}

function requestsOf(printed: readonly PrintedRow[]): TextRow[] {
  const tracker = new RowTracker();
  const places = printed.map(({ label, path }) => {
    const { leaf, group } = leafIn(label);
    const covering = group ?? path.map(({ text }) => groupNamed(text)).findLast((id) => id);
    const place = tracker.place(covering);
    const known = requestRows.find(leaf);
    const isIt = known && (isUnmistakable(known, leaf) || fitsPlace(known, leaf, place));
    tracker.pass(isIt ? known : undefined);
    return { leaf, place };
  });
  const aligned = requestRows.align(
    places.map(({ leaf }) => leaf),
    (index, row) => {
      const one = places[index];
      return (
        one !== undefined && (isUnmistakable(row, one.leaf) || fitsPlace(row, one.leaf, one.place))
      );
    },
  );
  return placed(printed, aligned, (row, label: RequestRow) => ({
    ...row.header.requests(label),
    votes: FORMS.filter(({ requests }) => requests.some(({ id }) => id === label.id))
      .map(({ id }) => id)
      .filter((_, __, all) => all.length < FORMS.length),
  }));
}

/** Rows that are known, and what a row that is not may be. */
function placed<L>(
  printed: readonly PrintedRow[],
  aligned: readonly Aligned<L>[],
  cellsIn: (row: PrintedRow, label: L) => RowCells,
): TextRow[] {
  return printed.flatMap((row, index) => {
    const found = aligned[index];
    if (found?.kind === 'known') return [textRow(row, cellsIn(row, found.label))];
    const isFilled = row.printed.some(({ text }) => !isBlankText(text));
    return isFilled
      ? (found?.labels ?? []).map((label) => textRow(row, cellsIn(row, label), false))
      : [];
  });
}

/**
 * A row that stands twice with different figures is neither: the text holds two tables, or two years. A
 * label that is met once more without figures is only mentioned, unless other rows stand twice as well.
 */
function withoutRivals(rows: readonly TextRow[]): readonly TextRow[] {
  const byFirst = new Map<CellId, TextRow[]>();
  for (const row of rows) {
    const key = row.ids[0] ?? '';
    byFirst.set(key, [...(byFirst.get(key) ?? []), row]);
  }
  const twice = new Map<TextTable, number>();
  for (const [first, ...more] of byFirst.values())
    if (first && more.length > 0) twice.set(first.table, (twice.get(first.table) ?? 0) + 1);
  return [...byFirst.values()].map((same) => {
    const [first, ...more] = same;
    if (!first) throw new RangeError('a group of rows is never empty');
    if (more.every((row) => textOf(row) === textOf(first))) return first;
    const filled = same.filter(({ printed }) => printed.length > 0);
    const [only, ...others] = filled;
    if (only && others.length === 0 && (twice.get(only.table) ?? 0) < 2) return only;
    return { ...first, ordered: false, printed: filled.flatMap(({ printed }) => printed) };
  });
}

const textOf = ({ printed }: TextRow): string => printed.map(({ text }) => text.trim()).join('|');

/** Looks at all rows together: what one row loses, all rows lose. */
function trustOf(flat: readonly FlatRow[], found: PrintedRows, rows: readonly TextRow[]): Trust {
  const explicit = rows.filter((row) => row.explicit && row.printed.length > 0);
  // A converter that drops blanks and pads the row at its end leaves no blank in front of a figure.
  const keepsBlanks =
    explicit.every(({ printed, ids }) => printed.length === ids.length) &&
    explicit.some(({ printed }) => hasInnerBlank(printed.map(({ text }) => isBlankText(text))));
  return {
    keepsBlanks,
    dropsRepeats: dropsRepeats(flat, found),
    scattered: scatteredTables(rows, found),
    isPageNumber: pageNumbers(found.outside),
    unitLines: flat.map(({ line }) => line.text).filter(isUnitLine),
  };
}

/** Figures of a table in front of its labels, or behind them all, as converters of PDF files put them. */
function scatteredTables(
  rows: readonly TextRow[],
  { strays }: PrintedRows,
): ReadonlySet<TextTable> {
  const loose = rows.filter(({ explicit }) => !explicit);
  return new Set(
    (['proactive', 'requests', 'remedies'] as const).filter((table) => {
      if ((strays.get(table)?.length ?? 0) >= 2) return true;
      const own = loose.filter((row) => row.table === table);
      return (
        own.some(({ printed, ids }) => printed.length >= ids.length + 2) &&
        own.some(({ printed }) => printed.length === 0)
      );
    }),
  );
}

const hasInnerBlank = (blanks: readonly boolean[]): boolean =>
  blanks.some((isBlank, index) => isBlank && blanks.slice(index).includes(false));

/**
 * Every form repeats 信息内容 above each block and 0 in most cells. A text in which no line occurs
 * twice went through something that leaves repeated lines out.
 */
function dropsRepeats(flat: readonly FlatRow[], { kinds, lines }: PrintedRows): boolean {
  const count = (kind: PrintedRows['kinds'][number]): number =>
    kinds.filter((one) => one === kind).length;
  if (count('article') < 3 || count('content') > 1) return false;
  const texts = flat
    .filter((row) => !row.explicit && lines.has(row.line))
    .map(({ line }) => line.text.trim());
  return texts.length >= 20 && new Set(texts).size === texts.length;
}
