import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facts, stated } from './stated.js';

const context = { year: 2021, agency: '青禾县水利局' };
const read = (text: string, section: Parameters<typeof stated>[1] = 'overview'): string =>
  stated(text, section, context);
const count = fc.integer({ min: 1, max: 9999 });

describe('whatever the count', () => {
  it.each([
    ['2021年新增主动公开政府信息N条。', 'disclosed.total N 条'],
    ['全年公开各类政府信息共计N条次。', 'disclosed.total N 条次'],
    ['2021年，我局主動公開政府資訊N條。', 'disclosed.total N 条'],
    ['通过“青禾县人民政府网站”公开政府信息N条。', 'disclosed.website N 条'],
    ['县政府网站集群发布政府信息N条。', 'disclosed.website N 条'],
    ['微信公众账号（1个）发布信息N条。', 'disclosed.wechat N 条'],
    ['“青禾水利”官方微博更新N条。', 'disclosed.weibo N 条'],
    ['全年收政府信息公开申请N件。', 'requests.received N 件'],
    ['全年制定并发布规范性文件N件。', 'normative_documents.issued N 件'],
  ])('%s', (text, want) => {
    fc.assert(
      fc.property(count, (value) => {
        expect(read(text.replace('N', String(value)))).toBe(want.replace('N', String(value)));
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    '2021年更新政府信息N条。',
    '主动公开政府信息（财政）N条。',
    '全年处理政府信息公开申请N件，其中新接收多件、上年结转多件。',
    '抖音公众号发布稿件N条。',
  ])('no fact: %s', (text) => {
    fc.assert(
      fc.property(count, (value) => {
        expect(read(text.replace('N', String(value)))).toBe('');
      }),
      { numRuns: 20 },
    );
  });

  it('what was to be handled is divided by the year that it came in', () => {
    fc.assert(
      fc.property(count, count, (fresh, old) => {
        const text = `2021年处理政府信息公开申请${fresh + old}件，其中，新接收${fresh}件，2020年结转${old}件。`;
        expect(read(text)).toBe(
          facts(`requests.received ${fresh} 件`, `requests.carried_in ${old} 件`),
        );
      }),
    );
  });
});

describe('what did not happen', () => {
  const neither = facts('review.total 0 件', 'litigation.total 0 件');
  it.each([
    ['未引发行政复议、诉讼等行政争议。', neither],
    ['无提起行政复议诉讼情况。', neither],
    ['2021年我局未收到公开行政复议、行政诉讼的情况。', neither],
    ['目前未收到政府信息公开申请。', 'requests.received 0 件'],
    ['2021年度未收到和处理政府信息公开申请。', 'requests.received 0 件'],
    ['2021年未产生行政事业收费。', 'fees.amount_yuan 0 元'],
    ['未产生与诉讼（行政复议、行政申诉）有关的费用支出。', ''],
    ['未产生与诉讼有关的费用。', ''],
  ])('%s', (text, want) => {
    expect(read(text)).toBe(want);
  });

  it('is said in one word below a heading', () => {
    expect(read('依申请公开情况\n我局2021年度无申请。')).toBe('requests.received 0 件');
    expect(read('我局2021年度无申请。')).toBe('');
  });
});
