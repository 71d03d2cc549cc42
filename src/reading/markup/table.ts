/** @file A table of the markup: its row groups, rows and cells, before spans are laid out. */
import { type Content, contentOf, PICTURE, textOfContent } from './content.js';
import type { Look, MarkupCell, MarkupRows, MarkupTable, MarkupTree } from './markup.js';

/** A cell with more text than this holds a part of the page, not a label or a figure. */
const LONGEST_CELL = 400;
/** https://html.spec.whatwg.org/multipage/tables.html#attributes-common-to-td-and-th-elements */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65534;
/** Tables of one cell in each other; nobody nests them deeper. */
const DEEPEST_CELL = 4;

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
    caption: caption === undefined ? undefined : textOfContent(contentOf(tree, caption)),
    groups: groups.map(({ kind, rows }) => ({
      kind,
      rows: rows.map(({ row, cells }) => {
        const look = tree.look(row);
        return cells.map((cell) => readCell(tree, cell, look));
      }),
    })),
  };
}

/** The nodes of the cells that `readTable` reads, row by row, in the same order. */
export const cellNodes = <N>(tree: MarkupTree<N>, node: N): readonly (readonly N[])[] =>
  partsOf(tree, node).groups.flatMap(({ rows }) => rows.map(({ cells }) => cells));

interface NodeRow<N> {
  readonly row: N;
  readonly cells: readonly N[];
}

interface NodeRows<N> {
  readonly kind: MarkupRows['kind'];
  readonly rows: readonly NodeRow<N>[];
}

/** The nodes of a table: its first caption, and the cells of its row groups as they are printed. */
function partsOf<N>(
  tree: MarkupTree<N>,
  node: N,
): { readonly caption: N | undefined; readonly groups: readonly NodeRows<N>[] } {
  const groups: NodeRows<N>[] = [];
  let loose: NodeRow<N>[] = [];
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
  const rowsIn = (group: N): NodeRow<N>[] =>
    [...tree.children(group)]
      .filter((child) => tree.name(child) === 'tr' && tree.hiding(child) !== 'none')
      .map((row) => ({ row, cells: cellsIn(row) }));

  for (const child of tree.children(node)) {
    const name = tree.name(child);
    const kind = GROUPS[name];
    if (name === 'caption') caption ??= child;
    else if (tree.hiding(child) === 'none') continue;
    else if (name === 'tr') loose.push({ row: child, cells: cellsIn(child) });
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

/**
 * Reads a cell: of a table element, or any other element that is one.
 *
 * @param row how the row around it looks
 */
export function readCell<N>(tree: MarkupTree<N>, node: N, row: Look): MarkupCell {
  const { content, nested } = cellContent(tree, node);
  const text = textOfContent(content);
  return {
    text: row.gone ? '' : row.struck && text !== '' ? PICTURE : text,
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

/**
 * What a cell shows. A table in it lays out the page, unless it is one cell and all that there is: then
 * it is that cell.
 */
export function cellContent<N>(
  tree: MarkupTree<N>,
  node: N,
  depth = 0,
): { readonly content: Content; readonly nested: boolean } {
  const tables: N[] = [];
  const content = contentOf(tree, node, (table) => tables.push(table));
  const [only, ...others] = tables;
  if (only === undefined) return { content, nested: false };
  const [cell, ...more] = cellNodes(tree, only).flat();
  const isAll = others.length === 0 && more.length === 0 && textOfContent(content) === '';
  if (cell !== undefined && isAll && depth < DEEPEST_CELL) {
    const inner = cellContent(tree, cell, depth + 1);
    if (!inner.nested) return inner;
  }
  return { content, nested: true };
}
