/** @file What a cell shows, part by part, and the text that the parts make. */
import { DEEPEST, isInline, isSilent, RAISED, STRUCK } from './elements.js';
import { collapse } from './lines.js';
import type { Look, MarkupTree } from './markup.js';

/** A part of what a cell shows. What nobody sees is no part. */
export interface Part {
  readonly kind: 'text' | 'raised' | 'struck' | 'break' | 'picture';
  readonly text: string;
  /** In the colour of what is known of the background. */
  readonly pale: boolean;
}

export interface Content {
  readonly parts: readonly Part[];
  /** Something is shown that cannot be read as text. */
  readonly shows: boolean;
}

/** Stands for what a cell shows and does not say. */
export const PICTURE = '[图]';
/** Elements that show something which is no text of the page. */
const UNREAD: ReadonlySet<string> = new Set(
  'svg object iframe canvas embed video audio meter progress math'.split(' '),
);
const FIELDS: ReadonlySet<string> = new Set(['input', 'select', 'textarea']);
/** What may be a digit of a figure. */
const DIGIT = /[\d０-９.,．，]/u;
const NUMERAL = /[\d０-９〇零一二两三四五六七八九十]/u;

/** Longer texts, with the blanks of their markup, are no cell of a form. */
const LONGEST = 2000;

const BREAK: Part = { kind: 'break', text: '', pale: false };

/**
 * What is shown in an element, tables inside it left out. How letters look is asked only where they may
 * be a figure: it costs more than everything else.
 *
 * @param onTable is given each table in the element
 */
export function contentOf<N>(
  tree: MarkupTree<N>,
  node: N,
  onTable: (table: N) => void = () => undefined,
): Content {
  return new ContentReader(tree, onTable).read(node);
}

/** The element that text stands in, as far as its look matters. */
interface Holder<N> {
  readonly node: N;
  readonly look: Look | undefined;
  readonly raised: boolean;
  readonly link: N | undefined;
}

class ContentReader<N> {
  readonly #tree: MarkupTree<N>;
  readonly #onTable: (table: N) => void;
  readonly #parts: Part[] = [];
  #shows = false;
  /** The last character of the line so far, and whose text it is. */
  #last = '';
  #lastHolder: Holder<N> | undefined;
  /** Something that is not seen takes up room behind it. */
  #gap = false;
  #closely = false;

  constructor(tree: MarkupTree<N>, onTable: (table: N) => void) {
    this.#tree = tree;
    this.#onTable = onTable;
  }

  read(node: N): Content {
    const text = textOf(this.#tree, node);
    this.#closely = text.length <= LONGEST && (NUMERAL.test(text) || text.trim() === '');
    this.#visit(node, 0, { node, look: undefined, raised: false, link: undefined });
    return { parts: this.#parts, shows: this.#shows };
  }

  #visit(node: N, depth: number, holder: Holder<N>): void {
    const tree = this.#tree;
    const name = tree.name(node);
    if (name === '#text') return this.#write(tree.text(node), holder);
    if (name === 'br') return this.#break();
    if (tree.hiding(node) === 'none') return;
    if (UNREAD.has(name)) this.#shows = true;
    const isField = FIELDS.has(name);
    if ((isSilent(name) && !isField) || name === 'iframe' || depth > DEEPEST) return;
    if (name === 'table') return this.#onTable(node);
    const look = this.#closely || tree.hiding(node) ? tree.look(node) : undefined;
    if (look?.gone || look?.folded) return;
    if (look?.struck || STRUCK.has(name)) return this.#strike(node);
    const apart = !isInline(name) || look?.apart === true;
    if (apart) this.#break();
    const within: Holder<N> = {
      node,
      look,
      raised: holder.raised || RAISED.has(name) || look?.raised === true,
      link: name === 'a' && tree.attribute(node, 'href') !== undefined ? node : holder.link,
    };
    if (look?.turned) this.#picture();
    else if (isField) this.#field(node, within);
    else if (name === 'img') this.#image(node);
    else if (look?.backwards) this.#backwards(node, within);
    else this.#descend(node, depth, within);
    if (apart) this.#break();
  }

  #descend(node: N, depth: number, within: Holder<N>): void {
    const generated = this.#closely ? this.#tree.generated(node) : undefined;
    this.#generate(generated?.before, within);
    for (const child of this.#tree.children(node)) this.#visit(child, depth + 1, within);
    this.#generate(generated?.after, within);
  }

  /** Text of the style sheet; its letters may look otherwise than those beside it. */
  #generate(text: string | null | undefined, { look, raised, link, node }: Holder<N>): void {
    if (text === undefined) return;
    if (text === null) return this.#picture();
    this.#gap = true;
    this.#write(text, { node, look, raised, link });
    this.#gap = true;
  }

  #field(node: N, holder: Holder<N>): void {
    const text = this.#tree.fieldText(node);
    if (text === undefined) this.#picture();
    else this.#write(text, holder);
  }

  /** A spacer is no picture. */
  #image(node: N): void {
    const width = this.#tree.attribute(node, 'width') ?? '';
    if (!(Number.parseInt(width, 10) < 4) || /%/u.test(width)) this.#picture();
  }

  #picture(): void {
    this.#parts.push({ kind: 'picture', text: PICTURE, pale: false });
    this.#last = '';
  }

  #strike(node: N): void {
    const text = collapse(textOf(this.#tree, node));
    if (text !== '') this.#parts.push({ kind: 'struck', text, pale: false });
    this.#gap = true;
  }

  /** Letters from right to left, one after the other; what is nested in them cannot be told. */
  #backwards(node: N, holder: Holder<N>): void {
    const children = [...this.#tree.children(node)];
    if (children.every((child) => ['#text', ''].includes(this.#tree.name(child)))) {
      const text = children.map((child) => this.#tree.text(child)).join('');
      this.#gap = true;
      this.#write([...text].reverse().join(''), holder);
      this.#gap = true;
    } else this.#picture();
  }

  #write(text: string, holder: Holder<N>): void {
    if (text === '') return;
    if (holder.look?.unseen) {
      this.#gap ||= text.trim() !== '';
      return;
    }
    const [first = ''] = text;
    if (DIGIT.test(this.#last) && DIGIT.test(first) && !this.#isOneText(holder)) this.#break();
    const pale = holder.look?.pale === true && text.trim() !== '';
    this.#parts.push({ kind: holder.raised ? 'raised' : 'text', text, pale });
    this.#last = pale ? '' : (text.at(-1) ?? '');
    this.#lastHolder = holder;
    this.#gap = pale;
  }

  /** Are the letters of these elements seen as one text? */
  #isOneText(holder: Holder<N>): boolean {
    const last = this.#lastHolder;
    if (this.#gap || !last) return false;
    // Raised digits are written as what they are.
    if (last.node === holder.node || last.raised !== holder.raised) return true;
    return (
      last.link === holder.link &&
      this.#tree.likeness(last.node) === this.#tree.likeness(holder.node)
    );
  }

  #break(): void {
    this.#parts.push(BREAK);
    this.#last = '';
    this.#gap = false;
  }
}

/** The parts as text: lines separated by `\n`, struck parts left out, raised digits as raised characters. */
export function textOfContent({ parts, shows }: Content): string {
  const isSeen = ({ kind, pale, text }: Part): boolean =>
    kind === 'picture' || (kind !== 'struck' && !pale && text.trim() !== '');
  // Beside text that is seen, text in the colour of the background is not.
  const seen = parts.some(isSeen) ? parts.filter(({ pale }) => !pale) : parts;
  if (seen === parts && parts.some(({ pale, text }) => pale && NUMERAL.test(text))) return PICTURE;
  const lines = [''];
  for (const { kind, text } of seen) {
    if (kind === 'break') lines.push('');
    else if (kind !== 'struck') lines[lines.length - 1] += kind === 'raised' ? raise(text) : text;
  }
  const text = grouped(lines.map(collapse).filter(Boolean).join('\n'));
  const isWithdrawn = parts.some(({ kind }) => kind === 'struck');
  return text === '' && (shows || isWithdrawn) ? PICTURE : text;
}

/** A cell holds one figure, so blanks between groups of three digits only group them. */
const GROUPS =
  /^\s*[-+−－]?[1-9]\d{0,2}(?:([\u0020\u00a0\u2000-\u200a\u202f\u3000])\d{3})(?:\1\d{3})*(?![\d\s])/u;

/** Figures with the narrow blank between their groups that stands nowhere else. */
const grouped = (text: string): string =>
  text.replace(GROUPS, (figure) => figure.replace(/(?<=\d)[^\d](?=\d)/gu, '\u202f'));

/** Raised digits as the characters that print them, so that a footnote is no digit of a figure. */
const raise = (text: string): string =>
  text.replace(/[0-9]/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);

/** All text below a node. */
function textOf<N>(tree: MarkupTree<N>, node: N, depth = 0): string {
  if (tree.name(node) === '#text') return tree.text(node);
  if (depth > DEEPEST) return '';
  let text = '';
  for (const child of tree.children(node)) text += textOf(tree, child, depth + 1);
  return text;
}
