import { describe, expect, it } from 'vitest';
import { reportBody } from '../../given/form.js';
import { reading } from '../../given/pages.js';

const UNTITLED = reportBody().replace(/<h1>.*<\/h1>/u, '');
const TITLE = '永康市教育局2021年政府信息公开工作年度报告';

const page = (head: string, before = '', body = UNTITLED): string =>
  `<html><head>${head}</head><body>${before}<div>${body}</div></body></html>`;
const title = (text: string) => `<title>${text}</title>`;
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

describe('who reports on which year', () => {
  it('is said by the heading', () => {
    expect(reading(page(title('永康市人民政府'), `<h1>${TITLE}</h1>`))).toMatchObject({
      title: TITLE,
      year: 2021,
      agency: '永康市教育局',
    });
  });

  it('is said by the title in a plain paragraph', () => {
    expect(reading(page('', `<p>${TITLE}</p>`))).toMatchObject({
      year: 2021,
      agency: '永康市教育局',
    });
  });

  const others = [2018, 2019, 2020].map(
    (year) => `<li><a href="${year}.htm">永康市财政局${year}年政府信息公开工作年度报告</a></li>`,
  );
  const list = `<ul>${others.join('')}</ul>`;

  it.each([
    ['behind its heading', `<h1>${TITLE}</h1>${list}`],
    ['in front of its heading', `${list}<h1>${TITLE}</h1>`],
    ['behind its title in a paragraph', `<p>${TITLE}</p>${list}`],
    ['in front of its title in a paragraph', `${list}<p>${TITLE}</p>`],
  ])('is not said by links to other reports %s', (_, before) => {
    const { title: read, year, agency } = reading(page('', before));
    expect({ read, year, agency }).toEqual({ read: TITLE, year: 2021, agency: '永康市教育局' });
  });

  it('is put together from several titles where none says both', () => {
    const head = title('永康市教育局政府信息公开工作年度报告') + meta('ColumnName', '年报');
    expect(reading(page(head, '<h1>2021年政府信息公开工作年度报告</h1>'))).toMatchObject({
      year: 2021,
      agency: '永康市教育局',
    });
  });

  it('is said by ContentSource where the titles leave the agency out', () => {
    const heading = '<h1>2021年政府信息公开工作年度报告</h1>';
    expect(reading(page(meta('ContentSource', '永康市教育局'), heading)).agency).toBe(
      '永康市教育局',
    );
    expect(reading(page(meta('ContentSource', '本站原创'), heading)).agency).toBeNull();
  });

  it('is said by the statistics period where the titles leave the year out', () => {
    const period = '<p>本报告所列数据的统计期限自2020年1月1日起至2020年12月31日止。</p>';
    const heading = '<h1>永康市教育局政府信息公开工作年度报告</h1>';
    expect(reading(page('', heading + period)).year).toBe(2020);
  });

  it.each([
    '统计期限自2020年1月1日起至12月31日止。',
    '统计期限从2020年1月1日到12月31日。',
    '数据统计期限为：2020年1月1日-2020年12月31日。',
    '所列数据的统计时限自二〇二〇年一月一日至十二月三十一日。',
    '统计期限自20201月1日起至202012月31日止。',
    '数据的统计期间为2020.1.1—2020.12.31。',
    '报告中所涉及的数据核定时间点为2020年12月31日。',
  ])('has a period in its many wordings: %s', (period) => {
    const heading = '<h1>永康市教育局政府信息公开工作年度报告</h1>';
    expect(reading(page('', `${heading}<p>${period}</p>`))).toMatchObject({
      year: 2020,
      periodYear: 2020,
    });
  });

  it('is for the year of the title where the period contradicts it', () => {
    const period = '<p>统计期限自2020年1月1日起至2020年12月31日止。</p>';
    expect(reading(page('', `<h1>${TITLE}</h1>${period}`))).toMatchObject({
      year: 2021,
      periodYear: 2020,
    });
    expect(reading(page('', `<h1>${TITLE}</h1>`))).not.toHaveProperty('periodYear');
  });

  it.each([
    ['现将2018年政府信息公开工作年度报告如下：', 2018],
    ['2018年，我局认真落实。', 2018],
    ['2018年度，我局认真落实。', 2018],
    ['2018年永康市教育局认真落实。', 2018],
    ['2018年1月5日', null],
    ['按照《2018年政务公开工作要点》要求，', null],
  ])('is said by the first words: %s', (opening, year) => {
    const heading = '<h1>永康市教育局政府信息公开工作年度报告</h1>';
    const silent = UNTITLED.replace('2021年，', '');
    expect(reading(page('', `<div>${heading}<p>${opening}</p>`, silent)).year).toBe(year);
  });

  it('is said by a title over two or three lines', () => {
    for (const heading of [
      '<h1>永康市教育局<br>2021年政府信息公开工作年度报告</h1>',
      '<p>永康市教育局</p>\n<p>2021年政府信息公开工作年度报告</p>',
      '<p>永康市教育局</p><p>政府信息公开工作年度报告</p><p>（2021年度）</p>',
      '<p>永康市教育局</p><p>2021年度</p><p>政府信息公开工作年度报告</p>',
      '<h1>永康市教育局2021年</h1><h2>政府信息公开工作年度报告</h2>',
    ])
      expect(reading(page(title('年报'), heading))).toMatchObject({
        year: 2021,
        agency: '永康市教育局',
        title: expect.stringMatching(/^永康市教育局.*报告/u),
      });
  });

  it('is unknown where nothing says it', () => {
    const silent = UNTITLED.replace('2021年，', '');
    expect(reading(page('', '', silent))).toMatchObject({ year: null, agency: null });
  });
});
