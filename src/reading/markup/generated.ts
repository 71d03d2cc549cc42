/** @file Text that a style sheet prints: the value of `content` (CSS Generated Content 3 §2). */

const PART =
  /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|attr\(\s*([\w-]+)(?:\s+string)?\s*\)|(\S[^\s"']*))/gsu;
const ESCAPE = /\\(?:([\da-f]{1,6})\s?|(.))/giu;
/** Letters of nobody's alphabet: what is drawn for them cannot be told. */
const PRIVATE = /\p{Co}/u;

/**
 * The text that `content` prints.
 *
 * @param attribute the value of an attribute of the element
 * @returns undefined where it prints nothing, null where it is no text (pictures, counters, icons)
 */
export function contentText(
  value: string,
  attribute: (name: string) => string | undefined,
): string | null | undefined {
  if (value === '' || value === 'none' || value === 'normal') return undefined;
  let text = '';
  for (const [, double, single, name, other] of value.matchAll(PART)) {
    // Behind a stroke stands what is said in place of a picture.
    if (other === '/') break;
    if (other !== undefined) return null;
    if (name !== undefined) text += attribute(name) ?? '';
    else
      text += (double ?? single ?? '').replace(ESCAPE, (_, code?: string, letter = '') =>
        code === undefined
          ? letter
          : String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
      );
  }
  if (PRIVATE.test(text)) return null;
  return text.trim() === '' ? undefined : text;
}
