/**
 * @file Markup as the reader sees it, whatever it came from. Two adapters implement it: `dom.ts` for
 * the live page and `html.ts` for a string; everything behind them is written once.
 */

/** How a page hides an element: `none` takes its place away too, `invisible` only its looks. */
export type Hiding = 'none' | 'invisible';

/** How an element shows the text in it. */
export interface Look {
  /** Nothing in it is seen: cut off, shrunk to nothing, off the screen. */
  readonly gone: boolean;
  /** Nothing in it is seen as long as its box has no size: folded up, or cut off for good. */
  readonly folded: boolean;
  /** Text right in it is not seen: without size or colour. */
  readonly unseen: boolean;
  /** Text right in it has the colour of what is known of its background. */
  readonly pale: boolean;
  /** Crossed out, so withdrawn. */
  readonly struck: boolean;
  /** Raised or lowered like a footnote's mark. */
  readonly raised: boolean;
  /** In lines or a place of its own, so no part of the text beside it. */
  readonly apart: boolean;
  /** Letters are shown from right to left. */
  readonly backwards: boolean;
  /** Turned or mirrored: its letters may not be the ones that are seen. */
  readonly turned: boolean;
}

/** What a style sheet puts in front of and behind an element; null for what is no text. */
export interface Generated {
  readonly before: string | null | undefined;
  readonly after: string | null | undefined;
}

/** Read access to a tree of markup nodes. */
export interface MarkupTree<N> {
  readonly root: N;
  /** Lower-case element name, `#text` for text, or `''` for what shows nothing (comments). */
  name(node: N): string;
  /** The text of a text node, entities resolved. */
  text(node: N): string;
  /** Child nodes in document order. */
  children(node: N): Iterable<N>;
  attribute(node: N, name: string): string | undefined;
  hiding(node: N): Hiding | undefined;
  /** What the styles of an element make of its text. */
  look(node: N): Look;
  /** Size, colour and direction of the text right in an element; equal where they are. */
  likeness(node: N): string;
  generated(node: N): Generated;
  /** What a field of a form (input, select, textarea) shows; undefined where it is no text. */
  fieldText(node: N): string | undefined;
}

/** A cell of a table as the markup gives it. */
export interface MarkupCell {
  /** As printed: blanks collapsed the way a browser does, `\n` where a line ends. */
  readonly text: string;
  readonly colSpan: number;
  /** 0 reaches to the end of the row group. */
  readonly rowSpan: number;
  readonly header: boolean;
  /** The cell holds a table of its own, so it lays out the page rather than states a figure. */
  readonly nested: boolean;
}

/** A row group: `thead`, `tbody`, `tfoot`, or rows that stand directly in the table. */
export interface MarkupRows {
  readonly kind: 'head' | 'body' | 'foot';
  readonly rows: readonly (readonly MarkupCell[])[];
}

export interface MarkupTable {
  /** Index among the tables of the document, in document order, from 0. */
  readonly index: number;
  readonly caption: string | undefined;
  readonly groups: readonly MarkupRows[];
}

/** The position of a node: child indexes from the root. */
export type Path = readonly number[];

/** A line of text outside the tables that hold figures. */
export interface Line {
  readonly kind: 'line';
  /** Index among the lines of the page, or of a text among those of the file, from 0. */
  readonly index: number;
  readonly text: string;
  /** Name of the element that holds the line, e.g. `h1`, `p`. */
  readonly element: string;
  /** The cells of a row, blank ones included, where the text itself marks them (tabs). */
  readonly cells?: readonly string[];
  /** The whole line is a link, so it speaks of another page. */
  readonly linked: boolean;
  readonly path: Path;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly table: MarkupTable;
  /** Position of the table's element, or of the first of the elements that are its rows. */
  readonly path: Path;
  /** For a table of other elements: how many siblings from `path` on are its rows. */
  readonly siblings?: number;
  /** The table, or something around it, is not shown. */
  readonly hidden: boolean;
}

/** A picture that is large enough, or unsized, to hold a table. */
export interface Picture {
  readonly kind: 'picture';
  readonly path: Path;
}

export type Block = Line | TableBlock | Picture;

/** A link, as far as it can tell a report from a list of reports or a report in a file. */
export interface Link {
  readonly text: string;
  readonly href: string;
  readonly path: Path;
}

/** Everything that a page says, in document order. */
export interface PageContent {
  readonly title: string;
  /** Meta tags by lower-case name, as printed. */
  readonly metas: ReadonlyMap<string, string>;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
}
