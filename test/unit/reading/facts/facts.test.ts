import { describe, expect, it } from 'vitest';
import { facts, stated } from './stated.js';

describe('information disclosed', () => {
  it.each([
    ['2021年，我局主动公开政府信息53条。', 'disclosed.total 53 条'],
    ['全年主动公开信息达2486条，较上年有所增加。', 'disclosed.total 2486 条'],
    ['2021年共发布政务公开信息106条，其中部门文件21条。', 'disclosed.total 106 条'],
    ['本年度主动公开各类政府信息2.3万条。', 'disclosed.total 23000 条'],
    ['2021年主动公开政府信息１，０３６条。', 'disclosed.total 1036 条'],
    ['2021年主动公开政府信息2 486条。', 'disclosed.total 2486 条'],
    ['全年主动公开政府信息一百零五条。', 'disclosed.total 105 条'],
    ['通过政府网站、公示栏等多种渠道，主动公开政府信息78条。', 'disclosed.total 78 条'],
    ['2021年我局主动公开了64条政府信息。', 'disclosed.total 64 条'],
    ['通过县政府网站公开政府信息14条。', 'disclosed.website 14 条'],
    ['在区政务网站主动发布的政务信息20条。', 'disclosed.website 20 条'],
    ['政务微信公众号推送文章120篇。', 'disclosed.wechat 120 篇'],
  ])('%s', (text, fact) => {
    expect(stated(text)).toBe(fact);
  });

  it('of which part through each channel', () => {
    expect(
      stated('2021年主动公开政府信息53条，其中通过政府网站公开政府信息14条，微信公开39条。'),
    ).toBe(facts('disclosed.total 53 条', 'disclosed.website 14 条', 'disclosed.wechat 39 条'));
    expect(stated('政务微博发布信息12条，政务微信发布信息35条。')).toBe(
      facts('disclosed.weibo 12 条', 'disclosed.wechat 35 条'),
    );
  });
});

describe('requests received', () => {
  it.each([
    ['2021年，本机关共收到政府信息公开申请12件，同比增长20%。', 12],
    ['全年收到１２件政府信息公开申请，均已按时答复。', 12],
    ['我局接到公民、法人或其他组织申请公开事项12项。', 12],
    ['本年度新收政府信息公开申请十二件。', 12],
    ['共受理依申请公开12件。', 12],
    ['政府信息公开申请共收到12件。', 12],
    ['收到的政府信息公开申请数量为12。', 12],
    ['共收到依申请公开12件，比2020年的35件减少23件。', 12],
    ['2020年收到政府信息公开申请35件，2021年收到政府信息公开申请12件。', 12],
    ['（二）依申请公开情况。2021年共收到申请12件。', 12],
    ['共收到依申请公开0件。', 0],
    ['全年未收到依申请公开信件。', 0],
    ['2021年没有出现依申请公开的政府信息工作。', 0],
    ['全年没有收到公民、法人和其他组织提出的政府信息公开申请。', 0],
    ['2021年未发生依申请公开情况。', 0],
    ['没有收到一件政府信息公开申请。', 0],
    ['没有公民、法人向我局申请公开政府信息。', 0],
    ['收到政府信息公开申请数为零。', 0],
    ['全年无依申请公开事项。', 0],
  ])('%s', (text, count) => {
    expect(stated(text)).toMatch(new RegExp(`^requests.received ${count} [件项]$`, 'u'));
  });
});

describe('what became of requests', () => {
  it.each([
    [
      '收到申请3件，按时办结2件，结转下年度继续办理1件。',
      ['received 3', 'answered 2', 'carried_out 1'],
    ],
    ['上年结转2件，本年新收申请5件。', ['carried_in 2', 'received 5']],
    ['收到申请12件，其中1件为上年结转。', ['received 12', 'carried_in 1']],
    ['无上年结转申请，3件申请结转下年度办理。', ['carried_in 0', 'carried_out 3']],
    [
      '办理结果：予以公开5件、部分公开3件、不予公开2件、无法提供1件，不予处理0件，其他处理4件。',
      ['granted 5', 'partial 3', 'denied 2', 'unable 1', 'rejected 0', 'other 4'],
    ],
    ['其中5件予以公开，3件部分公开。', ['granted 5', 'partial 3']],
    ['部分公开、不予公开、无法提供均为0件。', ['partial 0', 'denied 0', 'unable 0']],
    ['予以公开及部分公开258件。', ['granted_or_partial 258']],
    ['因本机关不掌握等原因无法提供265件。', ['unable 265']],
    ['不予处理3件，其中信访举报投诉类申请2件。', ['rejected 3']],
  ])('%s', (text, list) => {
    expect(stated(text, 'requests')).toBe(facts(...list.map((fact) => `requests.${fact} 件`)));
  });

  it('is stated in shares of the results as well', () => {
    expect(stated('不予公开35件，占4.34%；同意公开3件，占总数的百分之七十五。', 'requests')).toBe(
      facts(
        'requests.denied 35 件',
        'requests.denied.share 4.34 %',
        'requests.granted 3 件',
        'requests.granted.share 75 %',
      ),
    );
    expect(stated('不予公开3件，占收到申请的25%。', 'requests')).toBe('requests.denied 3 件');
  });

  it('is understood after a sentence about requests, not after one about complaints', () => {
    expect(stated('全年收到政府信息公开申请5件。予以公开5件。')).toContain('requests.granted 5');
    expect(stated('全年收到群众投诉5件。予以公开5件。')).toBe('');
  });
});

describe('reviews and lawsuits', () => {
  it.each([
    [
      '因政府信息公开被申请行政复议2件，被提起行政诉讼1件。',
      ['review.total 2', 'litigation.total 1'],
    ],
    ['未发生针对依申请公开的行政复议及诉讼案件。', ['review.total 0', 'litigation.total 0']],
    ['2021年未产生行政复议、行政诉讼情况。', ['review.total 0', 'litigation.total 0']],
    [
      '没有因信息公开被申请行政复议、提起行政诉讼的情况。',
      ['review.total 0', 'litigation.total 0'],
    ],
    ['全年没有发生一起行政复议和行政诉讼案件。', ['review.total 0', 'litigation.total 0']],
    ['行政复议、行政诉讼均为0件。', ['review.total 0', 'litigation.total 0']],
    ['我局零复议、零诉讼。', ['review.total 0', 'litigation.total 0']],
    [
      '行政复议3件，其中维持2件，纠正1件；行政诉讼2件，均获维持，无败诉。',
      [
        'review.total 3',
        'review.upheld 2',
        'review.corrected 1',
        'litigation.total 2',
        'litigation.upheld 2',
        'litigation.corrected 0',
      ],
    ],
    ['信息公开类行政复议案件3件，均维持原行政行为。', ['review.total 3', 'review.upheld 3']],
  ])('%s', (text, list) => {
    expect(stated(text, 'remedies')).toBe(facts(...list.map((fact) => `${fact} 件`)));
  });
});
