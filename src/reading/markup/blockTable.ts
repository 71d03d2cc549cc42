/**
 * @file Tables made of other elements than those of a table: siblings that hold equally many short
 * cells, blank ones included. What they are is told by their structure, never by the names of classes.
 */
import { isInline, isSilent } from './elements.js';
import type { MarkupTable, MarkupTree } from './markup.js';
import { readCell } from './table.js';

/** A table of fewer columns may as well be a list of links with their dates. */
const FEWEST_CELLS = 3;
const FEWEST_ROWS = 3;
/** A label of the forms has less text, and a cell fewer elements in it: some for every letter. */
const LONGEST_CELL = 120;
const MOST_NODES = 4 * LONGEST_CELL;
/** Elements that no row is. */
const NO_ROW: ReadonlySet<string> = new Set(
  'h1 h2 h3 h4 h5 h6 table tbody thead tr form nav header footer aside article #document'.split(
    ' ',
  ),
);
/** Elements that no cell is: a list may be a row, or all of them. */
const NO_CELL: ReadonlySet<string> = new Set([...NO_ROW, 'ul', 'ol', 'dl']);
/** What a cell of figures holds: a figure with its unit and a note, a mark for none, or nothing. */
const FIGURE =
  /^[\s\d０-９,.，．+\-−－–—/／\\%％\u200b]*(?:无|[件项条个次宗份元万]{0,2})\s*(?:(?<=[\d０-９][件项条个次宗份元万]{0,2}\s*)[（(][^（）()]*[）)])?\s*$/u;
/** The share of the cells that hold figures or nothing; a third where there is but one figure a row. */
const SHARE = 1 / 3;

/** Rows found among the children of an element. */
export interface BlockRows<N> {
  /** How many children they are, with what stands between them. */
  readonly count: number;
  readonly rows: readonly (readonly N[])[];
}

/**
 * The rows that begin with a child of an element.
 *
 * @param siblings the children of the element
 * @param from the position of the child
 * @returns undefined where no table begins
 */
export function blockRows<N>(
  tree: MarkupTree<N>,
  siblings: readonly N[],
  from: number,
): BlockRows<N> | undefined {
  const first = rowsIn(tree, siblings[from]);
  const width = first?.[0]?.length ?? 0;
  if (!first || width < FEWEST_CELLS || follows(tree, siblings, from)) return undefined;
  const rows: (readonly N[])[] = [];
  /** Rows of one cell, which reach across the table if another row of it follows. */
  let spanning: (readonly N[])[] = [];
  let count = 0;
  for (let at = from; at < siblings.length; at++) {
    const sibling = siblings[at];
    if (sibling === undefined || isNothing(tree, sibling)) continue;
    const found = rowsIn(tree, sibling);
    // Rows of another width: which cells stand below each other, nobody says.
    if (!found?.every((cells) => cells.length === 1 || cells.length === width)) {
      if (found) return undefined;
      break;
    }
    if (found.every((cells) => cells.length === 1)) spanning.push(...found);
    else {
      rows.push(...spanning, ...found);
      spanning = [];
      count = at - from + 1;
    }
  }
  if (!isTable(tree, rows)) return undefined;
  const shown = rows.map((cells) => cells.filter((cell) => tree.hiding(cell) !== 'none'));
  return { count, rows: shown.filter((cells) => cells.length > 0) };
}

/** The table that rows make. */
export function readBlockTable<N>(
  tree: MarkupTree<N>,
  { rows }: BlockRows<N>,
  index: number,
): MarkupTable {
  const width = Math.max(...rows.map((cells) => cells.length));
  const seen = (nodes: readonly N[]) =>
    nodes.map((cell) => {
      const read = readCell(tree, cell, tree.look(cell));
      return nodes.length === 1 ? { ...read, colSpan: width } : read;
    });
  return { index, caption: undefined, groups: [{ kind: 'body', rows: rows.map(seen) }] };
}

/** Does a row stand right in front? Then these are a part of something else. */
function follows<N>(tree: MarkupTree<N>, siblings: readonly N[], from: number): boolean {
  let at = from - 1;
  for (let before = siblings[at]; before !== undefined; before = siblings[--at])
    if (!isNothing(tree, before)) return (rowsIn(tree, before)?.[0]?.length ?? 0) > 1;
  return false;
}

/** The cells of an element that is a row, or of each row of an element that groups rows. */
function rowsIn<N>(tree: MarkupTree<N>, node: N | undefined): N[][] | undefined {
  if (node === undefined) return undefined;
  const parts = partsOf(tree, node);
  if (!parts || parts.length === 0) return undefined;
  if (parts.every((part) => isCell(tree, part))) return [parts];
  const rows = parts.map((part) => partsOf(tree, part));
  const isGroup = rows.every(
    (cells) => cells && cells.length > 0 && cells.every((cell) => isCell(tree, cell)),
  );
  return isGroup ? rows.flatMap((cells) => (cells ? [cells] : [])) : undefined;
}

/** The elements that an element is made of; undefined where it holds text of its own. */
function partsOf<N>(tree: MarkupTree<N>, node: N): N[] | undefined {
  const name = tree.name(node);
  if (isSilent(name) || name === '#text' || isInline(name) || NO_ROW.has(name)) return undefined;
  const parts: N[] = [];
  for (const child of tree.children(node)) {
    const part = tree.name(child);
    if (part === '') continue;
    if (part === '#text') {
      if (tree.text(child).trim() !== '') return undefined;
    } else if (isInline(part) || NO_ROW.has(part)) return undefined;
    else if (!isSilent(part) && part !== 'br' && part !== 'hr') parts.push(child);
  }
  return parts;
}

/** A short text, with nothing in it that ends the line of a row but its paragraphs. */
function isCell<N>(tree: MarkupTree<N>, node: N): boolean {
  let nodes = 0;
  let length = 0;
  const isShort = (current: N, blocks: number): boolean => {
    const name = tree.name(current);
    // Text is measured by its length.
    if (name !== '#text' && ++nodes > MOST_NODES) return false;
    if (NO_CELL.has(name) || name === 'img') return false;
    if (name === '#text') {
      length += tree.text(current).trim().length;
      return length <= LONGEST_CELL;
    }
    if (isSilent(name)) return true;
    const depth = blocks + (isInline(name) ? 0 : 1);
    if (depth > 2) return false;
    let inner = 0;
    for (const child of tree.children(current)) {
      const part = tree.name(child);
      // A label may be broken into lines of one letter.
      if (part === 'br') continue;
      // Several blocks beside each other are a row, unless they are the paragraphs of a cell.
      if (part !== '' && part !== '#text' && part !== 'p' && !isInline(part) && ++inner > 1)
        return false;
      if (!isShort(child, depth)) return false;
    }
    return true;
  };
  return isShort(node, 0);
}

function isTable<N>(tree: MarkupTree<N>, rows: readonly (readonly N[])[]): boolean {
  const wide = rows
    .filter((cells) => cells.length > 1)
    .map((cells) => cells.map((cell) => textBelow(tree, cell)));
  if (wide.length < FEWEST_ROWS && !isHeadedRow(wide)) return false;
  const texts = wide.flat();
  const figures = texts.filter((text) => FIGURE.test(text)).length;
  return figures >= texts.length * SHARE && figures < texts.length;
}

/** Of two rows, one of headings alone above one of a label and figures. */
function isHeadedRow([headings, cells, ...others]: readonly (readonly string[])[]): boolean {
  if (!headings || !cells || others.length > 0) return false;
  const [label, ...figures] = cells;
  return (
    headings.every((text) => !FIGURE.test(text)) &&
    !FIGURE.test(label ?? '') &&
    figures.every((text) => FIGURE.test(text))
  );
}

/** Blank text, comments, and what shows nothing. */
function isNothing<N>(tree: MarkupTree<N>, node: N): boolean {
  const name = tree.name(node);
  if (name === '#text') return tree.text(node).trim() === '';
  return isSilent(name) || tree.hiding(node) === 'none';
}

function textBelow<N>(tree: MarkupTree<N>, node: N): string {
  const name = tree.name(node);
  if (name === '#text') return tree.text(node);
  if (isSilent(name)) return '';
  let text = '';
  for (const child of tree.children(node)) text += textBelow(tree, child);
  return text;
}
