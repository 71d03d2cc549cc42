/** @file The adapter for markup in a string. cheerio is imported here only. */
import { type CheerioOptions, load } from 'cheerio';
import { type AnyNode, type Element, isCDATA, isDocument, isTag, isText } from 'domhandler';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { apply, INLINE, lookBy, type Shown, type Style, shownBy } from './cascade.js';
import type { MarkupTree } from './markup.js';
import { stylesOf } from './styles.js';
import { inlineDeclarations } from './stylesheet.js';

/** Markup that no browser would follow to its end either. */
export class TangledMarkup extends Error {
  override readonly name = 'TangledMarkup';
}

/**
 * Parses markup the way a browser does (HTML specification, by parse5), and applies the style sheets in
 * it as far as they show and hide.
 *
 * @throws TangledMarkup for elements nested beyond all reason, TangledStyles
 */
export function parseHtml(html: string): MarkupTree<AnyNode> {
  const root = load(html, { treeAdapter: boundedAdapter() }).root().get(0);
  if (!root) throw new Error('cheerio gave a document without a root');
  return {
    root,
    name: (node) => {
      if (isTag(node)) return node.name.toLowerCase();
      if (isDocument(node)) return '#document';
      return isText(node) ? '#text' : '';
    },
    text: (node) => (isText(node) ? node.data : ''),
    children: (node) => (isTag(node) || isDocument(node) || isCDATA(node) ? node.children : []),
    attribute: (node, name) => (isTag(node) ? node.attribs[name] : undefined),
    ...looksIn(stylesOf(root)),
  };
}

/** Elements open at once; the parser's work grows with them. Browsers stop at 512. */
const MOST_OPEN = 25_000;

type TreeAdapter = NonNullable<CheerioOptions['treeAdapter']>;

/** The parser's tree, with an end to its depth, and inserting as fast at the end as anywhere. */
function boundedAdapter(): TreeAdapter {
  let open = 0;
  return {
    ...adapter,
    onItemPush: () => {
      if (++open > MOST_OPEN) throw new TangledMarkup('nested too deeply');
    },
    onItemPop: () => {
      open--;
    },
    insertBefore,
    insertTextBefore: (parent, text, reference) => {
      const before = reference.prev;
      if (before && isText(before)) before.data += text;
      else insertBefore(parent, adapter.createTextNode(text), reference);
    },
  };
}

/** What is inserted goes in front of a table at the end: looked for from there. */
const insertBefore: TreeAdapter['insertBefore'] = (parent, node, reference) => {
  const { prev } = reference;
  if (prev) prev.next = node;
  node.prev = prev;
  node.next = reference;
  node.parent = parent;
  reference.prev = node;
  parent.children.splice(parent.children.lastIndexOf(reference), 0, node);
};

/** Elements that browsers do not show unless a style says so. */
const UNSHOWN: ReadonlySet<string> = new Set('area datalist noembed noframes param rp'.split(' '));

const isUnshown = ({ name, attribs }: Element): boolean =>
  attribs.hidden !== undefined ||
  UNSHOWN.has(name) ||
  (name === 'dialog' && attribs.open === undefined);

/** The article of a page of 微信公众号, which is served invisible until its script has run. */
const SHOWN_BY_SCRIPT = 'js_content';

/** By styles and defaults of its own, or by invisibility inherited from the elements around. */
function looksIn(
  styles: ReadonlyMap<AnyNode, Style>,
): Pick<MarkupTree<AnyNode>, 'hiding' | 'look'> {
  const styleOf = (node: Element): Style => {
    const style = { ...styles.get(node) };
    apply(style, inlineDeclarations(node.attribs.style ?? ''), INLINE);
    if (node.attribs.id !== SHOWN_BY_SCRIPT) return style;
    const { visibility: _, opacity: __, ...shownStyle } = style;
    return shownStyle;
  };
  const known = new WeakMap<AnyNode, Shown>();
  const shown = (node: AnyNode): Shown => {
    const before = known.get(node);
    if (before) return before;
    if (!isTag(node)) return { hiding: undefined, invisible: false };
    const above = node.parent ? shown(node.parent).invisible : false;
    const found = shownBy(styleOf(node), isUnshown(node), above);
    known.set(node, found);
    return found;
  };
  return {
    hiding: (node) => shown(node).hiding,
    look: (node) => {
      if (!isTag(node)) return undefined;
      const style = styleOf(node);
      const said = (property: keyof Style): string => style[property]?.value ?? '';
      return lookBy(said('text-decoration'), said('vertical-align'), said('display'));
    },
  };
}
