/** @file The tables of a report as its form prints them, and what could not be matched. */
import type { ComponentChildren, ComponentType } from 'preact';
import { type AnyTableId, cellsOf, type TableId } from '../forms/cells.js';
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
import { StatisticsTable } from './StatisticsTable.js';

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
      {form?.id === '2014' && (
        <FormTable id="statistics" title={t('table_statistics')}>
          <StatisticsTable form={form} cells={report.cells} marks={marks} />
        </FormTable>
      )}
      {form &&
        form.id !== '2014' &&
        TABLES.map(({ id, title, Table }) => (
          <FormTable key={id} id={id} title={t(title)}>
            {isThere(form, id, report) && <Table form={form} cells={report.cells} marks={marks} />}
          </FormTable>
        ))}
      {form && <p class="legend">{t('legend')}</p>}
      {report.unmatched.map((table) => (
        <UnmatchedTable key={table.table} table={table} />
      ))}
    </>
  );
}

/** A table under its title, or the sentence that the report has none. */
function FormTable(props: {
  readonly id: AnyTableId;
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  const { id, title, children } = props;
  return (
    <div class="table">
      <h2 id={`table-${id}`}>{title}</h2>
      {children ? (
        <Scroll labelledBy={`table-${id}`}>{children}</Scroll>
      ) : (
        <p class="missing">{t('table_missing')}</p>
      )}
    </div>
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
