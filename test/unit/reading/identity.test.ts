import { describe, expect, it } from 'vitest';
import { reportBody } from '../given/form.js';
import { reading } from '../given/pages.js';

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

  it('is unknown where nothing says it', () => {
    const silent = UNTITLED.replace('2021年，', '');
    expect(reading(page('', '', silent))).toMatchObject({ year: null, agency: null });
  });
});

describe('when a report was published', () => {
  const published = (head: string, before = ''): string | null =>
    reading(page(head, `<h1>${TITLE}</h1>${before}`)).published;

  it.each([
    ['2022-01-20 10:00', '2022-01-20'],
    ['2022/1/5', '2022-01-05'],
    ['2022年1月5日', '2022-01-05'],
    ['', null],
    ['2022-13-45', null],
  ])('is said by PubDate %j', (date, iso) => {
    expect(published(meta('PubDate', date))).toBe(iso);
  });

  it.each([
    ['<p>发布时间：2022-01-20 来源：本局</p>', '2022-01-20'],
    ['<span>发布日期：</span><span>2022年1月20日</span>', '2022-01-20'],
    ['<p>浏览次数：20220120</p>', null],
    ['<p>2022-01-20</p>', null],
  ])('is said by the line %s', (line, iso) => {
    expect(published('', `<div>${line}</div>`)).toBe(iso);
  });
});
