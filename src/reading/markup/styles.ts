/** @file The style sheets of a parsed page applied to its elements. css-select is imported here only. */
import { compile } from 'css-select';
import { type AnyNode, type Document, type Element, isTag, isText } from 'domhandler';
import { apply, type Style } from './cascade.js';
import { readSelectors, STATES } from './selector.js';
import { isForScreen, rulesOf } from './stylesheet.js';

/** Tests of one element by one selector that are tried on a page; real pages need a hundredth. */
const MOST_TESTS = 3_000_000;

/** Thrown where following the style sheets would take too long. */
export class TangledStyles extends Error {
  override readonly name = 'TangledStyles';
}

const never = (): boolean => false;
const PSEUDOS = Object.fromEntries(STATES.map((state) => [state, never]));

/**
 * What the `<style>` elements of a page say about its elements; those that they leave alone are not in
 * the map. Sheets in files of their own are not known.
 *
 * @throws TangledStyles
 */
export function stylesOf(document: Document): Map<AnyNode, Style> {
  const styles = new Map<AnyNode, Style>();
  const elements = elementsBelow(document);
  const rules = elements.filter(isSheet).flatMap((sheet) => rulesOf(textOf(sheet)));
  if (rules.length === 0) return styles;
  const byKey = index(elements);
  const options = { quirksMode: document['x-mode'] === 'quirks', pseudos: PSEUDOS };
  let tests = 0;
  for (const { selectors, declarations } of rules)
    for (const { tokens, specificity, key } of readSelectors(selectors)) {
      const candidates = key === undefined ? elements : (byKey.get(key) ?? []);
      // Counting children looks at all of them, and steps upwards at every ancestor.
      tests += candidates.length * tokens.length;
      if (tests > MOST_TESTS) throw new TangledStyles('too many rules for too many elements');
      if (candidates.length === 0) continue;
      const matches = compile<AnyNode, Element>([tokens], options);
      for (const element of candidates.filter(matches)) {
        const style = styles.get(element) ?? {};
        styles.set(element, style);
        apply(style, declarations, specificity);
      }
    }
  return styles;
}

function isSheet({ name, attribs }: Element): boolean {
  const type = attribs.type?.trim().toLowerCase() ?? '';
  return (
    name === 'style' && (type === '' || type === 'text/css') && isForScreen(attribs.media ?? '')
  );
}

const textOf = (sheet: Element): string =>
  sheet.children.map((child) => (isText(child) ? child.data : '')).join('');

/** All elements in document order; what is in a template is no part of the page. */
function elementsBelow(document: Document): Element[] {
  const found: Element[] = [];
  const waiting: AnyNode[] = [document];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isTag(node)) found.push(node);
    if (!('children' in node) || (isTag(node) && node.name === 'template')) continue;
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at];
      if (child && 'children' in child) waiting.push(child);
    }
  }
  return found;
}

/** The elements by each `#id`, `.class` and name, in lower case (pages in quirks mode ignore case). */
function index(elements: readonly Element[]): Map<string, Element[]> {
  const byKey = new Map<string, Element[]>();
  const add = (key: string, element: Element): void => {
    const known = byKey.get(key);
    if (known) known.push(element);
    else byKey.set(key, [element]);
  };
  for (const element of elements) {
    add(element.name.toLowerCase(), element);
    if (element.attribs.id) add(`#${element.attribs.id.toLowerCase()}`, element);
    const classes = element.attribs.class?.toLowerCase().split(/[ \t\r\n\f]+/u) ?? [];
    for (const name of new Set(classes)) if (name) add(`.${name}`, element);
  }
  return byKey;
}
