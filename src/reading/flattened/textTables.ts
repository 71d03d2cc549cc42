/**
 * @file The tables of a text put together, label by label and figure by figure: each figure belongs to
 * the label in front of it, and the columns to the header above that.
 */
import type { SectionId } from '../../report/constants.js';
import { hasHan, isBlankText } from '../../text/characters.js';
import type { Line } from '../markup/markup.js';
import { headingOf } from '../sections/headings.js';
import { labelKey } from '../words/label.js';
import { isUnitLine } from '../words/money.js';
import type { PrintedRow } from './printedRow.js';
import { TextHeader } from './textHeader.js';
import {
  areOneLabel,
  isLabelLike,
  isWholeLabel,
  kindOf,
  type LabelKind,
  likenessToRow,
} from './textLabels.js';
import type { Printed, Setting, TextLabel, TextTable } from './textRow.js';

/** The rows of a text, and what tells how far it can be trusted. */
export interface PrintedRows {
  readonly rows: readonly PrintedRow[];
  /** Lines that belong to the tables, so not to the narrative. */
  readonly lines: ReadonlySet<Line>;
  /** The kinds of the labels met, in their order. */
  readonly kinds: readonly LabelKind[];
  /** Figures of each table that stand in no row. */
  readonly strays: ReadonlyMap<TextTable, readonly Printed[]>;
  /** Numbers on lines by themselves outside the tables: of pages, as a rule. */
  readonly outside: readonly Printed[];
}

/** A unit on a line of its own, behind the amount or below the header. */
const MONEY_UNIT = /^[\s(（]*(?:单位[:：])?(?:人民币)?[亿万千百]*[元圆][\s)）]*$/u;
/** What a cell holds in place of a figure. */
const LONGEST_CELL = 12;
/** Pieces that a label may be broken into; one that is printed upright has a line a letter. */
const MOST_PIECES = 4;
const MOST_LETTERS = 12;
const TABLES: Readonly<Partial<Record<LabelKind, TextTable>>> = {
  article: 'proactive',
  column: 'proactive',
  content: 'proactive',
  applicant: 'requests',
  heading: 'requests',
  outcome: 'remedies',
  group: 'remedies',
};
const ROWS: Readonly<Partial<Record<LabelKind, TextTable>>> = {
  proactive: 'proactive',
  request: 'requests',
};

/** Takes the labels and figures of a text in their order. */
export class TextTables {
  readonly #rows: PrintedRow[] = [];
  readonly #lines = new Set<Line>();
  readonly #kinds: LabelKind[] = [];
  readonly #strays = new Map<TextTable, Printed[]>();
  readonly #outside: Printed[] = [];
  #header = new TextHeader();
  /** Labels since the last figure. */
  #pending: TextLabel[] = [];
  /** The table that the last of them to name one names. */
  #told: TextTable | undefined;
  #open: PrintedRow | undefined;
  /** The section that the text is in; those that hold a table have its name. */
  #section: SectionId | undefined;

  /** A section begins: nothing above is a header of what follows. */
  beginSection(id: SectionId | undefined): void {
    this.leave();
    this.#header = new TextHeader();
    this.#section = id;
  }

  /** Narrative follows: a label without figures was a word of it. */
  leave(): void {
    this.#addBlankRows(this.#takeHeader());
    this.#forget();
    this.#open = undefined;
  }

  /** A text that may be a label, or stand in a cell in place of a figure. */
  takeText(text: string, setting: Setting): void {
    const open = this.#open;
    const last = open?.printed.at(-1);
    if (open && last && MONEY_UNIT.test(text)) {
      open.printed[open.printed.length - 1] = { ...last, text: last.text + text.trim() };
      return;
    }
    const kind = kindOf(text);
    if (kind === undefined && this.#isCell(text, setting)) {
      this.print(text, setting);
      if (this.#open) this.#open.isBroken ||= !setting.explicit;
      return;
    }
    if (kind === undefined && !isLabelLike(text)) return this.leave();
    if (kind === 'section') return this.beginSection(headingOf(text));
    if (kind !== undefined) this.#kinds.push(kind);
    this.#open = undefined;
    for (const part of groupsIn(text))
      this.#wait({
        text: part,
        line: setting.line,
        kind: kindOf(part),
        explicit: setting.explicit,
      });
  }

  /** Labels that name the columns of a row of their own, whatever else they may name. */
  takeHeader(texts: readonly string[], { line }: Setting): void {
    const kinds = texts.map(kindOf);
    const isOurs = kinds.some((kind) => kind !== undefined && kind in TABLES);
    this.#open = undefined;
    for (const [at, text] of texts.entries()) {
      const kind = kinds[at];
      const isRow = kind !== undefined && (kind in ROWS || (kind === 'shared' && !isOurs));
      if (kind !== undefined) this.#kinds.push(kind);
      this.#push({ text, line, kind: isRow ? undefined : kind, explicit: true });
    }
  }

  #push(label: TextLabel): void {
    this.#pending.push(label);
    this.#told = tableNamed(label) ?? this.#told;
  }

  #forget(): void {
    this.#pending = [];
    this.#told = undefined;
  }

  /** A label waits for what follows it; pieces of one, each in a line or a cell, are put together. */
  #wait(label: TextLabel): void {
    const pending = this.#pending;
    this.#push(label);
    if (!hasHan(label.text)) return;
    for (let count = Math.min(MOST_LETTERS, pending.length); count > 1; count--) {
      const pieces = pending.slice(-count);
      const texts = pieces.map(({ text }) => text);
      if (!areOneLabel(texts)) continue;
      for (const { line } of pieces) this.#lines.add(line);
      const text = texts.join('');
      pending.splice(-count, count, {
        text,
        line: pieces[0]?.line ?? label.line,
        kind: kindOf(text),
        explicit: label.explicit,
      });
      this.#told = pending.map(tableNamed).findLast((table) => table !== undefined);
      return;
    }
  }

  /** 约3, 605-1744: what may stand where a figure should. */
  #isCell(text: string, { explicit, run }: Setting): boolean {
    const open = this.#open;
    const isAwaited = open ? open.printed.length < open.header.printed.width : this.hasLabel;
    if (explicit) return open !== undefined && open.printed.length > 0;
    return isAwaited && /\d/u.test(text) && (run || [...text.trim()].length <= LONGEST_CELL);
  }

  /** A figure, or a blank that the text keeps. */
  print(text: string, setting: Setting): void {
    const printed = { text, line: setting.line };
    if (!this.#open) this.#beginRow(setting);
    const open = this.#open;
    if (open) {
      this.#lines.add(setting.line);
      // Blanks behind a full row fill up the table that it stood in.
      const isPadding = isBlankText(text) && open.printed.length >= open.header.printed.width;
      if (!isPadding) open.printed.push(printed);
      // Behind a row that is one line stands the number of a page as well.
      open.isBroken ||= open.run !== setting.run && !setting.explicit;
    } else if (!isBlankText(text)) {
      const table = this.#header.table ?? tableOf(this.#section);
      if (table) this.#strays.set(table, [...(this.#strays.get(table) ?? []), printed]);
      else this.#outside.push(printed);
    }
  }

  /** Bars with nothing between them: blanks of a row whose cells are lines of their own. */
  printBlanks(texts: readonly string[], setting: Setting): void {
    const open = this.#open;
    const last = this.#pending.at(-1);
    // A bar alone is a cell that is a line of its own.
    if (texts.length === 1 && (open || (this.hasLabel && last?.line !== setting.line)))
      for (const text of texts) this.print(text, setting);
  }

  /** Does the open row lack exactly so many cells, behind one at least? */
  lacks(count: number): boolean {
    const { printed, header } = this.#open ?? {};
    return printed !== undefined && printed.length + count === header?.printed.width;
  }

  /** Could figures without a label be those of the last one? */
  isWaitingFor(count: number): boolean {
    if (!this.#open) return this.#pending.length > 0;
    return this.#open.printed.length + count <= this.#open.header.printed.width;
  }

  /** Is the last label one of a row, so that blanks behind it are its cells? */
  get hasLabel(): boolean {
    const last = this.#pending.at(-1);
    if (!last || (last.kind === 'shared' && this.#told)) return false;
    return isRowOf(last, this.#told ?? this.#header.table);
  }

  /** Does a label wait for its figures, or for more of them? */
  get isInRow(): boolean {
    return this.#open !== undefined || this.hasLabel;
  }

  /** Which figure of the open row is whose is not known. */
  breakRow(): void {
    if (this.#open) this.#open.isBroken = true;
  }

  /** Nothing to come belongs to the row before. */
  endRow(): void {
    this.#open = undefined;
  }

  /** The rows found; nothing may follow. */
  end(): PrintedRows {
    this.leave();
    // Below a header, a row that lost its label is whole; where another lacks its figures, they are that one's.
    const isWhole = ({ label, table, printed, header, explicit }: PrintedRow): boolean =>
      label !== '' ||
      table === 'remedies' ||
      (explicit &&
        printed.length === header.printed.width &&
        this.#rows.every((row) => row.header !== header || row.printed.length > 0));
    for (const { table, printed } of this.#rows.filter((row) => !isWhole(row)))
      this.#strays.set(table, [...(this.#strays.get(table) ?? []), ...printed]);
    return {
      rows: this.#rows.filter(isWhole),
      lines: this.#lines,
      kinds: this.#kinds,
      strays: this.#strays,
      outside: this.#outside,
    };
  }

  /** Begins the row whose label is the last of those that wait. */
  #beginRow(setting: Setting): void {
    const labels = this.#pending;
    const rest = this.#withoutPieces(this.#takeHeader());
    this.#forget();
    const last = rest.at(-1);
    const told = last?.kind && ROWS[last.kind];
    const { label, path } =
      this.#header.table === 'remedies' && !told ? { label: '', path: rest } : leafOf(rest);
    this.#addBlankRows(path.filter((one, at) => !isAbove(one, label, at === path.length - 1)));
    // A row without a header is known by its label; which figure is whose is not.
    if (told && told !== this.#header.table) this.#header = new TextHeader(told);
    // Fifteen figures in the section of table 四 that the text gives no header.
    if (setting.explicit && !this.#header.table && this.#section === 'remedies')
      this.#header = new TextHeader('remedies');
    const header = this.#header;
    const { table } = header;
    // The first row below a header may have lost its label.
    if (!table || (rest.length === 0 && table !== 'remedies' && header.isUsed)) return;
    if (!header.isUsed)
      for (const one of path) if (isStranger(one, table)) header.strangers.push(one.text);
    header.isUsed = true;
    const line = rest.at(-1)?.line ?? setting.line;
    this.#open = { ...setting, line, table, header, label, path, printed: [], isBroken: false };
    this.#rows.push(this.#open);
    for (const label of labels) this.#lines.add(label.line);
  }

  /** Gives the labels of a header among those that wait to it; returns those behind it. */
  #takeHeader(): TextLabel[] {
    const labels = this.#pending;
    const isOfHeader = ({ kind }: TextLabel): boolean => kind !== undefined && kind in TABLES;
    let last = labels.findLastIndex(isOfHeader);
    const isShared = (at: number): boolean =>
      labels[at]?.kind === 'shared' && labelKey(labels[at]?.text ?? '').ordinal === undefined;
    const first = labels.findIndex(isOfHeader);
    const endsOne = (at: number): boolean => {
      const text = labels[at]?.text;
      const begun = labels.slice(first, at);
      return text !== undefined && begun.some((one) => areOneLabel([one.text, text]));
    };
    while (last >= 0 && (isShared(last + 1) || endsOne(last + 1))) last++;
    let leading = first;
    while (leading > 0 && isShared(leading - 1)) leading--;
    // What is named in front of a header are rows of the table above it.
    if (leading > 0) this.#addBlankRows(labels.slice(0, leading));
    // The first label that tells the table begins the header; 总计 may stand in front of it.
    const told = labels[first];
    if (told) this.#turnTo(told);
    for (const label of labels.slice(Math.max(0, leading), last + 1))
      if (label.kind !== undefined && ROWS[label.kind] !== undefined) this.#addBlankRow(label);
      else this.#addToHeader(label);
    return labels.slice(last + 1);
  }

  /** A row between two headers has no figures at all. */
  #addBlankRow(label: TextLabel): void {
    this.#addBlankRows([label]);
    this.#header.isUsed = true;
  }

  #addToHeader(label: TextLabel): void {
    this.#turnTo(label);
    this.#header.add(label);
  }

  /** Begins a new header where the label is not one of this. */
  #turnTo({ kind, text }: TextLabel): void {
    const table = kind && TABLES[kind];
    const header = this.#header;
    const isAgain = kind === 'applicant' && header.has(text);
    if (kind === 'article') {
      if (header.article !== text || header.isUsed)
        this.#header = new TextHeader('proactive', text);
    } else if (table && (table !== header.table || header.isUsed || isAgain))
      this.#header = new TextHeader(table, table === 'proactive' ? header.article : '');
  }

  /**
   * Rows that are named and print no figure: the text drops their blanks, or something else stands in
   * their cells (本单位未制作规章).
   */
  #addBlankRows(labels: readonly TextLabel[]): void {
    const header = this.#header;
    const { table } = header;
    if (!table) return;
    for (const [at, label] of labels.entries()) {
      if (!isRowOf(label, table)) continue;
      const next = labels.findIndex((one, index) => index > at && one.kind !== undefined);
      const behind = labels.slice(at + 1, next < 0 ? undefined : next);
      const printed = behind.filter(({ explicit }) => explicit);
      const { text, line } = label;
      this.#rows.push({
        ...{ line, explicit: printed.length > 0, run: false, table, header, label: text, path: [] },
        ...{ printed, isBroken: printed.length > 0 && printed.length !== header.printed.width },
      });
    }
  }

  /** Without the letters of a label printed upright beside the rows, and the rest of the last row's label. */
  #withoutPieces(labels: readonly TextLabel[]): TextLabel[] {
    const words = labels.filter(
      ({ text, kind }) => kind !== undefined || labelKey(text).key.length > 1,
    );
    const last = this.#rows.at(-1)?.label ?? '';
    const [first] = words;
    const isRest = first && last !== '' && areOneLabel([last, first.text]) && !isWholeLabel(last);
    return words.length === 0 ? [...labels] : isRest && words.length > 1 ? words.slice(1) : words;
  }
}

/** 行政诉讼（未经复议直接起诉） names two groups, one within the other. */
function groupsIn(text: string): readonly string[] {
  const [, outer, inner] = /^(.*行政诉讼)\s*[（(](.+)[）)]$/u.exec(text) ?? [];
  return outer && inner && kindOf(inner) === 'group' ? [outer, inner] : [text];
}

const tableNamed = ({ kind }: TextLabel): TextTable | undefined => kind && TABLES[kind];

const tableOf = (section: SectionId | undefined): TextTable | undefined =>
  section === 'proactive' || section === 'requests' || section === 'remedies' ? section : undefined;

/** A label of a row of this table; 其他 and 总计 are rows of table 三. */
function isRowOf({ kind }: TextLabel, table: TextTable | undefined): boolean {
  const own = kind === 'shared' ? 'requests' : kind && ROWS[kind];
  return own !== undefined && own === table;
}

/** Does the label stand above the row's own, so that it is no row with blanks? */
function isAbove({ text, kind }: TextLabel, label: string, isNext: boolean): boolean {
  const { key, ordinal } = labelKey(text);
  if (key === labelKey(label).key) return true;
  // （六）其他 above 1.申请人无正当理由逾期不补正 is the group of that row.
  if (kind === 'shared' && ordinal !== undefined && /^\s*\d/u.test(label)) return true;
  // 其他对外管理服务事项 above 行政检查 is printed in parts.
  return isNext && kindOf(label) === undefined;
}

/** A text in front of a row that is neither a label of the form nor a unit. */
const isStranger = ({ kind, text }: TextLabel, table: TextTable): boolean =>
  kind === undefined && !(table === 'proactive' && (MONEY_UNIT.test(text) || isUnitLine(text)));

/** The row's label among those in front of its figures; it may be broken into pieces. */
function leafOf(rest: readonly TextLabel[]): { label: string; path: readonly TextLabel[] } {
  let best = { pieces: 1, likeness: -1 };
  for (let pieces = 1; pieces <= Math.min(MOST_PIECES, rest.length); pieces++) {
    // 2.申请人逾期未按收费通知要求缴纳费用… above 3.其他 has lost its own figures.
    if (pieces > 1 && isWholeLabel(rest.at(-pieces)?.text ?? '')) break;
    const likeness = likenessToRow(joined(rest.slice(-pieces)));
    if (likeness > best.likeness + 1e-9) best = { pieces, likeness };
  }
  return {
    label: joined(rest.slice(-best.pieces)),
    path: rest.slice(0, -best.pieces),
  };
}

const joined = (labels: readonly TextLabel[]): string => labels.map(({ text }) => text).join('');
