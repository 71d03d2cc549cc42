import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../src/reading/markup/html.js';
import { walkPage } from '../../../../src/reading/markup/walk.js';
import { recorded } from '../../given/pages.js';
import { APPLICANT_ROWS, cellsInText } from '../../given/text.js';

const TEXT = [
  '某市教育局2019年政府信息公开工作年度报告',
  '',
  '三、收到和处理政府信息公开申请情况',
  ...APPLICANT_ROWS,
  '一、本年新收政府信息公开申请数量|1|2|3|4|5|6|21',
  '二、上年结转政府信息公开申请数量|4|||||4|',
  '四、结转下年度继续办理|||||||',
].map((row) => row.replaceAll('|', '\t'));

describe('a cell in running text', () => {
  it('names the line of the file on which its figure stands', () => {
    const cells = cellsInText(TEXT.join('\n'));
    expect(cells['requests.new.research']).toEqual({
      value: 3,
      status: 'number',
      raw: '3',
      at: { line: 6 },
    });
    expect(cells['requests.carried_in.research']).toMatchObject({
      status: 'blank',
      at: { line: 7 },
    });
    expect(cells['requests.carried_out.total']).toMatchObject({ status: 'blank', at: { line: 8 } });
  });

  it('names its own line where each stands on one', () => {
    const lines = TEXT.join('\n')
      .replaceAll('\t', '\n')
      .split('\n')
      .filter((line) => line !== '');
    const cells = cellsInText(lines.join('\n'));
    expect(lines[lines.indexOf('21')]).toBe('21');
    expect(cells['requests.new.total']?.at).toEqual({ line: lines.indexOf('21') });
    expect(cells['requests.carried_in.total']).toMatchObject({
      status: 'recovered',
      at: { line: lines.indexOf('4', lines.indexOf('21')) },
    });
  });

  it('names the line among those of the page, which the page itself counts alike', () => {
    const html = `<h1>${TEXT[0]}</h1><table><tr><td>导航</table>${TEXT.slice(2)
      .map((row) => `<p>${row.replaceAll('\t', '</p><p>')}</p>`)
      .join('')}`;
    const at = recorded(html).cells['requests.new.total']?.at;
    const lines = walkPage(parseHtml(html)).blocks.filter(({ kind }) => kind === 'line');
    expect(
      lines.find((line) => at && 'line' in at && line.kind === 'line' && line.index === at.line),
    ).toMatchObject({ text: '21' });
  });
});

describe('an amount in running text', () => {
  const amount = (header: string): unknown =>
    cellsInText(
      `某市教育局2019年政府信息公开工作年度报告
二、主动公开政府信息情况
第二十条第（八）项
信息内容
本年收费金额${header}
行政事业性收费
251000
三、收到和处理政府信息公开申请情况
${TEXT.slice(3).join('\n')}`,
    )['proactive.fees.amount'];

  it.each([
    ['（单位：万元）', 251000],
    ['（单位：元）', 25.1],
    ['（元）', 25.1],
    ['\n（单位：元）', 25.1],
    ['', 251000],
  ])('is in the unit of its header: %j', (header, value) => {
    expect(amount(header)).toMatchObject({ value, status: 'number', raw: '251000' });
  });

  it('is unreadable where the header names two', () => {
    expect(amount('（万元/元）')).toMatchObject({ value: null, status: 'unreadable' });
  });
});
