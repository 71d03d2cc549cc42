import { describe, expect, it } from 'vitest';
import { agency, signed } from '../../given/agency.js';

const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

describe('where the title names no body, the report itself does', () => {
  it.each([
    ['<p>根据《条例》规定，现公布云岭市教育局2021年度报告。</p>', '云岭市教育局'],
    ['<p>特向社会公布张义镇人民政府2021年政府信息公开工作年度报告。</p>', '张义镇人民政府'],
    ['<p>特向社会公布2021年度国家税务总局政府信息公开报告。</p>', '国家税务总局'],
    ['<p>2021年，青川市公安局认真贯彻落实《条例》。</p>', '青川市公安局'],
    ['<p>2021年，在市委、市政府的坚强领导下，青川市公安局严格落实要求。</p>', '青川市公安局'],
    [
      '<p>为深入落实部署，按照《根河市人民政府办公室关于印发要点的通知》要求，2021年根河市教体局紧密结合实际。</p>',
      '根河市教体局',
    ],
    ['<p>本报告由建章路街道办事处编制。</p>', '建章路街道办事处'],
    ['<p>2021年，赶水镇严格按照规定开展工作。</p>', '赶水镇'],
    [
      '<p>根据《平武县人民政府办公室关于2021年度政府信息公开工作年度报告编制工作的通知》，现将情况报告如下。</p>',
      null,
    ],
    ['<p>2021年，市委、市政府高度重视政府信息公开。</p>', null],
    ['<p>2021年，全市各级行政机关认真落实《条例》。</p>', null],
    ['<p>各级政府部门通过网站公开信息，部分地区还开发了政务APP。</p>', null],
  ])('%s', (opening, name) => {
    expect(agency({ opening })).toBe(name);
  });

  it('in its signature', () => {
    expect(agency({ behind: signed('南坪镇人民政府') })).toBe('南坪镇人民政府');
    expect(agency({ behind: '<p>石桥中学 2022年1月20日</p>' })).toBe('石桥中学');
    expect(agency({ behind: signed('局办公室') })).toBeNull();
  });

  it('by its full name, where it also uses a short one', () => {
    const opening = '<p>2021年根河市教体局紧密结合实际。</p>';
    expect(agency({ opening, behind: signed('根河市教育体育局') })).toBe('根河市教育体育局');
  });

  it('and is believed rather than the site', () => {
    const opening = '<p>现公布泰州市人民政府2021年政府信息公开工作年度报告。</p>';
    expect(agency({ head: meta('ContentSource', '泰州市民政局'), opening })).toBe('泰州市人民政府');
  });

  it('unless it names two, which the site settles or nobody', () => {
    const parts = {
      opening: '<p>2021年，青川市公安局认真履职。</p>',
      behind: signed('青川市司法局'),
    };
    expect(agency(parts)).toBeNull();
    expect(agency({ ...parts, head: meta('ContentSource', '青川市司法局') })).toBe('青川市司法局');
  });

  it('as 市教育局 again and again, if never in full', () => {
    const opening = '<p>2021年，市教育局坚持公开。由市教育局领导小组负责。</p>';
    expect(agency({ opening })).toBe('市教育局');
    expect(agency({ opening: '<p>2021年，市政府坚持公开。</p>' })).toBeNull();
  });
});

describe('where the report does not name itself, the site does', () => {
  it.each(['ContentSource', 'Author', 'meta-ContentSource'])('in its %s', (name) => {
    expect(agency({ head: meta(name, '利辛县望疃镇人民政府') })).toBe('利辛县望疃镇人民政府');
    for (const nobody of [
      '本网',
      '原创',
      '办公室',
      'null',
      '',
      '利辛县人民政府网',
      '张三',
      '政务公开办',
    ])
      expect(agency({ head: meta(name, nobody) })).toBeNull();
  });

  it.each([
    [
      'a table',
      '<table><tr><td>索 引 号：</td><td>1/2</td><td>分类：</td><td>年报</td></tr><tr><td>发布机构：</td><td>白石县卫生健康局</td><td>文号：</td><td>无</td></tr></table>',
    ],
    [
      'a table of two columns',
      '<table><tr><th>发文机关</th><td>白石县卫生健康局</td></tr><tr><th>成文日期</th><td>2022-01-02</td></tr></table>',
    ],
    [
      'a table with its labels in one row',
      '<table><tr><td>索引号</td><td>公开方式</td><td>发布机构</td></tr><tr><td>1/2</td><td>主动公开</td><td>白石县卫生健康局</td></tr></table>',
    ],
    ['a list', '<ul><li>索引号：1/2</li><li>公开机构：白石县卫生健康局</li></ul>'],
    ['a list of definitions', '<dl><dt>发布机构</dt><dd>白石县卫生健康局</dd></dl>'],
    ['a line', '<p>时间：2022-01-17 作者：韩雨 来源：白石县卫生健康局 点击：</p>'],
    ['a breadcrumb', '<p>当前位置：首页 > 政府信息公开 > 白石县卫生健康局 > 政府信息公开年报</p>'],
  ])('in %s', (_, before) => {
    expect(agency({ before })).toBe('白石县卫生健康局');
  });

  it('by one of its offices', () => {
    const head = meta('ContentSource', '青川市公安局') + meta('Author', '青川市公安局办公室');
    expect(agency({ head })).toBe('青川市公安局');
  });

  it('but not where it contradicts itself', () => {
    const head = meta('ContentSource', '青川市公安局') + meta('Author', '青川市司法局');
    expect(agency({ head })).toBeNull();
  });

  it('and never against the title', () => {
    const heading = '<h1>青川市公安局2021年政府信息公开工作年度报告</h1>';
    const head = meta('ContentSource', '青川市司法局');
    expect(agency({ heading, head, behind: signed('青川市民政局') })).toBe('青川市公安局');
  });
});
