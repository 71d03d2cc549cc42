/** @file The cascade, as far as it decides what a page shows (CSS Cascading 4 §6). */
import type { Hiding } from './markup.js';
import type { Specificity } from './selector.js';
import type { Declarations, Declared, Property } from './stylesheet.js';

/** A value with its place in the cascade. */
interface Ranked extends Declared {
  readonly specificity: Specificity;
}

/** The values in force on an element so far. */
export type Style = Record<Property, Ranked>;

/** A style attribute stands above every selector. */
export const INLINE: Specificity = Number.POSITIVE_INFINITY;

/** The values of a rule with its place in the cascade. */
export const ranked = (declarations: Declarations, specificity: Specificity): Style =>
  Object.fromEntries(
    Object.entries(declarations).map(([property, value]) => [property, { ...value, specificity }]),
  );

/** Puts the values of a later rule into force where they win. */
export function apply(style: Style, later: Readonly<Style>): void {
  for (const property in later) {
    const value = later[property];
    const before = style[property];
    if (value && (!before || wins(value, before))) style[property] = value;
  }
}

const wins = (later: Ranked, before: Ranked): boolean =>
  later.important === before.important ? later.specificity >= before.specificity : later.important;

/** How an element is hidden, and whether what stands in it is invisible unless it says otherwise. */
export interface Shown {
  readonly hiding: Hiding | undefined;
  readonly invisible: boolean;
}

/**
 * How an element is shown.
 *
 * @param byDefault browsers hide it unless a style says otherwise (`hidden`, a closed dialog)
 * @param invisibleAbove its parent is invisible
 */
export function shownBy(
  style: Readonly<Style>,
  byDefault: boolean,
  invisibleAbove: boolean,
): Shown {
  const display = style.display?.value;
  const isDefault = display === undefined || display.startsWith('revert');
  const invisible = isInvisible(style.visibility?.value) ?? invisibleAbove;
  if (display === 'none' || (isDefault && byDefault)) return { hiding: 'none', invisible };
  if (Number.parseFloat(style.opacity?.value ?? '1') === 0)
    return { hiding: 'invisible', invisible };
  return { hiding: invisible ? 'invisible' : undefined, invisible };
}

/** Undefined where the value is that of the parent. */
function isInvisible(visibility: string | undefined): boolean | undefined {
  if (visibility === 'hidden' || visibility === 'collapse') return true;
  return visibility === 'visible' || visibility === 'initial' ? false : undefined;
}
