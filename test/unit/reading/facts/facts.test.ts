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
    ['2021年，我局累计主动公开政府信息128条。', 'disclosed.total 128 条'],
    ['主动公开政府信息数700条。', 'disclosed.total 700 条'],
    ['一是主动公开政府信息53条。', 'disclosed.total 53 条'],
    ['通过政府门户网站，主动公开政府信息63条。', 'disclosed.website 63 条'],
    ['我局开办的“青禾水利”微信公众号全年发布信息29条。', 'disclosed.wechat 29 条'],
    ['此外，还通过青禾发布微信公众号，发布信息97条。', 'disclosed.wechat 97 条'],
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
    ['未收到公民、法人或其他组织的依申请公开诉求。', 0],
    ['未收到任何单位和个人要求公开政府信息的申请。', 0],
    ['依申请公开情况：无。', 0],
    ['一年以来，我局共收到政府信息公开申请12件。', 12],
    ['收到政府信息公开申请数12件，申请总数12件。', 12],
    ['通过网上、信函等渠道收到依申请公开信息12件。', 12],
    ['2021年政府信息公开申请12件。', 12],
  ])('%s', (text, count) => {
    expect(stated(text)).toMatch(new RegExp(`^requests.received ${count} [件项]$`, 'u'));
  });
});

describe('requests by applicant, as the columns of table 三', () => {
  it.each([
    [
      '收到政府信息公开申请45件，其中自然人申请39件，法人或其他组织申请6件。',
      ['received 45', 'received.natural_person 39', 'received.legal_person 6'],
    ],
    ['收到政府信息公开申请8件，均为自然人申请。', ['received 8', 'received.natural_person 8']],
    ['共收到8份政府信息公开申请，均为自然人申请。', ['received 8', 'received.natural_person 8']],
    [
      '其中商业企业申请2件，法律服务机构申请1件。',
      ['received.business 2', 'received.legal_service 1'],
    ],
    // 法人 may or may not mean 其他组织 too; 企业 is no column.
    ['其中法人申请6件，企业申请2件。', []],
  ])('%s', (text, list) => {
    expect(stated(text, 'requests').replaceAll('份', '件')).toBe(
      facts(...list.map((fact) => `requests.${fact} 件`)),
    );
  });
});

describe('what is said of all of them', () => {
  it('takes their number where one was stated', () => {
    expect(stated('收到政府信息公开申请43件。全部予以公开。')).toBe(
      facts('requests.received 43 件', 'requests.granted 43 件'),
    );
    expect(stated('答复后被行政复议3件，全部维持。', 'requests')).toBe(
      facts('review.total 3 件', 'review.upheld 3 件'),
    );
  });

  it('is a share where several numbers were stated', () => {
    expect(stated('新收政府信息公开申请45件，上年结转2件。全部予以公开。')).toBe(
      facts('requests.received 45 件', 'requests.carried_in 2 件', 'requests.granted.share 100 %'),
    );
  });

  it('is nothing where it is said of something else, or of no number', () => {
    expect(stated('收到政府信息公开申请5件，财政信息全部予以公开。')).toBe(
      'requests.received 5 件',
    );
    expect(stated('符合规定的申请全部予以公开。', 'requests')).toBe('');
  });

  it('is said of each that was counted', () => {
    expect(stated('行政复议2件、行政诉讼1件，均维持。', 'remedies')).toBe(
      facts(
        'review.total 2 件',
        'review.upheld 2 件',
        'litigation.total 1 件',
        'litigation.upheld 1 件',
      ),
    );
  });
});

describe('requests that were not closed in the year', () => {
  it.each([
    ['按期答复43件，5件正在办理中。', ['answered 43', 'carried_out 5']],
    ['受理12件，结转至2022年办理1件。', ['carried_out 1']],
    ['2020年结转2件，结转2022年1件。', ['carried_in 2', 'carried_out 1']],
    [
      '上年结转政府信息公开办理数量1件，共办结政府信息公开申请16件。',
      ['carried_in 1', 'answered 16'],
    ],
    ['无下年度结转。', ['carried_out 0']],
    ['无结转下年度继续办理。', ['carried_out 0']],
    ['办结177件（含2020年结转的3件）。', ['answered 177', 'carried_in 3']],
  ])('%s', (text, list) => {
    expect(stated(text, 'requests')).toBe(facts(...list.map((fact) => `requests.${fact} 件`)));
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
    ['未发生政府信息公开行政复议、起诉。', ['review.total 0', 'litigation.total 0']],
    ['收到行政复议0件，行政诉讼0件。', ['review.total 0', 'litigation.total 0']],
    ['无因政府信息公开申请行政复议及提起诉讼等情况。', ['review.total 0', 'litigation.total 0']],
    [
      '政府信息公开行政复议1件（申请人撤回结案）、行政诉讼0件。',
      ['review.total 1', 'litigation.total 0'],
    ],
    ['未发生行政复议被纠错或败诉情况。', ['review.corrected 0', 'litigation.corrected 0']],
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
