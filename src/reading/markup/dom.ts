/** @file The adapter for the live page. */
import { contentText } from './generated.js';
import { hidingOf } from './hiding.js';
import { type Inherited, lookOf } from './looks.js';
import type { Generated, Hiding, MarkupTree } from './markup.js';
import { type Colour, colour } from './values.js';

/** Before any style: what a document without a window is taken for. */
const PAPER: Colour = [255, 255, 255, 1];
/** Computed styles that have other names in `lookOf`. */
const COMPUTED: Readonly<Record<string, string>> = { 'text-decoration': 'text-decoration-line' };

/** The page as the person sees it: what style sheets hide is hidden here too. */
export function liveTree(document: Document): MarkupTree<Node> {
  const view = document.defaultView;
  const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
  const grounds = new WeakMap<Node, { readonly colour: Colour | undefined }>();
  let unlike = 0;

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

  const groundOf = (node: Node | null): Colour | undefined => {
    if (!view || !node || !isElement(node)) return PAPER;
    const known = grounds.get(node);
    if (known) return known.colour;
    const { backgroundColor, backgroundImage } = view.getComputedStyle(node);
    const own = colour(backgroundColor);
    const isOpaque = own !== undefined && own[3] > 0.5;
    const found =
      backgroundImage !== 'none' ? undefined : isOpaque ? own : groundOf(parentOf(node));
    grounds.set(node, { colour: found });
    return found;
  };

  const inherited = (style: CSSStyleDeclaration, node: Element): Inherited => ({
    size: Number.parseFloat(style.fontSize),
    colour: colour(style.getPropertyValue('-webkit-text-fill-color') || style.color),
    ground: groundOf(node),
    invisible: style.visibility !== 'visible',
    rightToLeft: style.direction === 'rtl',
  });

  return {
    root: document,
    name: (node) => {
      if (isElement(node)) return node.localName.toLowerCase();
      if (node.nodeType === Node.DOCUMENT_NODE) return '#document';
      return node.nodeType === Node.TEXT_NODE ? '#text' : '';
    },
    text: (node) => node.nodeValue ?? '',
    children: (node) => {
      // What a frame shows is a document of its own, which is read by itself.
      if (!isElement(node)) return node.childNodes;
      if (node.localName === 'iframe') return [];
      if (node.shadowRoot) return node.shadowRoot.childNodes;
      if (!(node instanceof HTMLSlotElement)) return node.childNodes;
      const assigned = node.assignedNodes();
      return assigned.length > 0 ? assigned : node.childNodes;
    },
    attribute: (node, name) =>
      isElement(node) ? (node.getAttribute(name) ?? undefined) : undefined,
    hiding,
    look: (node) => {
      if (!view || !isElement(node)) return lookOf(() => '', UNSTYLED);
      const style = view.getComputedStyle(node);
      return lookOf(
        (property) => style.getPropertyValue(COMPUTED[property] ?? property),
        inherited(style, node),
      );
    },
    likeness: (node) => {
      if (!view || !isElement(node)) return '';
      const { fontSize, color, direction } = view.getComputedStyle(node);
      // From right to left, parts that follow each other may be shown in another order.
      return `${Math.round(Number.parseFloat(fontSize) * 2)} ${color}${direction === 'rtl' ? ` ${++unlike}` : ''}`;
    },
    generated: (node): Generated => {
      const side = (name: '::before' | '::after'): string | null | undefined => {
        if (!view || !isElement(node)) return undefined;
        const style = view.getComputedStyle(node, name);
        if (style.content === 'none' || style.content === 'normal' || style.display === 'none')
          return undefined;
        return contentText(style.content, (attribute) => node.getAttribute(attribute) ?? undefined);
      };
      return { before: side('::before'), after: side('::after') };
    },
    fieldText,
  };
}

const UNSTYLED: Inherited = {
  size: 16,
  colour: [0, 0, 0, 1],
  ground: PAPER,
  invisible: false,
  rightToLeft: false,
};

/** The element around, whose background is seen through this one: the host for what is in a shadow root. */
function parentOf(node: Element): Element | null {
  const parent = node.assignedSlot ?? node.parentNode;
  if (parent instanceof Element) return parent;
  return parent instanceof ShadowRoot ? parent.host : null;
}

/** What a field shows now, whatever its markup says; undefined where that is no text. */
function fieldText(node: Node): string | undefined {
  if (node instanceof HTMLTextAreaElement) return node.value;
  if (node instanceof HTMLSelectElement) {
    if (node.multiple || node.size > 1) return undefined;
    return node.selectedOptions[0]?.label ?? '';
  }
  if (!(node instanceof HTMLInputElement)) return undefined;
  if (node.type === 'hidden') return '';
  if (node.type !== 'text' && node.type !== 'number') return undefined;
  // What is shown in an empty field was not filled in.
  return node.value === '' && node.placeholder.trim() !== '' ? undefined : node.value;
}
