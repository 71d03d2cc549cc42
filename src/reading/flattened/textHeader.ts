/**
 * @file The header of a table in running text. Nothing but the order of its labels says which figure of
 * a row is whose, so the order must be that of the form and no label may be a stranger.
 */
import { APPLICANTS } from '../../forms/applicants.js';
import { proactiveId, remedyId, requestId } from '../../forms/cells.js';
import type { Form, Label, ProactiveColumn, RequestRow } from '../../forms/form.js';
import { PROACTIVE_ROWS, type ProactiveRow } from '../../forms/official.js';
import { OUTCOMES, REMEDY_GROUPS } from '../../forms/remedies.js';
import type { CellId } from '../../report/cell.js';
import { type Aligned, LabelSequence } from '../align/align.js';
import { labelKey } from '../words/label.js';
import type { TextLabel, TextTable } from './textRow.js';

const applicants = new LabelSequence<Label>(APPLICANTS);
const outcomes = new LabelSequence<Label>(OUTCOMES);
const groups = new LabelSequence(REMEDY_GROUPS);
const COLUMNS = new Map(
  PROACTIVE_ROWS.flatMap(({ of }) =>
    of.map(({ columns }) => [columns, new LabelSequence<ProactiveColumn>(columns)] as const),
  ),
);

/** The cells of a row in the order of the header, and whether that order is certain. */
export interface RowCells {
  readonly ids: readonly CellId[];
  readonly ordered: boolean;
  readonly votes: readonly Form['id'][];
}

/** The labels between the end of one table's rows and the beginning of the next one's. */
export class TextHeader {
  readonly table: TextTable | undefined;
  /** 第二十条第（一）项 above the header. */
  readonly article: string;
  readonly #labels: TextLabel[] = [];
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
  }

  /** Is the first applicant, or the first column of a block, named already? */
  has(text: string): boolean {
    return this.#labels.some((label) => labelKey(label.text).key === labelKey(text).key);
  }

  /** What the header prints, as far as it may name a unit. */
  get unitTexts(): readonly string[] {
    return [this.article, ...this.#labels.map(({ text }) => text)];
  }

  /** How many figures a row has. */
  get width(): number {
    if (this.table === 'requests') return this.#applicantIds().ids.length;
    const columns = this.#labels.filter(({ kind }) => kind === 'column' || kind === undefined);
    return this.table === 'proactive' ? columns.length : this.remedies(undefined).ids.length;
  }

  /** The cells of a row of table 三. */
  requests(row: RequestRow): RowCells {
    const { ids, ordered } = this.#applicantIds();
    return { ids: ids.map((id) => requestId(row.id, id)), ordered, votes: [] };
  }

  /** The cells of a row of table 二; of the form whose columns the header names. */
  proactive(row: ProactiveRow): RowCells {
    const texts = this.#texts((kind) => kind === 'column' || kind === undefined);
    const rated = row.of.map(({ form, columns }) => {
      const aligned = COLUMNS.get(columns)?.align(texts) ?? [];
      const ids = aligned.map(idOf);
      const named = ids.filter((id) => id !== undefined);
      const exact = columns.filter(({ zh }) => texts.some((text) => isSame(zh, text))).length;
      const evidence = named.length + exact / 8 - (columns.length - named.length) / 2;
      return { form, columns, ids, evidence: named.length === 0 ? 0 : evidence };
    });
    const [best, next] = rated.sort((a, b) => b.evidence - a.evidence);
    if (!best || best.evidence <= 0 || best.evidence === next?.evidence) {
      const all = row.of.flatMap(({ columns }) => columns.map(({ id }) => id));
      const ids = [...new Set(all)].map((id) => proactiveId(row.id, id));
      return { ids, ordered: false, votes: [] };
    }
    const named = best.ids.flatMap((id) => id ?? []);
    const isKnown = !this.hasStranger && named.length === texts.length && isOnce(named);
    // What is not understood may be any of the columns.
    const ids = isKnown ? named : best.columns.map(({ id }) => id);
    return {
      ids: ids.map((id) => proactiveId(row.id, id)),
      ordered: isKnown,
      votes: [best.form],
    };
  }

  /** @param beside the group named in front of the figures, where it is not named above the outcomes */
  remedies(beside: string | undefined): RowCells {
    const named = this.#labels.flatMap(({ kind, text }) =>
      kind === 'group' ? (groups.find(text)?.id ?? ['litigation']) : [],
    );
    const above = [...new Set(named.flat())].filter((id) => id !== 'litigation');
    const order = REMEDY_GROUPS.map(({ id }) => id);
    // 行政诉讼 in front of 行政复议: the groups are not in the order of the form.
    const isMixed = named.flat().indexOf('litigation') === 0 && above.includes(order[0] ?? '');
    // 行政诉讼 without the two groups below it: its figures are theirs.
    const isWholeLitigation = named.flat().includes('litigation') && above.length < 2;
    const whole = isWholeLitigation ? order.filter((id) => id !== order[0]) : [];
    const own = beside === undefined ? [...new Set([...above, ...whole])] : [beside];
    const met = own.map((id) => order.indexOf(id));
    const isOrdered = !isMixed && met.every((place, at) => at === 0 || place > (met[at - 1] ?? 0));
    const texts = this.#texts((kind) => kind !== 'group');
    const places = OUTCOMES.map(({ id }) => id);
    const isWhole = own.every((_, group) => {
      const five = texts.slice(group * places.length, (group + 1) * places.length);
      const found = outcomes.align(five).map(idOf);
      return found.length === places.length && found.every((id, at) => id === places[at]);
    });
    return {
      ids: order
        .filter((id) => own.includes(id))
        .flatMap((group) => OUTCOMES.map((outcome) => remedyId(group, outcome.id))),
      ordered:
        isOrdered && isWhole && !this.hasStranger && texts.length === own.length * places.length,
      votes: [],
    };
  }

  #applicantIds(): { ids: readonly string[]; ordered: boolean } {
    const texts = this.#texts((kind) => kind !== 'heading' && kind !== 'content');
    const found = applicants.align(texts).map(idOf);
    const ids = found.flatMap((id) => id ?? []);
    const order: readonly string[] = APPLICANTS.map(({ id }) => id);
    const parts = ids.filter((id) => id !== 'total');
    const isTwoLevel = this.#labels.some(({ kind }) => kind === 'heading');
    const total = ids.indexOf('total');
    const isTotalLast = total < 0 || total === ids.length - 1 || (total === 1 && isTwoLevel);
    const isOrdered = parts.every(
      (id, at) => at === 0 || order.indexOf(id) > order.indexOf(parts[at - 1] ?? ''),
    );
    const isKnown =
      ids.length > 0 && ids.length === found.length && isOnce(ids) && !this.hasStranger;
    return {
      ids: order.filter((id) => (isKnown ? ids.includes(id) : true)),
      ordered: isKnown && isOrdered && isTotalLast && ids.length > 1,
    };
  }

  /** The labels of columns, those broken over lines put together. */
  #texts(isColumn: (kind: TextLabel['kind']) => boolean): string[] {
    const texts: { text: string; kind: TextLabel['kind'] }[] = [];
    for (const { text, kind } of this.#labels) {
      const last = texts.at(-1);
      if (last && this.#isOne(last.text + text))
        texts[texts.length - 1] = { text: last.text + text, kind: 'column' };
      else if (isColumn(kind)) texts.push({ text, kind });
    }
    return texts.map(({ text }) => text);
  }

  /** Are two pieces one label of a column? */
  #isOne(text: string): boolean {
    const of = this.table === 'requests' ? [applicants] : [...COLUMNS.values(), outcomes];
    return of.some((labels) => labels.exactly(text) !== undefined);
  }
}

const idOf = (one: Aligned<Label>): string | undefined =>
  one.kind === 'known' ? one.label.id : undefined;
const isOnce = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;
const isSame = (zh: string, text: string): boolean => labelKey(zh).key === labelKey(text).key;
