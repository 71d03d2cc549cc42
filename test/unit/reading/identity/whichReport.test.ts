import { describe, expect, it } from 'vitest';
import { FORM_2021 } from '../../../../src/forms/form2021.js';
import { printProactive, printRequests, reportBody } from '../../given/form.js';
import { narrative, OUTLINE } from '../../given/narratives.js';
import { reading } from '../../given/pages.js';

const TITLE = '青禾县水利局2023年政府信息公开工作年度报告';
const body = reportBody({ title: '' })
  .replace(/<h1>.*<\/h1>/u, '')
  .replace('2021年，', '');
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const page = (head: string, content: string) =>
  `<html><head>${head}</head><body>${content}</body></html>`;

describe('of several titles on a page, this report’s is', () => {
  it('the one in front of its text, not headings of a list beside it', () => {
    const others = ['教育局', '民政局'].map(
      (name) => `<h3>青禾县${name}2024年政府信息公开工作年度报告</h3>`,
    );
    for (const element of ['p', 'h1', 'h3'])
      for (const html of [
        `<div>${others.join('')}</div><div><${element}>${TITLE}</${element}>${body}</div>`,
        `<div>${others.join('')}</div><div><${element}>${TITLE}</${element}><div>${body}</div></div>`,
        `${others.join('')}<${element}>${TITLE}</${element}>${body}`,
      ])
        expect(reading(page('', html))).toMatchObject({
          year: 2023,
          agency: '青禾县水利局',
          title: TITLE,
        });
  });

  it('the printed one, though two meta tags still say last year’s', () => {
    const stale = '青禾县水利局2022年政府信息公开工作年度报告';
    const head = `<title>${stale}</title>${meta('ArticleTitle', stale)}`;
    expect(reading(page(head, `<h1>${TITLE}</h1>${body}`))).toMatchObject({
      year: 2023,
      title: TITLE,
    });
  });

  it('in the first row of its table, or the caption', () => {
    const tables = printProactive(FORM_2021, () => 1) + printRequests(FORM_2021, () => 0);
    for (const first of [`<tr><td colspan="4">${TITLE}</td></tr>`, `<caption>${TITLE}</caption>`])
      expect(
        reading(page('<title>Sheet1</title>', tables.replace('<table>', `<table>${first}`))),
      ).toMatchObject({ year: 2023, agency: '青禾县水利局' });
  });

  it('behind the label of a 索引号 block, without the label', () => {
    for (const line of [
      `名称 ${TITLE}`,
      `名 称： ${TITLE} 发布日期： 2024年01月14日`,
      `标 题 | ${TITLE} | 发文日期 | 2024-01-14 |`,
    ])
      expect(narrative({ front: [line] })).toMatchObject({ title: TITLE, year: 2023 });
  });
});

describe('the reports of several years on one page', () => {
  const tab = (year: number, style = '') =>
    `<div class="tab-pane" ${style}><h2>青禾县水利局${year}年政府信息公开工作年度报告</h2><p>统计期限自${year}年1月1日起至${year}年12月31日止。</p>${body}</div>`;

  it.each(['', 'style="height:0;overflow:hidden"'])(
    'are of the year that the page is titled with (%s)',
    (style) => {
      const head = `<title>${TITLE}</title>`;
      expect(reading(page(head, tab(2021, style) + tab(2023)))).toMatchObject({
        year: 2023,
        periodYear: 2023,
        agency: '青禾县水利局',
      });
      expect(reading(page(head, tab(2023) + tab(2021, style))).year).toBe(2023);
    },
  );

  it('are of no year where the page does not say which it is about', () => {
    const read = reading(page('<title>年报</title>', tab(2021) + tab(2023)));
    expect(read).toMatchObject({ year: null, agency: '青禾县水利局' });
    expect(read).not.toHaveProperty('periodYear');
  });

  it('are not seen in one that mentions the last year’s', () => {
    const behind = ['2022年政府信息公开工作年度报告', '见本网站。'];
    expect(narrative({ front: [TITLE], behind })).toMatchObject({ year: 2023 });
  });
});

describe('the year', () => {
  it.each([
    ['截止2023年12月31日我局通过官方网站发布信息34条。', 2023],
    ['截至2023年底，共发布信息34条。', 2023],
    ['截止2023年6月30日我局发布信息34条。', null],
  ])('is that of a day on which a year ends: %s', (line, year) => {
    const front = ['青禾县水利局政府信息公开工作年度报告'];
    expect(narrative({ front, overview: [line] }).year).toBe(year);
  });

  it('is that of its period and its first words where the title was left from last year', () => {
    const front = ['青禾县水利局2022年政府信息公开工作年度报告'];
    const overview = ['2023年，我局公开信息34条。统计期限自2023年1月1日起至2023年12月31日止。'];
    expect(narrative({ front, overview })).toMatchObject({ year: 2023, periodYear: 2023 });
    expect(narrative({ front, overview: overview.map((line) => line.slice(6)) }).year).toBe(2022);
  });

  it('is the one next to the report where a title has two', () => {
    const front = ['关于2023年公布2022年政府信息公开工作年度报告的公告'];
    expect(narrative({ front }).year).toBe(2022);
  });
});

describe('a day of publication', () => {
  it.each([
    ['2024年01月18日来源：1', '2024-01-18'],
    ['发布时间：2024-01-18来源：本局', '2024-01-18'],
    ['发布机构 青禾县水利局 发文日期 2024-01-18', '2024-01-18'],
    ['索 引 号 | 1/2 | 发文日期 | 2024-01-18 |', '2024-01-18'],
    ['• 公文生成日期：2024-01-18', '2024-01-18'],
    ['2024年01月18日会议', null],
  ])('may be glued to the next label, or have none: %s', (line, day) => {
    expect(narrative({ front: [TITLE, line] }).published).toBe(day);
  });
});

describe('a report without a title line', () => {
  it.each([
    ['现将青禾县人民政府2022年政府信息公开工作年度报告予以公开。', '青禾县人民政府', 2022],
    ['根据《条例》，特向社会公布2022年度乙乡政府信息公开年度报告。', '乙乡', 2022],
    ['2022年，青禾县水利局认真贯彻《条例》。', '青禾县水利局', 2022],
  ])('is known by its announcement or by its outline: %s', (line, agency, year) => {
    expect(narrative({ front: [line] })).toMatchObject({ agency, year, form: 'narrative' });
  });

  it('is none with half of the outline', () => {
    expect(() =>
      reading(
        page(
          '',
          OUTLINE.slice(4)
            .map((line) => `<p>${line}</p>`)
            .join(''),
        ),
      ),
    ).toThrow('not a report');
  });
});
