/** @file Labels made comparable, and taken apart where several stand in one text. */
import { dropPinyin, foldWidth, toSimplified } from '../../text/characters.js';
import { remembered } from '../../text/remembered.js';

/**
 * Enumerators in front of a label: 一、 （一） 1. 1、 ① (1) 第一, also without a mark behind the
 * figure. 第二十条 is no enumerator: it is a word of the form.
 */
const ENUMERATOR =
  /^(?:[（(【[][一二三四五六七八九十]{1,3}[)）\]】]|[一二三四五六七八九十]{1,3}[、.,:;·。]|[（(]\d{1,2}[)）]|\d{1,2}[、.,:;·。)）]?(?=\D))+/u;
/** Everything that is neither letter nor figure nor bracket. */
const MARKS = /[^\p{L}\p{N}()]/gu;
/** A note at the end of a label, closed or cut off; what stands behind a bracket is no note. */
const NOTE = /\((?:[^)]*|.*\))$/u;
/** 第（五）项 of 条例 第二十条, also with a slip in it (第二十第（五）项); not 第二十一条, nor 第一项加第二项. */
const ARTICLE = /^(.{2,16}?)\(?([一二三四五六七八九])\)?项.{0,12}$/u;
const ARTICLE_WORDS = '第二十条第';
const OTHER_ARTICLE = /十[一二三四五六七八九]条|之和/u;
/** Where a second label begins within a text: at the enumerator in front of it. */
const NEXT_LABEL =
  /(?<=[^\s第(（,，、及和至到])(?=\s*(?:[（(][一二三四五六七八九]{1,2}[)）]|[一二三四五六七八九]{1,2}、|\d{1,2}[.、．](?!\d)))/u;

/** A label as it is compared. */
export interface LabelKey {
  /** Letters and figures only; no enumerator, no bracketed note; 其它 as 其他. */
  readonly key: string;
  /** The item of 条例 第二十条 that the label names (一, 五, 六, 八, 九), where it does. */
  readonly item: string | undefined;
  /** The Chinese numeral in front, bare: 七 of （七）总计. */
  readonly ordinal: string | undefined;
}

/** The key of a label as printed. */
export const labelKey = remembered((raw): LabelKey => {
  const folded = toSimplified(dropPinyin(foldWidth(raw).replace(/\s+/gu, '')));
  const bare = folded.replace(ENUMERATOR, '').replace(MARKS, '');
  return {
    key: bare.replace(NOTE, '').replace(/其它/gu, '其他'),
    item: itemIn(folded),
    ordinal: /^[(【[]?([一二三四五六七八九十]{1,3})/u.exec(folded)?.[1],
  };
});

/** 其中: a part of the figure above, whatever follows. */
export const isPart = (raw: string): boolean => labelKey(raw).key.startsWith('其中');

function itemIn(text: string): string | undefined {
  const [, before = '', item] = ARTICLE.exec(text) ?? [];
  const words = [...ARTICLE_WORDS].filter((word) => before.includes(word)).length;
  return words >= ARTICLE_WORDS.length - 1 && !OTHER_ARTICLE.test(text) ? item : undefined;
}

/** The labels in a text, outermost first: （三）不予公开 1.属于国家秘密 holds two. */
export const labelsIn = (raw: string): string[] =>
  raw.split(NEXT_LABEL).filter((part) => labelKey(part).key !== '');
