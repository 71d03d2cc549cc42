/** @file What of the form is missing, unclear or unreadable, said once a table instead of once a cell. */
import { type AnyTableId, cellsOf, type FormCell } from '../../forms/cells.js';
import type { AnyForm } from '../../forms/statistics.js';
import type { Cell, CellId } from '../../report/cell.js';
import type { CellStatus, Severity } from '../../report/constants.js';
import type { Finding, Message } from '../../report/finding.js';
import type { Unmatched } from '../../report/report.js';
import type { Check } from '../checkable.js';

/** What the tables are called in messages. */
export const TABLE_NAMES: Readonly<Record<AnyTableId, Message>> = {
  proactive: { zh: '表二“主动公开政府信息情况”', en: 'Table 2 (proactive disclosure)' },
  requests: { zh: '表三“收到和处理政府信息公开申请情况”', en: 'Table 3 (requests)' },
  remedies: { zh: '表四“行政复议、行政诉讼情况”', en: 'Table 4 (review and litigation)' },
  statistics: { zh: '《政府信息公开情况统计表》', en: 'The table of statistics' },
};

/** Cells in a state that a person has to know of, with its rule and its severity. */
const STATES: readonly { status: CellStatus; rule: string; severity: Severity; what: Message }[] = [
  {
    status: 'ambiguous',
    rule: 'ambiguous',
    severity: 'warning',
    what: { zh: '无法确定数字属于哪一格', en: 'cannot be told which figure is theirs' },
  },
  {
    status: 'unreadable',
    rule: 'unreadable',
    severity: 'warning',
    what: { zh: '内容不是数字', en: 'hold something that is not a figure' },
  },
  {
    status: 'absent',
    rule: 'absent',
    severity: 'warning',
    what: { zh: '在报告中没有', en: 'are not in the report' },
  },
];

/** E2c: cells that hold no figure although the form has them, and tables that match no form. */
export const COVERAGE: Check = {
  id: 'E2c',
  run: ({ cells, unmatched }, form) => (form ? coverageOf(form, cells, unmatched) : []),
};

type Cells = Readonly<Record<CellId, Cell>>;

/** The cells of a table that the report has to have. */
const cellsIn = (table: AnyTableId, form: AnyForm, cells: Cells): FormCell[] =>
  cellsOf(form).filter(
    (cell) =>
      cell.table === table && !(cell.optional && (cells[cell.id]?.status ?? 'absent') === 'absent'),
  );

const isMissing = (ofTable: readonly FormCell[], cells: Cells): boolean =>
  ofTable.every(({ id }) => cells[id]?.status === 'absent');

/** Rule and place of the finding that says of these cells that they are not known. */
export function coverageFindingOf(
  form: AnyForm,
  cells: Cells,
  unknown: readonly CellId[],
): Pick<Finding, 'rule' | 'at'> | undefined {
  const [first] = unknown;
  const table = cellsOf(form).find(({ id }) => id === first)?.table;
  if (first === undefined || table === undefined) return undefined;
  const ofTable = cellsIn(table, form, cells);
  const state = STATES.find(({ status }) => status === cells[first]?.status);
  if (!state || !ofTable.some(({ id }) => id === first)) return undefined;
  return { rule: `${table}.${isMissing(ofTable, cells) ? 'missing' : state.rule}`, at: table };
}

function coverageOf(form: AnyForm, cells: Cells, unmatched: readonly Unmatched[]): Finding[] {
  const findings: Finding[] = [];
  for (const table of new Set(cellsOf(form).map((cell) => cell.table))) {
    const ofTable = cellsIn(table, form, cells);
    if (isMissing(ofTable, cells)) {
      findings.push(missingTable(table, ofTable));
      continue;
    }
    for (const { status, rule, severity, what } of STATES) {
      const found = ofTable.filter(({ id }) => cells[id]?.status === status);
      if (found.length === 0) continue;
      findings.push({
        rule: `${table}.${rule}`,
        at: table,
        severity,
        cells: found.map(({ id }) => id),
        expected: null,
        actual: null,
        message: {
          zh: `${TABLE_NAMES[table].zh}：${found.length}格${what.zh}，如“${name(found, 'zh')}”。`,
          en: `${TABLE_NAMES[table].en}: ${found.length} ${found.length === 1 ? 'cell' : 'cells'} ${what.en}, e.g. “${name(found, 'en')}”.`,
        },
      });
    }
  }
  return [...findings, ...unmatched.map(unmatchedTable)];
}

const name = ([first]: readonly FormCell[], language: keyof Message): string =>
  first ? `${first.row[language]} / ${first.column[language]}` : '';

const missingTable = (table: AnyTableId, cells: readonly FormCell[]): Finding => ({
  rule: `${table}.missing`,
  at: table,
  severity: 'warning',
  cells: cells.map(({ id }) => id),
  expected: null,
  actual: null,
  message: {
    zh: `没有找到${TABLE_NAMES[table].zh}。`,
    en: `${TABLE_NAMES[table].en} was not found.`,
  },
});

const unmatchedTable = ({ table, rows }: Unmatched): Finding => ({
  rule: 'tables.unmatched',
  at: String(table),
  severity: 'warning',
  cells: [],
  expected: null,
  actual: null,
  message: {
    zh: `页面上第${table + 1}个表格（${rows.length}行）与官方格式对不上，其中的数字未读入，原样列在下面。`,
    en: `Table no. ${table + 1} of the page (${rows.length} rows) does not match the official form; its figures were not read and are shown as printed.`,
  },
});
