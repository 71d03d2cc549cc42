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
  /** Some of the line is no link. */
  #unlinked = false;

  constructor(read: LineReader) {
    this.#read = read;
  }

  write(text: string, linked = false): void {
    this.#text += text;
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
    const text = collapse(this.#text);
    const linked = !this.#unlinked;
    this.#text = '';
    this.#unlinked = false;
    if (text === '') return;
    const holder = this.#open.at(-1);
    this.#read(text, linked, holder?.element ?? '', holder?.depth ?? 0);
  }
}
