/** @file The cells of a form: their ids in printed order, with what each one is called and counts. */
import type { CellId } from '../report/cell.js';
import type { Message } from '../report/finding.js';
import type { Form, Label, Unit } from './form.js';
import {
  type AnyForm,
  ancestorsOf,
  hasFigure,
  type StatisticsForm,
  statisticsId,
  unitOf,
} from './statistics.js';

/** The three tables of a form since 2019, by the section that holds them. */
export type TableId = 'proactive' | 'requests' | 'remedies';
/** The tables of any form; `statistics` is the one of the form of 2014. */
export type AnyTableId = TableId | 'statistics';

export interface FormCell<T extends AnyTableId = AnyTableId> {
  readonly id: CellId;
  readonly table: T;
  /** The row and the column in the form's words, ancestors first. */
  readonly row: Message;
  readonly column: Message;
  readonly unit: Unit;
  /** Printed by some bodies only: that it is absent is nothing to tell. */
  readonly optional?: boolean;
}

/** Id of the cell of table 二 in this row and column. */
export const proactiveId = (row: string, column: string): CellId => `proactive.${row}.${column}`;
/** Id of the cell of table 三 in this row and column. */
export const requestId = (row: string, applicant: string): CellId => `requests.${row}.${applicant}`;
/** Id of the cell of table 四 in this group and column. */
export const remedyId = (group: string, outcome: string): CellId => `${group}.${outcome}`;

/** The names of the labels, outermost first, e.g. （三）不予公开 1.属于国家秘密. */
export function joinLabels(labels: readonly Label[]): Message {
  return {
    zh: labels.map((label) => label.zh).join(' '),
    en: labels.map((label) => label.en).join(' › '),
  };
}

function* cells(form: Form): Generator<FormCell<TableId>> {
  for (const block of form.proactive)
    for (const row of block.rows)
      for (const column of block.columns)
        yield {
          id: proactiveId(row.id, column.id),
          table: 'proactive',
          row: { zh: row.zh, en: row.en },
          column: { zh: column.zh, en: column.en },
          unit: column.unit,
        };
  for (const row of form.requests)
    for (const applicant of form.applicants)
      yield {
        id: requestId(row.id, applicant.id),
        table: 'requests',
        row: rowName(row.ancestors, row),
        column: { zh: applicant.zh, en: applicant.en },
        unit: 'count',
      };
  for (const group of form.remedies)
    for (const outcome of form.outcomes)
      yield {
        id: remedyId(group.id, outcome.id),
        table: 'remedies',
        row: joinLabels([...group.ancestors, group]),
        column: { zh: outcome.zh, en: outcome.en },
        unit: 'count',
      };
}

/** 三、本年度办理结果 stands above every result and would only make the name longer. */
function rowName(ancestors: readonly Label[], row: Label): Message {
  return joinLabels([...ancestors.slice(1), row]);
}

function* statisticsCells(form: StatisticsForm): Generator<FormCell> {
  for (const indicator of form.indicators.filter(hasFigure))
    yield {
      id: statisticsId(indicator.id),
      table: 'statistics',
      row: joinLabels([...ancestorsOf(indicator), indicator]),
      column: { zh: '统计数', en: 'Figure' },
      unit: unitOf(indicator),
      optional: indicator.optional,
    };
}

const known = new Map<AnyForm, readonly FormCell[]>();

/** Every cell of the form, in the order in which the form prints them. */
export function cellsOf(form: Form): readonly FormCell<TableId>[];
export function cellsOf(form: AnyForm): readonly FormCell[];
export function cellsOf(form: AnyForm): readonly FormCell[] {
  const found = known.get(form) ?? [...(form.id === '2014' ? statisticsCells(form) : cells(form))];
  known.set(form, found);
  return found;
}
