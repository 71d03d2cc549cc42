/** @file Table 三 as the form prints it. */
import { APPLICANT_HEADINGS } from '../forms/applicants.js';
import { requestId } from '../forms/cells.js';
import type { Form, Label, RequestRow } from '../forms/form.js';
import type { Cell, CellId } from '../report/cell.js';
import { FigureCell } from './FigureCell.js';
import { inLanguage } from './language.js';
import type { Marks } from './marks.js';

interface Props {
  readonly form: Form;
  readonly cells: Readonly<Record<CellId, Cell>>;
  readonly marks: Marks;
}

/** Label columns: 三、本年度办理结果, its groups, and their items. */
const DEPTH = 3;

export function RequestsTable({ form, cells, marks }: Props) {
  const [situation, organisations] = APPLICANT_HEADINGS;
  const inner = form.applicants.slice(1, -1);
  const [first, last] = [form.applicants[0], form.applicants.at(-1)];
  return (
    <table class="form requests">
      <thead>
        <tr>
          <td rowSpan={3} colSpan={DEPTH} />
          <th scope="colgroup" colSpan={form.applicants.length}>
            {situation && inLanguage(situation)}
          </th>
        </tr>
        <tr>
          <th scope="col" rowSpan={2}>
            {first && inLanguage(first)}
          </th>
          <th scope="colgroup" colSpan={inner.length}>
            {organisations && inLanguage(organisations)}
          </th>
          <th scope="col" rowSpan={2}>
            {last && inLanguage(last)}
          </th>
        </tr>
        <tr>
          {inner.map((applicant) => (
            <th scope="col" key={applicant.id}>
              {inLanguage(applicant)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {form.requests.map((row, index) => (
          <tr key={row.id}>
            {headings(form.requests, index).map(({ label, rows }) => (
              <th scope="rowgroup" rowSpan={rows} key={label.id} class="group">
                {inLanguage(label)}
              </th>
            ))}
            <th scope="row" colSpan={DEPTH - row.ancestors.length}>
              {inLanguage(row)}
            </th>
            {form.applicants.map((applicant) => {
              const id = requestId(row.id, applicant.id);
              return <FigureCell key={id} id={id} cell={cells[id]} marks={marks} />;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The group labels that begin at this row, with the number of rows that they span. */
function headings(rows: readonly RequestRow[], index: number): { label: Label; rows: number }[] {
  const before = rows[index - 1]?.ancestors ?? [];
  return (rows[index]?.ancestors ?? []).flatMap((label, depth) =>
    before[depth] === label
      ? []
      : [{ label, rows: rows.filter((row) => row.ancestors[depth] === label).length }],
  );
}
