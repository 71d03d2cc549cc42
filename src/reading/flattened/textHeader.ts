/**
 * @file The header of a table in running text. Nothing but the order of its labels says which figure of
 * a row is whose, so the order must be that of the form and no label may be a stranger.
 */
import { APPLICANT_HEADINGS, APPLICANTS } from '../../forms/applicants.js';
import type { Label, ProactiveColumn } from '../../forms/form.js';
import { PROACTIVE_ROWS } from '../../forms/official.js';
import { OUTCOMES, REMEDY_GROUPS } from '../../forms/remedies.js';
import { BALANCE, RESULTS } from '../../forms/requests.js';
import { type Aligned, LabelSequence } from '../align/align.js';
import { labelKey } from '../words/label.js';
import { areOneLabel, kindOf } from './textLabels.js';
import type { Order, TextLabel, TextTable } from './textRow.js';

const applicants = new LabelSequence<Label>(APPLICANTS);
const outcomes = new LabelSequence<Label>(OUTCOMES);
const groups = new LabelSequence(REMEDY_GROUPS);
const COLUMNS = PROACTIVE_ROWS.flatMap(({ of }) =>
  of.map(({ columns }) => new LabelSequence<ProactiveColumn>(columns)),
);
const lettersOf = (labels: readonly Label[]): ReadonlySet<string> =>
  new Set(labels.flatMap(({ zh }) => [...zh]));
/** 三、本年度办理结果 stands upright beside the rows. */
const LETTERS_OF_APPLICANTS = lettersOf([...APPLICANT_HEADINGS, ...APPLICANTS, RESULTS]);
const LETTERS_OF_OUTCOMES = lettersOf([
  ...REMEDY_GROUPS.flatMap((group) => [...group.ancestors, group]),
  ...OUTCOMES,
]);
/** Is it made of letters of the header's labels, or a part of the note that the form prints beside them? */
const isOnForm = (key: string, letters: ReadonlySet<string>): boolean =>
  [...key].every((letter) => letters.has(letter)) || isInNote(key);
const isInNote = (text: string): boolean => lettersIn(BALANCE).includes(lettersIn(text));
const lettersIn = (text: string): string => text.replace(/\P{L}/gu, '');
/** Words around a table that names none of its columns: its caption, 类别, 数据. */
const FEW_WORDS = 2;
/** Litigation has no figures of its own: they are those of its two groups. */
const LITIGATION = 'litigation';

/** A header put back into rows above its columns. */
export interface PrintedHeader {
  /** The labels of each row, each with the first of its columns and their number. */
  readonly rows: readonly (readonly HeaderCell[])[];
  /** How many figures a row has. */
  readonly width: number;
  readonly order: Order;
}

/** The rows of a header, its order, and the letters that its labels are made of. */
interface Understood extends Omit<PrintedHeader, 'width'> {
  readonly letters: ReadonlySet<string>;
}

export interface HeaderCell {
  readonly text: string;
  readonly at: number;
  readonly span: number;
}

/** The labels between the end of one table's rows and the beginning of the next one's. */
export class TextHeader {
  readonly table: TextTable | undefined;
  /** 第二十条第（一）项 above the header. */
  readonly article: string;
  readonly #labels: TextLabel[] = [];
  #printed: PrintedHeader | undefined;
  /** What stood behind the last label and is none of the form. */
  readonly strangers: string[] = [];
  /** Rows stand below it. */
  isUsed = false;

  constructor(table?: TextTable, article = '') {
    this.table = table;
    this.article = article;
  }

  add(label: TextLabel): void {
    this.#labels.push(label);
    this.#printed = undefined;
  }

  /** Is the first applicant, or the first column of a block, named already? */
  has(text: string): boolean {
    return this.#labels.some((label) => labelKey(label.text).key === labelKey(text).key);
  }

  /** What the header prints, as far as it may name a unit. */
  get unitTexts(): readonly string[] {
    return [this.article, ...this.#labels.map(({ text }) => text)];
  }

  /** The header in the order of the form. */
  get printed(): PrintedHeader {
    this.#printed ??= this.#print();
    return this.#printed;
  }

  #print(): PrintedHeader {
    const { rows, order, letters } =
      this.table === 'requests'
        ? this.#applicants()
        : this.table === 'proactive'
          ? this.#columns()
          : this.#outcomes();
    const width = Math.max(0, ...(rows.at(-1) ?? []).map(({ at, span }) => at + span));
    const isBroken = this.strangers.length > 0 || order === 'assumed';
    if (!isBroken || order === 'unknown') return { rows, width, order };
    // Letters of the form's labels, and no others, are pieces of them: nothing else was printed.
    const strange = [...this.#labels.map(({ text }) => text), ...this.strangers]
      .map((text) => labelKey(text).key.replace(/\d/gu, ''))
      .filter((key) => !isOnForm(key, letters) && !kindOf(key));
    // 数据1 | 数据2 name nothing; words of its own may be those of other columns.
    const most = this.#labels.length === 0 ? FEW_WORDS : 0;
    return { rows, width, order: new Set(strange).size > most ? 'unknown' : 'assumed' };
  }

  #columns(): Understood {
    const texts = this.#texts((kind) => kind === 'column' || kind === undefined);
    return { rows: [side(texts)], order: 'certain', letters: new Set() };
  }

  #applicants(): Understood {
    const texts = this.#texts((kind) => kind !== 'heading' && kind !== 'content');
    const ids = applicants.align(texts).map(idOf);
    const order: readonly string[] = APPLICANTS.map(({ id }) => id);
    const isKnown = ids.length > 1 && !ids.includes(undefined) && isOnce(ids);
    // Of pieces, only what is a label by itself tells of the order.
    const told = isKnown ? ids : texts.map((text) => applicants.exactly(text)?.id);
    const parts = told.flatMap((id) => (id === undefined || id === 'total' ? [] : [id]));
    const isTwoLevel = this.#labels.some(({ kind }) => kind === 'heading');
    const total = ids.indexOf('total');
    const isTotalLast = total < 0 || total === ids.length - 1 || (total === 1 && isTwoLevel);
    const isOrdered = parts.every(
      (id, at) => at === 0 || order.indexOf(id) > order.indexOf(parts[at - 1] ?? ''),
    );
    const isWhole = isKnown && this.strangers.length === 0;
    const own = APPLICANTS.filter(({ id }) => !isWhole || ids.includes(id));
    return {
      rows: [side(own.map(({ zh }) => zh))],
      order: !isOrdered || (isKnown && !isTotalLast) ? 'unknown' : isKnown ? 'certain' : 'assumed',
      letters: LETTERS_OF_APPLICANTS,
    };
  }

  #outcomes(): Understood {
    const named = this.#labels.flatMap(({ kind, text }) =>
      kind === 'group' ? [groups.find(text)?.id ?? LITIGATION] : [],
    );
    const above = [...new Set(named)].filter((id) => id !== LITIGATION);
    const places = REMEDY_GROUPS.map(({ id }) => id);
    // 行政诉讼 in front of 行政复议: the groups are not in the order of the form.
    const isMixed = named[0] === LITIGATION && above.includes(places[0] ?? '');
    // 行政诉讼 without a group below it: its figures are those of both.
    const isWhole = named.includes(LITIGATION) && above.every((id) => id === places[0]);
    const isUnnamed = this.#labels.length === 0;
    const met = isUnnamed ? places : [...new Set([...above, ...(isWhole ? places.slice(1) : [])])];
    const isOrdered =
      !isMixed &&
      met.every((id, at) => at === 0 || places.indexOf(id) > places.indexOf(met[at - 1] ?? ''));
    const texts = this.#texts((kind) => kind !== 'group');
    const found = REMEDY_GROUPS.filter(({ id }) => met.includes(id));
    const areNamed = found.every((_, group) => {
      const five = texts.slice(group * OUTCOMES.length, (group + 1) * OUTCOMES.length);
      const ids = outcomes.align(five).map(idOf);
      return ids.length === OUTCOMES.length && ids.every((id, at) => id === OUTCOMES[at]?.id);
    });
    const isKnown = areNamed && texts.length === Math.max(1, found.length) * OUTCOMES.length;
    // More outcomes than the groups have: the label of a group is lost.
    const own = texts.length > found.length * OUTCOMES.length ? REMEDY_GROUPS : found;
    const below = own.flatMap(() => OUTCOMES.map(({ zh }) => zh));
    return {
      rows: [
        own.map(({ zh }, at) => ({ text: zh, at: at * OUTCOMES.length, span: OUTCOMES.length })),
        side(below),
      ],
      order: !isOrdered || this.#isChanged(texts) ? 'unknown' : isKnown ? 'certain' : 'assumed',
      letters: LETTERS_OF_OUTCOMES,
    };
  }

  /** Are the outcomes all named, but not in the order of the form? */
  #isChanged(texts: readonly string[]): boolean {
    const found = texts.map((text) => outcomes.exactly(text)?.id);
    return (
      !found.includes(undefined) &&
      found.some((id, at) => id !== OUTCOMES[at % OUTCOMES.length]?.id)
    );
  }

  /** The labels of columns, those broken over lines put together. */
  #texts(isColumn: (kind: TextLabel['kind']) => boolean): string[] {
    const texts: { text: string; kind: TextLabel['kind'] }[] = [];
    for (const { text, kind } of this.#labels) {
      if (isInNote(text)) continue;
      // 商业 | 科研 above 企业 | 机构: what ends a label may stand below other labels.
      const begun = texts.findLastIndex((one) => this.#isOne(one.text, text));
      const last = texts.at(-1);
      const at = last && this.#isOne(last.text, text, true) ? texts.length - 1 : begun;
      const first = texts[at];
      if (first) texts[at] = { text: first.text + text, kind: 'column' };
      else if (isColumn(kind)) texts.push({ text, kind });
    }
    return texts.map(({ text }) => text);
  }

  /** Are two pieces one label of a column? What is a label by itself goes on in the next cell only. */
  #isOne(first: string, second: string, isNext = false): boolean {
    const of = this.table === 'requests' ? [applicants] : [...COLUMNS, outcomes];
    const isLabel = (text: string): boolean => of.some((labels) => labels.exactly(text));
    return areOneLabel([first, second]) && isLabel(first + second) && (isNext || !isLabel(first));
  }
}

/** Labels side by side, a column each. */
const side = (texts: readonly string[]): HeaderCell[] =>
  texts.map((text, at) => ({ text, at, span: 1 }));
const idOf = (one: Aligned<Label>): string | undefined =>
  one.kind === 'known' ? one.label.id : undefined;
const isOnce = (ids: readonly unknown[]): boolean => new Set(ids).size === ids.length;
