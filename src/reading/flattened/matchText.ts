/**
 * @file Tables that lost their markup: the lines of a text, or the paragraphs of a page, matched to the
 * form that explains most of them.
 */

import { cellsOf } from '../../forms/cells.js';
import type { Form } from '../../forms/form.js';
import { FORMS } from '../../forms/index.js';
import type { AnyForm } from '../../forms/statistics.js';
import type { Cell, CellId } from '../../report/cell.js';
import { isBlankText } from '../../text/characters.js';
import type { Line } from '../markup/markup.js';
import { isUnitLine } from '../words/money.js';
import { type FlatRow, flatRows } from './flatRows.js';
import type { Word } from './lexicon.js';
import { pageNumbers } from './pageNumbers.js';
import { fillCells, type Trust } from './textCells.js';
import type { TextRow, TextRows, TextTable } from './textRow.js';
import { findTextRows } from './textRows.js';

/** The tables in a text read as one of the forms. */
export interface TextMatch {
  readonly form: AnyForm;
  readonly cells: Record<CellId, Cell>;
  readonly present: number;
  /** The lines that belong to the tables. */
  readonly lines: ReadonlySet<Line>;
}

/** Rows of the form that a text must have, so that a mention of one is no table. */
const ENOUGH_ROWS = 3;

/**
 * Matches lines to a form.
 *
 * @param forms the forms that come into question
 * @returns undefined where they hold no table of any form
 */
export function matchText(
  lines: readonly Line[],
  forms: readonly Form[] = FORMS,
): TextMatch | undefined {
  const flat = flatRows(lines);
  const found = forms.map((form) => ({ form, found: findTextRows(form, flat) }));
  const best = found.reduce((a, b) =>
    evidence(b.form, b.found) > evidence(a.form, a.found) ? b : a,
  );
  if (best.found.rows.length < ENOUGH_ROWS) return undefined;
  const filled = fillCells(best.form, withoutRivals(best.found.rows), trustOf(flat, best.found));
  const cells: Record<CellId, Cell> = {};
  for (const { id } of cellsOf(best.form))
    cells[id] = filled.get(id) ?? { value: null, status: 'absent' };
  const present = Object.values(cells).filter(({ status }) => status !== 'absent').length;
  return { form: best.form, cells, present, lines: best.found.lines };
}

/** Labels that this form alone has. */
function evidence(form: Form, { words, rows }: TextRows): number {
  const others = FORMS.filter((other) => other !== form);
  const columns = new Set(words.flatMap((word) => (word.kind === 'column' ? word.id : [])));
  const own = form.proactive
    .flatMap((block) => block.columns)
    .filter(
      ({ id }) =>
        columns.has(id) &&
        !others.some((other) =>
          other.proactive.some((block) => block.columns.some((c) => c.id === id)),
        ),
    );
  return rows.length + 10 * own.length;
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
function trustOf(flat: readonly FlatRow[], found: TextRows): Trust {
  const { rows, words, lines } = found;
  const explicit = rows.filter((row) => row.explicit && row.printed.length > 0);
  // A converter that drops blanks and pads the row at its end leaves no blank in front of a figure.
  const keepsBlanks =
    explicit.every(({ printed, ids }) => printed.length === ids.length) &&
    explicit.some(({ printed }) => hasInnerBlank(printed.map(({ text }) => isBlankText(text))));
  return {
    keepsBlanks,
    dropsRepeats: dropsRepeats(flat, words, lines),
    scattered: scatteredTables(found),
    isPageNumber: pageNumbers(found.outside),
    unitLines: flat.map(({ line }) => line.text).filter(isUnitLine),
  };
}

/** Figures of a table in front of its labels, or behind them all, as converters of PDF files put them. */
function scatteredTables({ rows, strays }: TextRows): ReadonlySet<TextTable> {
  const loose = rows.filter(({ explicit }) => !explicit);
  return new Set(
    (['proactive', 'requests', 'remedies'] as const).filter((table) => {
      if ((strays.get(table) ?? 0) >= 2) return true;
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
function dropsRepeats(
  flat: readonly FlatRow[],
  words: readonly Word[],
  lines: ReadonlySet<Line>,
): boolean {
  const count = (kind: Word['kind']): number => words.filter((word) => word.kind === kind).length;
  if (count('article') < 3 || count('content') > 1) return false;
  const texts = flat
    .filter((row) => !row.explicit && lines.has(row.line))
    .map(({ line }) => line.text.trim());
  return texts.length >= 20 && new Set(texts).size === texts.length;
}
