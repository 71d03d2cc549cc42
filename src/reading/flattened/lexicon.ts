/** @file The labels of a form as they are met in running text, where nothing says what a label is. */
import { APPLICANT_HEADINGS } from '../../forms/applicants.js';
import type { Form, Label, ProactiveBlock, RemedyGroup, RequestRow } from '../../forms/form.js';
import { DENIED, OTHER_RESULTS, REJECTED, RESULTS, UNABLE } from '../../forms/requests.js';
import { dropPinyin, foldWidth, toSimplified } from '../../text/characters.js';
import { LabelIndex, labelKey } from '../words/label.js';

/** What a label of the form means where it is met. */
export type Word =
  | { readonly kind: 'article'; readonly item: string }
  | { readonly kind: 'column'; readonly id: string }
  | { readonly kind: 'content' }
  | { readonly kind: 'proactive'; readonly row: Label; readonly block: ProactiveBlock }
  | { readonly kind: 'applicant'; readonly id: string }
  | { readonly kind: 'heading' }
  | { readonly kind: 'request'; readonly row: RequestRow }
  | { readonly kind: 'result'; readonly id: string }
  | { readonly kind: 'litigation' }
  | { readonly kind: 'group'; readonly group: RemedyGroup }
  | { readonly kind: 'outcome'; readonly id: string };

type Entry = Label & { readonly word: Word };

const CONTENT: Label = { id: 'content', zh: '信息内容', en: 'Content' };
const LITIGATION: Label = { id: 'litigation', zh: '行政诉讼', en: 'Litigation' };
const PRINTED_NOTE = /\(?本列数据的勾稽关系为?.{0,40}?第四项之和\)?/gu;
/** Blanks inside a word: 商业 企业. */
const BROKEN_WORD = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;
const ENUMERATED = /^\s*(?:\([一二三四五六七八九十]\)|[一二三四五六七八九十]、|\d\s*[.、])/u;

/** The text as labels are looked for in it. */
export const lookedThrough = (text: string): string =>
  toSimplified(dropPinyin(foldWidth(text)))
    .replace(BROKEN_WORD, '')
    .replace(PRINTED_NOTE, ' ');

/** The words of a form. 其他 and 总计 are several of them: the place where they stand decides. */
export class Lexicon {
  readonly #index: LabelIndex<Entry>;
  readonly #rows: LabelIndex<RequestRow>;
  readonly #pattern: RegExp;

  constructor(form: Form) {
    const entries: Entry[] = [];
    const add = (label: Label, word: Word): void => void entries.push({ ...label, word });
    for (const block of form.proactive) {
      for (const row of block.rows) add(row, { kind: 'proactive', row, block });
      for (const column of block.columns) add(column, { kind: 'column', id: column.id });
    }
    for (const { id, zh, en, ...rest } of form.applicants)
      if (id !== 'other' && id !== 'total') add({ id, zh, en, ...rest }, { kind: 'applicant', id });
    for (const heading of APPLICANT_HEADINGS) add(heading, { kind: 'heading' });
    for (const group of [RESULTS, DENIED, UNABLE, REJECTED, OTHER_RESULTS])
      add(group, { kind: 'result', id: group.id });
    for (const row of form.requests)
      if (row.id !== 'total' && row.id !== 'other.other')
        add(withoutShared(row), { kind: 'request', row });
    for (const group of form.remedies) add(group, { kind: 'group', group });
    for (const { id, zh, en, ...rest } of form.outcomes)
      if (id !== 'total') add({ id, zh, en, ...rest }, { kind: 'outcome', id });
    add(CONTENT, { kind: 'content' });
    add(LITIGATION, { kind: 'litigation' });
    this.#index = new LabelIndex(entries);
    this.#rows = new LabelIndex(form.requests);
    this.#pattern = patternOf(entries);
  }

  /** The word that this text is, whole. `inRows`: rows of table 三 have begun. */
  find(text: string, inRows: boolean): Word | undefined {
    const { item, key } = labelKey(text);
    if (item !== undefined) return { kind: 'article', item };
    const found = this.#index.find(text);
    if (found) return found.word;
    if (/^其[他它]$/u.test(key) || /^[总合]计$/u.test(key)) {
      const row = this.#rows.find(text);
      if (row && (inRows || ENUMERATED.test(lookedThrough(text)))) return { kind: 'request', row };
      return { kind: 'applicant', id: key.endsWith('计') ? 'total' : 'other' };
    }
    return undefined;
  }

  /** Cuts a text into the words in it and what stands between them, in their order. */
  split(text: string): string[] {
    const through = lookedThrough(text);
    const parts: string[] = [];
    let from = 0;
    for (const match of through.matchAll(this.#pattern)) {
      parts.push(through.slice(from, match.index), match[0]);
      from = match.index + match[0].length;
    }
    parts.push(through.slice(from));
    return parts.map((part) => part.trim()).filter((part) => part !== '');
  }
}

/** 其他 alone is an applicant, too; as a row it is known by its place. */
const withoutShared = (row: RequestRow): Label => ({
  ...row,
  ...(row.keys ? { keys: row.keys.filter((key) => !/^其[他它]$/u.test(key)) } : {}),
});

/** Matches the longest word first, with its enumerator in front and its bracketed note behind. */
function patternOf(entries: readonly Entry[]): RegExp {
  const bare = entries.flatMap((entry) => [entry.zh, ...(entry.keys ?? [])]).map(loosely);
  const words = [...new Set(bare), '其[他它](?!处理|结果|法律|对外)', '[总合]\\s*计']
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length);
  const enumerator =
    '(?:\\([一二三四五六七八九十]\\)|[一二三四五六七八九十]、|(?<!\\d)\\d\\s*[.、](?!\\d)|(?<=\\d)\\d[.、](?=\\p{Script=Han}))?';
  return new RegExp(
    `第二十条第\\s*\\(?[一二三四五六七八九]\\)?\\s*项|${enumerator}\\s*(?:${words.join('|')})(?:\\s*\\((?:(?:区分|单位)[^)]*|[^)]*元)\\))?`,
    'gu',
  );
}

/** The letters of a label, each mark of it optional. */
const loosely = (label: string): string =>
  lookedThrough(label)
    .replace(/…$/u, '')
    .replace(ENUMERATED, '')
    .replace(/\([^)]*\)$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '[^\\p{L}\\p{N}()]?');
