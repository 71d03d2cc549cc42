/** @file Table 四 matched: figures by the outcome above them and the group above or beside that. */
import { remedyId } from '../../forms/cells.js';
import type { Label, RemedyGroup } from '../../forms/form.js';
import { OUTCOMES, REMEDY_GROUPS } from '../../forms/remedies.js';
import { LabelSequence } from '../align/align.js';
import { yearOfLabel } from '../words/yearNamed.js';
import {
  type Band,
  type BandColumn,
  headersOf,
  isBlank,
  isFigure,
  MOST_HEADER_ROWS,
  names,
} from './band.js';
import { type Claim, type Claims, doubted, strangersIn } from './claim.js';
import { distribute, overlap, type Under, unclear } from './columns.js';
import type { Grid, GridCell } from './grid.js';
import { fills, hasNoHole } from './soundness.js';
import { isForeign } from './tableOfLabel.js';

const outcomes = new LabelSequence<Label>(OUTCOMES);
const unmistakable = new LabelSequence<Label>(OUTCOMES.filter(({ id }) => id !== 'total'));
const groups = new LabelSequence(REMEDY_GROUPS);
const HEADINGS = REMEDY_GROUPS.flatMap((group): Label[] => [group, ...group.ancestors]);
const everything = new LabelSequence<Label>([...new Set(HEADINGS), ...OUTCOMES]);
const isHeading = ({ text }: GridCell): boolean => {
  const found = everything.find(text);
  return HEADINGS.some((heading) => heading === found);
};
/** Ids of the outcomes in the order of the form. */
const ORDER: readonly string[] = OUTCOMES.map(({ id }) => id);
/** Where the whole table says which group it is of. */
const ALONE = 3;

/** Finds the cells of table 四 in a grid that has labels of it. */
export function matchRemedies(grid: Grid): Claims {
  const claims: Claim[] = [];
  let headerRows: number[] = [];
  let dataRows: number[] = [];
  const endBand = (): void => {
    for (const claim of claimBand(grid, headerRows, dataRows)) claims.push(claim);
    headerRows = [];
    dataRows = [];
  };
  for (let row = 0; row < grid.rowCount; row++) {
    if (isForeign(grid, row, 'remedies')) {
      endBand();
      continue;
    }
    const hasOutcomes = headerRows.some((one) =>
      (grid.rows[one] ?? []).some((cell) => names(unmistakable, cell)),
    );
    if (isHeader(grid, row, hasOutcomes && dataRows.length === 0)) {
      if (dataRows.length > 0) endBand();
      headerRows = [...headerRows.slice(1 - MOST_HEADER_ROWS), row];
    } else if (headerRows.length > 0) {
      if (isData(grid, row, headerRows[0] ?? row)) dataRows.push(row);
      else if (dataRows.length > 0) endBand();
    }
  }
  endBand();
  return { claims, extra: [], votes: [] };
}

/** A row that names outcomes, or groups above them; figures behind the name of their group are none. */
function isHeader(grid: Grid, row: number, hasOutcomes: boolean): boolean {
  const cells = grid.rows[row] ?? [];
  // 3.其他 with figures is a row of table 三.
  if (cells.some(isFigure)) return false;
  return cells.some((cell) => names(unmistakable, cell)) || (!hasOutcomes && cells.some(isHeading));
}

function claimBand(
  grid: Grid,
  headerRows: readonly number[],
  dataRows: readonly number[],
): Claim[] {
  const [first = 0] = headerRows;
  const named = groupsIn(grid, headerRows);
  const groupCells = [...named.keys()];
  const band = outcomesOf(grid, headerRows, groupCells);
  const { columns } = band;
  if (!columns.some((column) => column.header && column.header.id !== 'total')) return [];
  const whole = groupCells.length === 0 ? groupAround(grid, first) : undefined;
  const isGroupAbove = groupCells.length > 0;
  const isSound = isGroupAbove
    ? areGroupsSound(grid, headerRows, band, named)
    : areOutcomesSound(columns) && hasNoHole(grid, headerRows, band);
  const filled = dataRows.filter((row) => (grid.rows[row] ?? []).some((cell) => !isBlank(cell)));
  const start = columns[0]?.col ?? 0;
  return (filled.length > 0 ? filled : dataRows.slice(0, 1)).flatMap((row) => {
    const cells = grid.across(row).filter((cell) => cell.col >= start || isFigure(cell));
    const labels = grid.across(row).filter((cell) => cell.col < start && !isBlank(cell));
    const beside = labels.map(({ text }) => groups.find(text)).find((group) => group !== undefined);
    const under = isSound ? distribute(band, cells) : unclear(band, cells);
    const year = labels.map(({ text }) => yearOfLabel(text)).find((one) => one !== undefined);
    const missing = missingOutcomes(grid, row, columns, under, (column) =>
      isGroupAbove ? groupOf(column, named) : (beside ?? whole),
    );
    const claims = columns.flatMap((column, index): Claim[] => {
      const group = isGroupAbove ? groupOf(column, named) : (beside ?? whole);
      const found = under[index];
      if (!column.header || !found) return [];
      if (!group) return anyGroup(grid, row, column.header, found);
      const years = [year, column.year].filter((one) => one !== undefined);
      const id = remedyId(group.id, column.header.id);
      const { table } = grid.source(row);
      return [{ id, table, under: found, years, around: grid.around(row) }];
    });
    return [...claims, ...missing];
  });
}

/** A figure below an outcome whose group is not understood may be that of any group. */
const anyGroup = (grid: Grid, row: number, outcome: Label, under: Under): Claim[] =>
  REMEDY_GROUPS.map(({ id }) => ({
    id: remedyId(id, outcome.id),
    table: grid.source(row).table,
    under: doubted(under),
    around: grid.around(row),
    isDoubt: true,
  }));

/** Outcomes of a group whose header is not understood: the figures below strange headers may be theirs. */
function missingOutcomes(
  grid: Grid,
  row: number,
  columns: readonly BandColumn<Label>[],
  unders: readonly Under[],
  groupAbove: (column: BandColumn<Label>) => RemedyGroup | undefined,
): Claim[] {
  const { table } = grid.source(row);
  const met = new Set(columns.flatMap((column) => groupAbove(column) ?? []));
  return [...met].flatMap((group) => {
    const own = columns.filter((column) => groupAbove(column) === group);
    const under = strangersIn(
      own,
      own.map((column) => unders[columns.indexOf(column)] ?? { kind: 'missing' }),
      [],
    );
    return OUTCOMES.filter(({ id }) => own.every(({ header }) => header?.id !== id)).map(
      ({ id }) => ({
        id: remedyId(group.id, id),
        table,
        under,
        around: grid.around(row),
      }),
    );
  });
}

/** The cells of a header that name groups, above the outcomes of each; the order tells one with a slip. */
function groupsIn(grid: Grid, headerRows: readonly number[]): ReadonlyMap<GridCell, RemedyGroup> {
  const cells = headerRows
    .flatMap((row) => grid.rows[row] ?? [])
    .filter((cell) => !isBlank(cell) && !names(outcomes, cell))
    .sort((a, b) => a.col - b.col || a.row - b.row);
  const aligned = groups.align(cells.map(({ text }) => text));
  return new Map(
    cells.flatMap((cell, index) => {
      const found = aligned[index];
      return found?.kind === 'known' ? [[cell, found.label] as const] : [];
    }),
  );
}

/** The outcomes that a header names, those below each group by themselves. */
function outcomesOf(
  grid: Grid,
  headerRows: readonly number[],
  groupCells: readonly GridCell[],
): Band<Label> {
  const whole = headersOf(grid, headerRows, outcomes, isHeading);
  if (groupCells.length < 2) return whole;
  const parts = groupCells.map((group) => {
    const below = headerRows.filter((row) => row >= group.row);
    const own = headersOf(within(grid, group), below, outcomes, isHeading).columns;
    return own.filter((column) => overlap(column, group));
  });
  const named = parts.flat();
  const others = whole.columns.filter((column) => !named.some((one) => overlap(one, column)));
  return { ...whole, columns: [...named, ...others].sort((a, b) => a.col - b.col) };
}

/** The grid with nothing but what stands below a cell. */
const within = (grid: Grid, above: GridCell): Grid => ({
  ...grid,
  rows: grid.rows.map((cells) => cells.filter((cell) => overlap(cell, above))),
});

/** The group that the caption or the heading of the table names: 未经复议直接起诉. */
function groupAround(grid: Grid, row: number): RemedyGroup | undefined {
  const { headings: around } = grid.around(row);
  for (const text of around.slice(0, ALONE)) {
    const group = groups.find(text);
    if (group) return group;
  }
  return undefined;
}

/** Every group has the five outcomes in their order, side by side, filling the group's heading. */
function areGroupsSound(
  grid: Grid,
  headerRows: readonly number[],
  band: Band<Label>,
  named: ReadonlyMap<GridCell, RemedyGroup>,
): boolean {
  const groupCells = [...named.keys()];
  if (new Set(named.values()).size !== named.size || !hasNoHole(grid, headerRows, band))
    return false;
  const grouped = groupCells.map((cell) =>
    band.columns.filter((column) => column.cell.row > cell.row && overlap(column, cell)),
  );
  return (
    grouped.flat().length === band.columns.length &&
    grouped.every((columns, index) => {
      const cell = groupCells[index];
      return cell !== undefined && fills(columns, cell) && areOutcomesSound(columns);
    })
  );
}

/** The five outcomes in the order of the form. */
function areOutcomesSound(columns: readonly BandColumn<Label>[]): boolean {
  const named = columns.filter(
    ({ cell }, index) => index === 0 || columns[index - 1]?.cell !== cell,
  );
  return (
    named.length === ORDER.length && named.every(({ header }, index) => header?.id === ORDER[index])
  );
}

/** The lowest group above the column. */
function groupOf(
  column: BandColumn<Label>,
  named: ReadonlyMap<GridCell, RemedyGroup>,
): RemedyGroup | undefined {
  const [above] = [...named.keys()]
    .filter((cell) => cell.row < column.cell.row && overlap(cell, column))
    .sort((a, b) => b.row - a.row);
  return above && named.get(above);
}

/**
 * A row below the header that can hold figures: as many cells as a group has outcomes, or figures and
 * blanks with one label in front. A remark across the table is none.
 */
function isData(grid: Grid, row: number, header: number): boolean {
  const own = grid.rows[row] ?? [];
  if (own.length === 0) return false;
  const texts = own.filter((cell) => !isBlank(cell) && !isFigure(cell));
  // A small table behind this one is one of its own.
  if (grid.source(row).table !== grid.source(header).table && own.length < ORDER.length)
    return false;
  return own.length >= ORDER.length || (texts.length <= 1 && texts.length < own.length);
}
