/**
 * @file The labels of the forms as they are met in running text, where nothing says what a label is:
 * what kind of label a text is, and texts cut where several run together.
 */
import { APPLICANT_HEADINGS, APPLICANTS } from '../../forms/applicants.js';
import type { Label } from '../../forms/form.js';
import { FORMS } from '../../forms/index.js';
import { PROACTIVE_COLUMNS, PROACTIVE_ROWS, REQUEST_ROWS } from '../../forms/official.js';
import { OUTCOMES, REMEDY_GROUPS } from '../../forms/remedies.js';
import { DENIED, OTHER_RESULTS, REJECTED, RESULTS, UNABLE } from '../../forms/requests.js';
import { SECTION_NAMES } from '../../forms/sectionNames.js';
import { SECTION_IDS } from '../../report/constants.js';
import { dropPinyin, foldWidth, hasHan, toSimplified } from '../../text/characters.js';
import { LabelSequence, LIKE } from '../align/align.js';
import { isMistakable } from '../tables/requestGroups.js';
import { labelKey } from '../words/label.js';
import { yearOfLabel } from '../words/yearNamed.js';

/** What a text may be a label of; `shared` are 其他 and 总计, which name columns and rows. */
export type LabelKind =
  | 'article'
  | 'column'
  | 'content'
  | 'applicant'
  | 'heading'
  | 'outcome'
  | 'group'
  | 'proactive'
  | 'request'
  | 'result'
  | 'section'
  | 'shared';

const CONTENT: Label = { id: 'content', zh: '信息内容', en: 'Content' };
const LITIGATION = REMEDY_GROUPS.flatMap(({ ancestors }) => ancestors);

/** The headings of the sections: a text run together goes on with them behind the last figure of a table. */
const SECTIONS = SECTION_IDS.map((id): Label => ({ id, ...SECTION_NAMES[id] }));

const KINDS: readonly (readonly [LabelKind, LabelSequence<Label>])[] = (
  [
    ['column', PROACTIVE_COLUMNS],
    ['content', [CONTENT]],
    ['applicant', APPLICANTS.filter((one) => !isMistakable(one))],
    ['heading', APPLICANT_HEADINGS],
    ['outcome', OUTCOMES.filter(({ id }) => id !== 'total')],
    ['group', [...REMEDY_GROUPS, ...LITIGATION]],
    ['proactive', PROACTIVE_ROWS],
    ['request', REQUEST_ROWS.filter((one) => !isMistakable(one))],
    ['result', [RESULTS, DENIED, UNABLE, REJECTED, OTHER_RESULTS]],
    ['section', SECTIONS],
  ] as const
).map(([kind, labels]) => [kind, new LabelSequence<Label>(labels)] as const);

/** Longer texts are sentences; blanks, notes and pinyin aside. */
const LONGEST_LABEL = 40;
/** What a sentence has and no label: a stop, or a comma in front of more words. */
const SENTENCE = /[。；;！？]|，(?!行政机关|只计|不计)/u;
/** Every label of a form has a letter of these. */
const SHARED = /^(?:其他|[总合]计)$/u;

/** May this be a label, rather than a sentence? */
export function isLabelLike(text: string): boolean {
  const { length } = labelKey(text).key;
  return length <= LONGEST_LABEL && (length <= LONGEST_LABEL / 2 || !SENTENCE.test(text));
}

/** What kind of label a text is, word for word. */
const exactKindOf = (text: string): LabelKind | undefined =>
  KINDS.find(([, labels]) => labels.exactly(text) !== undefined)?.[0];

/** Is this a label word for word, and does no note in it go on behind? */
export const isWholeLabel = (text: string): boolean =>
  exactKindOf(text) !== undefined && /^[^(（]*(?:[(（].*[)）])?[^(（]*$/su.test(text);

/** Are these texts, none of which says it alone, the pieces of one label? */
export function areOneLabel(pieces: readonly string[]): boolean {
  if (pieces.every((piece) => SHARED.test(labelKey(piece).key) || exactKindOf(piece))) return false;
  const whole = pieces.join('');
  const keys = pieces.map((piece) => labelKey(piece).key).join('');
  // A note in brackets at the end of a piece would hide what stands behind it.
  return labelKey(whole).key.length >= keys.length && exactKindOf(whole) !== undefined;
}

/** What kind of label a text is, exactly or with slips; undefined for one that is like none. */
export function kindOf(text: string): LabelKind | undefined {
  if (!hasHan(text)) return undefined;
  const { key, item } = labelKey(text);
  if (item !== undefined) return 'article';
  if (SHARED.test(key)) return 'shared';
  if (key === '' || !isLabelLike(text)) return undefined;
  const exact = exactKindOf(text);
  if (exact) return exact;
  // A year names no column by itself, and figures behind a label are no part of it.
  if (yearOfLabel(text) !== undefined || /\d/u.test(key)) return undefined;
  const rated = KINDS.map(([kind, labels]) => ({ kind, likeness: labels.likenessTo(text) }));
  const best = rated.reduce((a, b) => (b.likeness > a.likeness ? b : a));
  return best.likeness >= LIKE ? best.kind : undefined;
}

/** How like a text is to the row of a table that it is most like. */
export const likenessToRow = (text: string): number =>
  Math.max(
    ...KINDS.filter(([kind]) => kind === 'proactive' || kind === 'request').map(([, labels]) =>
      labels.likenessTo(text),
    ),
  );

const PRINTED_NOTE = /\(?本列数据的勾稽关系为?.{0,40}?第四项之和\)?/gu;
/** Blanks inside a word: 商业 企业. */
const BROKEN_WORD = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;
const ENUMERATED = /^\s*(?:\([一二三四五六七八九十]\)|[一二三四五六七八九十]、|\d\s*[.、])/u;

/** The text as labels are looked for in it. */
const lookedThrough = (text: string): string =>
  toSimplified(dropPinyin(foldWidth(text)))
    .replace(BROKEN_WORD, '')
    .replace(PRINTED_NOTE, ' ');

/** The letters of a label, each mark of it optional. */
const loosely = (label: string): string =>
  lookedThrough(label)
    .replace(ENUMERATED, '')
    .replace(/\([^)]*\)$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '[^\\p{L}\\p{N}()]?');

/** Matches the longest label first, with its enumerator in front and its bracketed note behind. */
const LABELS = ((): RegExp => {
  const labels = [
    ...KINDS.flatMap(([, sequence]) => sequence.labels),
    ...FORMS.flatMap(({ requests }) => requests.filter((row) => !isMistakable(row))),
  ];
  const words = [...labels.flatMap(({ zh, keys = [] }) => [zh, ...keys]).map(loosely)];
  const all = [...new Set(words), '其[他它](?!处理|结果|法律|对外)', '[总合]\\s*计']
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length);
  const enumerator =
    '(?:\\([一二三四五六七八九十]\\)|[一二三四五六七八九十]、|(?<!\\d)\\d\\s*[.、](?!\\d)|(?<=\\d)\\d[.、](?=\\p{Script=Han}))?';
  return new RegExp(
    `第二十条第\\s*\\(?[一二三四五六七八九]\\)?\\s*项|${enumerator}\\s*(?:${all.join('|')})(?:\\s*\\((?:(?:区分|单位)[^)]*|[^)]*元)\\))?`,
    'gu',
  );
})();

/** Cuts a text into the labels in it and what stands between them, in their order. */
export function cutAtLabels(text: string): string[] {
  const through = lookedThrough(text);
  const parts: string[] = [];
  let from = 0;
  for (const match of through.matchAll(LABELS)) {
    parts.push(through.slice(from, match.index), match[0]);
    from = match.index + match[0].length;
  }
  parts.push(through.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
