/** @file What the tables say of something that the narrative states too. */
import { requestId } from '../../forms/cells.js';
import type { AnyForm } from '../../forms/statistics.js';
import type { Cell, CellId } from '../../report/cell.js';
import { isEmpty } from '../sums/evaluate.js';
import type { StatedSum } from './statedCells.js';

type Cells = Readonly<Record<CellId, Cell>>;

/**
 * What the tables say of a stated sum, blanks as 0. A 总计 that is left blank is taken from its row.
 *
 * @returns undefined where a cell is not known
 */
export function statedFigure(
  form: AnyForm,
  { plus, minus = [], times = 1 }: StatedSum,
  cells: Cells,
): number | undefined {
  const [added, taken] = [tableFigure(form, plus, cells), tableFigure(form, minus, cells)];
  if (added === undefined || taken === undefined) return undefined;
  return Number(((added - taken) * times).toPrecision(15));
}

/** The sum of these cells; see `statedFigure`. */
export function tableFigure(
  form: AnyForm,
  ids: readonly CellId[],
  cells: Cells,
): number | undefined {
  let sum = 0;
  for (const id of ids) {
    const figure = isEmpty(cells[id]) ? rowSum(form, id, cells) : cells[id]?.value;
    if (figure === undefined || figure === null) return undefined;
    sum += figure;
  }
  return sum;
}

/** What the applicants of a row add up to, for a cell of its 总计; 0 for any other blank. */
function rowSum(form: AnyForm, id: CellId, cells: Cells): number | undefined {
  if (form.id === '2014' || !/^requests\..*\.total$/u.test(id)) return 0;
  const row = id.slice('requests.'.length, -'.total'.length);
  let sum = 0;
  for (const { id: applicant } of form.applicants) {
    if (applicant === 'total') continue;
    const cell = cells[requestId(row, applicant)];
    if (!isEmpty(cell) && cell?.value == null) return undefined;
    sum += cell?.value ?? 0;
  }
  return sum;
}
