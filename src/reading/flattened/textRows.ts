/** @file Lines of text taken apart into the labels of the forms and the figures behind them. */
import type { Unit } from '../../forms/form.js';
import { isBlankText } from '../../text/characters.js';
import { headingOf } from '../sections/headings.js';
import { readFigure } from '../words/figure.js';
import { yearOfLabel } from '../words/yearNamed.js';
import type { FlatRow } from './flatRows.js';
import { cutAtLabels, isLabelLike, isWholeLabel, kindOf } from './textLabels.js';
import type { Setting } from './textRow.js';
import { type PrintedRows, TextTables } from './textTables.js';

/** Labels of the form in one text that make it a part of its tables. */
const FEWEST_LABELS = 6;
const FEWEST_ROWS = 3;
/** Labels in front of the figures of a row: 三、本年度办理结果, （三）不予公开, 1.属于国家秘密. */
const MOST_IN_FRONT = 3;

/** A word or two of a label. */
const PIECE = /^\p{Script=Han}{1,4}$/u;
/** What parts the columns of a page whose layout was kept. */
const WIDE = /[ \u3000]{2,}|\t+/u;
/** Figures without anything between them: 0-1023 is 0 -10 23. */
const RUN = /^[\d./+-]*[\d/]$/u;
const LONG_RUN = /^\s*[\d/]{6,}\s*$/u;
const NUMERAL = /^\s*[一二三四五六七八九十]\s*$/u;

const isValue = (text: string, unit: Unit): boolean => {
  const { status } = readFigure(text, unit);
  return status === 'number' || status === 'dash';
};
const isFigureText = (text: string): boolean => isValue(text, 'count') || isValue(text, 'wan_yuan');

/** Figures and marks, separated by blanks; a run of digits may be longer than any figure. */
const isFigures = (part: string): boolean =>
  part.split(/\s+/u).every((text) => isFigureText(text) || RUN.test(text));

/** Reads rows of text as the tables of the forms. */
export function findTextRows(flat: readonly FlatRow[]): PrintedRows {
  const tables = new TextTables();
  for (const row of flat) {
    const setting = { line: row.line, explicit: row.explicit, run: false };
    if (row.explicit) takeCells(row, setting, tables);
    else if (headingOf(row.line.text)) tables.beginSection(headingOf(row.line.text));
    else for (const cell of row.cells) takeLine(cell, setting, tables);
  }
  return tables.end();
}

/** A row whose cells the text separates: labels, then the figures and blanks behind them. */
function takeCells({ cells, isFramed }: FlatRow, setting: Setting, tables: TextTables): void {
  const isLabel = (text: string): boolean =>
    !isBlankText(text) &&
    !isFigureText(text) &&
    (kindOf(text) !== undefined || yearOfLabel(text) !== undefined || !/\d/u.test(text));
  const figure = cells.findIndex(isFigureText);
  const last = cells.slice(0, figure < 0 ? undefined : figure).findLastIndex(isLabel);
  const values = cells.slice(last + 1);
  const filled = values.filter((text) => !isBlankText(text));
  if (last < 0) {
    if (filled.length === 0) return tables.printBlanks(values, setting);
    const end = values.findLastIndex((text) => !isBlankText(text)) + 1;
    if (!tables.isWaitingFor(end)) tables.endRow();
    if (isFramed && tables.lacks(end + 1)) tables.print('', setting);
    for (const text of values) tables.print(text, setting);
    return;
  }
  const labels = cells.slice(0, last + 1).filter((text) => !isBlankText(text));
  if (filled.length === 0 && labels.length > MOST_IN_FRONT)
    return tables.takeHeader(labels, setting);
  tables.endRow();
  for (const text of labels) takeLine(text, setting, tables);
  // The blanks behind the labels of a header are those of merged cells.
  if (filled.length > 0 || tables.hasLabel) for (const text of values) tables.print(text, setting);
}

/** A text without separators: a label, a figure, both run together, or narrative. */
function takeLine(text: string, setting: Setting, tables: TextTables): void {
  if (isBlankText(text)) return;
  // 三 behind a full row begins a label that is printed upright.
  if (NUMERAL.test(text) && !(tables.isInRow && tables.isWaitingFor(1)))
    return tables.takeText(text, setting);
  if (isFigureText(text)) {
    tables.print(text, setting);
    // In front of a full row it may be that as well as a figure.
    if (NUMERAL.test(text) && !setting.explicit) tables.breakRow();
    return;
  }
  if (LONG_RUN.test(text)) return tables.print(text.trim(), { ...setting, run: true });
  const columns = text.trim().split(WIDE);
  if (columns.length > 1 && !/\d/u.test(text) && !isLabelOf(text)) {
    for (const column of columns) takeLine(column, setting, tables);
    return;
  }
  const parts = cutAtLabels(text);
  const isNamed = (part: string): boolean => kindOf(part) !== undefined;
  // A sentence that mentions a label or two is narrative; a table run together has many.
  const isTable = parts.every((part) => isNamed(part) || isFigures(part));
  const run = { ...setting, run: true };
  const pieces = parts.flatMap(figuresInFront);
  if (parts.length === 1 || (isNamed(text) && !isTable)) {
    if (isNamed(text)) return tables.takeText(text, setting);
  } else if (isTable || isRunTogether(pieces) || areLabels(parts)) {
    for (const part of pieces)
      if (/[。；]/u.test(part)) tables.leave();
      else if (isFigures(part)) for (const one of part.split(/\s+/u)) tables.print(one, run);
      else tables.takeText(part, run);
    return;
  }
  const { label, figures } = figuresBehind(text);
  if (figures.length === 0 || !isLabelLike(label)) return tables.takeText(text, setting);
  for (const part of label.split(WIDE)) if (part !== '') tables.takeText(part, run);
  for (const figure of figures) tables.print(figure, run);
}

/** 第二十条   第（八）项, 总   计: one label, however wide its blanks are. */
const isLabelOf = (text: string): boolean => kindOf(text) === 'article' || isWholeLabel(text);

/** A table in one line: labels with nothing but figures behind them, as no sentence has. */
const isRunTogether = (pieces: readonly string[]): boolean =>
  pieces.filter((piece) => kindOf(piece) !== undefined).length >= FEWEST_LABELS &&
  pieces.filter((piece, at) => isFigures(piece) && kindOf(pieces[at - 1] ?? '') !== undefined)
    .length >= FEWEST_ROWS;

/** 审结 总计 结果: labels and pieces of such as a page of a PDF file prints them side by side. */
const areLabels = (parts: readonly string[]): boolean =>
  parts.some((part) => kindOf(part) !== undefined) &&
  parts.every((part) => kindOf(part) !== undefined || PIECE.test(part));

/** 0000000 四、政府信息公开: the figures of the row before, and what follows them. */
function figuresInFront(part: string): readonly string[] {
  const [, figures, rest] = /^([\d\s]+?)\s+(?=[^\p{N}\s])(.+)$/su.exec(part) ?? [];
  return figures && rest ? [figures, rest] : [part];
}

/** 规帐 0 0 0: a label that nobody knows, with figures behind it. */
function figuresBehind(text: string): { label: string; figures: readonly string[] } {
  const parts = text.trim().split(/\s+/u);
  const last = parts.findLastIndex((part) => !isFigureText(part));
  const figures = parts.slice(last + 1);
  const label = text
    .trim()
    .slice(
      0,
      figures.length > 0
        ? text.trim().lastIndexOf(parts[last] ?? '') + (parts[last] ?? '').length
        : undefined,
    );
  return { label: last < 0 ? '' : label, figures };
}
