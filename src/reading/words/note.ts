/** @file What may stand behind a figure without changing it: remarks on its parts, links, footnote marks. */

/** ① ¹ and the like point to a footnote; folded, they would become digits of the figure. */
const MARK = '[\\u00b2\\u00b3\\u00b9\\u2070-\\u209f\\u2460-\\u24ff\\u2776-\\u2793\\u3220-\\u32ff]';
const FOOTNOTE = new RegExp(MARK, 'u');
/** Marks of a footnote behind a figure: ①, *, [1], 注1, （注①）. A digit in round brackets is none: 12（3）. */
const FOOTNOTES_BEHIND = new RegExp(
  `(?:\\s*(?:${MARK}+|[*＊※†‡]+|[[［〔【]\\s*(?:\\d{1,2}|[a-z]|${MARK}+)\\s*[\\]］〕】]|[(（]${MARK}+[)）]|[[［〔【(（]?注\\s*(?:\\d{1,2}|[一二三四五六七八九十]|${MARK}+)?[\\]］〕】)）]?))+\\s*$`,
  'u',
);

/** A text with the footnote marks behind it taken off; undefined where a mark stands elsewhere in it. */
export function withoutFootnotes(text: string): { text: string; marks: string } | undefined {
  const marks = FOOTNOTES_BEHIND.exec(text)?.[0] ?? '';
  const rest = marks === '' ? text : text.slice(0, -marks.length);
  return FOOTNOTE.test(rest) ? undefined : { text: rest, marks: marks.trim() };
}

/** What leads from a figure to more about it. */
const LINK =
  /^(?:点击|点此|请)?(?:查看|详情|明细|详细|更多|链接|下载)+(?:请?点击)?[>»→]*$|^(?:详|具体)?见?附[件表录]\d{0,2}$|^[>»→]+$/u;
/** Words that speak of a part of what is counted, or of all of it. */
const OF_PART = /^(?:其中|含|包含|包括|不含|不包括|未含)/u;
const OF_ALL = /^(?:均|都|全部?)[为是系][^\d]*$|^新(?:增|收|制定|制作|公开|修订)?$/u;
/** Another figure is the right one, or this one is none: 应为13, 订正为13, 含误报. */
const CORRECTS = /应[为是当]|实[为际是]|[更订勘修校]正|改[为成]|更改|原为|误|错|以[上下内]$|[×]/u;

export const isLink = (text: string): boolean => LINK.test(text.replace(/^[[<《]|[\]>》]$/gu, ''));

/** Is a remark, without the brackets around it, known to leave the figure as it is printed? */
export const isHarmless = (note: string): boolean =>
  isLink(note) || ((OF_PART.test(note) || OF_ALL.test(note)) && !CORRECTS.test(note));

/** Does a remark without brackets begin here? */
export const beginsNote = (text: string): boolean => OF_PART.test(text);
