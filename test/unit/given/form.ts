/** @file A whole report on its official form, printed plainly. */
import { proactiveId, remedyId, requestId } from '../../../src/forms/cells.js';
import type { Form, Label, RequestRow } from '../../../src/forms/form.js';
import { FORM_2021 } from '../../../src/forms/form2021.js';
import { REMEDY_GROUPS } from '../../../src/forms/remedies.js';
import type { CellId } from '../../../src/report/cell.js';
import { APPLICANT_HEADER } from './tables.js';

export type Figures = (id: CellId) => string | number;

const td = (text: string | number, colspan = 1, rowspan = 1): string =>
  `<td colspan="${colspan}" rowspan="${rowspan}">${text}</td>`;
const tr = (...cells: string[]): string => `<tr>${cells.join('')}</tr>`;

export const printProactive = (form: Form, figures: Figures): string =>
  `<table>${form.proactive
    .map(({ item, columns, rows }) =>
      [
        tr(td(`第二十条第（${item}）项`, 4)),
        tr(td('信息内容'), ...columns.map((column) => td(column.zh, 3 / columns.length))),
        ...rows.map((row) =>
          tr(
            td(row.zh),
            ...columns.map((column) =>
              td(figures(proactiveId(row.id, column.id)), 3 / columns.length),
            ),
          ),
        ),
      ].join(''),
    )
    .join('')}</table>`;

/** The labels in front of a row: its ancestors where it is the first below them, then its own. */
function labels(form: Form, row: RequestRow): string[] {
  const below = (ancestor: Label): RequestRow[] =>
    form.requests.filter(({ ancestors }) => ancestors.includes(ancestor));
  const opened = row.ancestors
    .filter((ancestor) => below(ancestor)[0] === row)
    .map((ancestor) => td(ancestor.zh, 1, below(ancestor).length));
  return [...opened, td(row.zh, 3 - row.ancestors.length)];
}

export const printRequests = (form: Form, figures: Figures): string =>
  `<table>${APPLICANT_HEADER}${form.requests
    .map((row) =>
      tr(
        ...labels(form, row),
        ...form.applicants.map((applicant) => td(figures(requestId(row.id, applicant.id)))),
      ),
    )
    .join('')}</table>`;

export function printRemedies(form: Form, figures: Figures): string {
  const outcomes = form.outcomes.map((outcome) => td(outcome.zh));
  const outcomesOverTwoRows = form.outcomes.map((outcome) => td(outcome.zh, 1, 2));
  const values = REMEDY_GROUPS.flatMap((group) =>
    form.outcomes.map((outcome) => td(figures(remedyId(group.id, outcome.id)))),
  );
  return `<table>${[
    tr(td('行政复议', 5), td('行政诉讼', 10)),
    tr(...outcomesOverTwoRows, td('未经复议直接起诉', 5), td('复议后起诉', 5)),
    tr(...outcomes, ...outcomes),
    tr(...values),
  ].join('')}</table>`;
}

/** What a page says beside its figures. */
export interface Words {
  readonly title: string;
  readonly figures: Figures;
  readonly form: Form;
}

export const TITLE = '永康市教育局2021年政府信息公开工作年度报告';

/** The report itself: title, six sections, three tables. Every figure is 0 unless said otherwise. */
export function reportBody(words: Partial<Words> = {}): string {
  const { title = TITLE, figures = () => 0, form = FORM_2021 } = words;
  return `<h1>${title}</h1>
    <p>一、总体情况</p><p>2021年，本局认真贯彻落实《中华人民共和国政府信息公开条例》。</p>
    <p>二、主动公开政府信息情况</p>${printProactive(form, figures)}
    <p>三、收到和处理政府信息公开申请情况</p>${printRequests(form, figures)}
    <p>四、政府信息公开行政复议、行政诉讼情况</p>${printRemedies(form, figures)}
    <p>五、存在的主要问题及改进情况</p><p>公开的内容还不够及时。</p>
    <p>六、其他需要报告的事项</p><p>本年度没有收取信息处理费。</p>`;
}

/** A page that holds nothing but the report. */
export const reportPage = (words: Partial<Words> = {}): string =>
  `<!DOCTYPE html><html><head><title>${words.title ?? TITLE}</title></head>
   <body><div id="zoom">${reportBody(words)}</div></body></html>`;
