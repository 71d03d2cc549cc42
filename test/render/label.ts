/** @file The labels of a form as a page prints them. */
import type { Habits } from './habits.js';
import { asHtml } from './print.js';

/** Words in use for the form's own (quirks.md 14, domain.md 7.5). */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['总计', '合计'],
  ['（七）总计', '（七）合计'],
  ['其他', '其它'],
  ['3.其他', '3.其它'],
  ['（六）其他处理', '（六）其它处理'],
  ['社会公益组织', '公益组织'],
  ['法人或其他组织', '法人或者其他组织'],
  ['三、本年度办理结果', '三、本年办理结果'],
  ['四、结转下年度继续办理', '四、结转下年继续办理'],
  ['其他结果', '其它结果'],
]);
/** Remarks of the notice of Hubei (domain.md §3.1). */
const LOCAL_NOTES: ReadonlyMap<string, string> = new Map([
  ['规章', '（设区的市、自治州人民政府应提供相关数据）'],
  ['规范性文件', '（行政机关制定发布的决定、公告等）'],
  ['行政规范性文件', '（行政机关制定发布的决定、公告等）'],
  ['上一年项目数量', '（指上年事项数）'],
  ['本年增/减', '（指本年增加或减少的事项数，减用负值表示，如-8）'],
  ['处理决定数量', '（指本年办件量）'],
  ['行政许可', '（含变更、延续）'],
]);
/** Behind （二）部分公开, in the form of 2019 and since. */
const LONG_NOTE = /(?<=^（二）部分公开).*/u;
/** Longer ones are broken once. */
const LONGEST_SPACED = 6;

/** A label as HTML. */
export function printLabel(label: string, habits: Habits): string {
  const worded = habits.wording === 'synonyms' ? (SYNONYMS.get(label) ?? label) : label;
  const long = habits.labelNotes === 'short' ? worded.replace(LONG_NOTE, '') : worded;
  const local = habits.labelNotes === 'local' ? (LOCAL_NOTES.get(worded) ?? '') : '';
  const marked = (reworded(long, habits) + local)
    .replace(/^(\d)\./u, (_, digit: string) => digit + habits.enumerator)
    .replace(/“/gu, habits.quotes.slice(0, 1))
    .replace(/”/gu, habits.quotes.slice(1));
  return space(bracketed(marked, habits), habits);
}

/** Brackets as the page has them; in headings and text too. */
export const bracketed = (text: string, habits: Habits): string =>
  habits.brackets === 'half' ? text.replace(/（/gu, '(').replace(/）/gu, ')') : text;

/** The words of a label, or of a heading, in a page's own wording. */
export const reworded = (text: string, { reword }: Habits): string => reword?.(text, []) ?? text;

/** Short labels are spread out; long ones are broken once, as a narrow column breaks them. */
function space(text: string, { spacing }: Habits): string {
  if (spacing === 'none' || text.startsWith('第二十条')) return asHtml(text);
  const characters = [...text];
  const middle = Math.ceil(characters.length / 2);
  const pieces =
    characters.length <= LONGEST_SPACED && spacing !== 'br'
      ? characters
      : [characters.slice(0, middle).join(''), characters.slice(middle).join('')];
  const html = pieces.map(asHtml);
  switch (spacing) {
    case 'newline':
      return html.join('\n      ');
    case 'br':
    case 'letters':
      return html.join('<br/>');
    case 'spaces':
      return html.join('&nbsp;');
    case 'ideographic':
      return html.join('\u3000');
    default:
      return html.map((piece) => `<span lang="ZH-CN">${piece}</span>`).join('');
  }
}
