/** @file A vocabulary as it is written down, and the longest word of it at a place in a text. */

/** By tag its words: patterns apart by blanks; `[x]` may be left out, `(x|y)` is either. */
export type Vocabulary = Readonly<Record<string, string>>;

/** The tags of a vocabulary, in its order. */
export function tagsOf<Tag extends string>(vocabulary: Readonly<Record<Tag, string>>): Tag[] {
  const tags: Tag[] = [];
  for (const tag in vocabulary) tags.push(tag);
  return tags;
}

interface Node<Tag> {
  readonly next: Map<string, Node<Tag>>;
  tag?: Tag;
}

/** The words of several vocabularies, which share none. */
export class Lexicon<Tag extends string> {
  readonly #root: Node<Tag> = { next: new Map() };

  /** Adds the words of a tag; a word that is there already keeps its first tag. */
  add(tag: Tag, patterns: string): void {
    for (const pattern of patterns.split(/\s+/u).filter(Boolean))
      for (const word of spellings(pattern)) this.#addWord(tag, word);
  }

  #addWord(tag: Tag, word: string): void {
    let node = this.#root;
    for (const character of word) {
      let next = node.next.get(character);
      if (!next) {
        next = { next: new Map() };
        node.next.set(character, next);
      }
      node = next;
    }
    node.tag ??= tag;
  }

  /** The longest word that begins at `start`; undefined where none does. */
  longest(text: string, start: number): { readonly tag: Tag; readonly end: number } | undefined {
    let node: Node<Tag> | undefined = this.#root;
    let found: { tag: Tag; end: number } | undefined;
    for (let at = start; at < text.length; at++) {
      node = node.next.get(text.charAt(at));
      if (!node) break;
      if (node.tag !== undefined) found = { tag: node.tag, end: at + 1 };
    }
    return found;
  }
}

const OPEN = '[(';
const CLOSE = '])';

/** 上[一]年[度] is 上年, 上一年, 上年度 and 上一年度. */
export function spellings(pattern: string): string[] {
  let words = [''];
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern.charAt(at);
    if (!OPEN.includes(character)) {
      words = words.map((word) => word + character);
      continue;
    }
    const end = closing(pattern, at);
    const choices = alternatives(pattern.slice(at + 1, end)).flatMap(spellings);
    if (character === '[') choices.push('');
    words = words.flatMap((word) => choices.map((choice) => word + choice));
    at = end;
  }
  return words;
}

/** Where the bracket closes that opens at `start`. */
function closing(pattern: string, start: number): number {
  let depth = 0;
  for (let at = start; at < pattern.length; at++) {
    if (OPEN.includes(pattern.charAt(at))) depth++;
    if (CLOSE.includes(pattern.charAt(at)) && --depth === 0) return at;
  }
  throw new Error(`bracket not closed: ${pattern}`);
}

function alternatives(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (OPEN.includes(character)) depth++;
    else if (CLOSE.includes(character)) depth--;
    else if (character === '|' && depth === 0) {
      found.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...found, text.slice(start)];
}
