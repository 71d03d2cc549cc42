/** @file The adapter for markup in a string. cheerio is imported here only. */
import { load } from 'cheerio';
import { type AnyNode, isCDATA, isDocument, isTag, isText } from 'domhandler';
import { hidingOf } from './hiding.js';
import type { MarkupTree } from './markup.js';

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
    hiding: (node) =>
      isTag(node) ? hidingOf(node.attribs.hidden !== undefined, node.attribs.style) : undefined,
  };
}
