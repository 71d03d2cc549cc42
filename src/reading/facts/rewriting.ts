/** @file How tokens are put together: from left to right, with what stands in front already put together. */
import type { Token, TokenTag } from './tokens.js';

/**
 * Puts tokens together by a rule. The rule looks at the token at a place, adds what it makes of it to those `before`,
 * of which it may take back some, and returns how many tokens it has read; 0 leaves the token as it is.
 */
export function rewritten(
  tokens: readonly Token[],
  rule: (token: Token, at: number, before: Token[]) => number,
): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const read = token ? rule(token, at, found) : 1;
    if (read === 0 && token) found.push(token);
    at += Math.max(read, 1);
  }
  return found;
}

/** Several tokens as one. */
export const join = (tag: TokenTag, parts: readonly Token[]): Token => ({
  tag,
  text: parts.map(({ text }) => text).join(''),
  start: parts[0]?.start ?? 0,
  end: parts.at(-1)?.end ?? 0,
});
