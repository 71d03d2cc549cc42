/** @file The adapter for markup in a string. cheerio is imported here only. */
import { load } from 'cheerio';
import { type AnyNode, isCDATA, isDocument, isTag, isText } from 'domhandler';
import { hidingOf, isShownAgain } from './hiding.js';
import type { Hiding, MarkupTree } from './markup.js';

/** Parses markup the way a browser does (HTML specification, by parse5). */
export function parseHtml(html: string): MarkupTree<AnyNode> {
  const root = load(html).root().get(0);
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
    hiding,
  };
}

const inherited = new WeakMap<AnyNode, Hiding | 'shown'>();

/** Own hiding, or invisibility inherited from the elements around. */
function hiding(node: AnyNode): Hiding | undefined {
  const known = inherited.get(node);
  if (known) return known === 'shown' ? undefined : known;
  if (!isTag(node)) return undefined;
  const { style } = node.attribs;
  const own = hidingOf(node.attribs.hidden !== undefined, style);
  const above = node.parent && !isShownAgain(style) ? hiding(node.parent) : undefined;
  const found = own ?? (above === 'invisible' ? above : undefined);
  inherited.set(node, found ?? 'shown');
  return found;
}
