/** @file A table of the markup: its row groups, rows and cells, before spans are laid out. */
import { DEEPEST, isInline, isSilent } from './elements.js';
import { LineWriter } from './lines.js';
import type { MarkupCell, MarkupRows, MarkupTable, MarkupTree } from './markup.js';

/** A cell with more text than this holds a part of the page, not a label or a figure. */
const LONGEST_CELL = 400;
/** https://html.spec.whatwg.org/multipage/tables.html#attributes-common-to-td-and-th-elements */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65534;

const GROUPS: Readonly<Record<string, MarkupRows['kind']>> = {
  thead: 'head',
  tbody: 'body',
  tfoot: 'foot',
};

/** Reads a table element; hidden rows and cells are left out, as a browser leaves them out. */
export function readTable<N>(tree: MarkupTree<N>, node: N, index: number): MarkupTable {
  const { caption, groups } = partsOf(tree, node);
  return {
    index,
    caption: caption === undefined ? undefined : textBelow(tree, caption).text,
    groups: groups.map(({ kind, rows }) => ({
      kind,
      rows: rows.map((row) => row.map((cell) => readCell(tree, cell))),
    })),
  };
}

/** The nodes of the cells that `readTable` reads, row by row, in the same order. */
export const cellNodes = <N>(tree: MarkupTree<N>, node: N): readonly (readonly N[])[] =>
  partsOf(tree, node).groups.flatMap(({ rows }) => rows);

interface NodeRows<N> {
  readonly kind: MarkupRows['kind'];
  readonly rows: readonly (readonly N[])[];
}

/** The nodes of a table: its first caption, and the cells of its row groups as they are printed. */
function partsOf<N>(
  tree: MarkupTree<N>,
  node: N,
): { readonly caption: N | undefined; readonly groups: readonly NodeRows<N>[] } {
  const groups: NodeRows<N>[] = [];
  let loose: N[][] = [];
  let caption: N | undefined;

  const endLooseRows = (): void => {
    if (loose.length > 0) groups.push({ kind: 'body', rows: loose });
    loose = [];
  };
  const cellsIn = (row: N): N[] =>
    [...tree.children(row)].filter((child) => {
      const name = tree.name(child);
      return (name === 'td' || name === 'th') && tree.hiding(child) !== 'none';
    });
  const rowsIn = (group: N): N[][] =>
    [...tree.children(group)]
      .filter((child) => tree.name(child) === 'tr' && tree.hiding(child) !== 'none')
      .map(cellsIn);

  for (const child of tree.children(node)) {
    const name = tree.name(child);
    const kind = GROUPS[name];
    if (name === 'caption') caption ??= child;
    else if (tree.hiding(child) === 'none') continue;
    else if (name === 'tr') loose.push(cellsIn(child));
    else if (kind) {
      endLooseRows();
      groups.push({ kind, rows: rowsIn(child) });
    }
  }
  endLooseRows();
  return { caption, groups: inPrintedOrder(groups) };
}

/** Does the table (also) lay out a part of the page, instead of only holding labels and figures? */
export function isLayout(table: MarkupTable): boolean {
  return table.groups.some((group) =>
    group.rows.some((row) => row.some((cell) => cell.nested || cell.text.length > LONGEST_CELL)),
  );
}

/** CSS 2.1 §17.2: the first thead is shown on top and the first tfoot at the bottom. */
function inPrintedOrder<N>(groups: readonly NodeRows<N>[]): NodeRows<N>[] {
  const head = groups.find((group) => group.kind === 'head');
  const foot = groups.find((group) => group.kind === 'foot');
  const between = groups.filter((group) => group !== head && group !== foot);
  return [...(head ? [head] : []), ...between, ...(foot ? [foot] : [])];
}

function readCell<N>(tree: MarkupTree<N>, node: N): MarkupCell {
  const { text, nested } = textBelow(tree, node);
  return {
    text,
    colSpan: Math.min(span(tree.attribute(node, 'colspan')) || 1, MOST_COLUMNS),
    rowSpan: Math.min(span(tree.attribute(node, 'rowspan')) ?? 1, MOST_ROWS),
    header: tree.name(node) === 'th',
    nested,
  };
}

/** HTML's rules for parsing non-negative integers; undefined where they give an error. */
function span(attribute: string | undefined): number | undefined {
  const digits = /^[ \t\r\n\f]*\+?(\d+)/u.exec(attribute ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The shown text of a cell, tables inside it left out, lines separated by `\n`. */
function textBelow<N>(tree: MarkupTree<N>, node: N): { text: string; nested: boolean } {
  const texts: string[] = [];
  let nested = false;
  /** Something is shown that cannot be read as text. */
  let shows = false;
  const lines = new LineWriter((text) => texts.push(text));
  const visit = (current: N, depth: number, raised: boolean): void => {
    const name = tree.name(current);
    if (name === '#text')
      return lines.write(raised ? raise(tree.text(current)) : tree.text(current));
    if (name === 'br') return lines.endLine();
    if (tree.hiding(current)) return;
    if (UNREAD.has(name)) shows = true;
    if (isSilent(name) || depth > DEEPEST) return;
    if (name === 'table') {
      nested = true;
      shows ||= textOf(tree, current).trim() !== '';
      return;
    }
    lines.write(shownBy(tree, current, name));
    // What is struck out stands apart from what replaces it.
    const look = isInline(name) ? tree.look(current) : undefined;
    const apart = !isInline(name) || STRUCK.has(name) || look === 'struck' || look === 'apart';
    if (apart) lines.endLine();
    const isRaised = raised || RAISED.has(name) || look === 'raised';
    for (const child of tree.children(current)) visit(child, depth + 1, isRaised);
    if (apart) lines.endLine();
  };
  visit(node, 0, false);
  lines.endLine();
  const text = texts.join('\n');
  return { text: text === '' && shows ? PICTURE : text, nested };
}

/** All text below a node. */
function textOf<N>(tree: MarkupTree<N>, node: N, depth = 0): string {
  if (tree.name(node) === '#text') return tree.text(node);
  if (depth > DEEPEST) return '';
  return [...tree.children(node)].map((child) => textOf(tree, child, depth + 1)).join('');
}

/** Stands for what a cell shows and does not say. */
const PICTURE = '[图]';
/** Elements that show something which is no text of the page. */
const UNREAD: ReadonlySet<string> = new Set(
  'svg object iframe canvas select embed video'.split(' '),
);

const STRUCK: ReadonlySet<string> = new Set(['del', 's', 'strike']);
const RAISED: ReadonlySet<string> = new Set(['sup', 'sub', 'rt']);

/** Raised digits as the characters that print them, so that a footnote is no digit of a figure. */
const raise = (text: string): string =>
  text.replace(/[0-9]/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);

/** What an element without text shows: the value of a field, or a picture, which cannot be read. */
function shownBy<N>(tree: MarkupTree<N>, node: N, name: string): string {
  if (name === 'input') {
    const type = (tree.attribute(node, 'type') ?? 'text').toLowerCase();
    if (type === 'text' || type === 'number') return tree.attribute(node, 'value') ?? '';
    return type === 'hidden' ? '' : PICTURE;
  }
  if (name !== 'img') return '';
  const size = Number.parseInt(tree.attribute(node, 'width') ?? '', 10);
  return size < 4 && !/%/u.test(tree.attribute(node, 'width') ?? '') ? '' : PICTURE;
}
