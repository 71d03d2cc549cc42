import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFacts } from '../../../../src/reading/facts/facts.js';
import { facts, stated } from './stated.js';

const context = { year: 2021, agency: '青禾县水利局' };
const read = (text: string, section: Parameters<typeof stated>[1] = 'overview'): string =>
  stated(text, section, context);

describe('a list that ends in 等', () => {
  it.each([
    ['我局主动公开资讯、公告、解读等各类政府信息56条。', 'disclosed.total 56 条'],
    ['通过县政府网站发布预算、会议、招生等各类信息46条，热点回应3条。', 'disclosed.website 46 条'],
    ['“青禾水利”微信公众号发布解读、提示等信息78条。', 'disclosed.wechat 78 条'],
    ['通过县政府网站、简报、宣传栏等各类载体主动公开信息43条。', 'disclosed.total 43 条'],
    ['共收到涉及征地、物业等领域的政府信息公开申请15件。', 'requests.received 15 件'],
    // of some only
    ['“青禾水利”微信公众号发布解读、提示等信息78条，科普短片20条。', ''],
    ['收到涉及征地、物业等领域的政府信息公开申请5件。', ''],
    ['通过宣传栏、广播等渠道主动公开信息43条。', ''],
    ['通过微信、微博等渠道主动公开信息43条。', ''],
  ])('%s', (text, want) => {
    expect(read(text)).toBe(want);
  });
});

describe('a whole and its parts', () => {
  it('is the whole where it is their sum', () => {
    const text = (sum: number): string =>
      `全年依申请公开共收到网上申请105件，快递17件，合计${sum}件，上年结转11件。`;
    expect(read(text(122))).toBe(facts('requests.received 122 件', 'requests.carried_in 11 件'));
    expect(read(text(121))).not.toContain('received');
    expect(read('全年收到政府信息公开申请10件，行政复议5件，合计15件。')).not.toContain('15');
    expect(read('制发文件50件，收到政府信息公开申请10件，合计60件。')).not.toContain('60');
  });

  it('is not taken for the sum of new ones and those carried over', () => {
    expect(read('新收政府信息公开申请3件，上年结转1件，合计4件。')).toBe(
      facts('requests.received 3 件', 'requests.carried_in 1 件'),
    );
  });

  it('is all of the year’s where several years are divided', () => {
    expect(read('历年累计主动公开政府信息52条，其中2021年新增主动公开政府信息14条。')).toBe(
      'disclosed.total 14 条',
    );
    expect(read('历年累计主动公开政府信息52条，其中2020年主动公开政府信息14条。')).toBe('');
  });

  it('keeps its figure where sites of others are named behind it', () => {
    expect(read('县政府网站公开政府信息80条，其中乡镇政府网站公开政府信息30条。')).toBe(
      'disclosed.website 80 条',
    );
  });

  it('has no site where two are named', () => {
    expect(read('主动公开信息86条，其中县政府网站公开73条，青禾教育网公开13条。')).toBe(
      'disclosed.total 86 条',
    );
  });

  it('is of all its years in the next sentence as well', () => {
    expect(read('累计公开政府信息1200条。其中，通过网站公开政府信息300条。')).toBe('');
    expect(read('媒体报道累计700篇。局门户网站发布信息30条。')).toBe('disclosed.website 30 条');
  });

  it('is named by those that were carried over behind 除', () => {
    expect(read('收到政府信息公开申请9件。除4件结转2022年办理以外，均已答复。')).toBe(
      facts('requests.received 9 件', 'requests.carried_out 4 件'),
    );
  });

  it('is that of one count, if said of it directly', () => {
    expect(read('收到政府信息公开申请1件，为自然人申请。')).toBe(
      facts('requests.received 1 件', 'requests.received.natural_person 1 件'),
    );
    expect(read('行政复议3件，均维持；行政诉讼2件，均纠正。', 'remedies')).toBe(
      facts(
        'review.total 3 件',
        'review.upheld 3 件',
        'litigation.total 2 件',
        'litigation.corrected 2 件',
      ),
    );
  });
});

describe('a channel', () => {
  it.each([
    ['县政府微信公众号每日更新，共发布信息19条。', 'disclosed.wechat 19 条'],
    ['政务新媒体（微信公众号）发布信息25条。', 'disclosed.wechat 25 条'],
    ['县政府网站开设专栏，共发布信息19条。', ''],
    ['政务微博（微信）发布信息25条。', ''],
  ])('%s', (text, want) => {
    expect(stated(text, 'overview', { year: 2021, agency: '青禾县人民政府' })).toBe(want);
  });
});

describe('what is denied is counted as none', () => {
  const neither = facts('review.total 0 件', 'litigation.total 0 件');
  it.each([
    ['未向公民、法人收取任何与政府信息公开有关的费用。', 'fees.collected_yuan 0 元'],
    ['未收取与政府信息公开申请有关的任何费用。', 'fees.collected_yuan 0 元'],
    ['政府信息公开的收费情况\n无收费和减免情况。', 'fees.collected_yuan 0 元'],
    [
      '未作出行政许可、行政处罚决定。',
      facts('licensing.decisions 0 件', 'penalties.decisions 0 件'),
    ],
    ['无一例因信息公开申请行政复议和提起行政诉讼发生。', neither],
    ['未收到当面、信函、传真、网络等政府信息公开申请。', 'requests.received 0 件'],
    ['未收到信函申请。', ''],
    ['未收取水费。', ''],
    ['未实施行政许可收费。', ''],
    ['未主动公开政府信息。', ''],
    ['未能及时处理的申请、行政复议。', ''],
  ])('%s', (text, want) => {
    expect(read(text)).toBe(want);
  });

  it('names what the heading above names', () => {
    const heading = '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况';
    expect(
      findFacts([{ id: 'remedies', heading, text: '无。' }], context).map(({ id }) => id),
    ).toEqual(['review.total', 'litigation.total']);
    expect(read('（一）收到申请情况\n无')).toBe('requests.received 0 件');
    expect(read('（一）依申请公开情况\n全年工作正常。\n无')).toBe('');
  });
});

describe('requests that came about', () => {
  it('whatever the count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (value) => {
        const received = `requests.received ${value} 件`;
        expect(read(`2021年发生依申请公开${value}件。`)).toBe(received);
        expect(read(`2021年受理并办结政府信息公开申请${value}件。`)).toBe(
          facts(received, `requests.answered ${value} 件`),
        );
        expect(read(`2021年收到处理政府信息公开申请${value}件。`)).toBe(received);
        expect(read(`2021年发生依申请公开纠纷${value}件。`)).toBe('');
      }),
      { numRuns: 20 },
    );
  });
});
