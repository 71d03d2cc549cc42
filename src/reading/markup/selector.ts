/** @file Selectors of a style sheet: valid ones, their weight, and by what their elements are found. */
import { parse, type Selector, SelectorType } from 'css-what';

/** Ids, classes and elements that a selector names, as one number that compares (Selectors 4 §17). */
export type Specificity = number;

export interface ReadSelector {
  readonly tokens: Selector[];
  readonly specificity: Specificity;
  /** The selector is of what is put in front of its elements, or behind them. */
  readonly generated: 'before' | 'after' | undefined;
  /** A class, id or element that every match has; undefined where it may be any element. */
  readonly key: string | undefined;
}

const ID = 1_000_000;
const CLASS = 1000;
const ELEMENT = 1;

/** What a page at rest is not; each is false for every element. */
export const STATES = `active autofill focus focus-visible focus-within fullscreen hover target
  target-within visited user-invalid user-valid popover-open modal picture-in-picture paused playing`.split(
  /\s+/u,
);
const PSEUDO_CLASSES: ReadonlySet<string> = new Set([
  ...STATES,
  ...`any-link checked disabled empty enabled first-child first-of-type has is last-child last-of-type
  link not nth-child nth-last-child nth-last-of-type nth-of-type only-child only-of-type optional
  required root scope where`.split(/\s+/u),
]);
const PSEUDO_ELEMENTS =
  /^(?:after|backdrop|before|cue|file-selector-button|first-letter|first-line|marker|part|placeholder|selection|slotted|-webkit-.*)$/u;
/** As CSS 2 wrote them. */
const ONE_COLON = /(?<!:):(before|after|first-letter|first-line)\b/giu;
const COMBINATORS: ReadonlySet<string> = new Set(['descendant', 'child', 'sibling', 'adjacent']);

/**
 * Reads the selectors of a rule. As in a browser, one that is invalid takes the whole rule away; those
 * of pseudo-elements are left out, since they style no element, but for `::before` and `::after`.
 */
export function readSelectors(text: string): ReadSelector[] {
  let selectors: Selector[][];
  try {
    selectors = parse(text.replace(/\/\*.*?\*\//gsu, ' ').replace(ONE_COLON, '::$1'));
  } catch {
    return []; // Not a selector: the rule is no rule.
  }
  if (!selectors.every((tokens) => isValid(tokens, true))) return [];
  return selectors.flatMap((tokens): ReadSelector[] => {
    const pseudo = tokens.find((token) => token.type === 'pseudo-element');
    const name = pseudo?.type === 'pseudo-element' ? pseudo.name : undefined;
    if (pseudo && name !== 'before' && name !== 'after') return [];
    const rest = tokens.filter((token) => token !== pseudo);
    return [
      {
        tokens: rest.length === 0 ? [{ type: SelectorType.Universal, namespace: null }] : rest,
        specificity: specificityOf(tokens),
        generated: name === 'before' || name === 'after' ? name : undefined,
        key: keyOf(rest),
      },
    ];
  });
}

function isValid(tokens: readonly Selector[], outermost: boolean): boolean {
  const first = tokens[0];
  if (!first || (outermost && COMBINATORS.has(first.type))) return false;
  return tokens.every((token) => {
    if (token.type === 'pseudo-element') return PSEUDO_ELEMENTS.test(token.name);
    if (token.type === 'attribute') return token.action !== 'not';
    if (token.type === 'parent' || token.type === 'column-combinator') return false;
    if (token.type !== 'pseudo') return true;
    if (!PSEUDO_CLASSES.has(token.name)) return false;
    return !Array.isArray(token.data) || token.data.every((inner) => isValid(inner, false));
  });
}

function specificityOf(tokens: readonly Selector[]): Specificity {
  return tokens.reduce((sum, token) => sum + weightOf(token), 0);
}

function weightOf(token: Selector): Specificity {
  if (token.type === 'tag' || token.type === 'pseudo-element') return ELEMENT;
  if (token.type === 'attribute')
    return token.name === 'id' && token.action === 'equals' && token.ignoreCase === 'quirks'
      ? ID
      : CLASS;
  if (token.type !== 'pseudo' || token.name === 'where') return 0;
  if (!Array.isArray(token.data) || !/^(?:is|not|has)$/u.test(token.name)) return CLASS;
  return Math.max(0, ...token.data.map(specificityOf));
}

/** From the last compound: `#id`, `.class` or `element`, all in lower case. */
function keyOf(tokens: readonly Selector[]): string | undefined {
  const start = tokens.findLastIndex(({ type }) => COMBINATORS.has(type)) + 1;
  const keys = tokens.slice(start).flatMap((token) => {
    if (token.type === 'tag') return [token.name.toLowerCase()];
    if (token.type !== 'attribute' || token.ignoreCase !== 'quirks') return [];
    if (token.name === 'id') return [`#${token.value.toLowerCase()}`];
    return [`.${token.value.toLowerCase()}`];
  });
  return (
    keys.find((key) => key.startsWith('#')) ?? keys.find((key) => key.startsWith('.')) ?? keys[0]
  );
}
