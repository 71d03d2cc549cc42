import { describe, expect, it } from 'vitest';
import { readTitle } from '../../../src/reading/title.js';

describe('the title of an annual report', () => {
  it.each([
    ['永康市教育局2021年政府信息公开工作年度报告', '永康市教育局', 2021],
    ['永康市教育局2021年度政府信息公开工作年度报告', '永康市教育局', 2021],
    ['永康市教育局2021年度政府信息公开年度报告', '永康市教育局', 2021],
    ['2019年上海市人民政府办公厅政府信息公开工作年度报告', '上海市人民政府办公厅', 2019],
    ['平潭综合实验区2024年度政府信息公开工作年度报告', '平潭综合实验区', 2024],
    ['永康市教育局政府信息公开工作年度报告（2021年度）', '永康市教育局', 2021],
    ['永康市教育局政府信息公开2021年工作年度报告', '永康市教育局', 2021],
    ['《永康市教育局2021年政府信息公开工作年度报告》', '永康市教育局', 2021],
    ['永康市教育局关于2021年度政府信息公开工作的年度报告', null, 2021],
    ['永康市教育局 2021 年\n政府信息公开工作年度报告', '永康市教育局', 2021],
    ['永康市教育局２０２１年政府信息公开年报', '永康市教育局', 2021],
    ['永康市教育局2021年信息公开工作报告', '永康市教育局', 2021],
    ['永康市教育局2021年度政务信息公开年度工作总结', '永康市教育局', 2021],
    ['永康市教育(yù)局(jú)2021年政府信息公開(kāi)工作年度報告', '永康市教育局', 2021],
    ['2021年政府信息公开工作年度报告', null, 2021],
    ['政府信息公开工作年度报告', null, null],
  ])('%s: of %s, for %s', (title, agency, year) => {
    const parts = readTitle(title);
    expect(parts?.year).toBe(year);
    if (agency !== null) expect(parts?.agency).toBe(agency);
    else expect(parts?.agency ?? '').not.toMatch(/报告|公开|\d/u);
  });

  it('is for the year reported on, not the one in which it was published', () => {
    expect(readTitle('2022年1月20日 永康市教育局2021年度政府信息公开工作年度报告')?.year).toBe(2021);
    expect(readTitle('永康市教育局2021年政府信息公开工作年度报告 2022-01-20')?.year).toBe(2021);
  });

  it('is without the name of the site', () => {
    const title = '永康市教育局2021年政府信息公开工作年度报告';
    for (const site of ['-永康市政府门户网站', ' - 永康市政府', '_永康市教育局', '|永康', ' — 永康市'])
      expect(readTitle(title + site)?.title).toBe(title);
  });
});

describe('not the title of an annual report', () => {
  it.each([
    '',
    '永康市教育局2021年政府信息公开指南',
    '永康市教育局2021年工作报告',
    '依申请公开',
    '政府信息公开年度',
    '中华人民共和国政府信息公开条例',
  ])('%j', (title) => {
    expect(readTitle(title)).toBeUndefined();
  });
});
