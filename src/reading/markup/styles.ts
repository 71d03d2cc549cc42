/** @file The style sheets of a parsed page applied to its elements. css-select is imported here only. */
import { compile } from 'css-select';
import {
  type AnyNode,
  type Document,
  type Element,
  isDocument,
  isTag,
  isText,
  type ParentNode,
} from 'domhandler';
import { apply, ranked, type Style } from './cascade.js';
import { type ReadSelector, readSelectors, STATES } from './selector.js';
import { isForScreen, rulesOf, SHOWING } from './stylesheet.js';

/** Tests of one element by one selector that are tried on a page; real pages need a hundredth. */
const MOST_TESTS = 3_000_000;

/** Thrown where following the style sheets would take too long. */
export class TangledStyles extends Error {
  override readonly name = 'TangledStyles';
}

const never = (): boolean => false;
const PSEUDOS = Object.fromEntries(STATES.map((state) => [state, never]));

/** A rule of a sheet for one selector, in the order of the sheets. */
interface Rule extends ReadSelector {
  readonly order: number;
  readonly style: Readonly<Style>;
  matches?: (element: Element) => boolean;
}

/** Rules by the `#id`, `.class` or name that their elements have, in lower case (pages in quirks mode ignore case). */
type Rules = Map<string | undefined, Rule[]>;

/**
 * What the `<style>` elements of a document, or of a shadow root, say about its elements. Sheets in
 * files of their own are not known. Rules are tried on the elements that are asked for, since what
 * decides how text looks is asked of few of them.
 */
export class StyleSheets {
  readonly #showing: Rules = new Map();
  readonly #looks: Rules = new Map();
  readonly #generated: Rules = new Map();
  readonly #merged = new Map<string, Style>();
  readonly #quirks: boolean;
  #tests = 0;

  constructor(scope: ParentNode, page: Document) {
    this.#quirks = page['x-mode'] === 'quirks';
    let order = 0;
    for (const sheet of sheetsIn(scope))
      for (const { selectors, declarations } of rulesOf(textOf(sheet)))
        for (const selector of readSelectors(selectors))
          this.#add({
            ...selector,
            order: order++,
            style: ranked(declarations, selector.specificity),
          });
  }

  /** What decides whether the element is shown; undefined where no rule speaks of it. @throws TangledStyles */
  showing(element: Element): Readonly<Style> | undefined {
    return this.#styleOf(element, this.#showing);
  }

  /** Everything that decides how its text is seen. @throws TangledStyles */
  looks(element: Element): Readonly<Style> | undefined {
    return this.#styleOf(element, this.#looks);
  }

  /** What decides on the text in front of or behind an element. @throws TangledStyles */
  generated(element: Element, side: 'before' | 'after'): Readonly<Style> {
    return this.#styleOf(element, this.#generated, side) ?? {};
  }

  #add(rule: Rule): void {
    if (rule.generated) return put(this.#generated, rule);
    put(this.#looks, rule);
    if (SHOWING.some((property) => rule.style[property])) put(this.#showing, rule);
  }

  #styleOf(element: Element, rules: Rules, side?: 'before' | 'after'): Readonly<Style> | undefined {
    if (rules.size === 0) return undefined;
    const found: Rule[] = [];
    for (const key of keysOf(element))
      for (const rule of rules.get(key) ?? [])
        if (rule.generated === side && this.#matches(rule, element)) found.push(rule);
    const [only] = found;
    if (only === undefined || found.length === 1) return only?.style;
    found.sort((a, b) => a.order - b.order);
    // Elements that the same rules speak of share their style.
    const key = found.map((rule) => rule.order).join();
    const known = this.#merged.get(key);
    if (known) return known;
    const style: Style = {};
    for (const rule of found) apply(style, rule.style);
    this.#merged.set(key, style);
    return style;
  }

  #matches(rule: Rule, element: Element): boolean {
    // Counting children looks at all of them, and steps upwards at every ancestor.
    this.#tests += rule.tokens.length;
    if (this.#tests > MOST_TESTS) throw new TangledStyles('too many rules for too many elements');
    rule.matches ??= compile<AnyNode, Element>([rule.tokens], {
      quirksMode: this.#quirks,
      pseudos: PSEUDOS,
    });
    return rule.matches(element);
  }
}

function put(rules: Rules, rule: Rule): void {
  const known = rules.get(rule.key);
  if (known) known.push(rule);
  else rules.set(rule.key, [rule]);
}

function isSheet({ name, attribs }: Element): boolean {
  const type = attribs.type?.trim().toLowerCase() ?? '';
  return (
    name === 'style' && (type === '' || type === 'text/css') && isForScreen(attribs.media ?? '')
  );
}

const textOf = (sheet: Element): string =>
  sheet.children.map((child) => (isText(child) ? child.data : '')).join('');

/** The sheets in document order; what is in a template is no part of the page around it. */
function sheetsIn(scope: ParentNode): Element[] {
  const found: Element[] = [];
  const waiting: AnyNode[] = [...scope.children].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isTag(node) && isSheet(node)) found.push(node);
    if (!(isTag(node) || isDocument(node)) || (isTag(node) && node.name === 'template')) continue;
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at];
      if (child && 'children' in child) waiting.push(child);
    }
  }
  return found;
}

function keysOf({ name, attribs }: Element): (string | undefined)[] {
  const keys: (string | undefined)[] = [undefined, name.toLowerCase()];
  if (attribs.id) keys.push(`#${attribs.id.toLowerCase()}`);
  if (attribs.class)
    for (const one of new Set(attribs.class.toLowerCase().split(/[ \t\r\n\f]+/u)))
      if (one) keys.push(`.${one}`);
  return keys;
}
