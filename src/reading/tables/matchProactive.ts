/** @file Table 二 matched: each block's rows by their labels, columns by the block's own header. */
import { proactiveId } from '../../forms/cells.js';
import type { Form, Label, ProactiveColumn } from '../../forms/form.js';
import {
  type FormColumns,
  PROACTIVE_COLUMNS,
  PROACTIVE_ROWS,
  type ProactiveRow,
} from '../../forms/official.js';
import type { Extra } from '../../report/report.js';
import { type Aligned, LabelSequence } from '../align/align.js';
import { isPart, labelKey } from '../words/label.js';
import { isUnitLine, scaleIn } from '../words/money.js';
import { yearOfLabel } from '../words/yearNamed.js';
import { type Band, dataCells, headersOf, isBlank, isFigure, names } from './band.js';
import { type Claim, type Claims, doubted, extraCells, extraRow, strangersIn } from './claim.js';
import { distribute, type Under } from './columns.js';
import type { Grid, GridCell } from './grid.js';
import { isForeign } from './tableOfLabel.js';

/** The label above the row labels. */
const ROW_HEADING = new LabelSequence<Label>([{ id: 'content', zh: '信息内容', en: 'Content' }]);

const isRowHeading = (cell: GridCell): boolean => names(ROW_HEADING, cell);

const rows = new LabelSequence(PROACTIVE_ROWS);
/** The columns of each form for each row, as sequences. */
const COLUMNS: ReadonlyMap<FormColumns, LabelSequence<ProactiveColumn>> = new Map(
  PROACTIVE_ROWS.flatMap(({ of }) =>
    of.map((one) => [one, new LabelSequence(one.columns)] as const),
  ),
);
const everyColumn = new LabelSequence(PROACTIVE_COLUMNS);

interface PrintedRow {
  readonly row: number;
  readonly label: GridCell;
  readonly cells: readonly GridCell[];
  /** The header above, undefined where the block has none. */
  readonly headerRow: number | undefined;
  readonly article: string;
}

/** Finds the cells of table 二 in a grid that has labels of it. */
export function matchProactive(grid: Grid): Claims {
  const claims: Claim[] = [];
  const extra: Extra[] = [];
  const votes: Form['id'][] = [];
  const printed = rowsOf(grid);
  const aligned = rows.align(
    printed.map(({ label }) => label.text),
    (index) => !isPart(printed[index]?.label.text ?? ''),
  );
  const units = new Map<number, readonly string[]>();
  const bands = new Map<string, Band<ProactiveColumn>>();
  for (const [index, one] of printed.entries()) {
    const found = aligned[index];
    const { table } = grid.source(one.row);
    if (!units.has(table)) units.set(table, unitTextsOf(grid, one.row));
    const around = units.get(table) ?? [];
    const isFilled = one.cells.some((cell) => isFigure(cell));
    for (const row of rowsMeant(found)) {
      const of = claimRow(grid, row, one, around, found?.kind === 'known', bands);
      const isDoubt = found?.kind !== 'known';
      for (const claim of of.claims) claims.push(isDoubt ? { ...claim, isDoubt } : claim);
      extra.push(...of.extra);
      votes.push(...of.votes);
    }
    if (found?.kind !== 'known' && one.headerRow !== undefined && isFilled)
      extra.push(extraRow(grid, one.row, (cell) => !one.cells.includes(cell)));
  }
  return { claims, extra, votes };
}

const rowsMeant = (found: Aligned<ProactiveRow> | undefined): readonly ProactiveRow[] => {
  if (found?.kind === 'known') return [found.label];
  return found?.labels ?? [];
};

/** The rows below articles and headers of columns. */
function rowsOf(grid: Grid): PrintedRow[] {
  const printed: PrintedRow[] = [];
  let article = '';
  let headerRow: number | undefined;
  let isInTable = false;
  for (let row = 0; row < grid.rowCount; row++) {
    const cells = grid.rows[row] ?? [];
    const item = cells.find((cell) => labelKey(cell.text).item !== undefined);
    if (isForeign(grid, row, 'proactive')) isInTable = false;
    else if (item) {
      article = item.text;
      headerRow = undefined;
      isInTable = true;
    } else if (isHeader(cells)) {
      headerRow = row;
      isInTable = true;
    } else if (isInTable) {
      const label = labelOf(grid, row);
      if (label)
        printed.push({ row, label, cells: dataCells(grid, row, label), headerRow, article });
    }
  }
  return printed;
}

/** A row that names columns, or at least says that it does (信息内容), and holds no figure. */
const isHeader = (cells: readonly GridCell[]): boolean =>
  !cells.some(isFigure) && cells.some((cell) => names(everyColumn, cell) || isRowHeading(cell));

/** What a row claims: every column of the block, of the form whose header stands above. */
function claimRow(
  grid: Grid,
  row: ProactiveRow,
  { row: at, label, cells, headerRow, article }: PrintedRow,
  around: readonly string[],
  isKnown: boolean,
  known: Map<string, Band<ProactiveColumn>>,
): Claims {
  const bands = row.of.map((of) => {
    const key = `${headerRow} ${of.columns.map(({ id }) => id)}`;
    const band = known.get(key) ?? bandOf(grid, headerRow, of);
    known.set(key, band);
    return { of, band };
  });
  const [best, next] = bands
    .map((one) => ({ ...one, evidence: evidenceOf(one.band, one.of) }))
    .sort((a, b) => b.evidence - a.evidence);
  const chosen =
    best && best.evidence > 0 && best.evidence > (next?.evidence ?? 0) ? best : undefined;
  const { table } = grid.source(at);
  const year = yearOfLabel(label.text);
  const common = { table, around: grid.around(at), years: year === undefined ? [] : [year] };
  if (!chosen)
    return {
      claims: row.of.flatMap(({ columns }) =>
        columns.map((column) => ({
          ...common,
          id: proactiveId(row.id, column.id),
          under: headless(cells),
        })),
      ),
      extra: [],
      votes: [],
    };
  const { band, of } = chosen;
  const unders = distribute(band, cells);
  const units = [...around, article, label.text];
  const claims = of.columns.flatMap((column): Claim[] => {
    const id = proactiveId(row.id, column.id);
    // A header printed twice, with a span in one of its rows only, names two figures.
    const indexes = band.columns.flatMap(({ header }, index) =>
      header?.id === column.id ? [index] : [],
    );
    // A column without a header may be one whose header is not understood.
    if (indexes.length === 0)
      return [{ ...common, id, under: strangersIn(band.columns, unders, cells), isDoubt: true }];
    return indexes.map((index) => {
      const { cell, year: columnYear } = band.columns[index] ?? {};
      const found = unders[index] ?? MISSING;
      const scale = column.unit === 'wan_yuan' ? scaleIn([cell?.text ?? '', ...units]) : 1;
      const years = columnYear === undefined ? common.years : [...common.years, columnYear];
      return { ...common, id, under: isKnown ? found : doubted(found), scale, years };
    });
  });
  return {
    claims,
    extra: isKnown ? extraCells(grid, row, band.columns, unders) : [],
    votes: isKnown ? [of.form] : [],
  };
}

const MISSING: Under = { kind: 'missing' };

const bandOf = (
  grid: Grid,
  headerRow: number | undefined,
  of: FormColumns,
): Band<ProactiveColumn> => {
  const columns = COLUMNS.get(of);
  return headerRow === undefined || !columns
    ? { columns: [], end: 0 }
    : headersOf(grid, [headerRow], columns, isRowHeading);
};

/** How much of the header is this form's: what it names, less what is missing of it. */
function evidenceOf({ columns }: Band<ProactiveColumn>, of: FormColumns): number {
  const named = columns.filter(({ header }) => header !== undefined);
  const exact = named.filter(({ header, cell }) => isSame(header, cell));
  const missing = of.columns.length - named.length;
  return named.length === 0 ? 0 : named.length + exact.length / 8 - missing / 2;
}

const isSame = (header: Label | undefined, { text }: GridCell): boolean =>
  header !== undefined && labelKey(header.zh).key === labelKey(text).key;

/** Figures without a header that says which they are. */
function headless(cells: readonly GridCell[]): Under {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length === 0 ? MISSING : { kind: 'unclear', cells: filled };
}

/** Caption, lines beside the table, and rows of it that name a unit. */
function unitTextsOf(grid: Grid, at: number): string[] {
  const { table } = grid.source(at);
  const { units } = grid.around(at);
  const own = grid.rows.filter((_, row) => grid.source(row).table === table);
  return [...units, ...own.flatMap((row) => row.map(({ text }) => text).filter(isUnitLine))];
}

/** The row's label: its first text, or the one that reaches down to figures without their own. */
function labelOf(grid: Grid, row: number): GridCell | undefined {
  const own = (grid.rows[row] ?? []).find((cell) => !isBlank(cell) && !isFigure(cell));
  const isFilled = grid.rows[row]?.some((cell) => isFigure(cell));
  return (
    own ?? (isFilled ? grid.across(row).find((cell) => !isBlank(cell) && !isFigure(cell)) : own)
  );
}
