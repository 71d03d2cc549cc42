/** @file Random reports that add up, or are broken on purpose. */
import { cellsOf, remedyId, requestId } from '../../src/forms/cells.js';
import type { Form, Label } from '../../src/forms/form.js';
import { RESULTS } from '../../src/forms/requests.js';
import type { CellId } from '../../src/report/cell.js';
import { narrativeOf } from './narrative.js';
import { type Chance, chanceFrom } from './random.js';
import { blank, dash, figure, type Truth, type TruthCell } from './truth.js';

export interface TruthOptions {
  /** Probability that a cell without anything to report is left empty. */
  readonly blanks?: number;
  /** Probability that such a cell holds a mark. */
  readonly dashes?: number;
  /** How many figures of tables 三 and 四 are printed wrong. */
  readonly broken?: number;
  /** Is the 总计 column of table 三 left empty? */
  readonly blankTotals?: boolean;
}

const AGENCIES = [
  ['云岭市教育局', '青禾区市场监督管理局', '白石县卫生健康局', '双河市统计局', '海棠区司法局'],
  ['南坪镇人民政府', '东溪县自然资源局', '望山区人民政府办公室', '石桥中学', '北岭街道办事处'],
].flat();

const isPart = (label: Label): boolean => label.id !== 'total';

/**
 * A random report of this form whose figures add up, except where `options` breaks them.
 *
 * @param seed the same seed gives the same report
 */
export function truthFrom(seed: number, form: Form, options: TruthOptions = {}): Truth {
  const chance = chanceFrom(seed);
  const most = chance.pick([2, 40, 3000]);
  const amount = (): number => (chance.happens(0.5) ? 0 : chance.between(1, most));
  const values = new Map<CellId, number>();
  for (const cell of cellsOf(form))
    if (cell.table === 'proactive') values.set(cell.id, proactive(cell.id, amount, chance));
  fillRequests(form, values, amount);
  for (const group of form.remedies) {
    const outcomes = form.outcomes.filter(isPart).map((outcome) => {
      const value = amount();
      values.set(remedyId(group.id, outcome.id), value);
      return value;
    });
    values.set(remedyId(group.id, 'total'), sum(outcomes));
  }
  const tabular = cellsOf(form).filter((cell) => cell.table !== 'proactive');
  for (let count = options.broken ?? 0; count > 0; count--) {
    const { id } = chance.pick(tabular);
    values.set(id, (values.get(id) ?? 0) + chance.between(1, 9));
  }
  const year = form.id === '2021' ? chance.between(2021, 2025) : chance.pick([2019, 2020, 2022]);
  const cells = Object.fromEntries(
    cellsOf(form).map(({ id }) => [id, cellOf(id, values.get(id) ?? 0, chance, options)]),
  );
  return { form: form.id, ...narrativeOf(chance.pick(AGENCIES), year, chance), cells };
}

function proactive(id: CellId, amount: () => number, chance: Chance): number {
  if (id.endsWith('.amount')) return (amount() * 100 + chance.between(0, 99)) / 100;
  return id.endsWith('.change') && chance.happens(0.5) ? -amount() || 0 : amount();
}

/** Table 三 from its results: totals first, then what was carried over, then what came in. */
function fillRequests(form: Form, values: Map<CellId, number>, amount: () => number): void {
  const results = form.requests.filter((row) => row.ancestors.includes(RESULTS) && isPart(row));
  for (const applicant of form.applicants.filter(isPart)) {
    const outcomes = results.map((row) => {
      const value = amount();
      values.set(requestId(row.id, applicant.id), value);
      return value;
    });
    const total = sum(outcomes);
    const carriedOut = amount();
    const carriedIn = Math.min(amount(), total + carriedOut);
    values.set(requestId('total', applicant.id), total);
    values.set(requestId('carried_out', applicant.id), carriedOut);
    values.set(requestId('carried_in', applicant.id), carriedIn);
    values.set(requestId('new', applicant.id), total + carriedOut - carriedIn);
  }
  for (const row of form.requests) {
    const parts = form.applicants.filter(isPart);
    const total = sum(parts.map(({ id }) => values.get(requestId(row.id, id)) ?? 0));
    values.set(requestId(row.id, 'total'), total);
  }
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

function cellOf(id: CellId, value: number, chance: Chance, options: TruthOptions): TruthCell {
  if (options.blankTotals && /^requests\..*\.total$/u.test(id)) return blank;
  if (value !== 0) return figure(value);
  if (chance.happens(options.blanks ?? 0)) return blank;
  return chance.happens(options.dashes ?? 0) ? dash() : figure(0);
}
