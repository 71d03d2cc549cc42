/** @file A section's text as sentences: as printed, to be quoted, and folded, to be understood. */
import { plainText } from '../../text/characters.js';

export interface Sentence {
  /** As printed; occurs in the text of the section. */
  readonly quote: string;
  /** In simplified characters and one width, without notes, blanks and the final stop. */
  readonly text: string;
}

/** The sentences of one paragraph, in their order. */
export type Paragraph = readonly Sentence[];

const STOP = new RegExp(
  [
    '[。！？!?｡]+[”"』」’]?',
    '(?<=[\\p{Script=Han}”")）])[.．](?=\\s*(?:\\p{Script=Han}|$))',
    // （一）主动公开方面2023年…: a heading that lost the end of its line.
    '(?<=[一二三四五六七八九十][)）、.．][^,，:：;；。、\\d]{2,24}(?:方面|情况|事项|内容))(?=\\s*20\\d\\d\\s*年)',
  ].join('|'),
  'gu',
);
/** A line that breaks off: the next one goes on. */
const GOES_ON = /[,，、]\s*$/u;
/** （二）依申请公开情况。全年…答: the sentence behind the heading goes on, as the heading does not. */
const HEADED = /^\s*\S{1,20}[。.][^。]+$/u;
/** 数为⏎0件: no line begins with a counted figure. */
const COUNTED = /^\s*\d+\s*[件条份项](?!\s*[、.．)）])/u;
const ENDS = /[。！？!?｡；;：:.．|)）]\s*$/u;
const ORDINAL =
  /^\s*(?:[(（]?[一二三四五六七八九十]{1,3}[)）、.．]|[(（]?\d{1,2}[)）、.．](?!\d)|第[一二三四五六七八九十])/u;
/** (一), 2. and 一是 in front of a sentence, folded. */
export const SENTENCE_ORDINAL =
  /^(?:[(]?[一二三四五六七八九十]{1,3}[)、.是:]|[(]?\d{1,2}[)、.](?!\d)|第[一二三四五六七八九十],?)/u;
/** A shorter line without a stop is a heading or a cell of a table. */
const FULL_LINE = 24;
/** The row of a table that was printed as text. */
const ROW = /[|｜]|\S\t+\s*\S|^\s*[一二]、(?:本年新收|上年结转)政府信息公开申请数量/u;
/** Nobody writes a longer one; a longer run of text is none. */
const LONGEST = 3000;

/** The sentences of a text, by paragraph. */
export function paragraphsOf(text: string): Paragraph[] {
  return paragraphTexts(text).map((paragraph) =>
    pieces(paragraph)
      .map((piece) => piece.trim())
      .filter((quote) => quote !== '' && quote.length <= LONGEST)
      .map((quote) => ({ quote, text: fold(quote) })),
  );
}

/** Lines, joined where a sentence was wrapped, without the rows of tables. */
function paragraphTexts(text: string): string[] {
  const paragraphs: string[] = [];
  let open = false;
  let follows = false;
  for (const line of text.split('\n')) {
    if (ROW.test(line) || line.trim() === '') {
      open = follows = false;
      continue;
    }
    const last = paragraphs.length - 1;
    const before = paragraphs[last];
    const isWithin =
      (open && !ORDINAL.test(line)) || (follows && COUNTED.test(line) && !ENDS.test(before ?? ''));
    if (isWithin && before !== undefined) paragraphs[last] = `${before}\n${line}`;
    else paragraphs.push(line);
    open = isOpen(line);
    follows = true;
  }
  return paragraphs;
}

const isOpen = (line: string): boolean =>
  GOES_ON.test(line) ||
  (!ENDS.test(line) &&
    (!ORDINAL.test(line) || HEADED.test(line)) &&
    plainText(line).length >= FULL_LINE);

function pieces(paragraph: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (const stop of paragraph.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    found.push(paragraph.slice(start, end));
    start = end;
  }
  found.push(paragraph.slice(start));
  return found;
}

/** 2 486: a blank between thousands, not behind 表1 or 第3. */
const THOUSANDS = /(?<![\d.,表图第件号注])[1-9]\d{0,2}(?: \d{3})+(?![\d.])/gu;
const YEAR_NUMERALS = /二[〇○零O0][〇○零O0一二三四][〇○零O0一二三四五六七八九](?=年)/gu;

/** 没有发生一起: none. */
const NOT_ONE = /(?<=(?:未|没有|无)(?:收到|接到|发生|出现|产生)?过?)一[起件例宗项次]/gu;

/** 各县(市、区), 镇(街道): one name. */
const KINDS_OF_PLACES = /\((?<=[县市区镇乡]\()(?:街道|[县市区镇乡、]){1,6}\)/gu;
/** 申请除本机关主动公开以外的其他政府信息: in the words of 条例 第十三条 (2007), any request. */
const OTHER_THAN_PUBLISHED =
  /除[^,;]{0,12}主动公开(?:的?政府信息)?[以之]?外的?(?:其他)?(?=政府信息|信息)/gu;

function fold(quote: string): string {
  return plainText(quote)
    .replace(/[\ue000-\uf8ff¦≈]/gu, '□')
    .replace(THOUSANDS, (figure) => figure.replaceAll(' ', ''))
    .replace(/ (?<=\d )(?=\d)/gu, '¦')
    .replace(/ /gu, '')
    .replace(YEAR_NUMERALS, (year) =>
      [...year].map((c) => Math.max(0, '〇一二三四五六七八九'.indexOf(c))).join(''),
    )
    .replace(/[。｡!?.]+[”"』」’]?$/u, '')
    .replace(/《[^《》]{0,80}》/gu, '《》')
    .replace(/[〔([【]\d{4}[〕)\]】]第?\d*号?/gu, '〔〕')
    .replace(NOT_ONE, '')
    .replaceAll('其它', '其他')
    .replace(/其中(?:包括)?[,:]/gu, '其中')
    .replace(KINDS_OF_PLACES, '')
    .replace(OTHER_THAN_PUBLISHED, '');
}
