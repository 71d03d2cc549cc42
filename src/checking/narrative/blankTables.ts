/** @file Tables that are left blank although the narrative has figures for them: one cause, said once. */
import { type AnyTableId, cellsOf } from '../../forms/cells.js';
import type { AnyForm } from '../../forms/statistics.js';
import type { CellId } from '../../report/cell.js';
import type { Fact } from '../../report/fact.js';
import type { Finding, Message } from '../../report/finding.js';
import { TABLE_NAMES } from '../cells/coverage.js';
import { finding } from '../checkable.js';
import { type Cells, isEmpty } from '../sums/evaluate.js';
import { quoted } from './quote.js';

/** A figure of the narrative and the cells of the tables that give another one. */
export interface Contradiction {
  readonly fact: Fact;
  readonly cells: readonly CellId[];
  readonly finding: Finding;
}

/** The findings about contradictions; those of a table without any figure are one. */
export function foldBlankTables(
  contradictions: readonly Contradiction[],
  form: AnyForm,
  cells: Cells,
): Finding[] {
  const blank = [...new Set(cellsOf(form).map(({ table }) => table))].flatMap((table) => {
    const ids = cellsOf(form)
      .filter((cell) => cell.table === table)
      .map(({ id }) => id);
    const about = contradictions.filter((one) => one.cells.every((id) => ids.includes(id)));
    return about.length > 1 && ids.every((id) => isEmpty(cells[id])) ? [{ table, about }] : [];
  });
  const folded = new Set(blank.flatMap(({ about }) => about));
  return [
    ...blank.map(({ table, about }) => blankTable(table, about)),
    ...contradictions.filter((one) => !folded.has(one)).map((one) => one.finding),
  ];
}

function blankTable(table: AnyTableId, about: readonly Contradiction[]): Finding {
  const quote = quoted(about[0]?.fact.quote ?? '');
  const message: Message = {
    zh: `${TABLE_NAMES[table].zh}各格都未填写，正文却为其中${about.length}项写有数字，如${quote}。`,
    en: `${TABLE_NAMES[table].en} is left blank, but the text has figures for ${about.length} of its items, e.g. ${quote}.`,
  };
  return finding('warning', 'narrative.blank_table', table, message, {
    cells: [...new Set(about.flatMap((one) => one.cells))],
  });
}
