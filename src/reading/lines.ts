/** @file Text nodes put together to lines, the way a browser lays them out. */
import type { Path } from './markup.js';

/** Blanks that markup does not print; non-breaking and ideographic ones are printed. */
const UNPRINTED = /[ \t\r\n\f]+/gu;

/** Collapses the blanks that markup does not print. */
export function collapse(text: string): string {
  return text.replace(UNPRINTED, ' ').replace(/^ | $/gu, '');
}

export type LineReader = (text: string, element: string, path: Path) => void;

/** Collects text until a line ends, then hands it on with the element that holds it. */
export class LineWriter {
  readonly #read: LineReader;
  /** The elements that are open, innermost last. */
  readonly #open: { element: string; path: Path }[] = [];
  #text = '';

  constructor(read: LineReader) {
    this.#read = read;
  }

  write(text: string): void {
    this.#text += text;
  }

  /** Enters an element that begins a line of its own. */
  enter(element: string, path: Path): void {
    this.endLine();
    this.#open.push({ element, path });
  }

  /** Leaves the element entered last. */
  leave(): void {
    this.endLine();
    this.#open.pop();
  }

  endLine(): void {
    const text = collapse(this.#text);
    this.#text = '';
    if (text === '') return;
    const holder = this.#open.at(-1);
    this.#read(text, holder?.element ?? '', holder?.path ?? []);
  }
}
