import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../src/reading/markup/markup.js';
import { headingOf } from '../../../../src/reading/sections/headings.js';
import { findSections } from '../../../../src/reading/sections/sections.js';
import { reading, walked } from '../../given/pages.js';

const line = (text: string): Line => ({
  kind: 'line',
  index: 0,
  text,
  element: 'p',
  path: [],
  linked: false,
});
const sections = (...texts: string[]): [string, string[]][] =>
  findSections(texts.map(line)).map(({ id, lines }) => [id, lines.map(({ text }) => text)]);

describe('the heading of a section', () => {
  it.each([
    ['一、总体情况', 'overview'],
    ['一、概述', 'overview'],
    ['二、主动公开政府信息情况', 'proactive'],
    ['一、主动公开政府信息情况', 'proactive'],
    ['三、收到和处理政府信息公开申请情况', 'requests'],
    ['三、行政机关收到和处理政府信息公开申请情况', 'requests'],
    ['四、政府信息公开行政复议、行政诉讼情况', 'remedies'],
    ['四、政府信息公开行政法复议、行政诉讼情况', 'remedies'],
    ['四、因政府信息公开工作被申请行政复议、提起行政诉讼情况', 'remedies'],
    ['五、存在的主要问题及改进情况', 'problems'],
    ['五、存在的主要问题及整改措施', 'problems'],
    ['五、存在问题及改进情况', 'problems'],
    ['五、政府信息公开工作存在的主要问题及改进情况', 'problems'],
    ['六、其他需要报告的事项', 'other'],
    [`　　六、其他需要报告的事项${'\u00a0'.repeat(23)}`, 'other'],
    ['\t二、主动公开政府信息情况', 'proactive'],
    ['總體情況', 'overview'],
    ['四、政府信息公開行政複議、行政訴訟情況', 'remedies'],
    ['二、主動(dòng)公開(kāi)政府信息情況(kuàng)', 'proactive'],
    ['第一部分 总体情况', 'overview'],
    ['一、政府信息公开总体工作情况', 'overview'],
    ['一、信息公开概述', 'overview'],
    ['三、依申请公开、不予公开及咨询政府信息情况', 'requests'],
    ['二、依申请公开政府信息和不予公开政府信息的情况', 'requests'],
    ['三、政府信息依申请公开办理情况', 'requests'],
    ['五、申请行政复议、提起行政诉讼和申诉的情况', 'remedies'],
    ['四、复议、诉讼和申诉情况', 'remedies'],
    ['六、主要问题和改进措施', 'problems'],
    ['七、需要说明的其他事项', 'other'],
    ['2.主动公开政府信息情况', 'proactive'],
    ['六 、 其他需要报告的事项。', 'other'],
  ])('%j is of section %s', (text, id) => {
    expect(headingOf(text)).toBe(id);
  });

  it.each([
    '（一）主动公开政府信息情况',
    '(二) 收到和处理政府信息公开申请情况',
    '2021年，本局主动公开政府信息情况良好。',
    '总体情况较好',
    '存在',
    '存在的主要问题有以下三点：',
    '主动公开',
    '依申请公开',
    '政府信息公开',
    '一、本年新收政府信息公开申请数量',
    '三、本年度办理结果',
    '四、政府信息公开的收费及减免情况',
    '四、审批事项及处理情况',
    '四、行政复议数量',
    '六、下一步工作打算',
    '其他',
    '',
    `存在的主要问题${'及改进情况'.repeat(20)}`,
  ])('%j is none', (text) => {
    expect(headingOf(text)).toBeUndefined();
  });

  it('may begin with a line break, inside a paragraph', () => {
    const { blocks } = walked(
      '<p><br />　　二、主动公开政府信息情况&nbsp;&nbsp;</p><p>公开25条。</p>',
    );
    const lines = blocks.filter((block): block is Line => block.kind === 'line');
    expect(findSections(lines).map(({ id }) => id)).toEqual(['proactive']);
  });
});

describe('the sections of a report', () => {
  it('hold the lines up to the next heading, sub-headings included', () => {
    expect(
      sections(
        '标题',
        '一、总体情况',
        '（一）主动公开政府信息情况',
        '公开25条。',
        '二、主动公开政府信息情况',
        '见表。',
      ),
    ).toEqual([
      ['overview', ['（一）主动公开政府信息情况', '公开25条。']],
      ['proactive', ['见表。']],
    ]);
  });

  it('are not those of the table of contents in front', () => {
    const contents = ['一、总体情况', '二、主动公开政府信息情况', '五、存在的主要问题'];
    expect(
      sections(...contents, ...contents.flatMap((heading) => [heading, `正文：${heading}。`])).map(
        ([id, [text]]) => [id, text],
      ),
    ).toEqual([
      ['overview', '正文：一、总体情况。'],
      ['proactive', '正文：二、主动公开政府信息情况。'],
      ['problems', '正文：五、存在的主要问题。'],
    ]);
  });

  it('may be some only, in any numbering', () => {
    expect(sections('二、总体情况', '甲', '六、存在问题', '乙').map(([id]) => id)).toEqual([
      'overview',
      'problems',
    ]);
    expect(sections('没有标题的文字')).toEqual([]);
  });
});

describe('the text of a section', () => {
  const REPORT = `<h1>某市教育局2017年政府信息公开工作年度报告</h1>`;
  const said = (html: string) => reading(html).sections.map(({ id, text }) => [id, text]);
  const parts = (text: (line: string) => string) =>
    `<p>一、总体情况</p>${text('甲')}<p>二、主动公开政府信息情况</p>${text('乙')}<p>三、收到和处理政府信息公开申请情况</p>${text('丙')}`;
  const WHOLE = [
    ['overview', '甲'],
    ['proactive', '乙'],
    ['requests', '丙'],
  ];

  it('may stand beside the headings in no element of its own', () => {
    expect(said(`<div>${REPORT}${parts((line) => `${line}<br>`)}</div>`)).toEqual(WHOLE);
  });

  it('may stand so within an element that is none of a block', () => {
    expect(said(`<div>${REPORT}<font>${parts((line) => `${line}<br>`)}</font></div>`)).toEqual(
      WHOLE,
    );
  });

  it('ends with the part of the page that holds the report', () => {
    const page = `<div>${REPORT}<div>${parts((line) => `<p>${line}</p>`)}</div>打印 关闭<p>版权所有</p></div>`;
    expect(said(page)).toEqual(WHOLE);
  });
});

describe('what stands between the title and the first heading', () => {
  const HEADINGS =
    '<p>二、主动公开政府信息情况</p><p>三、收到和处理政府信息公开申请情况</p><p>五、存在的主要问题</p>';
  const told = (before: string): string[] =>
    reading(
      `<div><h1>青禾县水利局2022年政府信息公开工作年度报告</h1>${before}${HEADINGS}</div>`,
    ).facts.map(({ id, value, section }) => `${section} ${id} ${value}`);

  it('is told in the overview', () => {
    expect(
      told(
        '<p>今年以来，我局认真落实条例。</p><p>（一）主动公开情况</p><p>2022年主动公开政府信息90条。</p>',
      ),
    ).toEqual(['overview disclosed.total 90']);
  });

  it('is not what a link, the title or a line above it says', () => {
    const other = '2022年主动公开政府信息35条。';
    expect(told(`<p><a href="1.html">${other}</a></p>`)).toEqual([]);
    expect(
      reading(`<p>${other}</p><h1>青禾县水利局2022年政府信息公开工作年度报告</h1>${HEADINGS}`)
        .facts,
    ).toEqual([]);
  });
});
