/**
 * @file A row or column that is left blank where the sums want figures: one cause of many sums that do not
 * hold. It is said once; what it explains is part of it.
 */
import { remedyId, requestId } from '../../forms/cells.js';
import type { Form } from '../../forms/form.js';
import type { Identity } from '../../forms/identities.js';
import type { CellId } from '../../report/cell.js';
import type { Finding, Message } from '../../report/finding.js';
import { finding } from '../checkable.js';
import { type Cells, evaluate, isEmpty } from './evaluate.js';
import type { Evaluated } from './evaluated.js';

/** Cells left blank in one line, and the identities that hold once they are filled. */
export interface BlankLine {
  readonly finding: Finding;
  readonly explains: ReadonlySet<Identity>;
}

/** A row or column of a table, and the rules by which its cells follow from the others. */
interface Line {
  readonly rule: string;
  readonly at: string;
  readonly name: Message;
  readonly cells: readonly CellId[];
  readonly filledBy: readonly Identity['rule'][];
}

/** Fewer sums may fail by chance. */
const FEWEST = 3;

/** The blank lines of a report, those that explain most first; no identity is explained twice. */
export function blankLines(
  form: Form,
  cells: Cells,
  evaluated: readonly Evaluated[],
): readonly BlankLine[] {
  const broken = evaluated.filter(({ outcome }) => outcome.kind === 'inconsistent');
  if (broken.length < FEWEST) return [];
  const found = [...linesOf(form)]
    .flatMap((line) => blankLine(line, cells, evaluated) ?? [])
    .sort((a, b) => b.explains.size - a.explains.size);
  const explained = new Set<Identity>();
  return found.filter(({ explains }) => {
    const isNew = [...explains].every((identity) => !explained.has(identity));
    if (isNew) for (const identity of explains) explained.add(identity);
    return isNew;
  });
}

function* linesOf(form: Form): Generator<Line> {
  for (const { id, zh, en } of form.applicants)
    yield {
      rule: 'requests.blank_column',
      at: id,
      name: { zh: `表三“${zh}”列`, en: `Table 3, column “${en}”` },
      cells: form.requests.map((row) => requestId(row.id, id)),
      filledBy: ['requests.row_total'],
    };
  for (const { id, zh, en } of form.requests)
    yield {
      rule: 'requests.blank_row',
      at: id,
      name: { zh: `表三“${zh}”行`, en: `Table 3, row “${en}”` },
      cells: form.applicants.map((applicant) => requestId(id, applicant.id)),
      filledBy: ['requests.results_total', 'requests.balance'],
    };
  yield {
    rule: 'remedies.blank_column',
    at: 'total',
    name: { zh: '表四“总计”各格', en: 'Table 4, “Total”' },
    cells: form.remedies.map((group) => remedyId(group.id, 'total')),
    filledBy: ['remedies.total'],
  };
}

function blankLine(
  line: Line,
  cells: Cells,
  evaluated: readonly Evaluated[],
): BlankLine | undefined {
  const empty = line.cells.filter((id) => isEmpty(cells[id]));
  if (empty.length < 2) return undefined;
  const filled = { ...cells };
  const missing = empty.filter((id) => {
    const value = wanted(id, line, evaluated);
    if (value > 0) filled[id] = { value, status: 'recovered' };
    return value > 0;
  });
  if (missing.length < 2) return undefined;
  const holds = (identity: Identity): boolean => evaluate(identity, filled).kind === 'consistent';
  const about = evaluated.filter(({ identity }) =>
    missing.some((id) => identity.parts.includes(id) || identity.totals.includes(id)),
  );
  const mended = about.filter(
    ({ identity, outcome }) => outcome.kind === 'inconsistent' && holds(identity),
  );
  // A slip elsewhere may keep a sum from holding; many such sums, and the blanks are not the cause.
  const against = about.filter(
    ({ identity, outcome, own }) =>
      outcome.kind !== 'unchecked' && own.rows.length === 0 && !holds(identity),
  );
  if (mended.length < FEWEST * (1 + against.length)) return undefined;
  const { zh, en } = line.name;
  const message: Message = {
    zh: `${zh}有${missing.length}格未填写，因此${mended.length}项勾稽不成立；补上其余各格得出的数字则都成立。`,
    en: `${en}: ${missing.length} cells are left blank, which is why ${mended.length} identities do not hold; with the figures that the other cells give they do.`,
  };
  return {
    finding: finding('warning', line.rule, line.at, message, { cells: missing }),
    explains: new Set(mended.map(({ identity }) => identity)),
  };
}

/** What a sum that fails wants of a blank cell; 0 where none does. */
function wanted(id: CellId, { filledBy }: Line, evaluated: readonly Evaluated[]): number {
  for (const { identity, outcome } of evaluated) {
    if (outcome.kind !== 'inconsistent' || !filledBy.includes(identity.rule)) continue;
    const excess = outcome.expected - (outcome.actual ?? 0);
    if (identity.parts.includes(id)) return -excess;
    if (identity.totals.includes(id)) return excess;
  }
  return 0;
}
