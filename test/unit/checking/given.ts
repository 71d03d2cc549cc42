/** @file Cells of a form for the tests of the checks: all 0 unless said otherwise. */
import { checkReport } from '../../../src/checking/check.js';
import type { Checkable } from '../../../src/checking/checkable.js';
import { cellsOf } from '../../../src/forms/cells.js';
import type { Form } from '../../../src/forms/form.js';
import { FORM_2021 } from '../../../src/forms/form2021.js';
import type { Cell, CellId } from '../../../src/report/cell.js';
import type { CellStatus } from '../../../src/report/constants.js';
import type { Finding } from '../../../src/report/finding.js';

/** A figure, or the status of a cell without one. */
export type Printed = number | Exclude<CellStatus, 'number'>;

const cell = (printed: Printed): Cell =>
  typeof printed === 'number'
    ? { value: printed, status: 'number' }
    : { value: null, status: printed };

/** A report on this form that prints these figures, and 0 in every other cell. */
export function printing(figures: Record<CellId, Printed>, form: Form = FORM_2021): Checkable {
  const ids = cellsOf(form).map(({ id }) => id);
  for (const id of Object.keys(figures)) if (!ids.includes(id)) throw new Error(`no cell ${id}`);
  const cells = Object.fromEntries(ids.map((id) => [id, cell(figures[id] ?? 0)]));
  return { ...REPORT, form: form.id, cells };
}

/** A report that no check finds fault with, without cells. */
export const REPORT: Checkable = {
  schema: 'gouji.report/1',
  form: 'narrative',
  year: 2021,
  agency: { name: '永康市教育局' },
  title: '永康市教育局2021年政府信息公开工作年度报告',
  published: '2022-01-20',
  periodYear: 2021,
  source: {
    url: 'https://www.yk.gov.cn/art/2022/1/20/art_1.html',
    capturedAt: '2022-02-01T08:00:00.000Z',
    sha256: '0'.repeat(64),
    meta: {},
  },
  sections: [
    {
      id: 'overview',
      heading: '一、总体情况',
      text: '2021年，永康市教育局认真贯彻落实条例，依法做好政府信息公开工作。',
    },
    { id: 'proactive', heading: '二、主动公开政府信息情况', text: '' },
    { id: 'requests', heading: '三、收到和处理政府信息公开申请情况', text: '' },
    { id: 'remedies', heading: '四、政府信息公开行政复议、行政诉讼情况', text: '' },
    {
      id: 'problems',
      heading: '五、存在的主要问题及改进情况',
      text: '公开的内容还不够及时，解读形式较为单一。下一步将加强培训，丰富解读形式，完善公开平台。',
    },
    {
      id: 'other',
      heading: '六、其他需要报告的事项',
      text: '本年度没有收取信息处理费，无其他需要报告的事项。',
    },
  ],
  facts: [],
  cells: {},
  extra: [],
  unmatched: [],
};

/** The findings about a report that prints these figures. */
export const findingsOn = (figures: Record<CellId, Printed>, form?: Form): Finding[] =>
  checkReport(printing(figures, form)).findings;

/** The one finding of this rule here; throws where there is none. */
export function findingOf(figures: Record<CellId, Printed>, rule: string, at: string): Finding {
  const found = findingsOn(figures).filter((finding) => finding.rule === rule && finding.at === at);
  const [finding] = found;
  if (!finding || found.length > 1) throw new Error(`${found.length} findings ${rule} at ${at}`);
  return finding;
}
