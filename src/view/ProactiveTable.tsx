/** @file Table 二 as the form prints it: one block an item of 条例 第二十条. */
import { proactiveId } from '../forms/cells.js';
import type { Form, ProactiveBlock } from '../forms/form.js';
import type { Cell, CellId } from '../report/cell.js';
import { FigureCell } from './FigureCell.js';
import { inLanguage, language, t } from './language.js';
import type { Marks } from './marks.js';

interface Props {
  readonly form: Form;
  readonly cells: Readonly<Record<CellId, Cell>>;
  readonly marks: Marks;
}

/** Figure columns of the widest block; narrower ones span the rest. */
const WIDTH = 3;

export function ProactiveTable({ form, cells, marks }: Props) {
  return (
    <table class="form proactive">
      {form.proactive.map((block) => (
        <tbody key={block.item}>
          <tr>
            <th scope="rowgroup" colSpan={WIDTH + 1} class="item">
              {itemName(block)}
            </th>
          </tr>
          <tr>
            <th scope="col">{t('content_column')}</th>
            {block.columns.map((column, index) => (
              <th scope="col" key={column.id} colSpan={span(block, index)}>
                {inLanguage(column)}
              </th>
            ))}
          </tr>
          {block.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{inLanguage(row)}</th>
              {block.columns.map((column, index) => {
                const id = proactiveId(row.id, column.id);
                const colSpan = span(block, index);
                return (
                  <FigureCell key={id} id={id} cell={cells[id]} marks={marks} colSpan={colSpan} />
                );
              })}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** The last column takes what is left of the width. */
const span = (block: ProactiveBlock, index: number): number =>
  index === block.columns.length - 1 ? WIDTH - index : 1;

const ITEMS: Readonly<Record<string, number>> = { 一: 1, 五: 5, 六: 6, 八: 8, 九: 9 };

const itemName = ({ item }: ProactiveBlock): string =>
  language.value === 'zh' ? `第二十条第（${item}）项` : `Article 20, item ${ITEMS[item] ?? item}`;
