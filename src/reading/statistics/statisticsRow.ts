/** @file One row of a list of indicators taken apart: labels, unit, and the cell with the figure. */
import { isBlank, isFigure } from '../tables/band.js';
import type { Claim } from '../tables/claim.js';
import { distribute, overlap, type Under } from '../tables/columns.js';
import type { Grid, GridCell } from '../tables/grid.js';
import { isUnit } from './printedUnit.js';
import type { Half, Layout } from './statisticsColumns.js';

/** A line of the list: what a row prints in one half. */
export interface ListLine {
  readonly row: number;
  readonly half: number;
  /** Label cells that begin in this row, outermost first; the last one names the figure. */
  readonly labels: readonly GridCell[];
  /** Where the figure stands: once, or once for each year that the header names. */
  readonly figures: readonly YearFigure[];
  /** The unit as printed, `''` where there is none. */
  readonly unit: string;
  /** Everything behind the label that is neither blank nor a unit. */
  readonly filled: readonly GridCell[];
  /** The label that reaches down to this row from above, where it has none of its own. */
  readonly above: GridCell | undefined;
}

/** What stands below a column of figures, and the year that its header names. */
export type YearFigure = Pick<Claim, 'under' | 'years'>;

/** Does the cell name an indicator of the form? */
export type IsNamed = (cell: GridCell) => boolean;

const endOf = (cell: GridCell): number => cell.col + cell.colSpan;
const isText = (cell: GridCell): boolean => !isBlank(cell) && !isFigure(cell) && !isUnit(cell.text);

/** The lines of a row, one for each half of the list. */
export function linesOf(
  grid: Grid,
  row: number,
  layout: Layout | undefined,
  isNamed: IsNamed,
): ListLine[] {
  const across = grid.across(row);
  const end = Math.max(0, ...across.map(endOf));
  // The last rows of the longer half may end where that half ends.
  const whole = end === layout?.end ? layout.halves.length : 0;
  const short = layout ? layout.halves.findIndex((half) => half.end === end) + 1 : 0;
  const halves = layout?.halves.slice(0, whole || short) ?? [];
  if (halves.length > 0) return halves.map((half, index) => straightLine(across, row, half, index));
  return pushedLines(across, row, layout, isNamed);
}

/** The row lies straight under its header. */
function straightLine(across: readonly GridCell[], row: number, half: Half, index: number) {
  const isLabel = (cell: GridCell): boolean =>
    cell.col >= half.from && cell.col < half.to && isText(cell);
  const labels = across.filter((cell) => cell.row === row && isLabel(cell));
  const behind = Math.max(half.to, ...labels.map(endOf));
  const cells = across.filter((cell) => endOf(cell) > behind && cell.col < half.end);
  const unders = distribute({ columns: half.columns, end: half.end }, cells);
  const unitAt = half.columns.findIndex(({ header }) => header === 'unit');
  const unitCell = unders[unitAt];
  const filled = cells.filter(
    (cell) => !isBlank(cell) && !isUnit(cell.text) && mayHoldFigure(half, cell),
  );
  const figures = half.figures.flatMap(({ at, years }): YearFigure[] => {
    const under = unders[at];
    return under && under.kind !== 'unclear' ? [{ under, ...(years ? { years } : {}) }] : [];
  });
  const isAligned = figures.length > 0 && figures.length === half.figures.length;
  const unit = unitCell?.kind === 'cell' ? unitCell.cell.text : firstUnit(cells);
  return {
    row,
    half: index,
    labels,
    figures: isAligned ? figures : [{ under: inOrder(cells, half) }],
    unit: isAligned ? unit : firstUnit(cells),
    filled,
    above: labels.length > 0 ? undefined : across.find(isLabel),
  };
}

/** A row without a header above, or one that was pushed aside: only its own order can tell. */
function pushedLines(
  across: readonly GridCell[],
  row: number,
  layout: Layout | undefined,
  isNamed: IsNamed,
): ListLine[] {
  const own = across.filter((cell) => cell.row === row);
  const named = own.filter(isNamed);
  const first = own.find(isText);
  // A label directly in front of another one stands above it.
  const leaves = named.filter((cell) => !named.some((next) => next.col === endOf(cell)));
  const starts = leaves.length > 0 ? leaves : first ? [first] : [];
  if (starts.length === 0) {
    const filled = own.filter((cell) => !isBlank(cell) && !isUnit(cell.text));
    const above = across.filter((cell) => cell.row !== row).find(isText);
    return [
      { row, half: 0, labels: [], figures: [{ under: unclear(filled) }], unit: '', filled, above },
    ];
  }
  const isDoubled = (layout?.halves.length ?? 1) > 1;
  return starts.map((leaf, index): ListLine => {
    const next = starts[index + 1];
    const labels = named.filter(
      (cell) => cell.col <= leaf.col && cell.col >= (starts[index - 1]?.col ?? -1) + 1,
    );
    const cells = across.filter(
      (cell) => cell.col >= endOf(leaf) && (!next || cell.col < next.col) && !labels.includes(cell),
    );
    const filled = cells.filter((cell) => !isBlank(cell) && !isUnit(cell.text));
    return {
      row,
      half: index,
      labels: labels.length > 0 ? labels : [leaf],
      figures: [{ under: isDoubled ? unclear(filled) : inOrder(cells, layout?.halves[0]) }],
      unit: firstUnit(cells),
      filled,
      above: undefined,
    };
  });
}

/** Units aside, as many cells as the header has columns, or a single one where there is no header. */
function inOrder(cells: readonly GridCell[], half: Half | undefined): Under {
  const columns = half?.columns.filter(({ header }) => header !== 'unit');
  const [only, ...more] = half?.figures ?? [];
  const column = more.length === 0 ? half?.columns[only?.at ?? -1] : undefined;
  const at = columns ? columns.findIndex(({ col }) => col === column?.col) : 0;
  const others = cells.filter((cell) => !isUnit(cell.text));
  const cell = others[at];
  if (cell && others.length === (columns?.length ?? 1)) return { kind: 'cell', cell };
  if (others.length === 0) return { kind: 'missing' };
  return unclear(half ? others.filter((other) => mayHoldFigure(half, other)) : others);
}

/** Remarks and codes are no candidates. */
const mayHoldFigure = (half: Half, cell: GridCell): boolean =>
  !half.columns.some(
    (column) => (column.header === 'remark' || column.header === 'index') && overlap(column, cell),
  );

function unclear(cells: readonly GridCell[]): Under {
  const filled = cells.filter((cell) => !isBlank(cell));
  const [blank] = cells;
  if (filled.length > 0) return { kind: 'unclear', cells: filled };
  return blank ? { kind: 'cell', cell: blank } : { kind: 'missing' };
}

const firstUnit = (cells: readonly GridCell[]): string =>
  cells.find((cell) => isUnit(cell.text))?.text ?? '';
