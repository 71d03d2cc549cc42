/** @file 政府信息公开情况统计表 as the form prints it: 统计指标, 单位, 统计数. */
import { hasFigure, type StatisticsForm, statisticsId } from '../forms/statistics.js';
import type { Cell, CellId } from '../report/cell.js';
import { FigureCell } from './FigureCell.js';
import { inLanguage, t } from './language.js';
import type { Marks } from './marks.js';

interface Props {
  readonly form: StatisticsForm;
  readonly cells: Readonly<Record<CellId, Cell>>;
  readonly marks: Marks;
}

export function StatisticsTable({ form, cells, marks }: Props) {
  const printed = form.indicators.filter(
    ({ id, optional }) => !optional || (cells[statisticsId(id)]?.status ?? 'absent') !== 'absent',
  );
  return (
    <table class="form statistics">
      <thead>
        <tr>
          <th scope="col">{t('statistics_indicator')}</th>
          <th scope="col">{t('statistics_unit')}</th>
          <th scope="col">{t('statistics_figure')}</th>
        </tr>
      </thead>
      <tbody>
        {printed.map((indicator) => (
          <tr key={indicator.id}>
            <th
              scope="row"
              class="indicator"
              style={{ paddingInlineStart: `${indicator.depth}em` }}
            >
              {inLanguage(indicator)}
            </th>
            <td>{indicator.unit}</td>
            {hasFigure(indicator) ? (
              <FigureCell
                id={statisticsId(indicator.id)}
                cell={cells[statisticsId(indicator.id)]}
                marks={marks}
              />
            ) : (
              <td>——</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
