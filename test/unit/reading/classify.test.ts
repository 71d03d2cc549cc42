import { describe, expect, it } from 'vitest';
import { FORM_2021 } from '../../../src/forms/form2021.js';
import { REFUSALS, VERDICT_MESSAGES } from '../../../src/reading/verdict.js';
import { printProactive, reportBody, reportPage, TITLE } from '../given/form.js';
import { reading, verdictOn } from '../given/pages.js';

const page = (title: string, body: string): string =>
  `<html><head><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;
const link = (text: string, href: string) => `<li><a href="${href}">${text}</a></li>`;
const SECTIONS = `<p>一、总体情况</p><p>2015年，本局主动公开信息25条。</p>
  <p>二、主动公开政府信息情况</p><p>全年通过网站主动公开政府信息25条，其中机构职能类2条，规划计划类3条，其他类20条。</p>
  <p>三、收到和处理政府信息公开申请情况</p><p>2015年没有出现依申请公开政府信息的情况，也没有发生费用。</p>`;

describe('a report', () => {
  it('is a page with the tables of the form', () => {
    expect(verdictOn(reportPage())).toBe('report');
  });

  it('is one, too, when every cell is 0 or blank or a dash', () => {
    for (const figure of ['0', '', '/'])
      expect(verdictOn(reportPage({ figures: () => figure }))).toBe('report');
  });

  it('is one, too, without any title', () => {
    const body = reportBody().replace(/<h1>.*<\/h1>/u, '');
    expect(verdictOn(`<body>${body}</body>`)).toBe('report');
  });

  it('without tables is a narrative', () => {
    const narrative = reading(page('永康市教育局2015年政府信息公开工作年度报告', SECTIONS));
    expect(narrative).toMatchObject({ form: 'narrative', cells: {}, year: 2015 });
    expect(narrative.sections.map(({ id }) => id)).toEqual(['overview', 'proactive', 'requests']);
  });

  it('with cells that cannot be read is not blank', () => {
    const body = reportBody({ figures: () => '见附件' }).replace(/<h1>.*<\/h1>/u, '');
    expect(verdictOn(`<body>${body}</body>`)).toBe('report');
  });

  it('is one with fewer than ten cells, whatever the page is called, where the labels are the form’s', () => {
    const [first = ''] = printProactive(FORM_2021, () => 2).split(
      '<tr><td colspan="4" rowspan="1">第二十条第（五）项',
    );
    const table = `${first}</table>`;
    expect(verdictOn(page(TITLE, table))).toBe('report');
    expect(verdictOn(page('工作动态', table))).toBe('report');
    const rows = '<tr><td>类别<td>本年处理决定数量<tr><td>行政许可<td>12<tr><td>行政处罚<td>3';
    expect(verdictOn(page('行政执法数据', `<table>${rows}</table>`))).toBe('other');
  });

  it('has headings of its own, as in 2008–2013', () => {
    const headings = [
      '概述',
      '主动公开政府信息情况',
      '依申请公开、不予公开及咨询政府信息情况',
      '审批事项及处理情况',
      '申请行政复议、提起行政诉讼和申诉的情况',
    ];
    const numbered = headings.map(
      (heading, index) => `<p>${'一二三四五'[index]}、${heading}</p><p>45条。</p>`,
    );
    const { form, sections } = reading(
      page('青禾县地方税务局2013年政府信息公开年度报告', numbered.join('')),
    );
    expect(form).toBe('narrative');
    expect(sections.map(({ id }) => id)).toEqual(['overview', 'proactive', 'requests', 'remedies']);
  });

  it('has hardly a heading known, but numbers its own', () => {
    const text = `<p>${'全年公开各类信息。'.repeat(40)}</p>`;
    const parts = [
      '一、加强组织领导',
      '二、主动公开政府信息情况',
      '三、抓好网站建设',
      '四、存在的问题',
    ];
    const body = parts.map((heading) => `<p>${heading}</p>${text}`).join('');
    expect(verdictOn(page('青禾县水利局2010年政府信息公开工作总结', body))).toBe('report');
    expect(verdictOn(page('青禾县水利局2010年工作总结', body))).toBe('other');
  });

  it('that 微信公众号 serves invisible is read', () => {
    const article = `<div id="js_content" style="visibility: hidden; opacity: 0;">${reportBody()}</div>`;
    expect(reading(`<title>${TITLE}</title>${article}`)).toMatchObject({
      form: '2021',
      year: 2021,
    });
  });

  it('in a hidden tab is read where none is shown', () => {
    expect(verdictOn(page('年报', `<div style="display:none">${reportBody()}</div>`))).toBe(
      'report',
    );
  });

  it('that is shown is read, and not the one in a hidden tab', () => {
    const hidden = `<div style="display:none">${reportBody({ figures: () => 7 })}</div>`;
    const { cells } = reading(`<body>${hidden}<div>${reportBody()}</div></body>`);
    expect(cells['requests.new.total']).toMatchObject({ value: 0, status: 'number' });
  });
});

describe('no report', () => {
  const file = link('附件：永康市教育局2021年政府信息公开工作年度报告.pdf', '/files/a.pdf');

  it('is a list of reports', () => {
    const items = ['教育局', '财政局', '民政局', '公安局', '统计局'].map((body) =>
      link(`永康市${body}2021年政府信息公开工作年度报告`, `/${body}.htm`),
    );
    expect(verdictOn(page('政府信息公开年报', `<ul>${items.join('')}</ul>`))).toBe('list');
  });

  it('is a page whose report is in a file', () => {
    expect(verdictOn(page(TITLE, `<ul>${file}</ul>`))).toBe('attachment');
  });

  it('is a page whose report is a picture', () => {
    expect(verdictOn(page(TITLE, '<p><img src="1.jpg"><img src="2.jpg" width="800"></p>'))).toBe(
      'pictures',
    );
  });

  it('is a page whose tables are pictures among the headings', () => {
    const body = `<p>一、总体情况</p><p>${'本局认真落实条例。'.repeat(30)}</p>
      <p>二、主动公开政府信息情况</p><img src="2.jpg"><p>三、收到和处理政府信息公开申请情况</p><img src="3.jpg">`;
    expect(verdictOn(page(TITLE, body))).toBe('pictures');
  });

  it('is the blank form in a circular', () => {
    const title = '关于印发《政府信息公开工作年度报告格式》的通知';
    expect(verdictOn(reportPage({ title, figures: () => '' }))).toBe('blank_form');
  });

  it.each([
    ['a guide to the form', '政府信息公开工作年度报告填报说明', ''],
    ['an example of it', '政府信息公开工作年度报告（样例）', ''],
    ['an example below a plain title', TITLE, '<p>以下为填报示例，数据均为虚构。</p>'],
  ])('is %s, though it is filled in', (_, title, line) => {
    const html = reportPage({ title, figures: () => 1 }).replace('</h1>', `</h1>${line}`);
    expect(verdictOn(html)).toBe('example');
  });

  it.each([
    ['丙大学2021-2022学年信息公开工作年度报告', ''],
    ['丙大学信息公开工作年度报告', '统计期限自2021年9月1日起，至2022年8月31日止。'],
    ['丙大学信息公开工作年度报告', '根据《高等学校信息公开办法》，现公布本学年情况。'],
  ])('is a report of a university on a school year: %s %s', (title, line) => {
    expect(verdictOn(page(title, `<p>${line}</p>${SECTIONS}`))).toBe('university');
  });

  it('but a bureau that mentions the rules of universities reports on its year', () => {
    const line = '<p>指导高校落实《高等学校信息公开办法》。</p>';
    expect(verdictOn(page('乙州市教育局2015年政府信息公开工作年度报告', line + SECTIONS))).toBe(
      'report',
    );
  });

  it('has a sentence for the person, whatever it is', () => {
    for (const refusal of REFUSALS)
      expect(VERDICT_MESSAGES[refusal]).toMatchObject({
        zh: expect.stringMatching(/。$/u),
        en: expect.stringMatching(/\.$/u),
      });
  });

  it('is an explanation of a report', () => {
    expect(verdictOn(page(`《${TITLE}》解读`, SECTIONS))).toBe('explanation');
  });

  it.each([
    ['an empty page', ''],
    ['a page about something else', page('永康市教育局招聘公告', '<p>招聘教师5名。</p>')],
    ['a title alone', page(TITLE, '<p>页面建设中</p>')],
    [
      'a calendar',
      page('首页', `<table>${'<tr><td>1<td>2<td>3<td>4<td>5<td>6<td>7'.repeat(5)}</table>`),
    ],
    ['an icon beside a title', page(TITLE, '<img src="icon.gif" width="16">')],
  ])('is %s', (_, html) => {
    expect(verdictOn(html)).toBe('other');
  });
});
