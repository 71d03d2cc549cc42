/** @file How an element is hidden by its own attributes. */
import type { Hiding } from './markup.js';

const NONE = /(?:^|;)\s*display\s*:\s*none\b/iu;
const INVISIBLE = /(?:^|;)\s*visibility\s*:\s*(?:hidden|collapse)\b/iu;

/** What an element's `hidden` attribute and inline style say about its being shown. */
export function hidingOf(hidden: boolean, style: string | null | undefined): Hiding | undefined {
  if (hidden) return 'none';
  if (!style) return undefined;
  if (NONE.test(style)) return 'none';
  return INVISIBLE.test(style) ? 'invisible' : undefined;
}
