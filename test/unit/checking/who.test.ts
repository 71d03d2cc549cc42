import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../src/checking/check.js';
import type { Checkable } from '../../../src/checking/checkable.js';
import { type Printed, printing } from './given.js';

const RIGHT = printing({});

const findings = (changes: Partial<Checkable>, figures: Record<string, Printed> = {}) =>
  checkReport({ ...printing(figures), ...changes }).findings;
const rules = (changes: Partial<Checkable>, figures: Record<string, Printed> = {}) =>
  findings(changes, figures).map(({ severity, rule }) => `${severity} ${rule}`);

describe('the source that the page names', () => {
  const named = (ContentSource: string, name = '永康市教育局') =>
    rules({ agency: { name }, source: { ...RIGHT.source, meta: { ContentSource } } });

  it.each([
    '永康市教育局',
    '市教育局',
    '永康市人民政府',
    '办公室',
    '本网',
    '',
    '永康市政府网',
    '永康市敎育局',
  ])('may be %j', (source) => {
    expect(named(source)).toEqual([]);
  });

  it('is another department: a warning that names both', () => {
    expect(named('永康市统计局')).toEqual(['warning agency.source']);
    const [finding] = findings({
      source: { ...RIGHT.source, meta: { ContentSource: '永康市统计局' } },
    });
    expect(finding?.message.zh).toBe(
      '标题中的机关是“永康市教育局”，网页来源标签（ContentSource）却是“永康市统计局”。',
    );
  });

  it.each([
    ['永康市人社局', '永康市人力资源和社会保障局'],
    ['永康市规划和自然资源局', '永康市自然资源和规划局'],
    ['市市场监管局', '永康市市场监督管理局'],
    ['市大数据局', '永康市教育局'],
  ])('may be another name of it, or who publishes for all: %s', (source, name) => {
    expect(named(source, name)).toEqual([]);
  });

  it('in traditional characters is the same body', () => {
    expect(named('永康市教育局'.replace('永', '永'), '永康市教育局')).toEqual([]);
    expect(named('海棠區司法局', '海棠区司法局')).toEqual([]);
  });

  it('is not compared for governments, which others publish for', () => {
    expect(named('永康市统计局', '永康市人民政府')).toEqual([]);
  });
});

describe('a long text', () => {
  const anybody =
    '各级政府部门通过网站和新媒体公开信息，部分地区还开发了应用程序，方便群众查询。'.repeat(12);
  const text = (words: string): Partial<Checkable> => ({
    sections: RIGHT.sections.map((section) =>
      section.id === 'overview' ? { ...section, text: words } : section,
    ),
  });

  it('that names nobody is a warning', () => {
    expect(rules(text(anybody))).toEqual(['warning agency.unnamed']);
  });

  it.each([
    '永康市教育局',
    '我局',
    '本机关',
    '全市教育系统',
    '教育局',
    '永康',
    '市政府',
    '市人社局',
    '税务总局',
    '开发区',
  ])('that says %s names the body', (word) => {
    expect(rules(text(`${word}${anybody}`))).toEqual([]);
  });

  it('in few words need not say who speaks', () => {
    expect(rules(text('各级政府部门通过网站公开信息。'))).toEqual([]);
  });
});

describe('规章', () => {
  const made = { 'proactive.regulations.issued': 2, 'proactive.regulations.in_force': 6 };
  const of = (name: string, figures: Record<string, Printed> = made) =>
    rules({ agency: { name }, published: '2022-01-20' }, figures).filter((one) =>
      one.includes('regulations'),
    );

  it.each([
    '杨林镇人民政府',
    '北岭街道办事处',
    '利辛县人民政府',
    '望山区人民政府办公室',
    '永康市教育局',
    '石桥县第一中学',
  ])('of %s are a warning: it may make none', (name) => {
    expect(of(name)).toEqual(['warning regulations.authority']);
    expect(of(name, {})).toEqual([]);
  });

  it.each([
    '上海市人民政府办公厅',
    '杭州市人民政府',
    '浙江省人民政府',
    '浙江省教育厅',
    '广西壮族自治区人民政府',
    '楚雄彝族自治州人民政府',
    '国家统计局',
    '市场监管总局',
    '广西壮族自治区政府',
    '教育部',
    '深圳经济特区某委员会',
  ])('of %s are none', (name) => {
    expect(of(name)).toEqual([]);
  });

  it('are named with their figure', () => {
    const [finding] = findings({ agency: { name: '杨林镇人民政府' } }, made);
    expect(finding).toMatchObject({
      cells: ['proactive.regulations.issued', 'proactive.regulations.in_force'],
      message: {
        zh: '“杨林镇人民政府”无权制定规章，表二“规章”却填2；数字可能属于“行政规范性文件”。',
      },
    });
  });
});

describe('the address', () => {
  const at = (url: string | null, meta: Record<string, string> = {}, page?: string) =>
    rules({ source: { ...RIGHT.source, url, meta, ...(page ? { page } : {}) } }).filter(
      (one) => !one.includes('checks.unchecked'),
    );

  it.each([
    'https://www.yk.gov.cn/a.html',
    'http://gov.cn/',
    'https://www.yk.gov.cn./',
    'https://永康.政务/',
    'file:///tmp/a.html',
    null,
  ])('%s is a government’s, or says nothing', (url) => {
    expect(at(url)).toEqual([]);
  });

  it.each([
    'https://www.example.com/a.html',
    'http://61.150.65.235/a.html',
    'https://notgov.cn/',
    'https://gov.cn.example.com/',
  ])('%s is not', (url) => {
    expect(at(url)).toEqual(['warning source.host']);
  });

  it('of the page around a frame counts', () => {
    expect(at('https://cdn.example.com/f.html', {}, 'https://www.yk.gov.cn/')).toEqual([]);
  });

  it('may differ from the domain that the page names', () => {
    const url = 'https://www.yk.gov.cn/a.html';
    expect(at(url, { SiteDomain: 'http://yk.gov.cn/' })).toEqual([]);
    expect(at(url, { SiteDomain: 'jyj.yk.gov.cn' })).toEqual([]);
    expect(at(url, { SiteDomain: '无' })).toEqual([]);
    expect(at(url, { SiteDomain: 'www.qqhr.gov.cn' })).toEqual(['warning source.domain']);
  });
});
