/**
 * @file The 索引号 block in front of an item of the catalogue (政府信息公开目录): who issued it, when,
 * under which number. Sites print it as a table, as a list, or as lines.
 */

import { plainText } from '../../text/characters.js';
import type { Block, TableBlock } from '../markup/markup.js';
import { type Grid, layOut } from '../tables/grid.js';
import { dayIn } from '../words/dates.js';

/** What a block says, as plain text; what it leaves empty is left out. */
export interface MetadataBlock {
  readonly index?: string;
  readonly publisher?: string;
  readonly source?: string;
  readonly published?: string;
  /** When the document was made, which is not when it was published. */
  readonly made?: string;
  /** A day whose label (时间, 日期) does not say of what. */
  readonly dated?: string;
  readonly name?: string;
}
type Field = keyof MetadataBlock;

/** Labels in use, without their blanks (索 引 号). */
const LABELS: readonly (readonly [Field | 'other', RegExp])[] = [
  ['index', /^(?:信息)?索引(?:号|码)$/u],
  [
    'publisher',
    /^(?:信息)?(?:发布|发文|公开|制发|公布|制定|责任|主办|提供)(?:机构|机关|单位|部门|主体|责任部门|责任单位)$/u,
  ],
  ['source', /^(?:信息|文章|内容|稿件)?来源$/u],
  ['published', /^(?:信息)?(?:发布|公开|发表|刊发|上网|公布)(?:日期|时间)$/u],
  ['made', /^(?:公文)?(?:发文|成文|生成|产生|制作|印发|签发)(?:日期|时间)$/u],
  ['dated', /^(?:时间|日期)$/u],
  ['name', /^(?:信息|文件)?(?:名称|标题)$/u],
  [
    'other',
    /^(?:(?:组配|主题|信息|体裁|文件|公文)?分类|公开(?:目录|方式|形式|属性|范围|程序|时限)|信息类别|文号|文件编号|(?:发文|发布)(?:字号|文号)|有效性|时效性?|关键词|主题词|内容概述|所属机构|作者|责任编辑|编辑|字号|字体|浏览(?:次数|量)?|阅读(?:次数|量)?|点击(?:次数|数|量)?|访问量|(?:更新|生效|废止|失效|实施|下载)(?:日期|时间)|打印|分享|状态|语种|审核|打印本页)$/u,
  ],
];
const LONGEST_LABEL = 8;
const LONGEST_VALUE = 200;
const LONGEST_LINE = 1200;
/** The block is short, and the tables of the forms are not read for it. */
const MOST_ROWS = 16;

/** The field that a label stands for; `other` for a label that says nothing of interest. */
function fieldOf(text: string): Field | 'other' | undefined {
  const label = text.replace(/[\s:[\]【】|•·]/gu, '');
  if (label === '' || label.length > LONGEST_LABEL) return undefined;
  return LABELS.find(([, pattern]) => pattern.test(label))?.[0];
}

type Found = Map<Field, string>;

function add(found: Found, field: Field | 'other' | undefined, value: string): void {
  const text = value.replace(/^[\s:|[\]【】()]+|[\s|[\]【】(]+$/gu, '').slice(0, LONGEST_VALUE);
  if (field === undefined || field === 'other' || /^(?:|无|null|-+|—+|\/)$/u.test(text)) return;
  if (!found.has(field)) found.set(field, text);
}

/** 发布机构 | 某局 | 发文日期 | 2022-01-20: a row of the block that lost its table. */
function readRow(line: string, found: Found): void {
  const cells = line.split('|').map((cell) => cell.trim());
  for (const [index, cell] of cells.entries()) {
    const value = cells[index + 1] ?? '';
    if (!fieldOf(value)) add(found, fieldOf(cell), value);
  }
}

/** 发布机构 某局 发文日期 2022-01-20: labels without colons, in a line that begins with one. */
function readWords(line: string, found: Found): Field | 'other' | undefined {
  const words = line.split(' ');
  let open: Field | 'other' | undefined;
  let value = '';
  for (let at = 0; at < words.length; ) {
    const count = labelAt(words, at);
    if (count === 0 && open === undefined) return undefined;
    if (count > 0) {
      add(found, open, value);
      open = fieldOf(words.slice(at, at + count).join(''));
    }
    value = count > 0 ? '' : `${value} ${words[at] ?? ''}`;
    at += Math.max(1, count);
  }
  add(found, open, value);
  return value === '' ? open : undefined;
}

/** Of how many of these words the label consists that begins here (索 引 号); 0 where none does. */
function labelAt(words: readonly string[], at: number): number {
  for (let count = Math.min(LONGEST_LABEL, words.length - at); count > 0; count--)
    if (fieldOf(words.slice(at, at + count).join(''))) return count;
  return 0;
}

/** 发布机构：某局 发布日期：2022-01-20, any number of them in a line; gives the label left open. */
function readLine(line: string, found: Found): Field | 'other' | undefined {
  if (line.includes('|') && !line.includes(':')) readRow(line, found);
  if (!line.includes(':')) return readWords(line, found);
  // What stands in front of a colon: up to eight characters, blanks inside 索 引 号 aside.
  const parts = line.split(':');
  const first = lastWords(parts[0] ?? '');
  let label = fieldOf(parts[0] ?? '') ?? fieldOf(first.label);
  // 2022年1月18日来源：本局: a day in front of the first label needs none of its own.
  if (label && dayIn(first.before) !== null) add(found, 'dated', first.before);
  for (let at = 1; at < parts.length; at++) {
    const part = parts[at] ?? '';
    const isLast = at === parts.length - 1;
    const { before, label: next } = isLast ? { before: part, label: '' } : lastWords(part);
    const nextField = isLast ? undefined : fieldOf(next);
    if (isLast || nextField) {
      add(found, label, before);
      if (isLast) return before.trim() === '' ? label : undefined;
      label = nextField;
    } else if (fieldOf(part)) {
      label = fieldOf(part);
    } else {
      // A time (10:26) or a label unknown to us: the value ends at the first blank.
      add(found, label, /^\s*20\d\d/u.test(part) ? part : (part.trim().split(' ')[0] ?? ''));
      label = undefined;
    }
  }
  return undefined;
}

/** 永康市教育局 发布日期 as the value and the label behind it. */
function lastWords(text: string): { before: string; label: string } {
  const words = text.trimEnd().split(' ');
  for (let count = Math.min(words.length, LONGEST_LABEL); count >= 1; count--) {
    const label = words.slice(-count).join(' ');
    if (fieldOf(label)) return { before: words.slice(0, -count).join(' '), label };
  }
  const glued = /(?:[([【|]|\d日?)(\p{Script=Han}{2,8})$/u.exec(words.at(-1) ?? '')?.[1] ?? '';
  return { before: text.slice(0, text.length - glued.length), label: glued };
}

function readTable(grid: Grid, found: Found): number {
  let labels = 0;
  for (const row of grid.rows) {
    const texts = row.map(({ text }) => (text.length > LONGEST_LINE ? '' : plainText(text)));
    const fields = texts.map(fieldOf);
    // A row of labels has their values in the row below.
    const isHeader = row.length > 1 && fields.every((field) => field !== undefined);
    for (const [index, cell] of row.entries()) {
      const text = texts[index] ?? '';
      const field = fields[index];
      if (field) labels++;
      else if (text.includes(':')) readLine(text, found);
      if (!field || field === 'other') continue;
      const below = grid.at(cell.row + cell.rowSpan, cell.col);
      const value = isHeader ? plainText(below?.text ?? '') : (texts[index + 1] ?? '');
      if (!fieldOf(value)) add(found, field, value);
    }
  }
  return labels;
}

/**
 * The block among these parts of the page. Tables count as one where they name their publisher or have
 * three labels; lines count each for itself.
 *
 * @param blocks what stands in front of the report's text
 */
export function readMetadata(blocks: readonly Block[]): MetadataBlock {
  const found: Found = new Map();
  const isSmall = ({ table }: TableBlock): boolean =>
    table.groups.reduce((rows, group) => rows + group.rows.length, 0) <= MOST_ROWS;
  for (const block of blocks) {
    if (block.kind !== 'table' || block.hidden || !isSmall(block)) continue;
    const own: Found = new Map();
    const labels = readTable(layOut(block.table), own);
    if (labels < 3 && !own.has('publisher')) continue;
    for (const [field, value] of own) add(found, field, value);
  }
  let open: Field | 'other' | undefined;
  for (const block of blocks) {
    if (block.kind !== 'line' || block.text.length > LONGEST_LINE) continue;
    const line = plainText(block.text);
    const label = fieldOf(line);
    if (open && !label) add(found, open, line);
    open = label ?? readLine(line, found);
  }
  return Object.fromEntries(found);
}
