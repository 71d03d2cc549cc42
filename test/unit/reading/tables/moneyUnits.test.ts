import { describe, expect, it } from 'vitest';
import { FORM_2021 } from '../../../../src/forms/form2021.js';
import { printRemedies, printRequests, TITLE } from '../../given/form.js';
import { recorded } from '../../given/pages.js';
import { tds } from '../../given/tables.js';

interface Printed {
  readonly header?: string;
  readonly label?: string;
  readonly article?: string;
  readonly caption?: string;
  readonly above?: string;
  readonly below?: string;
  readonly first?: string;
  readonly figure?: string;
}

const line = (texts: string) => `<tr>${tds(texts)}</tr>`;

/** The fees of a report whose table 二 prints its unit somewhere. */
function fees(printed: Printed): unknown[] {
  const { header = '本年收费金额', label = '行政事业性收费', figure = '251000' } = printed;
  const {
    article = '第二十条第（八）项',
    caption = '',
    above = '',
    below = '',
    first = '',
  } = printed;
  const table = `<table>${caption && `<caption>${caption}</caption>`}${first && line(`${first}|`)}
    <tr><td colspan="2">${article}</td></tr>${line(`信息内容|${header}`)}${line(`${label}|${figure}`)}</table>`;
  const none = () => 0;
  const { value, status } =
    recorded(
      `<h1>${TITLE}</h1><p>二、主动公开政府信息情况</p>${above}${table}${below}${printRequests(FORM_2021, none)}${printRemedies(FORM_2021, none)}`,
    ).cells['proactive.fees.amount'] ?? {};
  return [value, status];
}

describe('an amount is in the unit that is printed', () => {
  it.each<[string, Printed]>([
    ['in its header', { header: '本年收费金额（单位：元）' }],
    ['in the label of its row', { label: '行政事业性收费（元）' }],
    ['in the title of its block', { article: '第二十条第（八）项（单位：元）' }],
    ['in the caption of its table', { caption: '单位：件、元' }],
    ['in a line above the table', { above: '<p>单位：元</p>' }],
    ['in a line two above the table', { above: '<p>（单位：元）</p><p>2021年</p>' }],
    ['in a note below the table', { below: '<p>注：金额单位为元</p>' }],
    ['in a row of the table', { first: '单位：元' }],
    ['behind it in brackets', { figure: '251000（单位：元）' }],
    ['behind it in brackets, in full', { figure: '251000（人民币元）' }],
    ['as 圆', { header: '本年收费金额（单位：圆）' }],
  ])('%s', (_, printed) => {
    expect(fees(printed)).toEqual([25.1, 'number']);
  });

  it.each<[string, Printed]>([
    ['two of them', { header: '本年收费金额（单位：万元）', label: '行政事业性收费（元）' }],
    [
      'one in the header, another above',
      { header: '本年收费金额（万元）', above: '<p>单位：元</p>' },
    ],
    ['one that says nothing', { header: '本年收费金额（￥）' }],
    ['another sum in brackets', { figure: '251000（折合25.1万元）' }],
    ['a remark with the unit', { figure: '251000（元）（不含税）' }],
  ])('and unreadable with %s', (_, printed) => {
    expect(fees(printed)).toEqual([null, 'unreadable']);
  });

  it.each<[string, Printed]>([
    ['none', {}],
    ['万元 everywhere', { header: '本年收费金额（单位：万元）', above: '<p>单位：万元</p>' }],
    ['that of things above', { above: '<p>单位：件</p>' }],
    [
      'a sentence above that mentions one',
      { above: '<p>本年度收取信息处理费380元，单位：无。</p>' },
    ],
  ])('and in 万元 with %s', (_, printed) => {
    expect(fees(printed)).toEqual([251000, 'number']);
  });
});
