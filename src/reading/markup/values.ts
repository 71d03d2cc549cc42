/** @file Values of style sheets as numbers: lengths in CSS pixels, colours as red, green, blue, alpha. */

const PIXELS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 9.6 / 2.54,
  rem: 16,
  // The window that a file is read in is 1280 × 800.
  vw: 12.8,
  vh: 8,
};

/** A length in pixels; undefined for what is none (auto, calc()). @param em pixels of one em */
export function pixels(value: string, em: number): number | undefined {
  const [, number, unit = ''] = /^(-?(?:\d+\.?\d*|\.\d+))(%|[a-z]+)?$/u.exec(value) ?? [];
  if (number === undefined) return undefined;
  if (unit === 'em' || unit === '%') return (Number(number) * em) / (unit === '%' ? 100 : 1);
  const factor = unit === 'ex' || unit === 'ch' ? em / 2 : PIXELS[unit];
  return factor === undefined ? undefined : Number(number) * factor;
}

const SIZES: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
  'xxx-large': 48,
};

/** The size of letters in pixels; that of the parent where the value says nothing. */
export function letterSize(value: string | undefined, parent: number): number {
  if (value === undefined) return parent;
  if (value === 'smaller') return parent / 1.2;
  if (value === 'larger') return parent * 1.2;
  if (value === 'initial') return 16;
  return SIZES[value] ?? pixels(value, parent) ?? parent;
}

/** Red, green and blue from 0 to 255, and alpha from 0 to 1. */
export type Colour = readonly [number, number, number, number];

const NAMED: Readonly<Record<string, Colour>> = {
  transparent: [0, 0, 0, 0],
  black: [0, 0, 0, 1],
  white: [255, 255, 255, 1],
  snow: [255, 250, 250, 1],
  ivory: [255, 255, 240, 1],
  whitesmoke: [245, 245, 245, 1],
  ghostwhite: [248, 248, 255, 1],
  red: [255, 0, 0, 1],
  blue: [0, 0, 255, 1],
  green: [0, 128, 0, 1],
  yellow: [255, 255, 0, 1],
  gray: [128, 128, 128, 1],
  grey: [128, 128, 128, 1],
  silver: [192, 192, 192, 1],
  navy: [0, 0, 128, 1],
  windowtext: [0, 0, 0, 1],
  window: [255, 255, 255, 1],
};

/** A colour by name, #hex, rgb() or hsl() of no saturation; undefined where it is not known. */
export function colour(value: string): Colour | undefined {
  const named = NAMED[value];
  if (named) return named;
  const hex = /^#([\da-f]{3,8})$/u.exec(value)?.[1];
  if (hex !== undefined) {
    const digits = hex.length < 6 ? [...hex].map((digit) => digit + digit).join('') : hex;
    const [red = 0, green = 0, blue = 0, alpha = 255] = (digits.match(/../gu) ?? []).map((pair) =>
      Number.parseInt(pair, 16),
    );
    return [red, green, blue, alpha / 255];
  }
  const parts = /^rgba?\(([^)]*)\)$/u
    .exec(value)?.[1]
    ?.split(/[\s,/]+/u)
    .filter(Boolean);
  if (!parts || parts.length < 3) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts.map((part, at) => {
    const number = Number.parseFloat(part);
    if (!part.endsWith('%')) return number;
    return at === 3 ? number / 100 : number * 2.55;
  });
  return [red, green, blue, alpha];
}

/** Two colours that no eye tells apart. */
export const isSameColour = (a: Colour, b: Colour): boolean =>
  [0, 1, 2].every((at) => Math.abs((a[at] ?? 0) - (b[at] ?? 0)) <= 10);
