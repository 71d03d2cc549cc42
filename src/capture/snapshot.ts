/** @file The markup of the report, kept so that a newer reader can read it again. */
import { readTitle } from '../reading/identity/title.js';
import { blockRows } from '../reading/markup/blockTable.js';
import type { Part } from '../reading/markup/content.js';
import { DEEPEST, isInline, isSilent } from '../reading/markup/elements.js';
import type { Look, MarkupTree, PageContent, Path } from '../reading/markup/markup.js';
import { cellContent, cellNodes, isLayout, readTable } from '../reading/markup/table.js';
import { isBelow } from '../reading/sections/root.js';

/** Attributes that a reader uses; styles go, since they are most of a page pasted from Word. */
const KEPT = 'colspan rowspan href src name property content class id width'.split(' ');
/** What could run or load something, beside what is silent anyway. */
const DROPPED: ReadonlySet<string> = new Set('iframe embed link canvas video audio'.split(' '));
const VOID: ReadonlySet<string> = new Set(
  'br img hr input meta wbr col source area base'.split(' '),
);

/**
 * The page's title, meta tags and the part that holds the report, as one HTML document. What styles
 * decide is written as markup: a cell as the text that is seen in it, what is struck or raised marked as
 * such, what is hidden by an attribute. So the snapshot reads as the page did, without its sheets.
 *
 * @param page what was read of the tree
 * @param root path of the report's part of the page
 * @param title the report's; its line is kept where it stands outside that part
 */
export function snapshotOf<N>(
  tree: MarkupTree<N>,
  page: PageContent,
  root: Path,
  title = '',
): string {
  const metas = [...page.metas].map(
    ([name, content]) => `<meta name="${escaped(name)}" content="${escaped(content)}">`,
  );
  const head = `<head><meta charset="utf-8"><title>${escaped(page.title)}</title>${metas.join('')}</head>`;
  const part = partAt(tree, root);
  const writer = new SnapshotWriter(tree);
  const body = /^(?:td|th|body|html|#document)$/u.test(tree.name(part))
    ? writer.inside(part, 0)
    : writer.whole(part, 0);
  return `<!DOCTYPE html><html>${head}<body>${titleOutside(page, root, title)}${body}</body></html>`;
}

/** The line with the title, where none within the report's part says the same. */
function titleOutside({ blocks }: PageContent, root: Path, title: string): string {
  const lines = blocks.filter(
    (block) => block.kind === 'line' && !block.linked && readTitle(block.text)?.title === title,
  );
  const [line] = lines;
  if (line?.kind !== 'line' || lines.some(({ path }) => isBelow(path, root))) return '';
  return `<h1>${escaped(line.text)}</h1>`;
}

/** The element at the path: the body for the whole document, the table for a part of one. */
function partAt<N>(tree: MarkupTree<N>, path: Path): N {
  const chain = [tree.root];
  for (const index of path) {
    const next = [...tree.children(chain.at(-1) ?? tree.root)][index];
    if (next !== undefined) chain.push(next);
  }
  const names = chain.map((node) => tree.name(node));
  const element = chain.findLastIndex((_, at) => !/^(?:#text)?$/u.test(names[at] ?? ''));
  if (/^(?:thead|tbody|tfoot|tr)$/u.test(names[element] ?? ''))
    return chain[names.lastIndexOf('table')] ?? tree.root;
  return chain[element] ?? tree.root;
}

class SnapshotWriter<N> {
  readonly #tree: MarkupTree<N>;
  /** Cells whose text is read as one figure or label. */
  readonly #cells = new Set<N>();

  constructor(tree: MarkupTree<N>) {
    this.#tree = tree;
  }

  /** What stands in an element. */
  inside(node: N, depth: number): string {
    const tree = this.#tree;
    const children = [...tree.children(node)];
    let html = '';
    for (const [at, child] of children.entries()) {
      for (const cell of blockRows(tree, children, at)?.rows.flat() ?? []) this.#cells.add(cell);
      html += this.whole(child, depth + 1);
    }
    return html;
  }

  /** An element with what stands in it, or a text. */
  whole(node: N, depth: number): string {
    const tree = this.#tree;
    const name = tree.name(node);
    if (name === '#text') return escaped(tree.text(node));
    if (isSilent(name) || DROPPED.has(name) || depth > DEEPEST) return '';
    if (name.startsWith('#')) return this.inside(node, depth);
    if (name === 'table' && !isLayout(readTable(tree, node, 0)))
      for (const cell of cellNodes(tree, node).flat()) this.#cells.add(cell);
    const look = tree.look(node);
    const isLine = isInline(name);
    // What the walk leaves out of a line, it would not know to leave out again.
    if (isLine && (look.gone || look.folded)) return '';
    const content = this.#cells.has(node)
      ? this.#cell(node)
      : look.unseen && tree.hiding(node) === undefined
        ? this.#withoutText(node, depth)
        : this.inside(node, depth);
    const start = `<${name}${this.#attributes(node)}${this.#style(node, look, isLine)}>`;
    const element = VOID.has(name) ? start : `${start}${content}</${name}>`;
    return isLine && look.struck ? `<del>${element}</del>` : element;
  }

  /** The elements in one whose own text is not seen. */
  #withoutText(node: N, depth: number): string {
    return [...this.#tree.children(node)]
      .filter((child) => this.#tree.name(child) !== '#text' || !/\d/u.test(this.#tree.text(child)))
      .map((child) => this.whole(child, depth + 1))
      .join('');
  }

  #cell(node: N): string {
    const { content } = cellContent(this.#tree, node);
    const html = content.parts
      .map(partHtml)
      .join('')
      .replace(/^(?:[ \t\r\n\f]|<br>)+|(?:[ \t\r\n\f]|<br>)+$/gu, '')
      .replace(/(?:<br>)+/gu, '<br>');
    // An element that shows something else than text, and loads nothing.
    return content.shows ? `${html}<canvas></canvas>` : html;
  }

  #attributes(node: N): string {
    return KEPT.map((name) => {
      const value = this.#tree.attribute(node, name);
      return value === undefined ? '' : ` ${name}="${escaped(value)}"`;
    }).join('');
  }

  /** The style by which an element is hidden, struck or raised again as it is. */
  #style(node: N, look: Look, isLine: boolean): string {
    const hiding = this.#tree.hiding(node);
    const styles = [
      hiding === 'none' ? 'display:none' : hiding === 'invisible' ? 'visibility:hidden' : '',
      look.gone && hiding === undefined ? 'position:absolute;left:-9999px' : '',
      look.struck && !isLine ? 'text-decoration:line-through' : '',
      look.raised && isLine ? 'vertical-align:super' : '',
      look.pale && isLine ? 'color:#fff' : '',
    ].filter(Boolean);
    return styles.length > 0 ? ` style="${styles.join(';')}"` : '';
  }
}

function partHtml({ kind, text, pale }: Part): string {
  const said = escaped(text);
  const seen = pale ? `<span style="color:#fff">${said}</span>` : said;
  switch (kind) {
    case 'break':
      return '<br>';
    case 'picture':
      return '<img>';
    case 'struck':
      return `<del>${said}</del>`;
    case 'raised':
      return `<sup>${seen}</sup>`;
    case 'text':
      return seen;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);
