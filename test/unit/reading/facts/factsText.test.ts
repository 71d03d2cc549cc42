import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFacts } from '../../../../src/reading/facts/facts.js';
import { SECTION_IDS } from '../../../../src/report/constants.js';
import { factSchema } from '../../../../src/report/fact.js';
import { facts, stated } from './stated.js';

describe('a sentence is read as it is printed', () => {
  it('with pinyin notes and traditional characters, and quoted with them', () => {
    const text = '前言。2021年沒有出現(xiàn)依申請(qǐng)公開的政府信息工作。後記。';
    expect(findFacts([{ id: 'requests', heading: '', text }])).toEqual([
      {
        id: 'requests.received',
        value: 0,
        unit: '件',
        section: 'requests',
        quote: '2021年沒有出現(xiàn)依申請(qǐng)公開的政府信息工作。',
      },
    ]);
  });

  it('where the line was wrapped', () => {
    const text =
      '2021年，我局认真落实各项公开要求，依法规范办理，全年共收到\n政府信息公开申请12件。';
    const [fact] = findFacts([{ id: 'overview', heading: '', text }]);
    expect(fact).toMatchObject({ id: 'requests.received', value: 12, quote: text });
  });

  it('with blanks around figures, full-width digits and half-width punctuation', () => {
    expect(stated('2021 年度,我局主动公开政府信息 ５３ 条,共收到依申请公开 0 件.')).toBe(
      facts('disclosed.total 53 条', 'requests.received 0 件'),
    );
  });

  it('with the year in Chinese numerals', () => {
    expect(stated('二〇二〇年主动公开政府信息53条。')).toBe('');
    expect(stated('二〇二一年主动公开政府信息53条。')).toBe('disclosed.total 53 条');
  });

  it('under a heading above it', () => {
    expect(stated('（二）依申请公开情况\n2021年收到申请5件。')).toBe('requests.received 5 件');
    expect(stated('（三）平台建设情况\n2021年收到申请5件。')).toBe('');
  });
});

/** What reports are made of, in any order. */
const words = [
  '2021年',
  '2020年',
  '收到',
  '未收到',
  '政府信息公开申请',
  '主动公开政府信息',
  '予以公开',
  '不予公开',
  '行政复议',
  '行政诉讼',
  '规范性文件',
  '废止',
  '信息处理费',
  '5件',
  '3.2万条',
  '一百零五件',
  '1,036元',
  '占33.9%',
  '均为0',
  '其中',
  '，',
  '、',
  '；',
  '。',
  '\n',
  '（二）',
  '(qǐng)',
  '複議',
  '\ue000',
  '|',
  ' ',
];

describe('whatever the text', () => {
  const section = fc.record({
    id: fc.constantFrom(...SECTION_IDS),
    heading: fc.constant(''),
    text: fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join('')),
    ),
  });

  it('nothing throws, and every quote occurs in its section', () => {
    fc.assert(
      fc.property(fc.array(section, { maxLength: 4 }), (sections) => {
        for (const fact of findFacts(sections)) {
          expect(factSchema.parse(fact)).toEqual(fact);
          expect(
            sections.some(({ id, text }) => id === fact.section && text.includes(fact.quote)),
          ).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('nothing is stated twice with the same value', () => {
    fc.assert(
      fc.property(section, (one) => {
        const found = findFacts([one, one]).map(({ id, value, unit }) => `${id} ${value} ${unit}`);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it.each<[string, (index: number) => string]>([
    [
      'sentences',
      (i) => `2021年，第${i}科收到政府信息公开申请${i}件，不予公开${i}件，行政复议${i}件。`,
    ],
    ['one sentence', (i) => `收到政府信息公开申请${i}件，`],
    [
      'words that rules begin with',
      (i) => `未收到的的公民法人组织人人政府信息公开${i % 50 ? '' : '。'}`,
    ],
    [
      'words about reviews',
      (i) => `未发生因信息公开被申请引起复议、诉讼的的情况${i % 40 ? '' : '。'}`,
    ],
    ['years', (i) => `2021年2020年、比2019年${i % 99 ? '' : '0件。'}`],
    ['digits', () => '1,234,567,'],
    ['lines', () => '收到申请一件\n'],
    ['brackets', () => '《（(【'],
  ])('a section of 1 MB is read in a few seconds: %s', (_, piece) => {
    const pieces: string[] = [];
    for (let bytes = 0, i = 1; bytes < 2 ** 20; i++) {
      pieces.push(piece(i));
      bytes += Buffer.byteLength(piece(i));
    }
    const text = pieces.join('');
    const before = process.cpuUsage();
    findFacts([{ id: 'requests', heading: '', text }]);
    // Half a second where nothing else runs; a pattern that backtracks takes minutes.
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(8000);
  });
});
