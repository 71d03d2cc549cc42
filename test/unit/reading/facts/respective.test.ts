import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facts, stated } from './stated.js';

const context = { year: 2021, agency: '青禾县水利局' };
const read = (text: string, section: Parameters<typeof stated>[1] = 'overview'): string =>
  stated(text, section, context);

const CHANNELS = {
  'disclosed.website': ['县政府网站', '局门户网站'],
  'disclosed.wechat': ['微信公众号', '“青禾水利”微信公众号', '政务微信'],
  'disclosed.weibo': ['微博', '官方微博'],
} as const;

describe('a list with as many figures behind 分别', () => {
  it('gives each thing its own', () => {
    const ids = fc.shuffledSubarray(Object.keys(CHANNELS) as (keyof typeof CHANNELS)[], {
      minLength: 2,
    });
    fc.assert(
      fc.property(
        ids,
        fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 3, maxLength: 3 }),
        fc.nat(2),
        fc.nat(1),
        (channels, counts, spelling, order) => {
          const names = channels.map((id) => CHANNELS[id][spelling % CHANNELS[id].length]);
          const listed = `${names.slice(0, -1).join('、')}和${names.at(-1)}`;
          const figures = channels.map((_, at) => `${counts[at]}条`).join('、');
          const text = [
            `2021年通过${listed}分别发布信息${figures}。`,
            `全年${listed}发布政府信息分别为${figures}。`,
          ][order];
          expect(`${text} ${read(text ?? '')}`).toBe(
            `${text} ${facts(...channels.map((id, at) => `${id} ${counts[at]} 条`))}`,
          );
        },
      ),
    );
  });

  it('gives reviews and lawsuits theirs', () => {
    expect(read('行政复议和行政诉讼分别为3件、2件。', 'remedies')).toBe(
      facts('review.total 3 件', 'litigation.total 2 件'),
    );
  });

  it.each([
    '微信和微博分别发布信息14条、6条、3条。',
    '微信、微博和网站分别发布信息14条、6条。',
    '微信和各科室分别发布信息14条、6条。',
  ])('gives none where things and figures are not as many: %s', (text) => {
    expect(read(text)).toBe('');
  });
});

describe('so many each', () => {
  it.each([
    '收到政府信息公开申请和信访件，均为3件。',
    '上半年、下半年收到政府信息公开申请均为3件。',
    '行政复议、行政诉讼案件均为3件。',
    '收到自然人、商业企业的申请均为3件。',
    '予以公开、部分公开均为3件。',
    '网站、微信主动公开政府信息均为3条。',
    '主动公开政府信息各为3条。',
    '政府信息公开申请和办结数均为3件。',
  ])('is the total of none: %s', (text) => {
    for (const section of ['overview', 'requests', 'remedies'] as const)
      expect(read(text, section)).not.toMatch(/(?:total|received|answered) 3 /u);
  });
});
