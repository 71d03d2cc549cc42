/** @file 政府信息公开情况统计表 matched: each figure by its label and by what stands above that. */
import {
  hasFigure,
  type Indicator,
  type StatisticsForm,
  statisticsId,
  unitOf,
} from '../../forms/statistics.js';
import type { Extra } from '../../report/report.js';
import { isBlank } from '../tables/band.js';
import type { Claim } from '../tables/claim.js';
import type { Under } from '../tables/columns.js';
import type { Grid, GridCell } from '../tables/grid.js';
import { readFigure } from '../words/figure.js';
import { scaleIn } from '../words/money.js';
import { Outline, type Placed } from './outline.js';
import { comparable, readLabel } from './printedLabel.js';
import { isUnit, scaleOf } from './printedUnit.js';
import { hasCodes, isHeader, type Layout, readHeader } from './statisticsColumns.js';
import { type ListLine, linesOf } from './statisticsRow.js';

/** Labels of the form, parts of figures aside, that make a table this form. */
const ENOUGH_LABELS = 4;
/** Words for the figure of the label in front of them. */
const ITSELF = /^(?:小计|合计|总计|总数|总量|数量|件数)$/u;
const FOOTER = /负责人|审核|审签|填报|填表|联系|电话|日期|盖章|^注/u;

/** Finds the cells of the form in the grids of a page, in document order. */
export class StatisticsMatcher {
  readonly #outline: Outline;
  /** Indicators by the label cell that was found to be theirs. */
  readonly #byLabel = new Map<GridCell, Indicator>();
  /** Cells of the form whose place is certain. */
  readonly #certain = new Set<Indicator>();
  /** A table split by a page break goes on with the columns of the one before. */
  #before: { readonly colCount: number; readonly layout: Layout | undefined } | undefined;

  constructor(form: StatisticsForm) {
    this.#outline = new Outline(form);
  }

  match(grid: Grid): { claims: Claim[]; extra: Extra[] } {
    const claims: Claim[] = [];
    const extra: Extra[] = [];
    if (!this.#isOurs(grid)) {
      this.#before = undefined;
      this.#outline.lose();
      return { claims, extra };
    }
    let layout = this.#before?.colCount === grid.colCount ? this.#before.layout : undefined;
    let lines: ListLine[] = [];
    const endBand = (): void => {
      // The left half is read to its end before the right one begins.
      for (const line of lines.sort((a, b) => a.half - b.half || a.row - b.row))
        this.#readLine(grid, line, claims, extra);
      lines = [];
    };
    for (let row = 0; row < grid.rowCount; ) {
      if (isHeader(grid, row)) {
        endBand();
        const header = readHeader(grid, row);
        layout = header.layout;
        row = header.below;
      } else {
        lines.push(...linesOf(grid, row, layout, (cell) => this.#isNamed(cell)));
        row++;
      }
    }
    endBand();
    this.#before = { colCount: grid.colCount, layout };
    return { claims, extra };
  }

  #isNamed(cell: GridCell): boolean {
    return this.#outline.named(cell.text).length > 0;
  }

  /** A table with enough of the form's labels, or one that goes on where the last one ended. */
  #isOurs(grid: Grid): boolean {
    if (hasCodes(grid)) return false;
    const named = grid.rows.flatMap((row) => row.flatMap(({ text }) => this.#outline.named(text)));
    const whole = named.filter(({ parent }) => !parent || !hasFigure(parent));
    if (this.#before?.colCount === grid.colCount && named.length > 0) return true;
    return new Set(whole).size >= ENOUGH_LABELS;
  }

  #readLine(grid: Grid, line: ListLine, claims: Claim[], extra: Extra[]): void {
    const { indicator, placed } = this.#placeLine(line);
    const { table } = grid.source(line.row);
    if (placed?.kind === 'uncertain') {
      const open = placed.indicators.filter(hasFigure).filter((one) => !this.#certain.has(one));
      for (const one of open) claims.push({ id: statisticsId(one.id), table, under: vague(line) });
      if (open.length === 0) extra.push(...extraLine(grid, line));
      return;
    }
    if (!indicator || !hasFigure(indicator)) {
      extra.push(...extraLine(grid, line));
      return;
    }
    const note = placed?.kind === 'known' ? placed.label.note : '';
    const inNote = isUnit(note) ? [note] : [];
    const own = isUnit(line.unit) ? [line.unit, ...inNote] : inNote;
    const scale = own.length > 0 ? scaleOf(indicator, own) : scaleAround(indicator, grid);
    const isItsOwn = placed?.kind === 'known';
    if (isItsOwn) this.#certain.add(indicator);
    claims.push({
      id: statisticsId(indicator.id),
      table,
      under: isItsOwn && scale !== undefined ? line.under : vague(line),
      ...(scale === undefined ? {} : { scale }),
    });
  }

  /** Which indicator the line's figure belongs to; every label on the way is read in order. */
  #placeLine(line: ListLine): { indicator?: Indicator | undefined; placed?: Placed } {
    if (line.labels.length === 0) {
      // A figure without a label: what stood here may have been the head of what follows.
      if (figuresOf(line).length === 0) return {};
      if (!line.above) this.#outline.lose();
      return { indicator: line.above && this.#byLabel.get(line.above) };
    }
    let prefix = '';
    let placed: Placed | undefined;
    for (const cell of line.labels) {
      if (placed?.kind === 'known' && ITSELF.test(comparable(cell.text))) break;
      if (readLabel(cell.text).key === '') {
        prefix += cell.text;
        continue;
      }
      placed = this.#outline.place(prefix + cell.text);
      prefix = '';
      if (placed.kind === 'known') this.#byLabel.set(cell, placed.indicator);
    }
    if (!placed) return {};
    return placed.kind === 'known' ? { indicator: placed.indicator, placed } : { placed };
  }
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
function vague({ under, filled }: ListLine): Under {
  if (filled.length > 0) return { kind: 'unclear', cells: filled };
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
