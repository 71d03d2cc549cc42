/** @file Functions of a text that remember their answers: labels and figures repeat on a page. */

/** Pages differ: what is remembered is some pages' worth of texts, not all. */
const MOST = 5000;
/** A longer text is a paragraph, which no page prints twice. */
const LONGEST = 200;

/**
 * The same function, which works out each short text once.
 *
 * @param of a pure function whose answers nobody changes
 */
export function remembered<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    if (text.length > LONGEST) return of(text);
    const seen = known.get(text);
    if (seen) return seen.answer;
    const answer = of(text);
    if (known.size >= MOST) known.clear();
    known.set(text, { answer });
    return answer;
  };
}
