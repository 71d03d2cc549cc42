import { describe, expect, it } from 'vitest';
import { agency, signed } from '../../given/agency.js';

describe('区教育局 in the title', () => {
  const heading = '<h1>区教育局2021年政府信息公开工作年度报告</h1>';
  it.each([
    ['<p>如有疑问，请联系杭州市拱墅区教育局，电话</p>', '杭州市拱墅区教育局'],
    ['<p>请与拱墅区教育局联系。地址：杭州市拱墅区教育局</p>', '杭州市拱墅区教育局'],
    ['<p>学习上城区教育局、下城区教育局的做法</p>', '区教育局'],
    ['<p>我区教育局，各区教育局，由区教育局负责</p>', '区教育局'],
    ['', '区教育局'],
  ])('%s makes it %s', (opening, name) => {
    expect(agency({ heading, opening })).toBe(name);
  });

  it('is completed by who signs', () => {
    const opening = '<p>学习上城区教育局、下城区教育局的做法</p>';
    expect(agency({ heading, opening, behind: signed('拱墅区教育局') })).toBe('拱墅区教育局');
  });

  it('in brackets that do not close is no fault', () => {
    expect(() => agency({ heading: '<h1>区(教育局2021年政府信息公开年报</h1>' })).not.toThrow();
  });
});
