/** @file One walk over a page: its lines, tables, links and pictures, in document order. */
import { type BlockRows, blockRows, readBlockTable } from './blockTable.js';
import { DEEPEST, isInline, isSilent, RAISED, STRUCK } from './elements.js';
import { collapse, LineWriter } from './lines.js';
import type { Block, Link, MarkupTree, PageContent, Path } from './markup.js';
import { isLayout, readTable } from './table.js';

/** Reads everything that a page says. */
export function walkPage<N>(tree: MarkupTree<N>): PageContent {
  const metas = new Map<string, string>();
  const blocks: Block[] = [];
  const links: Link[] = [];
  const titles: string[] = [];
  let tables = 0;
  let lineCount = 0;
  let linksOpen = 0;
  let preformatted = 0;
  /** The elements that are open, outermost first. */
  const open: N[] = [];
  /** Where the walk is; copied only for what is kept, since nodes are many and may lie deep. */
  const here: number[] = [];
  const path = (): Path => here.slice();
  const lines = new LineWriter((text, linked, element, depth) =>
    blocks.push({
      kind: 'line',
      index: lineCount++,
      text,
      linked,
      element,
      path: here.slice(0, depth),
    }),
  );

  const visitHead = (node: N): void => {
    for (const child of tree.children(node)) {
      const name = tree.name(child);
      if (name === 'title') titles.push(textOf(tree, child));
      else if (name === 'meta') readMeta(tree, child, metas);
    }
  };

  const visitChildren = (node: N, hidden: boolean): void => {
    const depth = here.length;
    const children = [...tree.children(node)];
    open.push(node);
    for (let at = 0; at < children.length; at++) {
      const child = children[at];
      if (child === undefined) continue;
      here[depth] = at;
      const rows = blockRows(tree, children, at);
      if (rows) {
        visitRows(rows, hidden);
        at += rows.count - 1;
      } else visit(child, hidden);
    }
    open.pop();
    here.length = depth;
  };

  const visitRows = (rows: BlockRows<N>, hidden: boolean): void => {
    lines.endLine();
    const table = readBlockTable(tree, rows, tables++);
    const isHidden = hidden || isOutOfSight();
    blocks.push({ kind: 'table', table, path: path(), siblings: rows.count, hidden: isHidden });
  };

  /** Is what stands here off the screen, or shrunk to nothing? Asked where it matters: it costs. */
  const isOutOfSight = (node?: N): boolean =>
    [...open, ...(node === undefined ? [] : [node])].some((one) => tree.look(one).gone);

  const visitTable = (node: N, hidden: boolean): void => {
    lines.endLine();
    const table = readTable(tree, node, tables++);
    blocks.push({ kind: 'table', table, path: path(), hidden: hidden || isOutOfSight(node) });
    if (!isLayout(table)) return;
    lines.enter('table', here.length);
    visitChildren(node, hidden);
    lines.leave();
  };

  /** Text of a line. What is hidden by its look alone matters where it may be a figure. */
  const visitText = (text: string): void => {
    if (!/[\d０-９]/u.test(text)) return write(text);
    const start = open.findLastIndex((one) => !isInline(tree.name(one))) + 1;
    const inline = open.slice(start);
    const looks = inline.map((one) => tree.look(one));
    const holder = open.at(-1);
    const look = inline.length > 0 ? looks.at(-1) : holder && tree.look(holder);
    if (look?.unseen || looks.some((one) => one.gone || one.folded || one.struck)) return;
    const isRaised =
      looks.some(({ raised }) => raised) || inline.some((one) => RAISED.has(tree.name(one)));
    if (!isRaised || !MARK.test(text)) write(text, look?.pale === true);
  };

  /** Writes text; where line breaks are kept, each ends its line. */
  const write = (text: string, pale = false): void => {
    for (const [at, line] of (preformatted > 0 ? text.split(/\r\n|[\r\n]/u) : [text]).entries()) {
      if (at > 0) lines.endLine();
      lines.write(line, linksOpen > 0, pale);
    }
  };

  const visit = (node: N, hiddenAbove: boolean): void => {
    const name = tree.name(node);
    if (name === '#text') {
      if (!hiddenAbove) visitText(tree.text(node));
      return;
    }
    if (name === 'head') return visitHead(node);
    if (name === 'meta') return readMeta(tree, node, metas);
    if (isSilent(name) || here.length > DEEPEST) return;
    if (name === 'br') return lines.endLine();
    const hidden = hiddenAbove || tree.hiding(node) !== undefined;
    if (name === 'table') return visitTable(node, hidden);
    // What is struck out is withdrawn.
    if (STRUCK.has(name)) return;
    if (name === 'img' && !hidden && isPicture(tree, node))
      blocks.push({ kind: 'picture', path: path() });
    const href = name === 'a' && !hidden ? tree.attribute(node, 'href') : undefined;
    if (href !== undefined) links.push({ text: textOf(tree, node), href, path: path() });
    if (href !== undefined) linksOpen++;
    if (name === 'pre') preformatted++;
    if (!isInline(name)) lines.enter(name, here.length);
    visitChildren(node, hidden);
    if (name === 'pre') preformatted--;
    if (!isInline(name)) lines.leave();
    if (href !== undefined) linksOpen--;
  };

  visit(tree.root, false);
  lines.endLine();
  return { title: titles[0] ?? '', metas, blocks, links };
}

/** A raised mark of a footnote: no digit of the figure in front of it. */
const MARK = /^[\s\d０-９()（）[\]［］〔〕注,，-]+$/u;

function readMeta<N>(tree: MarkupTree<N>, node: N, metas: Map<string, string>): void {
  const name = (tree.attribute(node, 'name') ?? tree.attribute(node, 'property'))?.toLowerCase();
  const content = tree.attribute(node, 'content');
  if (name && content !== undefined && !metas.has(name)) metas.set(name, content.trim());
}

/** All text below a node as one line. */
function textOf<N>(tree: MarkupTree<N>, node: N): string {
  let text = '';
  const gather = (current: N, depth: number): void => {
    if (tree.name(current) === '#text') text += tree.text(current);
    else if (depth < DEEPEST) for (const child of tree.children(current)) gather(child, depth + 1);
  };
  gather(node, 0);
  return collapse(text);
}

/** Icons and spacers are no pictures of a table. */
function isPicture<N>(tree: MarkupTree<N>, node: N): boolean {
  const width = Number.parseInt(tree.attribute(node, 'width') ?? '', 10);
  return Number.isNaN(width) || width >= 300;
}
