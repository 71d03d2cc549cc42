import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../src/checking/check.js';
import type { Checkable } from '../../../src/checking/checkable.js';
import { placeCheck } from '../../../src/checking/who/places.js';
import { PLACES } from '../given/places.js';
import { printing } from './given.js';

const RIGHT = printing({});

const findings = (changes: Partial<Checkable>) =>
  runChecks([placeCheck(PLACES)], { ...RIGHT, ...changes }).findings;
const about = (text: string, name: string | null = '杭州市拱墅区教育局') =>
  findings({
    agency: { name },
    sections: RIGHT.sections.map((section) =>
      section.id === 'overview' ? { ...section, text } : section,
    ),
  });

describe('the place of a body', () => {
  it.each([
    ['杭州市拱墅区教育局', '330105'],
    ['永康市教育局', '330784'],
    ['永康教育局', '330784'],
    ['塔城地区教育局', '654200'],
    ['云南省怒江傈僳族自治州贡山独龙族怒族自治县财政局', '533324'],
    ['浙江省人民政府', '330000'],
  ])('%s is %s', (body, code) => {
    expect(PLACES.ofBody(body).map((place) => place.code)).toEqual([code]);
  });

  it('may be one of several of the same name', () => {
    expect(PLACES.ofBody('朝阳区教育局').map((place) => place.code)).toEqual(['110105', '220104']);
    expect(PLACES.ofBody('北京市朝阳区教育局').map((place) => place.code)).toEqual(['110105']);
  });

  it('may not be said', () => {
    expect(PLACES.ofBody('市教育局')).toEqual([]);
  });
});

describe('another place in the text', () => {
  it.each([
    ['为静安教育系统政务公开打下了坚实的基础。', '静安'],
    ['静安区认真贯彻条例。', '静安区'],
    ['向静安区委汇报。', '静安区'],
    ['向静安县委汇报。', '静安'],
    ['绍兴市公开信息5条。', '绍兴市'],
    ['为靜安教育系統打下基礎。', '静安'],
  ])('is a note that quotes it: %s', (text, name) => {
    expect(about(text)[0]).toMatchObject({
      rule: 'text.other_place',
      at: 'overview',
      severity: 'info',
      message: { zh: expect.stringContaining(`正文提到别处的地名“${name}”`) },
    });
  });

  it.each([
    '浙江省杭州市拱墅区公开信息5条。',
    '按照《上海市政府信息公开规定》办理。',
    '赴静安区考察学习。',
    '对口支援阿克苏市。',
    '由绍兴市中级人民法院审理。',
    '建设新城区，完善港口区域功能，深化和平教育。',
    '行政区划、社区、园区、景区、校区、城区公开。',
    '全区教育系统认真贯彻条例。',
  ])('is none: %s', (text) => {
    expect(about(text)).toEqual([]);
  });

  it('is told once', () => {
    expect(about('静安区公开信息。静安区办理申请。')).toHaveLength(1);
  });

  it('of a city, its counties are its own', () => {
    expect(about('拱墅区、余杭区均已公开。', '杭州市教育局')).toEqual([]);
  });

  it('is not looked for where the body’s own is not known', () => {
    expect(about('永康市公开信息5条。', '市教育局')).toMatchObject([
      { rule: 'text.place_unchecked', severity: 'info' },
    ]);
    expect(about('公开信息5条。', '市教育局')).toEqual([]);
  });
});

describe('a code', () => {
  const coded = (siteIdCode: string) =>
    findings({
      sections: [],
      agency: { name: '杭州市拱墅区教育局' },
      source: { ...RIGHT.source, siteIdCode },
    });

  it('of the body’s province is right, whatever became of the county', () => {
    expect(coded('3301050007')).toEqual([]);
    expect(coded('3307840001')).toEqual([]);
    expect(coded('9999990001')).toEqual([]);
  });

  it('of another province is a warning', () => {
    expect(coded('3101060007')).toMatchObject([
      {
        rule: 'agency.code',
        message: { zh: '代码310106属于“静安区”，与“杭州市拱墅区教育局”不在同一省份。' },
      },
    ]);
  });

  it('is read out of the body’s own code, too', () => {
    const agency = { name: '杭州市拱墅区教育局', uscc: '11310106MB0523338C' };
    expect(findings({ agency, sections: [] })).toMatchObject([
      { rule: 'agency.code', at: '310106' },
    ]);
  });
});
