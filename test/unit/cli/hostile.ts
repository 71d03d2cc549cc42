/** @file Files that nobody wrote in good faith, by what is wrong with them. */
import { TITLE } from '../given/form.js';

const MB = 1024 * 1024;
const page = (body: string): string =>
  `<!DOCTYPE html><html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1>${body}</body></html>`;
const table = (rows: string): string => page(`<table>${rows}</table>`);
const upTo = (bytes: number, piece: string): string =>
  piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece)));

const APPLICANTS = [
  '自然人',
  '商业企业',
  '科研机构',
  '社会公益组织',
  '法律服务机构',
  '其他',
  '总计',
];
const cells = (texts: readonly string[]): string => texts.map((text) => `<td>${text}`).join('');
const HEADER = `<tr><td>　${cells(APPLICANTS)}`;
const REQUEST = `<tr><td>一、本年新收政府信息公开申请数量${'<td>1'.repeat(7)}`;
const OUTCOMES = cells(['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']).repeat(3);
const REMEDIES = `<tr><td colspan=5>行政复议<td colspan=10>行政诉讼<tr>${OUTCOMES}`;

/** The same bytes on every run, and of no encoding. */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 1;
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    bytes[at] = state >>> 16;
  }
  return bytes;
}

type Content = string | Uint8Array;

export const HOSTILE: Readonly<Record<string, () => Content>> = {
  'random bytes.html': () => noise(2 * MB),
  'random bytes.txt': () => noise(2 * MB),
  'random bytes.docx': () => noise(2 * MB),
  'empty.html': () => '',
  'empty.md': () => '',
  '50 MB in one line.html': () => upTo(50 * MB, '政府信息公开年'),
  '50 MB in one line.txt': () => upTo(50 * MB, '政府信息公开年'),
  '50 MB in many lines.txt': () => upTo(50 * MB, '2021年，本局收到政府信息公开申请12件。\n'),
  '50 MB of HTML.html': () => page(upTo(50 * MB, '<div><p>一、总体情况</p></div>\n')),
  '80 MB.html': () => new Uint8Array(80 * MB),
  'colspan of a million.html': () => table('<tr><td colspan=1000000>新收<td>1'.repeat(3000)),
  'rowspan of 65534 in thousands of rows.html': () =>
    table(`<tr>${'<td rowspan=65534>自然人'.repeat(3)}`.repeat(5000)),
  '100,000 cells in a row.html': () => table(`<tr>${'<td>自然人'.repeat(100_000)}`),
  '100,000 cells in a column.html': () => table('<tr><td>自然人'.repeat(100_000)),
  '1000 rows of 100 cells.html': () => table(`<tr>${'<td>1'.repeat(100)}`.repeat(1000)),
  '100,000 divs in each other.html': () => page(`${'<div>'.repeat(100_000)}x`),
  '100,000 bold in each other.html': () => page(`${'<b>'.repeat(100_000)}x`),
  'links and blocks in each other.html': () => page('<a><b><div>'.repeat(33_000)),
  'fonts that are all different.html': () =>
    page(Array.from({ length: 50_000 }, (_, at) => `<font color=${at}><p>`).join('')),
  'text between rows.html': () => page(`<table>${'x<p>y'.repeat(100_000)}`),
  'tables in each other.html': () => page('<table><tr><td>'.repeat(1000)),
  '10,000 tables.html': () => page('<table><tr><td>自然人<td>1</table>'.repeat(10_000)),
  'attributes of 1 MB.html': () =>
    page(`<table class="${'x'.repeat(MB)}"><tr><td colspan="${'9'.repeat(MB)}">1</table>`),
  '200,000 attributes.html': () =>
    page(`<p ${Array.from({ length: 200_000 }, (_, at) => `a${at}=1`).join(' ')}>`),
  'zero bytes.html': () => page('<p>\0x'.repeat(50_000)),
  'lone surrogates.html': () =>
    Buffer.from(`\ufeff${page('\ud800x\udc00'.repeat(100_000))}`, 'utf16le'),
  'entities.html': () => page('&NotEqualTilde;&#x10ffff;&#0;&#xD800;&nbsp'.repeat(50_000)),
  'an entity of a million digits.html': () => page(`&#${'9'.repeat(MB)};`),
  'labels of 100 KB.html': () =>
    table(`<tr><td>${'三、本年度办理结果'.repeat(4000)}<td>${'（一）'.repeat(10_000)}`.repeat(50)),
  '10,000 request rows.html': () => table(HEADER + REQUEST.repeat(10_000)),
  '10,000 header rows.html': () => table(HEADER.repeat(10_000) + REQUEST),
  '5000 headers of remedies.html': () => table(`${REMEDIES.repeat(5000)}<tr>${'<td>1'.repeat(15)}`),
  '10,000 rows of remedies.html': () =>
    table(REMEDIES + `<tr>${'<td>1'.repeat(15)}`.repeat(10_000)),
  '100,000 links to reports.html': () => page(`<a href=x>${TITLE}</a>`.repeat(100_000)),
  '100,000 titles.html': () => `<h1>${TITLE}</h1>`.repeat(100_000),
  'a title of 1 MB.html': () => `<title>${upTo(MB, '政府信息公开')}</title>`,
  'a title of marks.html': () => `<title>局x${'.'.repeat(100_000)}x${TITLE}</title>`,
  'metadata of 1 MB.html': () =>
    `<meta name=ArticleTitle content="政府信息公开年报${'- '.repeat(MB / 2)}"><meta name=PubDate content="${'2021-'.repeat(MB / 5)}">`,
  '20,000 sections.html': () => page('<p>一、总体情况</p><p>x</p>'.repeat(20_000)),
  'blanks without end.html': () => page(`x${'&nbsp;'.repeat(300_000)}x`),
  'brackets without end.html': () => page(`政${'(a'.repeat(300_000)}`),
  'a style sheet of 3000 rules.html': () =>
    `<style>${'* * p{display:block}'.repeat(3000)}</style>${'<p>x'.repeat(10_000)}`,
};
