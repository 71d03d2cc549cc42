import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../src/capture/fingerprint.js';
import { FORM_2021 } from '../../../src/forms/form2021.js';
import { printRequests, reportBody, reportPage, TITLE } from '../given/form.js';
import { reading, verdictOn, walked } from '../given/pages.js';

const FURNITURE = [
  '<nav><ul><li><a href="/">首页</a></li><li><a href="/zfxxgk">政府信息公开</a></li></ul></nav>',
  '<table class="table_content"><tr><td>索引号</td><td>11330784/2022-01</td><td>发布日期</td><td>2022-01-20</td></tr></table>',
  '<table><tr><td>日</td><td>一</td></tr><tr><td>1</td><td>2</td></tr></table>',
  '<p>您当前的位置：首页 &gt; 政府信息公开 &gt; 年报</p>',
  '<h2>相关文章</h2><p>永康市财政局召开会议</p>',
  '<ul><li><a href="2.htm">永康市财政局2018年政府信息公开工作年度报告</a></li></ul>',
  '<p>浏览次数：1036</p>',
  '<script>document.write("<table><tr><td>1")</script>',
  '<div><img src="logo.png" width="600"></div>',
  '<!-- 第二十条第（一）项 -->',
];

/** What the page says, without where in the page it stands. */
function said(html: string) {
  const { root: _, cells, ...rest } = reading(html);
  const placeless = Object.entries(cells).map(([id, { at: __, ...cell }]) => [id, cell]);
  return { ...rest, cells: Object.fromEntries(placeless) };
}

describe('page furniture around a report changes nothing', () => {
  const furniture = fc.array(fc.constantFrom(...FURNITURE), { maxLength: 6 });
  const body = reportBody({ figures: (id) => id.length });
  const alone = said(`<body><div>${body}</div></body>`);

  it('beside it', () => {
    fc.assert(
      fc.property(furniture, furniture, (before, behind) => {
        const html = `<body>${before.join('')}<div>${body}</div>${behind.join('')}</body>`;
        expect(said(html)).toEqual(alone);
      }),
      { numRuns: 40 },
    );
  });

  it('in tables that lay out the page', () => {
    fc.assert(
      fc.property(furniture, furniture, fc.integer({ min: 1, max: 4 }), (before, behind, depth) => {
        const open = '<table><tr><td>左栏</td><td>'.repeat(depth);
        const close = '</td></tr></table>'.repeat(depth);
        const html = `<body>${before.join('')}${open}<div>${body}</div>${close}${behind.join('')}</body>`;
        expect(said(html)).toEqual(alone);
      }),
      { numRuns: 20 },
    );
  });

  it('nor does it change the hash, even of a report with rows of its own', () => {
    const local = body.replace(
      /(<td[^>]*>四、结转下年度继续办理)/u,
      `<td colspan="3">其中：网上申请</td>${'<td>1</td>'.repeat(7)}</tr><tr>$1`,
    );
    const [plain, furnished] = ['', FURNITURE[1]].map((before) =>
      reading(`<body>${before}<div>${local}</div></body>`),
    );
    if (!plain || !furnished) throw new Error('two readings were made');
    expect(plain.extra.map(({ labels }) => labels)).toEqual([['其中：网上申请']]);
    expect(fingerprint(furnished)).toBe(fingerprint(plain));
    expect(fingerprint({ ...plain, title: '别的' })).not.toBe(fingerprint(plain));
  });
});

describe('a page that says anything at all', () => {
  const words = fc.constantFrom(
    ...[
      '<table>',
      '<tr>',
      '<td>',
      '<td colspan=9>',
      '<td rowspan=0>',
      '</table>',
      '</td>',
      '<p>',
      '<h1>',
    ],
    ...[
      '自然人',
      '总计',
      '其他',
      '一、总体情况',
      '第二十条第（五）项',
      '结果维持',
      '行政复议',
      '行政许可',
    ],
    ...[
      '一、本年新收政府信息公开申请数量',
      '3.其他',
      '12',
      '/',
      '',
      TITLE,
      '<img src=a>',
      '\u0000',
    ],
  );

  it('is read without an error', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        expect(verdictOn(parts.join(''))).toMatch(/^[a-z_]+$/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a report as read', () => {
  it('keeps a table with figures inside it that matches nothing, and none without', () => {
    const odd =
      '<table><tr><td>政策解读</td><td>12</td></tr></table><table><tr><td>图例</td></tr></table>';
    const html = reportPage().replace('<p>五、', `${odd}<p>五、`);
    expect(reading(html).unmatched).toEqual([{ table: 3, rows: [['政策解读', '12']] }]);
  });

  it('keeps the prescribed meta tags by their names and no others', () => {
    const metas =
      '<meta name="sitename" content="永康市政府"><meta name="viewport" content="x"><meta name="PubDate" content="">';
    expect(reading(`<head>${metas}</head>${reportPage()}`).metas).toEqual({
      SiteName: '永康市政府',
    });
  });

  it('is read with a long remark below table 三', () => {
    const remark = `<tr><td colspan="10">说明：${'本表数据由各部门报送汇总。'.repeat(40)}</td></tr></table>`;
    const table = printRequests(FORM_2021, () => 3).replace('</table>', remark);
    const { cells } = reading(`<h1>${TITLE}</h1>${table}`);
    expect(cells['requests.new.total']?.value).toBe(3);
  });

  it('takes no longer than a moment, however the page is nested', () => {
    const start = performance.now();
    walked(`${'<div><table><tr><td>'.repeat(200)}${reportPage()}`);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
