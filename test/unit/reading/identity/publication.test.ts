import { describe, expect, it } from 'vitest';
import { reportBody } from '../../given/form.js';
import { reading } from '../../given/pages.js';

const UNTITLED = reportBody().replace(/<h1>.*<\/h1>/u, '');
const TITLE = '永康市教育局2021年政府信息公开工作年度报告';

const page = (head: string, before = '', body = UNTITLED): string =>
  `<html><head>${head}</head><body>${before}<div>${body}</div></body></html>`;
const title = (text: string) => `<title>${text}</title>`;
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

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
    ['<p>发布日期：2022-13-20</p>', null],
    [
      '<table><tr><td>发布机构</td><td>永康市教育局</td><td>发布日期</td><td>2022-01-20</td></tr></table>',
      '2022-01-20',
    ],
    [
      '<dl><dt>成文日期</dt><dd>2022年1月2日</dd><dt>发布时间：</dt><dd>2022年1月20日 10:26</dd></dl>',
      '2022-01-20',
    ],
    ['<p>（发布日期：2022-01-20 10:26　来源：本局　字体：大 中 小）</p>', '2022-01-20'],
    ['<p>（二〇二二年一月二十日）</p>', '2022-01-20'],
  ])('is said by the line %s', (line, iso) => {
    expect(published('', `<div>${line}</div>`)).toBe(iso);
  });

  it('is said below the signature, if nowhere else', () => {
    const behind = (lines: string): string | null =>
      reading(page('', `<h1>${TITLE}</h1>`, `${UNTITLED}${lines}`)).published;
    expect(behind('<p>永康市教育局</p><p>2022年1月20日</p>')).toBe('2022-01-20');
    expect(behind('<p>永康市教育局 二〇二二年一月二十日</p>')).toBe('2022-01-20');
    expect(behind('<p>永康市教育局</p><p>20221月20日</p>')).toBeNull();
    expect(behind('<p>工作会议</p><p>2023-05-01</p>')).toBeNull();
  });
});

describe('which codes the page gives', () => {
  const codes = (head: string, index: string) =>
    reading(page(head, `<p>索引号：${index} 发布日期：2022-01-20</p><h1>${TITLE}</h1>`));

  it('are those of the index number, the address and the site', () => {
    const address = meta('Url', 'http://a.gov.cn/x.jsp?area=113325000026455663');
    const site = meta('SiteIDCode', '3418020037');
    expect(codes(site, '11370812004339255B/2020-22849')).toMatchObject({
      uscc: '11370812004339255B',
      siteIdCode: '3418020037',
    });
    expect(codes(address, 'kysrmzf/2026-00017')).toMatchObject({ uscc: '113325000026455663' });
    expect(codes('', '014416330/2018-04736')).toMatchObject({ organisationCode: '014416330' });
  });

  it('are none where the check digit fails, or the example was left in place', () => {
    for (const index of ['035210000/2025-00016', '000014349/2023-05239']) {
      expect(codes('', index)).not.toHaveProperty('uscc');
      expect(codes('', index)).not.toHaveProperty('organisationCode');
    }
  });
});

describe('long lines', () => {
  it.each([
    '2021年，',
    '现公布',
    '局',
    '发布机构：',
    '索 引 号 ',
    '2020年1月1日至',
    '本报告数据包括',
    '（2021年）',
    '《',
    '>',
    '区教育局',
    '永康市-',
    '二〇',
  ])('of %s take no longer than a moment', (words) => {
    const long = words.repeat(Math.ceil(100_000 / words.length));
    const start = performance.now();
    const html = page(
      title(long) + meta('ArticleTitle', long) + meta('ContentSource', long) + meta('Url', long),
      `<h1>${long}</h1><p>${long}</p><h1>区教育局2021年政府信息公开年报</h1><p>${long.slice(0, 300)}</p>`,
      `${UNTITLED}<p>${long}</p>`,
    );
    expect(() => reading(html)).not.toThrow();
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
