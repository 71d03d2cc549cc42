import { describe, expect, it } from 'vitest';
import { FORMS } from '../../../../src/forms/index.js';
import { printProactive } from '../../given/form.js';
import { matched, row, shortly, tds } from '../../given/tables.js';

const item = (numeral: string, colspan = 4) =>
  `<tr><td colspan="${colspan}">第二十条第（${numeral}）项</td></tr>`;
const line = (texts: string) => `<tr>${tds(texts)}</tr>`;

const ONE = `${item('一')}${line('信息内容|本年制发件数|本年废止件数|现行有效件数')}`;
const DECISIONS = row('信息内容', '', 1).replace(
  '<td></td>',
  '<td colspan="3">本年处理决定数量</td>',
);
const wide = (label: string, figure: string) =>
  `<tr><td>${label}</td><td colspan="3">${figure}</td></tr>`;

const figure = (html: string, id: string) => shortly(matched(`<table>${html}</table>`).cells[id]);

describe('table 二', () => {
  it('is read block by block, each under its own header', () => {
    const { form, cells, extra } = matched(`<table>${ONE}
      ${line('规章|/|/|/')}${line('行政规范性文件|22（其中修订 16 件）||291')}
      ${item('五')}${DECISIONS}${wide('行政许可', '1,036')}
      ${item('六')}${DECISIONS}${wide('行政处罚', '7')}${wide('行政强制', '')}
      ${item('八')}<tr><td>信息内容</td><td colspan="3">本年收费金额（单位：万元）</td></tr>
      ${wide('行政事业性收费', '251000元')}</table>`);
    expect(form.id).toBe('2021');
    expect(extra).toEqual([]);
    expect(
      Object.fromEntries(
        Object.entries(cells)
          .filter(([id]) => id.startsWith('proactive'))
          .map(([id, cell]) => [id.slice('proactive.'.length), shortly(cell)]),
      ),
    ).toEqual({
      'regulations.issued': 'dash',
      'regulations.repealed': 'dash',
      'regulations.in_force': 'dash',
      'normative_documents.issued': 22,
      'normative_documents.repealed': 'blank',
      'normative_documents.in_force': 291,
      'licensing.decisions': 1036,
      'penalties.decisions': 7,
      'coercion.decisions': 'blank',
      'fees.amount': 25.1,
    });
  });

  it('may come in one table a block', () => {
    const match = matched(
      `<table>${ONE}${line('规章|1|2|3')}</table><table>${item('五')}${DECISIONS}${wide('行政许可', '5')}</table>`,
    );
    expect(shortly(match.cells['proactive.regulations.repealed'])).toBe(2);
    expect(shortly(match.cells['proactive.licensing.decisions'])).toBe(5);
  });

  it('keeps what stands in columns of its own', () => {
    const block = `${item('一')}${line('信息内容|本年制发件数|本年废止件数|现行有效件数|备注')}`;
    const { extra, cells } = matched(
      `<table>${block}${line('规章|1|2|3|')}${line('行政规范性文件|4|5|6|含联合发文')}</table>`,
    );
    expect(shortly(cells['proactive.normative_documents.in_force'])).toBe(6);
    expect(extra).toEqual([
      { table: 0, row: 3, labels: ['行政规范性文件', '备注'], values: ['含联合发文'] },
    ]);
  });

  it('reads an amount in the unit of its header', () => {
    const fees = (header: string) =>
      figure(
        `${item('八', 2)}${line(`信息内容|${header}`)}${line('行政事业性收费|251000')}`,
        'proactive.fees.amount',
      );
    expect(fees('本年收费金额（单位：万元）')).toBe(251000);
    expect(fees('本年收费金额（单位：元）')).toBe(25.1);
  });

  it('keeps a signed change signed', () => {
    const block = `${item('五')}${line('信息内容|上一年项目数量|本年增/减|处理决定数量')}${line('行政许可|120|-18|1036')}`;
    expect(figure(block, 'proactive.licensing.change')).toBe(-18);
    expect(figure(block, 'proactive.licensing.prior_items')).toBe(120);
  });

  it('keeps a local row as printed', () => {
    const { extra } = matched(
      `<table>${ONE}${line('规章|1|2|3')}${line('政策解读|4|5|6')}</table>`,
    );
    expect(extra).toEqual([{ table: 0, row: 3, labels: ['政策解读'], values: ['4', '5', '6'] }]);
  });

  it('does not give the figures of one block the header of another', () => {
    const headless = `${ONE}${line('规章|1|2|3')}${item('五')}${wide('行政许可', '5')}`;
    expect(figure(headless, 'proactive.licensing.decisions')).toBe('ambiguous');
    expect(
      figure(
        `${ONE}${line('行政许可|1|2|3')}${line('规章|1|2|3')}`,
        'proactive.licensing.decisions',
      ),
    ).not.toBe(1);
  });

  it('is ambiguous where a row lacks a cell, or has a figure under no header', () => {
    for (const cells of ['1|2', '1|2|3|4'])
      for (const column of ['issued', 'repealed', 'in_force'])
        expect(figure(`${ONE}${line(`规章|${cells}`)}`, `proactive.regulations.${column}`)).toBe(
          'ambiguous',
        );
  });

  it('is ambiguous where a figure stands under no header and another is blank', () => {
    for (const column of ['issued', 'repealed', 'in_force'])
      expect(figure(`${ONE}${line('规章||2|3|4')}`, `proactive.regulations.${column}`)).toBe(
        'ambiguous',
      );
  });

  it('is ambiguous where a label spans two rows of different figures', () => {
    const twice = `<tr><td rowspan="2">规章</td>${tds('1|2|3')}</tr>${line('4|5|6')}`;
    expect(figure(`${ONE}${twice}`, 'proactive.regulations.issued')).toBe('ambiguous');
  });
});

describe('which form a report is on', () => {
  const block2019 = `<table>${item('一')}${line('信息内容|本年新<br>制作数量|本年新<br>公开数量|对外公开总数量')}${line('规章|1|2|3')}</table>`;

  it('is decided by its labels', () => {
    expect(matched(`<table>${ONE}${line('规章|1|2|3')}</table>`).form.id).toBe('2021');
    expect(matched(block2019).form.id).toBe('2019');
  });

  it('is decided by the labels that it prints, also where table 二 is all there is', () => {
    for (const form of FORMS) expect(matched(printProactive(form, () => 1)).form.id).toBe(form.id);
  });

  it('is not decided by a year that it mentions', () => {
    expect(matched(`<h1>2023年政府信息公开工作年度报告</h1>${block2019}`).form.id).toBe('2019');
  });

  it('is none where no table prints its labels', () => {
    expect(() =>
      matched(`<table>${line('索引号|11330784/2022-01|发布日期|2022-01-20')}</table>`),
    ).toThrow();
  });
});
