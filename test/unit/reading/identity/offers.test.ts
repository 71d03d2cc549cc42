import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEPARTMENTS, PLACES, WORDS_IN_FRONT } from '../../given/names.js';
import { narrative } from '../../given/narratives.js';

const places = fc.constantFrom(...PLACES);
const departments = fc.constantFrom(...DEPARTMENTS);
const bodies = fc.tuple(places, departments).map((parts) => parts.join(''));

/** The year and the matter in the orders that titles have them, the body in front or behind the year. */
const WORDINGS = [
  (body: string) => `${body}2023年政府信息公开工作年度报告`,
  (body: string) => `2023年${body}政府信息公开工作年度报告`,
  (body: string) => `${body}2023年度政府信息公开年报`,
  (body: string) => `${body}关于2023年度政府信息公开工作的年度报告`,
  (body: string) => `${body}政府信息公开工作年度报告（2023年度）`,
  (body: string) => `关于公布${body}2023年政府信息公开工作年度报告的公告`,
  (body: string) => `${body}2023年度政府信息工作公开年度报告`,
  (body: string) => `${body}2023年政府信息公开情况报告`,
  (body: string) => `${body}2023年政府信息公开工作总结`,
  (body: string) => `名 称： ${body}2023年政府信息公开工作年度报告 发布日期： 2024-01-20`,
  (body: string) => `关于2024年公布${body}2023年政府信息公开工作年度报告`,
];

describe('the title', () => {
  it('gives the body in every order of its words', () => {
    fc.assert(
      fc.property(bodies, fc.constantFrom(...WORDINGS), (body, wording) => {
        expect(narrative({ front: [wording(body)] })).toMatchObject({ agency: body, year: 2023 });
      }),
      { numRuns: 150 },
    );
  });

  it('gives it when broken behind its place, and anywhere behind its name, inside words too', () => {
    const cut = fc.nat();
    fc.assert(
      fc.property(places, departments, cut, fc.boolean(), (place, department, at, inName) => {
        const body = place + department;
        const title = `${body}2023年政府信息公开工作年度报告`;
        const behind = body.length + (at % (title.length - body.length));
        const isInYear = /\d\d/u.test(title.slice(behind - 1, behind + 1));
        const ends = [...(inName ? [place.length] : []), ...(isInYear ? [] : [behind])];
        const front = [0, ...ends].map((start, index) => title.slice(start, ends[index]));
        expect(narrative({ front })).toMatchObject({ agency: body, year: 2023 });
      }),
      { numRuns: 200 },
    );
  });

  it('gives it with its place in the line above', () => {
    fc.assert(
      fc.property(places, departments, (place, department) => {
        const front = [place, `${department}2023年政府信息公开工作年度报告`];
        expect(narrative({ front }).agency).toBe(place + department);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a sentence', () => {
  const BEHIND = ['政府信息公开申请45件。', '政府信息公开工作。', '信息公开制度建设，成效良好。'];

  it('gives no clause for a body, whatever words stand in front', () => {
    for (const words of WORDS_IN_FRONT)
      for (const behind of BEHIND)
        for (const when of ['2023年，', '我局'])
          expect(narrative({ overview: [`${when}${words}${behind}`] }).agency).toBeNull();
  });

  it('gives none with a body in the clause either', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...WORDS_IN_FRONT),
        fc.constantFrom('县政府', '市教育局', '区人民政府', '各县', '有关部门'),
        fc.constantFrom(...BEHIND),
        (words, body, behind) => {
          expect(narrative({ overview: [`2023年，${words}${body}${behind}`] }).agency).toBeNull();
        },
      ),
      { numRuns: 150 },
    );
  });

  it('gives the body that acts in it, compiled it, announces it or answers for it', () => {
    const frames = [
      (body: string) => `2023年，${body}认真贯彻落实《条例》。`,
      (body: string) => `现公布${body}2023年政府信息公开工作年度报告。`,
      (body: string) => `特向社会公布2023年度${body}政府信息公开年度报告。`,
      (body: string) => `本报告由${body}编制。`,
      (body: string) => `编制《${body}2023年度政府信息公开工作年度报告》。`,
      (body: string) => `如有疑问，请与${body}办公室联系（地址：某路1号）。`,
      (body: string) => `如有疑问，请联系：${body}办公室，电话12345。`,
    ];
    fc.assert(
      fc.property(bodies, fc.constantFrom(...frames), (body, frame) => {
        // It compiles and publishes for the whole government.
        fc.pre(!body.endsWith('大数据局'));
        expect(narrative({ overview: [frame(body)] }).agency).toBe(body);
      }),
      { numRuns: 150 },
    );
  });
});

describe('offers', () => {
  it('of the site are taken where a sentence offers nothing', () => {
    const front = ['2023年政府信息公开工作年度报告', '发布时间：2024-01-20 来源：青禾县水利局'];
    const overview = ['2023年，共收到政府信息公开申请45件。'];
    expect(narrative({ front, overview }).agency).toBe('青禾县水利局');
    const behind = ['青禾县水利局', '2024年1月20日'];
    expect(narrative({ overview, behind }).agency).toBe('青禾县水利局');
  });

  it('of those that put out reports for others are not', () => {
    for (const office of ['青禾县政务公开办', '青禾县融媒体中心', '青禾县人民政府网'])
      expect(
        narrative({ front: ['2023年政府信息公开工作年度报告', `来源：${office}`] }).agency,
      ).toBeNull();
  });

  it('that contradict each other settle nothing', () => {
    const front = [
      '2023年政府信息公开工作年度报告',
      '发布机构：青禾县水利局',
      '来源：青禾县财政局',
    ];
    expect(narrative({ front }).agency).toBeNull();
  });

  it('of a shorter and a longer name agree, and the title is completed by its place', () => {
    const front = ['水利局2023年政府信息公开工作年度报告', '来源：青禾县水利局'];
    expect(narrative({ front }).agency).toBe('青禾县水利局');
  });

  it('of two bodies together are one', () => {
    const joint = '乙州市统计局、国家统计局乙州调查队';
    const front = [
      joint.replace('、', '•'),
      '乙州市政府信息公开工作年度报告本报告根据《条例》要求，由乙州市统计局、国家统计局乙州',
      '调查队编制的2023年度政府信息公开工作年度报告。',
    ];
    expect(narrative({ front })).toMatchObject({
      agency: joint,
      year: 2023,
      title: '乙州市政府信息公开工作年度报告',
    });
    expect(
      narrative({ front: [`2023年政府信息公开工作年度报告`, `本报告由${joint}编制。`] }).agency,
    ).toBe(joint);
  });

  it('of a place are not overruled by who compiled the report for it', () => {
    const front = ['乙州市2023年政府信息公开工作年度报告', '本报告由乙州市大数据局编制。'];
    expect(narrative({ front }).agency).toBe('乙州市');
  });
});
