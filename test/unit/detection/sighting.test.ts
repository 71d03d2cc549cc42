import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { seesReport } from '../../../src/detection/sighting.js';
import { FORM_2019 } from '../../../src/forms/form2019.js';
import { printRemedies, reportPage, TITLE } from '../given/form.js';
import { printStatistics } from '../given/statistics.js';

/** As much of a document as the sighting looks at. */
function documentOf(html: string): Document {
  const $ = load(html);
  const fake = {
    title: $('title').text(),
    querySelectorAll: (selector: string) =>
      $(selector)
        .toArray()
        .map((element) => ({ textContent: $(element).text() })),
  };
  return fake as unknown as Document;
}

const sees = (html: string): boolean => seesReport(documentOf(html));

describe('a report is seen', () => {
  it.each([
    ['on the form of 2021', reportPage()],
    ['on the form of 2019', reportPage({ form: FORM_2019 })],
    ['on the form of 2014', `<title>信息公开</title>${printStatistics()}`],
    ['under any title', `<title>信息公开</title>${reportPage().replaceAll(TITLE, '')}`],
    [
      'in machine-made traditional characters',
      reportPage()
        .replaceAll('总', '總')
        .replaceAll('复议', '複議')
        .replaceAll('结', '結')
        .replaceAll('条', '條'),
    ],
    ['with pinyin notes', reportPage().replaceAll('条', '条(tiáo)').replaceAll('请', '请(qǐng)')],
    ['with labels broken over lines', reportPage().replaceAll('第二十条', '第<br>二 十\u00a0条')],
    [
      'without tables',
      `<h1>${TITLE}</h1><p>一、主动公开政府信息情况</p><p>二、依申请公开情况</p><p>三、存在的主要问题</p>`,
    ],
    ...['政府信息工作公开年度报告', '政府信息公开情况报告', '政府信息公开工作总结'].map((words) => [
      `called ${words}`,
      `<h1>青禾县水利局2012年${words}</h1><p>一、概述</p><p>二、主动公开政府信息情况</p><p>三、存在的问题</p>`,
    ]),
    [
      'by its six headings alone',
      `<title>详细信息</title>${['总体情况', '主动公开政府信息情况', '收到和处理政府信息公开申请情况', '政府信息公开行政复议、行政诉讼情况', '存在的主要问题及改进情况', '其他需要报告的事项'].map((heading) => `<p>${heading}</p><p>12条</p>`).join('')}`,
    ],
  ])('%s', (_, html) => {
    expect(sees(html)).toBe(true);
  });
});

describe('nothing is seen', () => {
  it.each([
    ['on an empty page', ''],
    ['in a table about something else', '<table><tr><td>序号<td>名称<tr><td>1<td>教育局</table>'],
    ['in a list of reports', `<title>年报</title><ul><li>${TITLE}</li></ul>`],
    ['in news that mention a report', `<h1>${TITLE}发布</h1><p>永康市教育局公布了报告。</p>`],
    [
      'in the regulations',
      '<h1>中华人民共和国政府信息公开条例</h1><p>第二十条 行政机关应当主动公开下列政府信息：</p>',
    ],
    [
      'in a text of three such headings without a title',
      '<title>工作动态</title><p>一、总体情况</p><p>二、主动公开政府信息情况</p><p>三、存在的主要问题</p>',
    ],
    ['in table 四 alone', `<body>${printRemedies(FORM_2019, () => 0)}`],
  ])('%s', (_, html) => {
    expect(sees(html)).toBe(false);
  });
});
