/** @file A5: what the search for wrong cells found, as notes. */
import { cellsOf, type FormCell } from '../../forms/cells.js';
import type { AnyForm } from '../../forms/statistics.js';
import type { CellId } from '../../report/cell.js';
import type { Finding, Message } from '../../report/finding.js';
import { finding } from '../checkable.js';
import { cellName } from '../words.js';
import { type Change, type Explanation, explain } from './culprits.js';
import { equationsOf } from './equations.js';
import { type Cells, isEmpty } from './evaluate.js';
import type { Evaluated } from './evaluated.js';
import { type ShiftedRow, shiftedRows } from './shiftedRow.js';
import { isPlainSlip, mayBeSlip, slipFrom } from './slips.js';

/** More cells than these are no help. */
const SHORT_LIST = 5;

const RULE = 'suspect.cell';

/** Says which cells are most likely wrong: all of them where that is certain, else the short list. */
export function culpritFindings(
  form: AnyForm,
  cells: Cells,
  evaluated: readonly Evaluated[],
): Finding[] {
  const system = equationsOf(evaluated, cells);
  const explanations = explain(system.equations, system.cells);
  const [first, ...others] = explanations;
  const names = new Map(cellsOf(form).map((cell) => [cell.id, cell]));
  const typed = others.length > 0 ? theOnlySlip(explanations, cells) : undefined;
  // Of a sum by itself, any part may be the wrong one; the finding about it says as much.
  const broken = system.equations.filter(({ residual }) => residual !== 0).length;
  if (broken === 1 && others.length > 0)
    return typed ? typed.map((change) => mistyped(change, typed.length, names)) : [];
  if (!first || first.length > 1) {
    const [row, ...rows] =
      form.id === '2014' ? [] : shiftedRows(form, system.equations, system.cells);
    if (row && rows.length === 0) return [shifted(row)];
  }
  if (!first) return [];
  const [pair, ...pairs] = explanations.flatMap((changes) => exchangesIn(changes, cells));
  if (pair && pairs.length === 0) return [exchanged(pair, names)];
  // That a total is left blank is said already, with what it should be.
  const isBlankTotal = ({ cell }: Change): boolean =>
    cell.endsWith('.total') && isEmpty(cells[cell]);
  if (first.some(isBlankTotal)) return [];
  if (others.length === 0) return first.map((change) => likely(change, first.length, names, cells));
  if (typed) return typed.map((change) => mistyped(change, typed.length, names));
  const common = first.filter((change) => others.every((other) => has(other, change)));
  if (common.length > 0) return common.map((change) => likely(change, first.length, names, cells));
  if (first.length > 1 || explanations.length > SHORT_LIST) return [];
  return [oneOf(explanations.flat(), names)];
}

/**
 * Of several smallest explanations the one whose changes are each one slip of the fingers, where no other
 * one may be (after Scholtus, Automatic correction of simple typing errors in numerical data with balance
 * edits, 2009).
 */
function theOnlySlip(explanations: readonly Explanation[], cells: Cells): Explanation | undefined {
  const printed = explanations.filter((changes) =>
    changes.every(({ cell }) => !isEmpty(cells[cell])),
  );
  const [only, ...more] = printed.filter((changes) =>
    changes.every(({ value, printed: figure }) => mayBeSlip(value, figure)),
  );
  const isShown = only?.every(({ value, printed: figure }) => isPlainSlip(value, figure));
  return isShown && more.length === 0 ? only : undefined;
}

const has = (explanation: Explanation, { cell, value }: Change): boolean =>
  explanation.some((change) => change.cell === cell && change.value === value);

/** Two figures that stand in each other's cells, side by side; one of them may be 0 or blank. */
function exchangesIn([a, b, ...more]: Explanation, cells: Cells): (readonly [Change, Change])[] {
  if (!a || !b || more.length > 0 || !areNeighbours(a, b, cells)) return [];
  return a.printed === b.value && b.printed === a.value ? [[a, b]] : [];
}

/** Side by side in a row, or one below the other. */
function areNeighbours(a: Change, b: Change, cells: Cells): boolean {
  const [one, other] = [cells[a.cell]?.at, cells[b.cell]?.at];
  if (!one || !other || !('col' in one) || !('col' in other) || one.table !== other.table)
    return false;
  return Math.abs(one.row - other.row) + Math.abs(one.col - other.col) === 1;
}

type Names = ReadonlyMap<CellId, FormCell>;

/** “（二）部分公开 / 商业企业”. */
const nameOf = (id: CellId, names: Names): Message => cellName(names.get(id));

/** That the other cells named have to be changed, too. */
const TOGETHER: Message = { zh: '与另外几格一并更正，', en: ' (and the other cells named)' };

function likely(change: Change, together: number, names: Names, cells: Cells): Finding {
  const { cell, printed, value } = change;
  const name = nameOf(cell, names);
  const isBlank = cells[cell]?.value == null;
  const slip = isBlank ? undefined : slipFrom(value, printed);
  const [zh, en] = slip ? [`（${slip.zh}？）`, ` (${slip.en}?)`] : ['', ''];
  const message: Message = {
    zh: `${name.zh}很可能有误：报告${isBlank ? '未填写' : `印为${printed}`}，${together > 1 ? TOGETHER.zh : ''}改为${value}则全部勾稽成立${zh}。`,
    en: `${name.en} is likely wrong: the report ${isBlank ? 'leaves it blank' : `prints ${printed}`}; with ${value}${together > 1 ? TOGETHER.en : ''} every identity holds${en}.`,
  };
  return finding('info', RULE, cell, message, {
    cells: [cell],
    expected: value,
    actual: isBlank ? null : printed,
  });
}

function mistyped({ cell, printed, value }: Change, together: number, names: Names): Finding {
  const [name, slip] = [nameOf(cell, names), slipFrom(value, printed)];
  const message: Message = {
    zh: `${name.zh}可能有误：报告印为${printed}，${together > 1 ? TOGETHER.zh : ''}改为${value}则全部勾稽成立。改动别的格也可以，但只有这一改动是一次笔误（${slip?.zh}？）。`,
    en: `${name.en} may be wrong: the report prints ${printed}; with ${value}${together > 1 ? TOGETHER.en : ''} every identity holds. Other changes would do, but only this one is a single slip (${slip?.en}?).`,
  };
  return finding('info', RULE, cell, message, { cells: [cell], expected: value, actual: printed });
}

function exchanged([a, b]: readonly [Change, Change], names: Names): Finding {
  const [one, other] = [nameOf(a.cell, names), nameOf(b.cell, names)];
  const message: Message = {
    zh: `${one.zh}印为${a.printed}，相邻的${other.zh}印为${b.printed}：两格数字很可能填错了位置，互换后全部勾稽成立。`,
    en: `${one.en} prints ${a.printed} and its neighbour ${other.en} prints ${b.printed}: likely in each other’s place; exchanged, every identity holds.`,
  };
  return finding('info', 'suspect.exchanged', a.cell, message, { cells: [a.cell, b.cell] });
}

function shifted({ row, name, cells, to }: ShiftedRow): Finding {
  const [zh, en] = to === 'right' ? ['右', 'right'] : ['左', 'left'];
  const message: Message = {
    zh: `“${name.zh}”行的数字很可能错了一格：整行向${zh}移一格后全部勾稽成立。`,
    en: `The figures of row “${name.en}” likely stand one cell off: moved one cell to the ${en}, every identity holds.`,
  };
  return finding('info', 'suspect.shifted_row', row, message, { cells });
}

function oneOf(changes: readonly Change[], names: Names): Finding {
  const said = (language: keyof Message): string[] =>
    changes.map(({ cell, printed, value }) => {
      const name = nameOf(cell, names)[language];
      return language === 'zh'
        ? `${name}（${printed}→${value}）`
        : `${name} (${printed} → ${value})`;
    });
  const message: Message = {
    zh: `以下各格中有一格很可能有误，改动其中任何一格都能使全部勾稽成立：${said('zh').join('、')}。`,
    en: `One of these cells is likely wrong; changing any one of them makes every identity hold: ${said('en').join(', ')}.`,
  };
  return finding('info', 'suspect.one_of', changes[0]?.cell ?? '', message, {
    cells: changes.map(({ cell }) => cell),
  });
}
