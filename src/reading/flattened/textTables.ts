/** @file The tables of a text as they are put together, word by word and figure by figure. */
import { proactiveId, remedyId, requestId } from '../../forms/cells.js';
import type { Form } from '../../forms/form.js';
import type { CellId } from '../../report/cell.js';
import { isBlankText } from '../../text/characters.js';
import type { Line } from '../markup/markup.js';
import { groupNamed, isRowOfGroup, RowTracker } from '../tables/requestGroups.js';
import { labelKey } from '../words/label.js';
import type { Word } from './lexicon.js';
import { TextHeader } from './textHeader.js';
import type { Printed, Setting, TextRow, TextRows, TextTable } from './textRow.js';

interface OpenRow extends Omit<TextRow, 'printed' | 'ordered'> {
  readonly printed: Printed[];
  ordered: boolean;
}

/** Longer texts are narrative, not the content of a cell. */
const LONGEST_CELL = 12;
/** A unit on a line of its own, behind the amount. */
const MONEY_UNIT = /^[\s(（]*(?:人民币)?[亿万千百]*[元圆][\s)）]*$/u;

/** Takes the words and figures of a text in their order, and gives them to rows of the form. */
export class TextTables {
  readonly #form: Form;
  readonly #rows: TextRow[] = [];
  readonly #lines = new Set<Line>();
  readonly #words: Word[] = [];
  readonly #header: TextHeader;
  #table: TextTable | undefined;
  #open: OpenRow | undefined;
  #inRows = false;
  readonly #tracker = new RowTracker();
  /** The group of table 三 that was named since the last row. */
  #covering: string | undefined;
  /** The groups of table 四 that the figures to come are for, in the order of the text. */
  #remedies: string[] = [];
  /** 行政诉讼 stood in front of 行政复议, so that the groups are not in the order of the form. */
  #isLitigationFirst = false;
  readonly #strays = new Map<TextTable, number>();
  readonly #outside: Printed[] = [];

  constructor(form: Form) {
    this.#form = form;
    this.#header = new TextHeader(form);
  }

  /** Rows of table 三 have begun, so that 其他 and 总计 are rows. */
  get inRows(): boolean {
    return this.#inRows;
  }

  /** The last label waits for figures. */
  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** A section begins. */
  beginSection(): void {
    this.endRow();
    this.#table = undefined;
    this.#inRows = false;
    this.#header.end();
  }

  /** Nothing to come belongs to the row before. */
  endRow(): void {
    if (this.#open) this.#rows.push(this.#open);
    this.#open = undefined;
  }

  /** Narrative follows: a label without figures was a word of it. */
  leave(): void {
    if (this.#open && this.#open.printed.length === 0) this.#open = undefined;
    this.endRow();
    this.#inRows = false;
  }

  /** A text that is no word of the form: what a cell holds in place of a figure, or narrative. */
  meetStranger(text: string, line: Line): void {
    this.#header.meet(text);
    const open = this.#open;
    const last = open?.printed.at(-1);
    if (open && last && MONEY_UNIT.test(text)) {
      open.printed[open.printed.length - 1] = { ...last, text: last.text + text.trim() };
      return;
    }
    const isCell = open && last && !open.explicit && [...text.trim()].length <= LONGEST_CELL;
    if (!isCell || open.printed.length >= open.ids.length) return this.leave();
    // Which cells the figures around it belong to is not known any more.
    open.ordered = false;
    open.printed.push({ text, line });
  }

  /**
   * A word of the form.
   *
   * @param text the word as printed
   */
  take(word: Word, text: string, setting: Setting): void {
    this.#words.push(word);
    this.#lines.add(setting.line);
    this.#header.take(word, text);
    switch (word.kind) {
      case 'proactive':
        if (this.#table !== 'proactive') return;
        return this.#begin(
          'proactive',
          word.block.columns.map((column) => proactiveId(word.row.id, column.id)),
          setting,
          text,
        );
      case 'request':
        return this.#takeRequest(word, text, setting);
      case 'result':
        this.#covering = groupNamed(text) ?? this.#covering;
        return this.endRow();
      case 'content':
        return this.endRow();
      default:
        return this.#takeColumn(word);
    }
  }

  /** A figure, or a blank that the text keeps. */
  print(text: string, setting: Setting): void {
    this.#header.end();
    if (!this.#open && this.#table === 'remedies' && this.#remedies.length > 0)
      this.#begin('remedies', this.#remedyIds(), setting);
    if (!this.#open) {
      if (!isBlankText(text)) this.#meetStray({ text, line: setting.line });
      return;
    }
    this.#lines.add(setting.line);
    this.#open.printed.push({ text, line: setting.line });
  }

  /** The rows found; nothing may follow. */
  end(): TextRows {
    this.endRow();
    return {
      rows: this.#rows,
      lines: this.#lines,
      words: this.#words,
      strays: this.#strays,
      outside: this.#outside,
    };
  }

  /** A figure that no row takes. */
  #meetStray(printed: Printed): void {
    if (this.#table) this.#strays.set(this.#table, (this.#strays.get(this.#table) ?? 0) + 1);
    else this.#outside.push(printed);
  }

  /** @param label what the row is called in the text */
  #begin(table: TextTable, ids: readonly CellId[], setting: Setting, label = ''): void {
    this.endRow();
    const isGrouped = table !== 'remedies' || this.#areGroupsOrdered();
    const ordered = this.#header.isOrdered(table) && isGrouped;
    const unitTexts = [...this.#header.unitTexts, label];
    this.#open = { ...setting, table, ids, printed: [], ordered, unitTexts };
  }

  #takeRequest({ row }: Word & { kind: 'request' }, text: string, setting: Setting): void {
    const place = this.#tracker.place(this.#covering);
    this.#covering = undefined;
    const isIts = isRowOfGroup(row, text, labelKey(text).key, place);
    if (this.#table !== 'requests' || !isIts) return this.endRow();
    this.#tracker.pass(row);
    this.#inRows = true;
    this.#begin(
      'requests',
      this.#form.applicants.map((applicant) => requestId(row.id, applicant.id)),
      setting,
    );
  }

  /** A label of a header tells the table of the rows below it. */
  #takeColumn(word: Word): void {
    const isRemedy = word.kind === 'litigation' || word.kind === 'group' || word.kind === 'outcome';
    if (isRemedy) {
      const isNext = this.#open?.table === 'remedies' && this.#open.printed.length > 0;
      if (this.#table !== 'remedies' || isNext) {
        this.#remedies = [];
        this.#isLitigationFirst = false;
      }
      if (word.kind === 'litigation' && this.#remedies.length === 0) this.#isLitigationFirst = true;
      if (word.kind === 'group' && !this.#remedies.includes(word.group.id))
        this.#remedies.push(word.group.id);
    }
    this.endRow();
    if (word.kind === 'article' || word.kind === 'column') this.#table = 'proactive';
    else if (isRemedy) this.#table = 'remedies';
    else if (word.kind === 'heading' || !isShared(word)) this.#table = 'requests';
    if (isRemedy || this.#table === 'requests') this.#inRows = false;
  }

  #areGroupsOrdered(): boolean {
    const order = this.#form.remedies.map(({ id }) => id);
    const met = this.#remedies.map((id) => order.indexOf(id));
    const isMixed = this.#isLitigationFirst && this.#remedies.includes(order[0] ?? '');
    return !isMixed && met.every((place, at) => at === 0 || place > (met[at - 1] ?? 0));
  }

  #remedyIds(): CellId[] {
    return this.#form.remedies
      .filter((group) => this.#remedies.includes(group.id))
      .flatMap((group) => this.#form.outcomes.map((outcome) => remedyId(group.id, outcome.id)));
  }
}

/** 其他 and 总计 are columns of several tables. */
const isShared = (word: Word): boolean =>
  word.kind === 'applicant' && (word.id === 'other' || word.id === 'total');
