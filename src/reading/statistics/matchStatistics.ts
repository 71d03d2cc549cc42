/** @file 政府信息公开情况统计表 matched: each figure by its label and by what stands above that. */
import { hasFigure, type Indicator, statisticsId, unitOf } from '../../forms/statistics.js';
import type { Extra } from '../../report/report.js';
import { isBlank } from '../tables/band.js';
import type { Claim } from '../tables/claim.js';
import type { Under } from '../tables/columns.js';
import type { Grid, GridCell } from '../tables/grid.js';
import { countRows } from '../tables/tableOfLabel.js';
import { readFigure } from '../words/figure.js';
import { scaleIn } from '../words/money.js';
import { indicatorCalled, indicatorLike, isNamed, type Placed, Placing } from './placing.js';
import { comparable, readLabel } from './printedLabel.js';
import { isUnit, scaleOf } from './printedUnit.js';
import { hasCodes, isHeader, type Layout, readHeader } from './statisticsColumns.js';
import { type ListLine, linesOf } from './statisticsRow.js';

/** Labels of the form, parts of figures aside, that make a table this form. */
const ENOUGH_LABELS = 4;
/** What no earlier form asked for; this many mark a table with codes, or with slips, as this form. */
const SINCE_2014 = /^(?:response\.|channels\.we)/u;
const ENOUGH_SINCE_2014 = 2;
/** The form has 61 lines; whatever a body adds, a table of more rows than this is another. */
const MOST_ROWS = 1000;
/** Words for the figure of the label in front of them. */
const ITSELF = /^(?:小计|合计|总计|总数|总量|数量|件数)$/u;
const FOOTER = /负责人|审核|审签|填报|填表|联系|电话|日期|盖章|^注/u;

/** A line of the list and its labels as they were aligned. */
interface PlacedLine {
  readonly line: ListLine;
  readonly labels: readonly { readonly cell: GridCell; readonly text: string }[];
}

/**
 * Finds the cells of the list in the grids of a page.
 *
 * @param grids in document order
 */
export function matchStatistics(grids: readonly Grid[]): { claims: Claim[]; extra: Extra[] } {
  const matcher = new StatisticsMatcher();
  for (const grid of grids) matcher.match(grid);
  return matcher.found();
}

class StatisticsMatcher {
  readonly #claims: Claim[] = [];
  readonly #extra: Extra[] = [];
  /** Lines that may be any of several indicators. */
  readonly #doubts: { readonly indicators: readonly Indicator[]; grid: Grid; line: ListLine }[] =
    [];

  readonly #placing = new Placing();
  /** Indicators by the label cell that was found to be theirs. */
  readonly #byLabel = new Map<GridCell, Indicator>();
  /** Cells of the form whose place is certain. */
  readonly #certain = new Set<Indicator>();
  /** A table split by a page break goes on with the columns of the one before. */
  #before: { readonly colCount: number; readonly layout: Layout | undefined } | undefined;

  match(grid: Grid): void {
    if (!this.#isOurs(grid)) {
      this.#before = undefined;
      this.#placing.lose();
      return;
    }
    const lines = this.#linesOf(grid).map((line): PlacedLine => ({ line, labels: labelsOf(line) }));
    const printed = lines.flatMap(({ labels }) => labels.map(({ text }) => text));
    const aligned = this.#placing.align(printed).values();
    for (const { line, labels } of lines) {
      const placed = labels.map(({ cell, text }): Placed => {
        const next = aligned.next().value ?? { kind: 'open', labels: [] };
        const found = this.#placing.place(text, next);
        if (found.kind === 'known') this.#byLabel.set(cell, found.indicator);
        return found;
      });
      this.#readLine(grid, line, placed.at(-1));
    }
  }

  /** A line in doubt is a candidate of what is not found for certain anywhere on the page. */
  found(): { claims: Claim[]; extra: Extra[] } {
    const claims = [...this.#claims];
    const extra = [...this.#extra];
    for (const { indicators, grid, line } of this.#doubts) {
      const open = indicators.filter((one) => hasFigure(one) && !this.#certain.has(one));
      const { table } = grid.source(line.row);
      for (const one of open) claims.push({ id: statisticsId(one.id), table, under: vague(line) });
      if (open.length === 0) extra.push(...extraLine(grid, line));
    }
    return { claims, extra };
  }

  /** The lines of the table in the order of the list. */
  #linesOf(grid: Grid): ListLine[] {
    let layout = this.#before?.colCount === grid.colCount ? this.#before.layout : undefined;
    const bands: ListLine[][] = [[]];
    for (let row = 0; row < grid.rowCount; ) {
      if (isHeader(grid, row)) {
        bands.push([]);
        const header = readHeader(grid, row);
        layout = header.layout;
        row = header.below;
      } else {
        bands.at(-1)?.push(...linesOf(grid, row, layout, ({ text }) => isNamed(text)));
        row++;
      }
    }
    this.#before = { colCount: grid.colCount, layout };
    // The left half is read to its end before the right one begins.
    return bands.flatMap((lines) => lines.sort((a, b) => a.half - b.half || a.row - b.row));
  }

  /** A table with enough of the form's labels, or one that goes on where the last one ended. */
  #isOurs(grid: Grid): boolean {
    // What prints rows of the three tables is none of the list.
    if (grid.rowCount > MOST_ROWS || countRows(grid) >= ENOUGH_LABELS) return false;
    const texts = grid.rows.flatMap((row) => row.map(({ text }) => text));
    const coded = hasCodes(grid);
    if (!coded && this.#before?.colCount === grid.colCount && texts.some(isNamed)) return true;
    if (!coded && wholeAmong(texts.map(indicatorCalled)).length >= ENOUGH_LABELS) return true;
    const like = wholeAmong(texts.map(indicatorLike));
    return (
      like.length >= ENOUGH_LABELS &&
      like.filter(({ id }) => SINCE_2014.test(id)).length >= ENOUGH_SINCE_2014
    );
  }

  #readLine(grid: Grid, line: ListLine, placed: Placed | undefined): void {
    const { table } = grid.source(line.row);
    if (placed && placed.kind !== 'known') {
      // What prints no figure is nobody's, unless its words are the form's.
      const isEmpty = placed.kind === 'unknown' && figuresOf(line).length === 0;
      if (!isEmpty) this.#doubts.push({ indicators: placed.indicators, grid, line });
      return;
    }
    const indicator = placed ? placed.indicator : this.#aboveOf(line);
    if (!indicator || !hasFigure(indicator)) {
      this.#extra.push(...extraLine(grid, line));
      return;
    }
    const note = placed ? placed.label.note : '';
    const inNote = isUnit(note) ? [note] : [];
    const own = isUnit(line.unit) ? [line.unit, ...inNote] : inNote;
    const scale = own.length > 0 ? scaleOf(indicator, own) : scaleAround(indicator, grid);
    if (placed) this.#certain.add(indicator);
    const claim = { id: statisticsId(indicator.id), table };
    if (!placed || scale === undefined) this.#claims.push({ ...claim, under: vague(line) });
    else for (const figure of line.figures) this.#claims.push({ ...claim, ...figure, scale });
  }

  /** A figure without a label: what stood here may have been the head of what follows. */
  #aboveOf(line: ListLine): Indicator | undefined {
    if (figuresOf(line).length === 0) return undefined;
    if (!line.above) this.#placing.lose();
    return line.above && this.#byLabel.get(line.above);
  }
}

/** Different indicators that are no part of a figure. */
const wholeAmong = (found: readonly (Indicator | undefined)[]): Indicator[] =>
  [...new Set(found)]
    .filter((one) => one !== undefined)
    .filter(({ parent }) => !parent || !hasFigure(parent));

/** The labels of a line, outermost first, each with the number or the 其中 in the cell in front of it. */
function labelsOf({ labels }: ListLine): PlacedLine['labels'] {
  const found: { cell: GridCell; text: string }[] = [];
  let prefix = '';
  for (const cell of labels) {
    if (found.length > 0 && ITSELF.test(comparable(cell.text))) break;
    if (readLabel(cell.text).key === '') {
      prefix += cell.text;
      continue;
    }
    found.push({ cell, text: prefix + cell.text });
    prefix = '';
  }
  return found;
}

/**
 * The scale of a line that prints no unit: what the caption, the header or a line beside the table names.
 * undefined where they name several.
 */
function scaleAround(indicator: Indicator, grid: Grid): number | undefined {
  if (unitOf(indicator) === 'count') return 1;
  const cells = grid.rows.flatMap((row) => row.map(({ text }) => text));
  const around = [
    ...grid.around(0).headings,
    ...grid.around(0).units,
    ...cells.filter((text) => /单位\s*[:：为]/u.test(text)),
  ];
  const scale = scaleIn(around);
  return Number.isNaN(scale) ? undefined : scale;
}

/** The figures of the line, without saying whose they are. */
function vague({ figures, filled }: ListLine): Under {
  if (filled.length > 0) return { kind: 'unclear', cells: filled };
  const [{ under } = { under: { kind: 'missing' } as const }] = figures;
  return under.kind === 'unclear' ? { kind: 'missing' } : under;
}

const figuresOf = ({ filled }: ListLine): GridCell[] =>
  filled.filter((cell) => readFigure(cell.text, 'count').status === 'number');

/** A line with a figure that the form does not know; signatures and telephone numbers are none. */
function extraLine(grid: Grid, line: ListLine): Extra[] {
  const labels = line.labels.map((cell) => cell.text).filter((text) => text !== '');
  if (figuresOf(line).length === 0 || labels.some((text) => FOOTER.test(text))) return [];
  const values = line.filled.filter((cell) => !isBlank(cell)).map((cell) => cell.text);
  return [{ ...grid.source(line.row), labels, values }];
}
