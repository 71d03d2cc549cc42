/**
 * @file The header of a table in running text. Nothing but the order of its labels says which figure of
 * a row is whose, so the order must be that of the form and no label may be a stranger.
 */
import { APPLICANTS } from '../../forms/applicants.js';
import type { Label, ProactiveColumn } from '../../forms/form.js';
import { PROACTIVE_ROWS } from '../../forms/official.js';
import { OUTCOMES, REMEDY_GROUPS } from '../../forms/remedies.js';
import { type Aligned, LabelSequence } from '../align/align.js';
import { labelKey } from '../words/label.js';
import { areOneLabel } from './textLabels.js';
import type { Order, TextLabel, TextTable } from './textRow.js';

const applicants = new LabelSequence<Label>(APPLICANTS);
const outcomes = new LabelSequence<Label>(OUTCOMES);
const groups = new LabelSequence(REMEDY_GROUPS);
const COLUMNS = PROACTIVE_ROWS.flatMap(({ of }) =>
  of.map(({ columns }) => new LabelSequence<ProactiveColumn>(columns)),
);
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
  /** Something that is no label of the form stood behind the last one. */
  hasStranger = false;
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
    const { rows, order } =
      this.table === 'requests'
        ? this.#applicants()
        : this.table === 'proactive'
          ? this.#columns()
          : this.#outcomes();
    const width = Math.max(0, ...(rows.at(-1) ?? []).map(({ at, span }) => at + span));
    // Where the form's own order is assumed, nothing was understood that a stranger could disturb.
    return { rows, width, order: this.hasStranger && order === 'certain' ? 'unknown' : order };
  }

  #columns(): Omit<PrintedHeader, 'width'> {
    const texts = this.#texts((kind) => kind === 'column' || kind === undefined);
    return { rows: [side(texts)], order: 'certain' };
  }

  #applicants(): Omit<PrintedHeader, 'width'> {
    const texts = this.#texts((kind) => kind !== 'heading' && kind !== 'content');
    const ids = applicants.align(texts).map(idOf);
    const order: readonly string[] = APPLICANTS.map(({ id }) => id);
    const parts = ids.filter((id) => id !== 'total');
    const isTwoLevel = this.#labels.some(({ kind }) => kind === 'heading');
    const total = ids.indexOf('total');
    const isTotalLast = total < 0 || total === ids.length - 1 || (total === 1 && isTwoLevel);
    const isOrdered = parts.every(
      (id, at) => at === 0 || order.indexOf(id ?? '') > order.indexOf(parts[at - 1] ?? ''),
    );
    const isKnown = ids.length > 1 && !ids.includes(undefined) && isOnce(ids);
    const own = APPLICANTS.filter(({ id }) => !isKnown || this.hasStranger || ids.includes(id));
    return {
      rows: [side(own.map(({ zh }) => zh))],
      order:
        isKnown && isOrdered && isTotalLast ? 'certain' : ids.some(Boolean) ? 'unknown' : 'assumed',
    };
  }

  #outcomes(): Omit<PrintedHeader, 'width'> {
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
    const own = REMEDY_GROUPS.filter(({ id }) => met.includes(id));
    const texts = this.#texts((kind) => kind !== 'group');
    const areNamed = own.every((_, group) => {
      const five = texts.slice(group * OUTCOMES.length, (group + 1) * OUTCOMES.length);
      const found = outcomes.align(five).map(idOf);
      return found.length === OUTCOMES.length && found.every((id, at) => id === OUTCOMES[at]?.id);
    });
    const below = own.length === 0 ? texts : own.flatMap(() => OUTCOMES.map(({ zh }) => zh));
    const isKnown = areNamed && texts.length === Math.max(1, own.length) * OUTCOMES.length;
    return {
      rows: [
        own.map(({ zh }, at) => ({ text: zh, at: at * OUTCOMES.length, span: OUTCOMES.length })),
        side(below),
      ],
      order:
        !isOrdered || (texts.length > 0 && !isKnown) ? 'unknown' : isKnown ? 'certain' : 'assumed',
    };
  }

  /** The labels of columns, those broken over lines put together. */
  #texts(isColumn: (kind: TextLabel['kind']) => boolean): string[] {
    const texts: { text: string; kind: TextLabel['kind'] }[] = [];
    for (const { text, kind } of this.#labels) {
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
