/** @file Where the figures of a record stand in the page that it was read from. */
import type { Place } from '../report/cell.js';
import { blockRows } from './markup/blockTable.js';
import type { MarkupTree, PageContent, Path, TableBlock } from './markup/markup.js';
import { cellNodes } from './markup/table.js';
import { walkPage } from './markup/walk.js';
import { layOut } from './tables/grid.js';

/**
 * The nodes at these places, in their order, each once. Places that the page does not have (any more)
 * are left out.
 */
export function locate<N>(tree: MarkupTree<N>, places: readonly Place[]): N[] {
  const page = walkPage(tree);
  const tables = new Map<number, TableNodes<N> | undefined>();
  const tableAt = (index: number): TableNodes<N> | undefined => {
    if (!tables.has(index)) tables.set(index, tableNodes(tree, page, index));
    return tables.get(index);
  };
  const found = places.flatMap((place) => {
    if ('line' in place) return lineAt(tree, page, place.line) ?? [];
    return tableAt(place.table)?.at(place.row, place.col) ?? [];
  });
  return [...new Set(found)];
}

function lineAt<N>(tree: MarkupTree<N>, { blocks }: PageContent, index: number): N | undefined {
  const line = blocks.find((block) => block.kind === 'line' && block.index === index);
  return line && nodeAt(tree, line.path);
}

/** The cells of a table by their slots in its grid. */
interface TableNodes<N> {
  at(row: number, col: number): N | undefined;
}

function tableNodes<N>(
  tree: MarkupTree<N>,
  { blocks }: PageContent,
  index: number,
): TableNodes<N> | undefined {
  const block = blocks.find((one) => one.kind === 'table' && one.table.index === index);
  if (block?.kind !== 'table') return undefined;
  const nodes = nodesOf(tree, block);
  if (!nodes) return undefined;
  const grid = layOut(block.table);
  return {
    at(row, col) {
      const cell = grid.at(row, col);
      return cell && nodes[cell.row]?.[(grid.rows[cell.row] ?? []).indexOf(cell)];
    },
  };
}

/** The nodes of the cells of a table, row by row. */
function nodesOf<N>(tree: MarkupTree<N>, block: TableBlock): readonly (readonly N[])[] | undefined {
  const node = nodeAt(tree, block.path);
  if (block.siblings === undefined) return node && cellNodes(tree, node);
  const parent = nodeAt(tree, block.path.slice(0, -1));
  return parent && blockRows(tree, [...tree.children(parent)], block.path.at(-1) ?? 0)?.rows;
}

function nodeAt<N>(tree: MarkupTree<N>, path: Path): N | undefined {
  let node: N | undefined = tree.root;
  for (const index of path) node = node === undefined ? undefined : [...tree.children(node)][index];
  return node;
}
