/** @file How a parsed page shows its elements: its style sheets, style attributes and defaults of HTML. */
import { type AnyNode, type Document, type Element, isDocument, isTag } from 'domhandler';
import { apply, INLINE, ranked, type Shown, type Style, shownBy } from './cascade.js';
import { isInline } from './elements.js';
import { contentText } from './generated.js';
import { type Inherited, lookOf } from './looks.js';
import type { Generated, Hiding, Look } from './markup.js';
import { shadowOf } from './shadow.js';
import { StyleSheets } from './styles.js';
import { inlineDeclarations, SHOWING } from './stylesheet.js';
import { type Colour, colour, letterSize } from './values.js';

/** Elements that browsers do not show unless a style says so. */
const UNSHOWN: ReadonlySet<string> = new Set('area datalist noembed noframes param rp'.split(' '));

const isUnshown = ({ name, attribs }: Element): boolean =>
  attribs.hidden !== undefined ||
  UNSHOWN.has(name) ||
  (name === 'dialog' && attribs.open === undefined);

const DEFAULT_DISPLAY: Readonly<Record<string, string>> = {
  td: 'table-cell',
  th: 'table-cell',
  tr: 'table-row',
  table: 'table',
};
/** Pixels of the letters of `<font size>`. */
const FONT_SIZES = [10, 10, 13, 16, 18, 24, 32, 48];

/** Elements that look otherwise by themselves, or by attributes. */
const HAS_LOOKS: ReadonlySet<string> = new Set('font small big'.split(' '));

/** A page before any style. */
const PAPER: Inherited & { readonly paint: string } = {
  size: 16,
  colour: [0, 0, 0, 1],
  paint: '0,0,0,1',
  ground: [255, 255, 255, 1],
  invisible: false,
  rightToLeft: false,
};

/** What an element has from itself or from around it, and its colour as it is compared. */
type Known = typeof PAPER;

/** What was found out about a node so far. */
interface Found {
  readonly sheets: StyleSheets;
  readonly inline: InlineStyle;
  shown?: Shown;
  style?: Readonly<Style>;
  known?: Known;
}

const UNSTYLED: Readonly<Style> = {};

/** A style attribute, and the styles of an element that has nothing else. */
interface InlineStyle {
  readonly style: Readonly<Style>;
  /** It says whether the element is shown. */
  readonly shows: boolean;
  /** What it makes of the style that sheets give an element. */
  readonly merged: Map<Readonly<Style>, Readonly<Style>>;
}

const NO_INLINE: InlineStyle = { style: UNSTYLED, shows: false, merged: new Map() };

/** The looks of the elements of one parsed page, with the frames and shadow roots in it. */
export class FileLooks {
  readonly #page: Document;
  readonly #found = new Map<AnyNode, Found>();
  /** Style attributes repeat by the thousand on a page. */
  readonly #inline = new Map<string, InlineStyle>();
  /** The last answer for each style: elements that follow each other often look alike. */
  readonly #looks = new Map<
    Readonly<Style>,
    { readonly inherited: Inherited; readonly key: string; readonly look: Look }
  >();
  readonly #inheriting = new Map<
    Readonly<Style>,
    { readonly around: Known; readonly known: Known }
  >();
  #unlike = 0;

  constructor(page: Document) {
    this.#page = page;
  }

  hiding(node: AnyNode): Hiding | undefined {
    return isTag(node) ? this.#shownBy(node).hiding : undefined;
  }

  look(node: AnyNode): Look {
    const name = isTag(node) ? node.name : '';
    const style = isTag(node) ? this.#styleOf(node) : UNSTYLED;
    const inherited = this.#inherited(node);
    const key = DEFAULT_DISPLAY[name] ?? (isInline(name) ? (name === 'bdo' ? name : '') : 'block');
    const last = this.#looks.get(style);
    if (last?.inherited === inherited && last.key === key) return last.look;
    const look = lookOf((property) => {
      const value = style[property]?.value;
      if (value !== undefined) return value;
      if (property === 'display') return name === 'bdo' ? '' : key;
      return property === 'unicode-bidi' && name === 'bdo' ? 'override' : '';
    }, inherited);
    this.#looks.set(style, { inherited, key, look });
    return look;
  }

  likeness(node: AnyNode): string {
    const { size, paint, rightToLeft } = this.#inherited(node);
    // From right to left, parts that follow each other may be shown in another order.
    return `${Math.round(size * 2)} ${paint}${rightToLeft ? ` ${++this.#unlike}` : ''}`;
  }

  generated(node: AnyNode): Generated {
    if (!isTag(node)) return { before: undefined, after: undefined };
    const { sheets } = this.#foundOf(node);
    const side = (name: 'before' | 'after'): string | null | undefined => {
      const style = sheets.generated(node, name);
      if (style.display?.value === 'none') return undefined;
      return contentText(style.content?.value ?? '', (attribute) => node.attribs[attribute]);
    };
    return { before: side('before'), after: side('after') };
  }

  #foundOf(node: AnyNode): Found {
    const known = this.#found.get(node);
    if (known) return known;
    const { parent } = node;
    const isRoot = !parent || (isDocument(node) && isShadow(node));
    const sheets =
      isRoot && 'children' in node
        ? new StyleSheets(node, this.#page)
        : this.#foundOf(parent ?? this.#page).sheets;
    const found: Found = { sheets, inline: isTag(node) ? this.#inlineOf(node) : NO_INLINE };
    this.#found.set(node, found);
    return found;
  }

  #inlineOf({ attribs: { style } }: Element): InlineStyle {
    if (!style) return NO_INLINE;
    const known = this.#inline.get(style);
    if (known) return known;
    const declarations = inlineDeclarations(style);
    const shows = SHOWING.some((property) => declarations[property]);
    const inline = { style: ranked(declarations, INLINE), shows, merged: new Map() };
    this.#inline.set(style, inline);
    return inline;
  }

  #shownBy(node: AnyNode): Shown {
    if (!isTag(node)) {
      const above = aroundOf(node);
      return { hiding: undefined, invisible: above ? this.#shownBy(above).invisible : false };
    }
    const found = this.#foundOf(node);
    if (found.shown) return found.shown;
    const above = aroundOf(node);
    const invisible = above ? this.#shownBy(above).invisible : false;
    const style = found.sheets.showing(node);
    if (!style && !found.inline.shows && !isUnshown(node)) found.shown = invisible ? UNSEEN : SEEN;
    else
      found.shown = shownBy(
        shownStyle(node, withInline(style, found.inline)),
        isUnshown(node),
        invisible,
      );
    return found.shown;
  }

  #styleOf(element: Element): Readonly<Style> {
    const found = this.#foundOf(element);
    found.style ??= withInline(found.sheets.looks(element), found.inline);
    return found.style;
  }

  #inherited(node: AnyNode): Known {
    if (!isTag(node)) {
      const above = aroundOf(node);
      return above ? this.#inherited(above) : PAPER;
    }
    const found = this.#foundOf(node);
    found.known ??= this.#knownOf(node);
    return found.known;
  }

  #knownOf(node: Element): Known {
    const above = aroundOf(node);
    const around = above ? this.#inherited(above) : PAPER;
    const style = this.#styleOf(node);
    const { invisible } = this.#shownBy(node);
    const { attribs } = node;
    const said = (property: string): string | undefined => style[property]?.value;
    if (style === UNSTYLED && !HAS_LOOKS.has(node.name) && !attribs.bgcolor && !attribs.dir)
      return invisible === around.invisible ? around : { ...around, invisible };
    const isPlain = !HAS_LOOKS.has(node.name) && !attribs.bgcolor && !attribs.dir;
    const last = isPlain ? this.#inheriting.get(style) : undefined;
    if (last?.around === around && last.known.invisible === invisible) return last.known;
    const own = {
      size: said('font-size') ?? sizeByDefault(node),
      colour:
        said('color') ?? (node.name === 'font' ? attribs.color?.trim().toLowerCase() : undefined),
      ground: said('background') ?? attribs.bgcolor?.trim().toLowerCase(),
      direction: said('direction') ?? attribs.dir,
    };
    const known = {
      size: letterSize(own.size, around.size),
      ...colourBy(own.colour, around),
      ground: groundBy(own.ground, around.ground),
      invisible,
      rightToLeft: directionOf(own.direction) ?? around.rightToLeft,
    };
    if (isPlain) this.#inheriting.set(style, { around, known });
    return known;
  }
}

const SEEN: Shown = { hiding: undefined, invisible: false };
const UNSEEN: Shown = { hiding: 'invisible', invisible: true };

function withInline(style: Readonly<Style> | undefined, inline: InlineStyle): Readonly<Style> {
  if (!style || inline === NO_INLINE) return style ?? inline.style;
  const known = inline.merged.get(style);
  if (known) return known;
  const merged = { ...style };
  apply(merged, inline.style);
  inline.merged.set(style, merged);
  return merged;
}

/** What a node inherits from: the host for what is in a shadow root. */
function aroundOf(node: AnyNode): AnyNode | undefined {
  return (isDocument(node) && isShadow(node) ? node.parent?.parent : node.parent) ?? undefined;
}

function isShadow(content: Document): boolean {
  const host = content.parent?.parent;
  return host != null && isTag(host) && shadowOf(host) === content;
}

function sizeByDefault({ name, attribs }: Element): string | undefined {
  if (name === 'small') return 'smaller';
  if (name === 'big') return 'larger';
  const size = name === 'font' ? attribs.size?.trim() : undefined;
  if (!size || !/^[+-]?\d+$/u.test(size)) return undefined;
  const step = /^[+-]/u.test(size) ? 3 + Number(size) : Number(size);
  return `${FONT_SIZES[Math.max(1, Math.min(step, 7))] ?? 16}px`;
}

function colourBy(value: string | undefined, around: Known): Pick<Known, 'colour' | 'paint'> {
  if (value === undefined || /^(?:inherit|unset|revert|currentcolor)/u.test(value))
    return { colour: around.colour, paint: around.paint };
  const known = value === 'initial' ? PAPER.colour : colour(value);
  return { colour: known, paint: known?.join() ?? value };
}

/** Words of a background that say nothing of its colour. */
const NO_GROUND =
  /^(?:none|inherit|initial|unset|revert|transparent|scroll|fixed|local|(?:no-)?repeat(?:-[xy])?|left|right|top|bottom|center|-?[\d.]+(?:%|px|pt|em)?)$/u;

function groundBy(value: string | undefined, around: Colour | undefined): Colour | undefined {
  if (value === undefined) return around;
  const parts: readonly string[] = value.replace(/\s*([(),])\s*/gu, '$1').split(' ');
  const known = parts.map(colour).find((one) => one !== undefined);
  if (parts.some((part) => !NO_GROUND.test(part) && colour(part) === undefined)) return undefined;
  return known && known[3] > 0.5 ? known : around;
}

const directionOf = (value: string | undefined): boolean | undefined => {
  const direction = value?.trim().toLowerCase();
  return direction === 'rtl' ? true : direction === 'ltr' ? false : undefined;
};

/** The article of a page of 微信公众号, which is served invisible until its script has run. */
const SHOWN_BY_SCRIPT = 'js_content';

function shownStyle({ attribs }: Element, style: Readonly<Style>): Readonly<Style> {
  if (attribs.id !== SHOWN_BY_SCRIPT) return style;
  const { visibility: _, opacity: __, ...rest } = style;
  return rest;
}
