/** @file A page read: what it is and, where it is a report, everything the report says. */
import type { Cell, CellId } from '../report/cell.js';
import type { FormId } from '../report/constants.js';
import type { Fact } from '../report/fact.js';
import type { Extra, Section, Unmatched } from '../report/report.js';
import { classify } from './classify.js';
import { findFacts } from './facts/facts.js';
import { identify, type ReportIdentity, titlesOf } from './identity/identity.js';
import type { Block, Line, PageContent, Path, TableBlock } from './markup/markup.js';
import { isLayout } from './markup/table.js';
import { matchPage } from './matchPage.js';
import { linesApart } from './oneLine.js';
import { prefaceOf } from './sections/preface.js';
import { commonPath, isBelow, linesWithin } from './sections/root.js';
import { findSections, toSection } from './sections/sections.js';
import { type Grid, layOut } from './tables/grid.js';
import type { Refusal } from './verdict.js';

/** A report as read, before it is checked. */
export interface Reading extends ReportIdentity {
  readonly form: FormId;
  readonly sections: readonly Section[];
  readonly facts: readonly Fact[];
  readonly cells: Readonly<Record<CellId, Cell>>;
  readonly extra: readonly Extra[];
  readonly unmatched: readonly Unmatched[];
  /** The meta tags that 政府网站发展指引 prescribes, by the names it gives them. */
  readonly metas: Readonly<Record<string, string>>;
  /** Path of the smallest part of the page that holds the report. */
  readonly root: Path;
}

export type ReadResult =
  | { readonly verdict: 'report'; readonly reading: Reading }
  | { readonly verdict: Refusal; readonly title: string };

/** 政府网站发展指引 (国办发〔2017〕47号), annex 2. */
const PRESCRIBED_METAS = [
  'SiteName',
  'SiteDomain',
  'SiteIDCode',
  'ColumnName',
  'ColumnType',
  'ArticleTitle',
  'PubDate',
  'ContentSource',
  'Author',
  'Url',
] as const;

const isLine = (block: Block): block is Line => block.kind === 'line';
const isTable = (block: Block): block is TableBlock => block.kind === 'table';

/**
 * Reads a page. Nothing a page says makes this throw.
 *
 * @param printed the page as it was walked
 * @param url the address of the page, which may name the body's code
 */
export function readPage(printed: PageContent, url: string | null = null): ReadResult {
  const page = { ...printed, blocks: linesApart(printed.blocks) };
  const lines = page.blocks.filter(isLine);
  const tables = page.blocks.filter(isTable);
  const shown = tables.filter((block) => !block.hidden);
  const placed = matchPage(page.blocks);

  const everySection = findSections(page.blocks);
  const matched = tables.filter((block) => placed.tables.has(block.table.index));
  const root = commonPath([
    ...matched.map((block) => block.path),
    ...everySection.map((section) => section.heading.path),
  ]);
  const above = linesAbove(page.blocks, everySection[0]?.heading, matched[0]);
  const titles = titlesOf(page, above);
  const identity = identify(page, titles, lines, { sections: everySection, url });
  const match = placed.settle(identity.year);
  const isInTable = (line: Line): boolean =>
    match?.lines.has(line) || matched.some(({ path }) => isBelow(line.path, path));
  const sections = linesWithin(everySection, root).map((section) => ({
    ...section,
    lines: section.lines.filter((line) => !isInTable(line)),
  }));
  const verdict = classify(page, match, sections, titles, above);
  if (verdict !== 'report') return { verdict, title: titles[0]?.title ?? page.title };

  const unmatched = shown
    .filter((block) => isBelow(block.path, root) && !isLayout(block.table))
    .filter((block) => !match?.tables.has(block.table.index))
    .map((block) => printedTable(layOut(block.table)))
    .filter((table) => table.rows.some((row) => row.some((text) => /\d/u.test(text))));
  const said = sections.map(toSection);
  return {
    verdict,
    reading: {
      ...identity,
      form: match?.form.id ?? 'narrative',
      sections: said,
      facts: findFacts([prefaceOf(above, root), ...said], {
        year: identity.year,
        agency: identity.agency,
      }),
      cells: match?.cells ?? {},
      extra: match?.extra ?? [],
      unmatched,
      metas: prescribedMetas(page),
      root,
    },
  };
}

/** The lines in front of the report's text and tables: its title is among them. */
function linesAbove(
  blocks: readonly Block[],
  heading: Line | undefined,
  table: TableBlock | undefined,
): Line[] {
  const end = blocks.findIndex((block) => block === heading || block === table);
  return blocks.slice(0, end < 0 ? undefined : end).filter(isLine);
}

const printedTable = (grid: Grid): Unmatched => ({
  table: grid.source(0).table,
  rows: grid.rows.map((row) => row.map((cell) => cell.text)),
});

function prescribedMetas(page: PageContent): Record<string, string> {
  const metas: Record<string, string> = {};
  for (const name of PRESCRIBED_METAS) {
    const content = page.metas.get(name.toLowerCase());
    if (content) metas[name] = content;
  }
  return metas;
}
