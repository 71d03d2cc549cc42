/** @file The three tables of a report as its form prints them, and what could not be matched. */
import type { ComponentType } from 'preact';
import { cellsOf, type TableId } from '../forms/cells.js';
import type { Form } from '../forms/form.js';
import { formOf } from '../forms/index.js';
import type { Cell, CellId } from '../report/cell.js';
import type { Report, Unmatched } from '../report/report.js';
import { type MessageKey, t } from './language.js';
import { type Marks, marksOf } from './marks.js';
import { ProactiveTable } from './ProactiveTable.js';
import { RemediesTable } from './RemediesTable.js';
import { RequestsTable } from './RequestsTable.js';
import { Scroll } from './Scroll.js';

interface TableProps {
  readonly form: Form;
  readonly cells: Readonly<Record<CellId, Cell>>;
  readonly marks: Marks;
}

const TABLES: readonly { id: TableId; title: MessageKey; Table: ComponentType<TableProps> }[] = [
  { id: 'proactive', title: 'table_proactive', Table: ProactiveTable },
  { id: 'requests', title: 'table_requests', Table: RequestsTable },
  { id: 'remedies', title: 'table_remedies', Table: RemediesTable },
];

export function FormTables({ report }: { readonly report: Report }) {
  const form = formOf(report.form);
  const marks = marksOf(report.findings);
  return (
    <>
      {form &&
        TABLES.map(({ id, title, Table }) => (
          <div key={id} class="table">
            <h2 id={`table-${id}`}>{t(title)}</h2>
            {isThere(form, id, report) ? (
              <Scroll labelledBy={`table-${id}`}>
                <Table form={form} cells={report.cells} marks={marks} />
              </Scroll>
            ) : (
              <p class="missing">{t('table_missing')}</p>
            )}
          </div>
        ))}
      {form && <p class="legend">{t('legend')}</p>}
      {report.unmatched.map((table) => (
        <UnmatchedTable key={table.table} table={table} />
      ))}
    </>
  );
}

const isThere = (form: Form, table: TableId, report: Report): boolean =>
  cellsOf(form).some(
    (cell) => cell.table === table && (report.cells[cell.id]?.status ?? 'absent') !== 'absent',
  );

function UnmatchedTable({ table }: { readonly table: Unmatched }) {
  const id = `unmatched-${table.table}`;
  return (
    <div class="table">
      <h2 id={id}>{t('table_unmatched')}</h2>
      <Scroll labelledBy={id}>
        <table class="form">
          <tbody>
            {table.rows.map((row, index) => (
              <tr key={index}>
                {row.map((text, at) => (
                  <td key={at}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </div>
  );
}
