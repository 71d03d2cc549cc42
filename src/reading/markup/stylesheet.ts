/** @file What the style sheets in a page say about showing and hiding. css-tree is imported here only. */
import { type CssNode, parse } from 'css-tree';

/** What decides whether an element is shown at all. */
export const SHOWING = ['display', 'visibility', 'opacity'] as const;
/** What decides how its text is seen, and whether its digits are read as others beside them. */
const LOOKS =
  `text-decoration vertical-align color background font-size position float left right top
  bottom margin-left margin-top clip clip-path transform text-indent width height max-width max-height
  overflow direction unicode-bidi content`.split(/\s+/u);
const PROPERTIES: ReadonlySet<string> = new Set([...SHOWING, ...LOOKS]);
export type Property = string;

/** The values of one rule, or of a style attribute. */
export type Declarations = Readonly<Record<Property, Declared>>;

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
  'vertical-align': new RegExp(
    `^(?:baseline|sub|super|(?:text-)?(?:top|bottom)|middle|-?[\\d.]+(?:[a-z]+|%)?|${KEYWORDS})$`,
    'u',
  ),
};
const ALIASES: Readonly<Record<string, Property>> = {
  'text-decoration-line': 'text-decoration',
  'background-color': 'background',
  'background-image': 'background',
  '-webkit-text-fill-color': 'color',
  '-webkit-transform': 'transform',
  'overflow-x': 'overflow',
  'overflow-y': 'overflow',
};
/** A size or a colour that is worked out by the browser is not known. */
const ANY_VALUE = /^[^{};]+$/u;
const LENGTH = new RegExp(
  `^(?:-?(?:\\d+\\.?\\d*|\\.\\d+)(?:%|[a-z]+)?|auto|none|[a-z-]+|${KEYWORDS})$`,
  'u',
);
const SIZED: ReadonlySet<string> = new Set(
  'font-size left right top bottom margin-left margin-top text-indent width height max-width max-height'.split(
    ' ',
  ),
);
/** The size in `font: bold 0/0 a`. */
const FONT_SIZE = /(?:^|\s)((?:\d+\.?\d*|\.\d+)(?:%|[a-z]+)?)(?=\s*\/|\s)/u;
/** The sides in `margin: 0 0 0 -9999px`. */
const MARGINS = /^\S+(?:\s+\S+){0,3}$/u;

const propertyOf = (name: string): Property | undefined =>
  PROPERTIES.has(name) ? name : ALIASES[name];

const isKnown = (property: Property, value: string): boolean =>
  (KNOWN[property] ?? (SIZED.has(property) ? LENGTH : ANY_VALUE)).test(value);

/** The rules of a sheet that decide what is shown on a screen, in their order. */
export function rulesOf(css: string): StyleRule[] {
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
  if (/[\\{}]|\/\*|\([^)]*;/u.test(style)) {
    const list = parse(style, { ...OPTIONS, context: 'declarationList' });
    return list.type === 'DeclarationList' ? declared(list.children) : {};
  }
  const found: Record<Property, Declared> = {};
  // Names of fonts and files in quotes may hold any mark, and are of no interest.
  for (const declaration of style.replace(/"[^"]*"|'[^']*'/gu, '').split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration.slice(colon + 1);
    const bang = value.indexOf('!');
    const isImportant = bang >= 0 && /^!\s*important\s*$/iu.test(value.slice(bang));
    if (bang >= 0 && !isImportant) continue;
    declare(
      found,
      declaration.slice(0, colon).trim().toLowerCase(),
      bang < 0 ? value : value.slice(0, bang),
      isImportant,
    );
  }
  return found;
}

function declared(nodes: Iterable<CssNode>): Declarations {
  const found: Record<Property, Declared> = {};
  for (const node of nodes)
    if (node.type === 'Declaration' && node.value.type === 'Raw')
      declare(found, node.property.toLowerCase(), node.value.value, node.important === true);
  return found;
}

/** Puts a declaration into force where it is one, and of interest. */
function declare(
  found: Record<Property, Declared>,
  name: string,
  printed: string,
  important: boolean,
): void {
  const said = (): string =>
    printed
      .replace(/\/\*.*?\*\//gsu, ' ')
      .trim()
      .replace(/\s+/gu, ' ');
  const put = (property: Property, value: string): void => {
    if (isKnown(property, value) && (important || !found[property]?.important))
      found[property] = { value, important };
  };
  if (name === 'content') return put(name, said());
  const property = propertyOf(name);
  if (property) return put(property, said().toLowerCase());
  if (name === 'font') {
    const size = FONT_SIZE.exec(said().toLowerCase())?.[1];
    if (size !== undefined) put('font-size', size);
  } else if (name === 'margin' && MARGINS.test(said())) {
    const [top = '0', right = top, , left = right] = said().toLowerCase().split(' ');
    put('margin-top', top);
    put('margin-left', left);
  }
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
