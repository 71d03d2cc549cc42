import { describe, expect, it } from 'vitest';
import { reportBody, reportPage, TITLE } from '../given/form.js';
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
