/** @file A table as boxes, and its HTML. */
import type { Habits } from './habits.js';
import { reworded } from './label.js';
import { withoutSpans, withRepeats } from './layouts/spans.js';
import { asHtml } from './print.js';
import { wrap } from './wrap.js';

/** A cell: its content as HTML and the slots it covers. */
export interface Box {
  readonly html: string;
  readonly cols?: number;
  readonly rows?: number;
  readonly head?: boolean;
  readonly hidden?: boolean;
}
export type Row = readonly Box[];

/** The rows of a table. */
export interface TableParts {
  /** What the table is called in a caption. */
  readonly name: string;
  /** Header rows, printed as `th` in a `thead` where the page does that. */
  readonly head?: readonly Row[];
  readonly body: readonly Row[];
}

const BORDERS = {
  plain: '',
  p: 'border:1px solid #000;padding:2px 4px;',
  font: 'border:1px solid windowtext;padding:0 7px;word-break:break-all;',
  div: 'border:#000 1px solid;padding:3px;',
  word: 'border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt;height:22.7pt;mso-height-rule:exactly',
} as const;

/** The HTML of a table, or of the several elements that the page's layout makes of it. */
export function printTable(parts: TableParts, habits: Habits): string {
  const { name, head = [], body } = parts;
  switch (habits.layout) {
    case 'header-apart':
      return head.length === 0
        ? printOne(parts, habits)
        : [head, body].map((rows) => printOne({ name, body: rows }, habits)).join('\n');
    case 'row-tables':
      return withRepeats([...head, ...body])
        .map((row) => printOne({ name, body: [row] }, { ...habits, caption: 'none' }))
        .join('\n');
    case 'no-spans':
      return printOne({ name, body: withoutSpans([...head, ...body]) }, habits);
    default:
      return printOne(parts, habits);
  }
}

/** Rows of divs, without spans. */
export function printDivs(rows: readonly Row[], habits: Habits): string {
  const box = ({ html }: Box): string => `<div class="td">${wrap(html, habits)}</div>`;
  const row = (boxes: Row): string => `<div class="tr">${boxes.map(box).join('')}</div>`;
  return `<div class="tb">${rows.map(row).join('\n')}</div>`;
}

function printOne({ name, head = [], body }: TableParts, habits: Habits): string {
  const asHead = habits.header === 'th' && head.length > 0;
  const first = habits.shell === 'ueditor' ? '<tr class="firstRow">' : '<tr>';
  const rows = (list: readonly Row[], tag: 'td' | 'th'): string =>
    list
      .map((row, index) => {
        const open = index === 0 ? first : '<tr>';
        return `${open}${row.map((box) => printBox(box, tag, habits)).join('')}</tr>`;
      })
      .join('\n');
  const thead = asHead ? `<thead>\n${rows(head, 'th')}\n</thead>` : '';
  const tbody = `<tbody>\n${rows(asHead ? body : [...head, ...body], 'td')}\n</tbody>`;
  const html = `<table${attributes(habits)}>${caption(name, habits)}${thead}${tbody}</table>`;
  return habits.nested === 'table'
    ? `<table width="100%" border="0"><tbody><tr><td align="center">${html}</td></tr></tbody></table>`
    : html;
}

function attributes({ wrap: kind, shell }: Habits): string {
  const editor = shell === 'ueditor' ? ' class="ue"' : '';
  const name = kind === 'word' ? ' class="MsoNormalTable"' : editor;
  return `${name} border="1" cellspacing="0" cellpadding="0" align="center" style="border-collapse:collapse;width:100%"`;
}

function caption(name: string, habits: Habits): string {
  if (habits.caption === 'none') return '';
  return `<caption>${habits.caption === 'unit' ? '单位：件' : asHtml(reworded(name, habits))}</caption>`;
}

function printBox(box: Box, tag: 'td' | 'th', habits: Habits): string {
  if (box.hidden) return `<td style="display:none">${box.html}</td>`;
  const cols = (box.cols ?? 1) > 1 ? ` colspan="${box.cols}"` : '';
  const rows = (box.rows ?? 1) > 1 ? ` rowspan="${box.rows}"` : '';
  const border = BORDERS[habits.wrap];
  const style = border === '' ? '' : ` style="${border}"`;
  return `<${tag}${cols}${rows}${style}>${wrap(box.html, habits)}</${tag}>`;
}
