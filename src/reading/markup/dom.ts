/** @file The adapter for the live page. */
import { lookBy } from './cascade.js';
import { hidingOf } from './hiding.js';
import type { Hiding, MarkupTree } from './markup.js';

/** The page as the person sees it: what style sheets hide is hidden here too. */
export function liveTree(document: Document): MarkupTree<Node> {
  const view = document.defaultView;
  const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

  const hiding = (node: Node): Hiding | undefined => {
    if (!isElement(node)) return undefined;
    const own = hidingOf(node.hasAttribute('hidden'), node.getAttribute('style'));
    if (!view) return own;
    const style = view.getComputedStyle(node);
    if (style.display === 'none') return 'none';
    if (Number(style.opacity) === 0) return 'invisible';
    return style.visibility === 'hidden' || style.visibility === 'collapse'
      ? 'invisible'
      : undefined;
  };

  return {
    root: document,
    name: (node) => {
      if (isElement(node)) return node.localName.toLowerCase();
      if (node.nodeType === Node.DOCUMENT_NODE) return '#document';
      return node.nodeType === Node.TEXT_NODE ? '#text' : '';
    },
    text: (node) => node.nodeValue ?? '',
    children: (node) => node.childNodes,
    attribute: (node, name) =>
      isElement(node) ? (node.getAttribute(name) ?? undefined) : undefined,
    hiding,
    look: (node) => {
      if (!view || !isElement(node)) return undefined;
      const { textDecorationLine, verticalAlign, display } = view.getComputedStyle(node);
      return lookBy(textDecorationLine, verticalAlign, display);
    },
  };
}
