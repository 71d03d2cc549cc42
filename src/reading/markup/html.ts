/** @file The adapter for markup in a string. cheerio is imported here only. */
import { type CheerioOptions, load } from 'cheerio';
import {
  type AnyNode,
  type Document,
  type Element,
  isCDATA,
  isDocument,
  isTag,
  isText,
} from 'domhandler';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { fieldText } from './fields.js';
import { FileLooks } from './fileLooks.js';
import type { MarkupTree } from './markup.js';
import { shadowOf, slotted } from './shadow.js';

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
  const root = documentOf(html);
  const looks = new FileLooks(root);
  return {
    root,
    name: (node) => {
      if (isTag(node)) return node.name.toLowerCase();
      if (isDocument(node)) return '#document';
      return isText(node) ? '#text' : '';
    },
    text: (node) => (isText(node) ? node.data : ''),
    children: (node) => {
      if (isTag(node)) return childrenOf(node);
      return isDocument(node) || isCDATA(node) ? node.children : [];
    },
    attribute: (node, name) => (isTag(node) ? node.attribs[name] : undefined),
    hiding: (node) => looks.hiding(node),
    look: (node) => looks.look(node),
    likeness: (node) => looks.likeness(node),
    generated: (node) => looks.generated(node),
    fieldText: (node) => (isTag(node) ? fieldText(node) : undefined),
  };
}

function documentOf(html: string): Document {
  const root = load(html, { treeAdapter: boundedAdapter() }).root().get(0);
  if (!root) throw new Error('cheerio gave a document without a root');
  return root;
}

/** What a browser shows below an element: its shadow root, and the page in a frame's own attribute. */
function childrenOf(node: Element): readonly AnyNode[] {
  const { name } = node;
  if (name === 'slot') return slotted(node);
  if (name === 'iframe') return framed(node);
  return shadowOf(node)?.children ?? node.children;
}

/** Frames in frames of one file; nobody writes them deeper. */
const DEEPEST_FRAME = 3;
const frames = new WeakMap<Element, Document>();
const depths = new WeakMap<Document, number>();

function framed(frame: Element): readonly AnyNode[] {
  const { srcdoc } = frame.attribs;
  if (srcdoc === undefined) return [];
  const known = frames.get(frame);
  if (known) return [known];
  let around: AnyNode = frame;
  while (around.parent) around = around.parent;
  const depth = (isDocument(around) ? (depths.get(around) ?? 0) : 0) + 1;
  if (depth > DEEPEST_FRAME) return [];
  const page = documentOf(srcdoc);
  depths.set(page, depth);
  frames.set(frame, page);
  return [page];
}

/** Elements open at once; the parser's work grows with them. Browsers stop at 512. */
const MOST_OPEN = 25_000;

/**
 * Keeps one of all equal texts. The parser puts texts together letter by letter, and until such a text is
 * looked at, it keeps every step: many times what it takes as a whole.
 */
function eachOnce(): (text: string) => string {
  const texts = new Map<string, string>();
  return (text) => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
}

type TreeAdapter = NonNullable<CheerioOptions['treeAdapter']>;

/** The parser's tree, with an end to its depth, and inserting as fast at the end as anywhere. */
function boundedAdapter(): TreeAdapter {
  let open = 0;
  const once = eachOnce();
  return {
    ...adapter,
    createElement: (name, namespace, attributes) => {
      for (const attribute of attributes) attribute.value = once(attribute.value);
      return adapter.createElement(name, namespace, attributes);
    },
    insertText: (parent, text) => adapter.insertText(parent, once(text)),
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
