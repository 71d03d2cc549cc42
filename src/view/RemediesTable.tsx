/** @file Table 四 as the form prints it. */
import { remedyId } from '../forms/cells.js';
import type { Form, Label } from '../forms/form.js';
import type { Cell, CellId } from '../report/cell.js';
import { FigureCell } from './FigureCell.js';
import { inLanguage } from './language.js';
import type { Marks } from './marks.js';

interface Props {
  readonly form: Form;
  readonly cells: Readonly<Record<CellId, Cell>>;
  readonly marks: Marks;
}

export function RemediesTable({ form, cells, marks }: Props) {
  const width = form.outcomes.length;
  const alone = form.remedies.filter((group) => group.ancestors.length === 0);
  const below = form.remedies.filter((group) => group.ancestors.length > 0);
  const outcomes = (group: Label, rowSpan: number) =>
    form.outcomes.map((outcome) => (
      <th scope="col" rowSpan={rowSpan} key={`${group.id}.${outcome.id}`}>
        {inLanguage(outcome)}
      </th>
    ));
  return (
    <table class="form remedies">
      <thead>
        <tr>
          {alone.map((group) => (
            <th scope="colgroup" colSpan={width} key={group.id}>
              {inLanguage(group)}
            </th>
          ))}
          <th scope="colgroup" colSpan={width * below.length}>
            {below[0]?.ancestors.map(inLanguage)}
          </th>
        </tr>
        <tr>
          {alone.map((group) => outcomes(group, 2))}
          {below.map((group) => (
            <th scope="colgroup" colSpan={width} key={group.id}>
              {inLanguage(group)}
            </th>
          ))}
        </tr>
        <tr>{below.map((group) => outcomes(group, 1))}</tr>
      </thead>
      <tbody>
        <tr>
          {form.remedies.flatMap((group) =>
            form.outcomes.map((outcome) => {
              const id = remedyId(group.id, outcome.id);
              return <FigureCell key={id} id={id} cell={cells[id]} marks={marks} />;
            }),
          )}
        </tr>
      </tbody>
    </table>
  );
}
