/** @file The markup of the report, kept so that a newer reader can read it again. */
import { DEEPEST } from '../reading/markup/elements.js';
import { hidingOf } from '../reading/markup/hiding.js';
import type { Path } from '../reading/markup/markup.js';

/** What is no part of what a report says, or could run or load something. */
const DROPPED: ReadonlySet<string> = new Set(
  'script noscript template iframe object embed link style svg canvas video audio'.split(' '),
);
/** Attributes that a reader uses; styles go, since they are most of a page pasted from Word. */
const KEPT = 'colspan rowspan href src name property content class id width'.split(' ');

/**
 * The page's title, meta tags and the part that holds the report, as one HTML document. What a style
 * sheet hides is hidden by an attribute in the snapshot, so that it stays hidden without the sheet.
 *
 * @param root path of the report's part of the page
 */
export function snapshotOf(document: Document, root: Path): string {
  const holder = document.implementation.createHTMLDocument(document.title);
  for (const meta of document.querySelectorAll('meta[name],meta[property]'))
    holder.head.append(holder.importNode(meta, true));
  const part = partAt(document, root);
  if (part instanceof HTMLTableCellElement || part === document.body)
    copyInto(part, holder.body, 0);
  else holder.body.append(copyOf(part, holder, 0) ?? '');
  return `<!DOCTYPE html>${holder.documentElement.outerHTML}`;
}

/** The element at the path: the body for the whole document, the table for a part of one. */
function partAt(document: Document, path: Path): Element {
  let node: Node = document;
  for (const index of path) node = node.childNodes[index] ?? node;
  const element = node instanceof Element ? node : document.documentElement;
  if (element.contains(document.body)) return document.body;
  const isRows =
    element instanceof HTMLTableSectionElement || element instanceof HTMLTableRowElement;
  return (isRows && element.closest('table')) || element;
}

function copyInto(original: Element, copy: Element, depth: number): void {
  for (const child of original.childNodes) {
    const twin = copyOf(child, copy.ownerDocument, depth + 1);
    if (twin) copy.append(twin);
  }
}

function copyOf(original: Node, holder: Document, depth: number): Node | undefined {
  if (original.nodeType === Node.TEXT_NODE) return holder.importNode(original);
  if (!(original instanceof Element) || depth > DEEPEST) return undefined;
  if (DROPPED.has(original.localName)) return undefined;
  const copy = holder.importNode(original, false);
  for (const { name } of [...copy.attributes]) if (!KEPT.includes(name)) copy.removeAttribute(name);
  const hiding = shownAs(original);
  if (hiding) copy.setAttribute('style', hiding);
  copyInto(original, copy, depth);
  return copy;
}

/** The style that hides the copy as the original is hidden. */
function shownAs(element: Element): string | undefined {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const own = hidingOf(element.hasAttribute('hidden'), element.getAttribute('style'));
  if (style ? style.display === 'none' : own === 'none') return 'display:none';
  const invisible = style ? style.visibility !== 'visible' : own === 'invisible';
  return invisible ? 'visibility:hidden' : undefined;
}
