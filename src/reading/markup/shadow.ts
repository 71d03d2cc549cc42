/** @file Shadow roots and frames whose content stands in the file itself. */
import { type AnyNode, type Document, type Element, isDocument, isTag } from 'domhandler';

/** https://dom.spec.whatwg.org/#dom-element-attachshadow; names with a hyphen may always have one. */
const HOSTS: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);

/** The content of the declarative shadow root of an element, which browsers show in place of its children. */
export function shadowOf(element: Element): Document | undefined {
  if (!element.name.includes('-') && !HOSTS.has(element.name)) return undefined;
  for (const child of element.children) {
    if (!isTag(child) || child.name !== 'template') continue;
    if (!/^(?:open|closed)$/iu.test(child.attribs.shadowrootmode ?? '')) continue;
    const [content] = child.children;
    return content && isDocument(content) ? content : undefined;
  }
  return undefined;
}

/** The element that a shadow root, or something in one, belongs to. */
export function hostOf(node: AnyNode): Element | undefined {
  let root: AnyNode = node;
  while (root.parent && !isDocument(root)) root = root.parent;
  const host = root.parent?.parent;
  return host && isTag(host) && shadowOf(host) === root ? host : undefined;
}

/** What a slot shows: the children of the host that are meant for it, or else its own. */
export function slotted(slot: Element): AnyNode[] {
  const host = hostOf(slot);
  if (!host) return slot.children;
  const name = slot.attribs.name ?? '';
  const assigned = host.children.filter((child) => {
    if (!isTag(child)) return name === '';
    return child.name !== 'template' && (child.attribs.slot ?? '') === name;
  });
  return assigned.length > 0 ? assigned : slot.children;
}
