/** @file Table 二 rendered. */
import { proactiveId } from '../../src/forms/cells.js';
import type { Form, Label, ProactiveBlock, ProactiveColumn } from '../../src/forms/form.js';
import type { Habits } from './habits.js';
import { printLabel } from './label.js';
import { printCell } from './print.js';
import { type Box, printDivs, printTable, type Row } from './table.js';
import type { Truth } from './truth.js';

const TITLE = '主动公开政府信息情况';

/** Table 二 as one table or one a block. */
export function printProactive(form: Form, truth: Truth, habits: Habits): string[] {
  const blocks = form.proactive.map((block) => blockRows(block, truth, habits));
  if (habits.layout === 'divs') return blocks.map((rows) => printDivs(rows, habits));
  if (habits.layout === 'header-apart')
    return blocks.map((rows) =>
      printTable({ name: TITLE, head: rows.slice(0, 2), body: rows.slice(2) }, habits),
    );
  const tables = habits.proactive === 'five' ? blocks : [blocks.flat()];
  return tables.map((body) => printTable({ name: TITLE, body }, habits));
}

function blockRows(block: ProactiveBlock, truth: Truth, habits: Habits): Row[] {
  const width = habits.proactive === 'wide' ? 5 : 4;
  const widen = (row: readonly Box[], at: number): Row =>
    habits.proactive === 'ragged' ? row : stretch(row, width, at);
  const label = (text: string): Box => ({ html: printLabel(text, habits) });
  const header = [
    label('信息内容'),
    ...block.columns.map((column) => label(columnName(column, habits))),
  ];
  const rows = block.rows.map(
    (row): Row => [
      label(row.zh),
      ...block.columns.map((column) => valueBox(row, column, truth, habits)),
    ],
  );
  return [
    [{ ...label(`第二十条第（${block.item}）项`), cols: width }],
    widen(header, header.length - (header.length > 3 ? 2 : 1)),
    ...(habits.layout === 'row-lines' ? [rows.reduce(asLines)] : rows).map((row) =>
      widen(
        row,
        // In a wide table the colspan moves between header and figures (上海市人民政府办公厅 2019).
        header.length > 3 ? 1 : header.length - 1,
      ),
    ),
  ];
}

/** Two rows typed as lines of one. */
const asLines = (above: Row, below: Row): Row =>
  above.map((box, at) => ({ html: `${box.html}<br/>${below[at]?.html ?? ''}` }));

/** Makes the cells as many columns wide as the table by widening one of them. */
function stretch(row: readonly Box[], width: number, at: number): Row {
  return row.map((box, index) => (index === at ? { ...box, cols: width - row.length + 1 } : box));
}

function columnName(column: ProactiveColumn, habits: Habits): string {
  if (column.unit !== 'wan_yuan' || habits.amount !== 'header-yuan') return column.zh;
  return column.zh.includes('（') ? column.zh.replace('万元', '元') : `${column.zh}（元）`;
}

function valueBox(row: Label, column: ProactiveColumn, truth: Truth, habits: Habits): Box {
  const id = proactiveId(row.id, column.id);
  const cell = truth.cells[id];
  if (!cell) throw new Error(`the truth has no ${id}`);
  const counter = column.id.endsWith('s') ? '项' : '件';
  const printed = {
    unit: column.unit,
    counter,
    signed: column.id === 'change',
    noted: row.id === 'normative_documents',
    index: id.length,
  };
  return { html: printCell(cell, printed, habits) };
}
