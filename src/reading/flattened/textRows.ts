/** @file Lines of text taken apart into the words of a form and the figures behind them. */
import type { Form, Unit } from '../../forms/form.js';
import { isBlankText } from '../../text/characters.js';
import { headingOf } from '../sections/headings.js';
import { readFigure } from '../words/figure.js';
import type { FlatRow } from './flatRows.js';
import { Lexicon } from './lexicon.js';
import type { Setting, TextRows } from './textRow.js';
import { TextTables } from './textTables.js';

/** Words of the form in one text that make it a part of its tables. */
const FEWEST_WORDS = 6;

const isValue = (text: string, unit: Unit): boolean => {
  const { status } = readFigure(text, unit);
  return status === 'number' || status === 'dash';
};
const isFigureText = (text: string): boolean => isValue(text, 'count') || isValue(text, 'wan_yuan');

/** Figures and marks, separated by blanks; a run of digits may be longer than any figure. */
const isFigures = (part: string): boolean =>
  part.split(/\s+/u).every((text) => isFigureText(text) || /^\d+$/u.test(text));

/** Reads rows of text as the tables of one form. */
export function findTextRows(form: Form, flat: readonly FlatRow[]): TextRows {
  const lexicon = new Lexicon(form);
  const tables = new TextTables(form);
  for (const row of flat) {
    if (!row.explicit && headingOf(row.line.text)) tables.beginSection();
    else takeRow(row, lexicon, tables);
  }
  return tables.end();
}

function takeRow({ line, cells, explicit }: FlatRow, lexicon: Lexicon, tables: TextTables): void {
  const setting: Setting = { line, explicit, run: false };
  // A row that the text itself ends, ends what came before; one without a label holds figures only.
  if (explicit) tables.endRow();
  const isBare = explicit && !cells.some((cell) => lexicon.find(cell, tables.inRows));
  const hasFigures = isBare && cells.some(isFigureText);
  for (const cell of cells) {
    if (isBlankText(cell)) {
      if (explicit && (tables.isOpen || hasFigures)) tables.print(cell, setting);
      continue;
    }
    const word = isFigureText(cell) ? undefined : lexicon.find(cell, tables.inRows);
    if (word) tables.take(word, cell, setting);
    else if (isFigureText(cell) || (explicit && tables.isOpen)) tables.print(cell, setting);
    else takeApart(cell, setting, lexicon, tables);
  }
}

/** A text that is no single word: words and figures run together, or narrative. */
function takeApart(cell: string, setting: Setting, lexicon: Lexicon, tables: TextTables): void {
  const parts = lexicon.split(cell);
  const isWord = (part: string): boolean => lexicon.find(part, tables.inRows) !== undefined;
  // A sentence that mentions a label or two is narrative; a table run together has many.
  const isTable = parts.every((part) => isWord(part) || isFigures(part));
  if (!isTable && parts.filter(isWord).length < FEWEST_WORDS)
    return tables.meetStranger(cell, setting.line);
  const run = { ...setting, run: true };
  for (const part of parts) {
    const isOne = parts.length === 1 && setting.explicit;
    const word = isOne ? undefined : lexicon.find(part, tables.inRows);
    if (word) tables.take(word, part, run);
    else if (isFigures(part)) for (const text of part.split(/\s+/u)) tables.print(text, run);
    else tables.meetStranger(part, setting.line);
  }
}
