/** @file What styles make of the text of an element, the same for the live page and for a file. */
import type { Look } from './markup.js';
import { type Colour, isSameColour, pixels } from './values.js';

/** The value of a property in force on an element; `''` where none is known. */
export type ValueOf = (property: string) => string;

/** What an element has from itself or from around it. */
export interface Inherited {
  /** Pixels of its letters. */
  readonly size: number;
  readonly colour: Colour | undefined;
  /** The nearest background; undefined where it is a picture or not known. */
  readonly ground: Colour | undefined;
  readonly invisible: boolean;
  readonly rightToLeft: boolean;
}

/** A text of this size, or this little opaque, is not seen. */
const SMALLEST = 2;
const FAINTEST = 0.1;
/** Further than this from its place, nothing is on the screen. */
const FAR = 900;

const NOTHING: Look = {
  gone: false,
  folded: false,
  unseen: false,
  pale: false,
  struck: false,
  raised: false,
  apart: false,
  backwards: false,
  turned: false,
};

/** How an element looks. Small offsets only place text in its line. */
export function lookOf(value: ValueOf, inherited: Inherited): Look {
  const { size, colour, ground } = inherited;
  const display = value('display');
  const position = value('position');
  const floats = /^(?:left|right)$/u.test(value('float'));
  const isPlaced = position === 'absolute' || position === 'fixed';
  const isInline = !isPlaced && !floats && /^(?:inline|ruby|contents)?$/u.test(display);
  const length = (property: string): number => pixels(value(property), size) ?? 0;

  const isShift = isPlaced || position === 'relative';
  const isFar =
    (isShift && ['left', 'right', 'top', 'bottom'].some((side) => Math.abs(length(side)) > FAR)) ||
    ['margin-left', 'margin-top'].some((side) => length(side) < -FAR);
  const transform = transformOf(value('transform'), size);
  const hides =
    isFar ||
    (isPlaced && cutsAll(value('clip'))) ||
    cutsAll(value('clip-path')) ||
    Number.parseFloat(value('opacity') || '1') < FAINTEST / 2;
  // Inline boxes have no size of their own, and are not transformed.
  const hidesBox = transform === 'gone' || Math.abs(length('text-indent')) > FAR;
  const folds =
    /hidden|clip/u.test(value('overflow')) &&
    !display.startsWith('table') &&
    hasNoSize(value, size);
  const isMoved =
    position === 'relative' &&
    (['left', 'right'].some((side) => Math.abs(length(side)) > 8) ||
      ['top', 'bottom'].some((side) => Math.abs(length(side)) > 2));
  const alignment = value('vertical-align');
  const struck = value('text-decoration').includes('line-through');
  const apart =
    isPlaced ||
    floats ||
    isMoved ||
    (isInline && (hidesBox || folds || cutsAll(value('clip')))) ||
    /^(?:block|flow-root|list-item|flex|grid|table)/u.test(display);
  const raised = alignment === 'super' || alignment === 'sub';
  const backwards = inherited.rightToLeft && value('unicode-bidi').includes('override');
  const unseen =
    inherited.invisible || size < SMALLEST || (colour !== undefined && colour[3] < FAINTEST);
  const pale =
    !unseen && colour !== undefined && ground !== undefined && isSameColour(colour, ground);
  const gone = hides || (hidesBox && !isInline);
  const folded = folds && !isInline;
  const turned = transform === 'turned' && !isInline;
  if (!(gone || folded || unseen || pale || struck || raised || apart || backwards || turned))
    return NOTHING;
  return {
    gone,
    folded,
    unseen,
    pale,
    struck,
    raised: raised && !struck,
    apart,
    backwards,
    turned,
  };
}

const hasNoSize = (value: ValueOf, size: number): boolean =>
  ['width', 'height', 'max-width', 'max-height'].some((side) => {
    const length = pixels(value(side), size);
    return length !== undefined && length <= 1;
  });

/** rect(0,0,0,0), inset(50%) and the like leave nothing to see. */
function cutsAll(value: string): boolean {
  const [, shape, list = ''] = /^(rect|inset|circle|ellipse)\(([^)]*)\)/u.exec(value) ?? [];
  const numbers = list
    .split(/[\s,]+/u)
    .filter(Boolean)
    .map(Number.parseFloat);
  if (shape === 'rect') {
    const [top = 0, right = 0, bottom = 0, left = 0] = numbers;
    return right - left <= 1 || bottom - top <= 1;
  }
  if (shape === 'inset') {
    const [top = 0, right = top, bottom = top, left = right] = numbers;
    return list.includes('%') && (top + bottom >= 100 || left + right >= 100);
  }
  return shape !== undefined && (numbers[0] ?? 1) === 0;
}

/** Whether a transform leaves nothing to see, or turns or mirrors what is seen. */
function transformOf(value: string, size: number): 'gone' | 'turned' | undefined {
  if (value === '' || value === 'none') return undefined;
  let turned = false;
  for (const [, name = '', list = ''] of value.matchAll(/([a-z0-9]+)\(([^)]*)\)/gu)) {
    const parts = list.split(/[\s,]+/u).filter(Boolean);
    const numbers = parts.map(Number.parseFloat);
    if (name.startsWith('translate')) {
      if (parts.some((part) => Math.abs(pixels(part, size) ?? 0) > FAR)) return 'gone';
    } else if (name.startsWith('scale')) {
      if (numbers.some((number) => Math.abs(number) < 0.05)) return 'gone';
      turned ||= numbers.some((number) => number < 0);
    } else if (name === 'matrix' || name === 'matrix3d') {
      const at = name === 'matrix' ? [0, 1, 2, 3, 4, 5] : [0, 1, 4, 5, 12, 13];
      const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = at.map((index) => numbers[index] ?? 0);
      if (Math.abs(a) + Math.abs(b) < 0.05 || Math.abs(c) + Math.abs(d) < 0.05) return 'gone';
      if (Math.abs(x) > FAR || Math.abs(y) > FAR) return 'gone';
      turned ||= a <= 0 || d <= 0;
    } else turned ||= numbers.some((number) => number !== 0);
  }
  return turned ? 'turned' : undefined;
}
