/** @file Text nodes put together to lines, the way a browser lays them out. */

/** Blanks that markup does not print; non-breaking and ideographic ones are printed. */
const UNPRINTED = /[ \t\r\n\f]+/gu;

/** Collapses the blanks that markup does not print. */
export function collapse(text: string): string {
  return text.replace(UNPRINTED, ' ').replace(/^ | $/gu, '');
}

/**
 * A line as it ends: its text, whether all of it is a link, and the element that holds it, by its name
 * and the depth at which it was entered.
 */
export type LineReader = (text: string, linked: boolean, element: string, depth: number) => void;

/** Collects text until a line ends, then hands it on with the element that holds it. */
export class LineWriter {
  readonly #read: LineReader;
  /** The elements that are open, innermost last. */
  readonly #open: { element: string; depth: number }[] = [];
  #text = '';
  /** The text without that in the colour of the background. */
  #seen = '';
  /** Some of the line is no link. */
  #unlinked = false;

  constructor(read: LineReader) {
    this.#read = read;
  }

  /** @param pale it has the colour of what is known of its background: not seen beside what is seen */
  write(text: string, linked = false, pale = false): void {
    this.#text += text;
    if (!pale) this.#seen += text;
    if (!linked && text.trim() !== '') this.#unlinked = true;
  }

  /** Enters an element that begins a line of its own. */
  enter(element: string, depth: number): void {
    this.endLine();
    this.#open.push({ element, depth });
  }

  /** Leaves the element entered last. */
  leave(): void {
    this.endLine();
    this.#open.pop();
  }

  endLine(): void {
    const text = collapse(this.#seen) || collapse(this.#text);
    const linked = !this.#unlinked;
    this.#text = '';
    this.#seen = '';
    this.#unlinked = false;
    if (text === '') return;
    const holder = this.#open.at(-1);
    this.#read(text, linked, holder?.element ?? '', holder?.depth ?? 0);
  }
}
