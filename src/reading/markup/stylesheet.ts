/** @file What the style sheets in a page say about showing and hiding. css-tree is imported here only. */
import { type CssNode, parse } from 'css-tree';

/** What decides whether something is shown, and whether its digits are read as others beside them. */
export const PROPERTIES = [
  'display',
  'visibility',
  'opacity',
  'text-decoration',
  'vertical-align',
] as const;
export type Property = (typeof PROPERTIES)[number];

/** The values of one rule, or of a style attribute. */
export type Declarations = Readonly<Partial<Record<Property, Declared>>>;

export interface Declared {
  readonly value: string;
  readonly important: boolean;
}

export interface StyleRule {
  /** As printed: several selectors with commas. */
  readonly selectors: string;
  readonly declarations: Declarations;
}

/** Nothing is nested like this in a sheet that somebody wrote. */
const DEEPEST = 8;

const OPTIONS = {
  parseRulePrelude: false,
  parseAtrulePrelude: false,
  parseValue: false,
  parseCustomProperty: false,
} as const;

const KEYWORDS = 'initial|inherit|unset|revert|revert-layer';
/** A value that no browser knows leaves the one before in force. */
const KNOWN: Readonly<Record<Property, RegExp>> = {
  display: new RegExp(
    `^(?:none|contents|block|inline|flow-root|list-item|(?:inline-)?(?:block|flex|grid|table)|(?:block|inline) (?:flow|flow-root|flex|grid|table)|table-(?:row|cell|caption|column|(?:row|header|footer|column)-group)|ruby|ruby-text|math|-webkit-(?:inline-)?(?:box|flex)|${KEYWORDS})$`,
    'u',
  ),
  visibility: new RegExp(`^(?:visible|hidden|collapse|${KEYWORDS})$`, 'u'),
  opacity: new RegExp(`^(?:[\\d.]+%?|${KEYWORDS})$`, 'u'),
  'text-decoration': /^[\w#(),.%\s-]+$/u,
  'vertical-align': new RegExp(
    `^(?:baseline|sub|super|(?:text-)?(?:top|bottom)|middle|-?[\\d.]+(?:[a-z]+|%)?|${KEYWORDS})$`,
    'u',
  ),
};
const ALIASES: Readonly<Record<string, Property>> = { 'text-decoration-line': 'text-decoration' };
const NAMES = /display|visibility|opacity|text-decoration|vertical-align/iu;
/** In a style attribute, alignment within a line is rare, and that of cells common and of no interest. */
const INLINE_NAMES = /display|visibility|opacity|line-through|vertical-align\s*:\s*su[pb]/iu;

const propertyOf = (name: string): Property | undefined =>
  PROPERTIES.find((property) => property === name) ?? ALIASES[name];

/** The rules of a sheet that decide what is shown on a screen, in their order. */
export function rulesOf(css: string): StyleRule[] {
  if (!NAMES.test(css)) return [];
  const rules: StyleRule[] = [];
  const gather = (nodes: Iterable<CssNode>, depth: number): void => {
    for (const node of nodes) {
      if (node.type === 'Rule' && node.prelude.type === 'Raw') {
        const declarations = declared(node.block.children);
        if (Object.keys(declarations).length > 0)
          rules.push({ selectors: node.prelude.value, declarations });
      } else if (node.type === 'Atrule' && node.block && depth < DEEPEST && isTaken(node))
        gather(node.block.children, depth + 1);
    }
  };
  const sheet = parse(css, OPTIONS);
  if (sheet.type === 'StyleSheet') gather(sheet.children, 0);
  return rules;
}

/** What a style attribute says. */
export function inlineDeclarations(style: string): Declarations {
  if (!INLINE_NAMES.test(style)) return {};
  const list = parse(style, { ...OPTIONS, context: 'declarationList' });
  return list.type === 'DeclarationList' ? declared(list.children) : {};
}

function declared(nodes: Iterable<CssNode>): Declarations {
  const found: Partial<Record<Property, Declared>> = {};
  for (const node of nodes) {
    if (node.type !== 'Declaration' || node.value.type !== 'Raw') continue;
    const property = propertyOf(node.property.toLowerCase());
    if (!property) continue;
    const value = node.value.value
      .replace(/\/\*.*?\*\//gsu, ' ')
      .trim()
      .toLowerCase();
    const important = node.important === true;
    if (
      KNOWN[property].test(value.replace(/\s+/gu, ' ')) &&
      (important || !found[property]?.important)
    )
      found[property] = { value, important };
  }
  return found;
}

function isTaken(rule: { readonly name: string; readonly prelude: CssNode | null }): boolean {
  const prelude = rule.prelude?.type === 'Raw' ? rule.prelude.value : '';
  if (rule.name === 'media') return isForScreen(prelude);
  return rule.name === 'layer' || (rule.name === 'supports' && !/^\s*not\b/iu.test(prelude));
}

/** The window that a file is read in: a media query asks for its size. */
const WINDOW = { width: 1280, height: 800 };
const FEATURE = /^\(\s*(min|max)-(width|height)\s*:\s*([\d.]+)(px|em|rem)\s*\)$/u;

/** Does a media query hold on a screen of an ordinary size? One that is not understood does not. */
export function isForScreen(media: string): boolean {
  const queries = media
    .toLowerCase()
    .replace(/\/\*.*?\*\//gsu, ' ')
    .split(',');
  return media.trim() === '' || queries.some((query) => holds(query.trim()));
}

function holds(query: string): boolean {
  const [, not, type = 'all', rest = ''] =
    /^(?:only\s+)?(not\s+)?(?:([a-z]+)\b(?:\s+and\b)?)?(.*)$/su.exec(query) ?? [];
  const features = rest.split(/\band\b/u).map((feature) => feature.trim());
  const fits =
    (type === 'all' || type === 'screen') &&
    features.every((feature) => feature === '' || hasFeature(feature));
  return fits !== (not !== undefined);
}

function hasFeature(feature: string): boolean {
  const [, bound, side, size, unit] = FEATURE.exec(feature) ?? [];
  if (!bound)
    return /^\(\s*(?:orientation\s*:\s*landscape|prefers-color-scheme\s*:\s*light)\s*\)$/u.test(
      feature,
    );
  const pixels = Number(size) * (unit === 'px' ? 1 : 16);
  const actual = side === 'width' ? WINDOW.width : WINDOW.height;
  return bound === 'min' ? actual >= pixels : actual <= pixels;
}
