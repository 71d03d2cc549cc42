/**
 * @file Markup as the reader sees it, whatever it came from. Two adapters implement it: `dom.ts` for
 * the live page and `html.ts` for a string; everything behind them is written once.
 */

/** How a page hides an element: `none` takes its place away too, `invisible` only its looks. */
export type Hiding = 'none' | 'invisible';

/**
 * How text looks beside the text around it: crossed out, raised or lowered like a footnote's mark, or in
 * lines of its own.
 */
export type Look = 'struck' | 'raised' | 'apart';

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
  look(node: N): Look | undefined;
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
  readonly path: Path;
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
