/**
 * @file The header of a table in running text. Nothing but the order of its labels says which figure of
 * a row is whose, so the order must be that of the form and no label may be a stranger.
 */
import { APPLICANT_HEADINGS } from '../../forms/applicants.js';
import type { Form } from '../../forms/form.js';
import { labelKey } from '../words/label.js';
import type { Word } from './lexicon.js';
import type { TextTable } from './textRow.js';

/** 其他 and 总计 name columns of several tables. */
const isShared = (id: string): boolean => id === 'other' || id === 'total';

/** The labels between the end of one table's rows and the beginning of the next one's. */
export class TextHeader {
  readonly #form: Form;
  /** All labels of columns that have a name, comparable. */
  readonly #labels: readonly string[];
  #table: TextTable | undefined;
  #ids: string[] = [];
  /** 其他 and 总计 in front of the first label that tells the table. */
  #leading: string[] = [];
  #unitTexts: string[] = [];
  #isTwoLevel = false;
  #hasStranger = false;
  #isUsed = false;

  constructor(form: Form) {
    this.#form = form;
    const columns = form.proactive.flatMap((block) => block.columns);
    this.#labels = [...form.applicants, ...APPLICANT_HEADINGS, ...form.outcomes, ...columns].map(
      ({ zh }) => labelKey(zh).key,
    );
  }

  /** What the header prints beside its labels, as far as it may name a unit. */
  get unitTexts(): readonly string[] {
    return this.#unitTexts;
  }

  /**
   * A label of the form.
   *
   * @param text the label as printed
   */
  take(word: Word, text: string): void {
    switch (word.kind) {
      case 'article':
        this.#begin('proactive');
        return void this.#unitTexts.push(text);
      case 'column':
        this.#turnTo('proactive');
        this.#ids.push(word.id);
        return void this.#unitTexts.push(text);
      case 'heading':
        this.#turnTo('requests');
        this.#isTwoLevel = true;
        return;
      case 'applicant':
        return this.#takeApplicant(word.id);
      case 'litigation':
      case 'group':
        return this.#turnTo('remedies');
      case 'outcome':
        this.#turnTo('remedies');
        return void this.#ids.push(word.id);
    }
  }

  /** A text that is no label of the form: a column of its own, or a piece of a broken label. */
  meet(text: string): void {
    const { key } = labelKey(text);
    this.#leading = [];
    if (this.#table === 'proactive' && !this.#isUsed) this.#unitTexts.push(text);
    const isPiece = this.#labels.some((label) => label.includes(key));
    if (this.#ids.length > 0 && !this.#isUsed && !isPiece) this.#hasStranger = true;
  }

  /** A figure, or the beginning of a section: what stood above is no part of the next header. */
  end(): void {
    this.#leading = [];
  }

  /** Do figures of this table below stand in the order of the form? The header ends here. */
  isOrdered(table: TextTable): boolean {
    this.#isUsed = true;
    if (this.#hasStranger) return false;
    if (table !== this.#table) return true;
    if (table === 'requests') return this.#areApplicantsOrdered();
    const orders =
      table === 'proactive'
        ? this.#form.proactive.map(({ columns }) => columns.map(({ id }) => id))
        : [this.#form.outcomes.map(({ id }) => id)];
    return orders.some((order) => isInOrder(this.#ids, order, table === 'remedies'));
  }

  #takeApplicant(id: string): void {
    if (isShared(id) && this.#table !== 'requests' && this.#table !== 'remedies')
      return void this.#leading.push(id);
    // 总计 and 其他 are outcomes, too.
    if (!isShared(id) || this.#table === undefined) this.#turnTo('requests');
    else if (this.#isUsed) this.#begin(this.#table);
    const first = this.#form.applicants[0]?.id;
    const isAgain = id === first && this.#ids.includes(id) && this.#ids.at(-1) !== id;
    if (isAgain) this.#begin('requests');
    this.#ids.push(id);
  }

  /** The header is, or becomes, one of this table. */
  #turnTo(table: TextTable): void {
    if (this.#table !== table || this.#isUsed) this.#begin(table);
  }

  #begin(table: TextTable): void {
    this.#table = table;
    this.#ids = table === 'requests' ? this.#leading : [];
    this.#leading = [];
    this.#unitTexts = [];
    this.#isTwoLevel = false;
    this.#hasStranger = false;
    this.#isUsed = false;
  }

  /** 自然人 … 其他 in order; 总计 last, or second where the organisations have a header of two levels. */
  #areApplicantsOrdered(): boolean {
    const order = this.#form.applicants.map(({ id }) => id);
    const parts = this.#ids.filter((id) => id !== 'total');
    if (!isInOrder(parts, order, false)) return false;
    const at = this.#ids.indexOf('total');
    return at < 0 || at === this.#ids.length - 1 || (at === 1 && this.#isTwoLevel);
  }
}

/**
 * Are the ids in this order, some of them left out?
 *
 * @param again the order may begin anew, at its first id or behind its last
 */
function isInOrder(ids: readonly string[], order: readonly string[], again: boolean): boolean {
  let last = -1;
  for (const id of ids) {
    const place = order.indexOf(id);
    if (place < 0) return false;
    const isAnew = again && (place === 0 || last === order.length - 1);
    if (place <= last && !isAnew) return false;
    last = place;
  }
  return true;
}
