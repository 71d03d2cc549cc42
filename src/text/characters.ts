/**
 * @file Characters made comparable: width, blanks, pinyin notes, traditional forms. What a page
 * prints is never changed by this; only what labels and titles are compared by.
 */
import { ConverterFactory, type DictLike } from 'opencc-js/core';
import traditionalToSimplified from 'opencc-js/to/cn';

/** Building the converter takes longer than reading a page, and most pages need none. */
let converter: ((text: string) => string) | undefined;

function convert(text: string): string {
  converter ??= ConverterFactory(traditionalToSimplified);
  return converter(text);
}

/** By code unit: 1 for what an entry of the dictionary changes. */
const IS_CHANGED = unitsChanged(traditionalToSimplified.flat());

function unitsChanged(dictionaries: readonly DictLike[]): Uint8Array {
  const changed = new Uint8Array(0x10000);
  for (const dictionary of dictionaries)
    for (const entry of typeof dictionary === 'string' ? dictionary.split('|') : dictionary) {
      const [from = '', to = ''] = typeof entry === 'string' ? entry.split(' ') : entry;
      for (let at = 0; at < from.length; at++)
        if (from.length !== to.length || from[at] !== to[at]) changed[from.charCodeAt(at)] = 1;
    }
  return changed;
}

function isSimplified(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (IS_CHANGED[text.charCodeAt(at)] === 1) return false;
  return true;
}

/** Zero-width and directional marks, soft hyphens, variation selectors, byte order marks. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * A pinyin note that mirror sites print behind a character, once or doubled: 堅(jiān)持, 政(zheng)(zheng)府.
 * One syllable with or without a tone mark, so that 微信(app) is left alone.
 */
const SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:[aeiouv\\u00fc\\u00ea]|[\\u0101\\u00e1\\u01ce\\u00e0\\u0113\\u00e9\\u011b\\u00e8\\u012b\\u00ed\\u01d0\\u00ec\\u014d\\u00f3\\u01d2\\u00f2\\u016b\\u00fa\\u01d4\\u00f9\\u01d6\\u01d8\\u01da\\u01dc]){1,4}(?:ng|n|r)?';
const PINYIN_NOTE = new RegExp(`(?<=\\p{Script=Han})(?:\\(\\s*${SYLLABLE}\\s*\\))+`, 'giu');

/** Characters that show nothing removed. */
export const dropInvisible = (text: string): string =>
  FOLDED.test(text) ? text : text.replace(INVISIBLE, '');

/** Most of what a page prints: nothing of it has another width, and all of it is seen. */
const FOLDED = /^[\t\n\r -~\u00b7\u2014\u2018\u2019\u201c\u201d\u3001-\u3011\u4e00-\u9fff]*$/;

/** Does the text have a Chinese character? What has none is no label. */
export const hasHan = (text: string): boolean => /[\u3400-\u9fff]/u.test(text);

/** A letter or a mark that is seen, whatever stands around it. */
const SEEN = /[!-~\u4e00-\u9fff]/u;

/** Full- and half-width forms made one (NFKC), characters that show nothing removed. */
export function foldWidth(text: string): string {
  return FOLDED.test(text) ? text : dropInvisible(text.normalize('NFKC'));
}

/** Pinyin notes removed; the text must be folded (`foldWidth`) before. */
export function dropPinyin(text: string): string {
  return text.includes('(') ? text.replace(PINYIN_NOTE, '') : text;
}

/** Traditional characters, machine conversions (強製, 隻計) included, as simplified ones. */
export function toSimplified(text: string): string {
  if (isSimplified(text)) return text;
  // Sites that convert the words as well print 資訊 for 信息.
  return convert(text.replaceAll('資訊', '信息'));
}

/** A line as a reader of simplified Chinese would print it: one width, no notes, single blanks. */
export function plainText(text: string): string {
  return toSimplified(dropPinyin(foldWidth(text)))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Does the text show nothing, blanks and invisible characters of every kind aside? */
export const isBlankText = (text: string): boolean =>
  !SEEN.test(text) && foldWidth(text).trim() === '';
