import { describe, expect, it } from 'vitest';
import { facts, stated } from './stated.js';

const context = { year: 2021, agency: '青禾县水利局' };
const read = (...lines: string[]): string => stated(lines.join('\n'), 'overview', context);

/** Each kind of wording with sentences near to it, of which the figure is no fact. */
describe('a heading that lost the end of its line', () => {
  it('is one in front of a year', () => {
    expect(read('（一）主动公开方面2021年公开政府信息35条。')).toBe('disclosed.total 35 条');
    expect(read('（二）申请情况 2021年我局没有收到政府信息公开申请。')).toBe(
      'requests.received 0 件',
    );
  });
  it('is none in front of another year', () => {
    expect(read('（一）主动公开方面2020年公开政府信息35条。')).toBe('');
    expect(read('（一）信息公开情况2019年、2020年共公开政府信息35条。')).toBe('');
  });
});

describe('a line that begins with a counted figure', () => {
  it('goes on with the line before', () => {
    expect(read('2021年，行政诉讼数为', '0 件。')).toBe('litigation.total 0 件');
    expect(read('我局全年收到政府信息公开申请', '12 件。')).toBe('requests.received 12 件');
  });
  it('does not where that line has ended', () => {
    expect(read('我局认真办理政府信息公开申请。', '12 件。')).toBe('');
  });
  it('is nothing by itself behind an empty line', () => {
    expect(read('我局全年收到政府信息公开申请', '', '12 件。')).toBe('');
  });
});

describe('shares in brackets behind a result', () => {
  const received = '2021年收到政府信息公开申请200件，';
  it('are of the results', () => {
    expect(read(`${received}不予公开20件（10%）。`)).toBe(
      facts('requests.received 200 件', 'requests.denied 20 件', 'requests.denied.share 10 %'),
    );
  });
  it.each(['不予公开20件（同比增长10%）', '不予公开20件（较上年10%）', '不予公开20件，10%'])(
    'are none in %s',
    (text) => expect(read(`${received}${text}。`)).not.toContain('share'),
  );
});

describe('reasons in front of a result', () => {
  const received = '2021年收到政府信息公开申请200件，其中，';
  it('with 等 are those of all of them', () => {
    expect(read(`${received}因不掌握等无法提供56件，属信访、重复申请等不予处理8件。`)).toBe(
      facts('requests.received 200 件', 'requests.unable 56 件', 'requests.rejected 8 件'),
    );
  });
  it.each([
    '因涉及秘密不予公开3件',
    '因涉及秘密等不予公开3件，因涉及隐私等不予公开2件',
    '乙县公安局等不予公开3件',
  ])('are of some in %s', (text) =>
    expect(read(`${received}${text}。`)).toBe('requests.received 200 件'),
  );
});

describe('several channels with 等 and no 渠道', () => {
  it('are all of them', () => {
    expect(read('2021年，通过门户网站、公报及官方微博微信等公开政府信息345条。')).toBe(
      'disclosed.total 345 条',
    );
  });
  it.each([
    '2021年，微博、微信公众号等公开政府信息345条。',
    '2021年，通过门户网站、官方微博公开政府信息345条。',
    '2021年，通过门户网站、官方微博等发布招考消息345条。',
    '2021年，通过门户网站等公开政府信息345条。',
    '2021年，乙县公安局门户网站、乙县公安局微博等公开预警300条。',
  ])('are not all in %s', (text) => expect(read(text)).not.toContain('total'));
});

describe('acts with one object behind the last', () => {
  it('are denied each', () => {
    expect(read('2021年，我局没有制发、废止、修改行政规范性文件。')).toBe(
      facts('normative_documents.issued 0 件', 'normative_documents.repealed 0 件'),
    );
  });
  it.each(['没有制发、废止文件', '没有修改、清理行政规范性文件', '没有制发、废止乙县规范性文件'])(
    'deny nothing in %s',
    (text) => expect(read(`2021年，我局${text}。`)).toBe(''),
  );
});

describe('information below the heading 主动公开', () => {
  const heading = '（一）主动公开情况';
  it('is all there is', () => {
    expect(read(heading, '2021年，我局发布各类信息90条。')).toBe('disclosed.total 90 条');
    expect(read(heading, '2021年，共发布信息90条。')).toBe('disclosed.total 90 条');
  });
  it.each([
    '2021年，我局发布信息90条。',
    '2021年，我局发布相关信息90条。',
    '2021年，我局编发简报3期，发布各类信息90条。',
    '2021年，我局召开会议，共发布信息90条。',
    '2021年，我局开通抖音，共发布信息90条。',
    '2021年，各股室共发布信息90条。',
    '2021年，乙县共发布信息90条。',
    '2020年至2021年，共发布信息90条。',
    '2021年，我局发布各类信息约90条。',
  ])('is not in %s', (text) => expect(read(heading, text)).toBe(''));
  it('is not below another heading', () => {
    expect(read('（四）宣传工作情况', '2021年，我局发布各类信息90条。')).toBe('');
  });
});

describe('an account that publishes what has its own name', () => {
  it('is one channel', () => {
    expect(read('2021年，我局微信公众号发布微信87条。')).toBe('disclosed.wechat 87 条');
  });
  it.each([
    '微信公众号、微博发布微信87条',
    '微博发布微信87条',
    '微信公众号和乙县微信公众号发布信息87条',
  ])('is not in %s', (text) => expect(read(`2021年，我局${text}。`)).toBe(''));
});

describe('a figure without a unit in front of a bracket', () => {
  it('is of the information before it', () => {
    expect(read('我局2021年度公开政府信息189（其中机构信息33条）。')).toBe(
      'disclosed.total 189 条',
    );
  });
  it('is none elsewhere', () => {
    expect(read('我局2021年度公开政府信息189个栏目（其中机构信息33条）。')).toBe('');
    expect(read('我局2021年度公开政府信息第189（其中机构信息33条）。')).toBe('');
  });
});

describe('all of the applicants', () => {
  it('are of one kind, through whatever channel', () => {
    const requests = '2021年，收到政府信息公开申请5件';
    const all = facts('requests.received 5 件', 'requests.received.natural_person 5 件');
    expect(read(`${requests}，均为自然人网上申请。`)).toBe(all);
    expect(read(`${requests}，申请人均为自然人。`)).toBe(all);
    expect(read(`${requests}，均为网上申请。`)).toBe('requests.received 5 件');
    expect(read(`${requests}，申请人多为自然人。`)).toBe('requests.received 5 件');
    expect(read(`${requests}，均为自然人、企业申请。`)).toBe('requests.received 5 件');
  });
});

describe('累计 up to a day', () => {
  it('is of the year where the sentence says 全年', () => {
    expect(read('截至2021年12月31日，我局全年累计公开政府信息222条。')).toBe(
      'disclosed.total 222 条',
    );
    expect(read('截至2021年12月31日，我局累计公开政府信息222条。')).toBe('');
  });
});

describe('the name of the body, longer than in the title', () => {
  const text = (name: string): string =>
    stated(`2021年${name}没有收到政府信息公开申请。`, 'overview', {
      year: 2021,
      agency: '青禾市科技局',
    });
  it('is its own', () => expect(text('市科学技术局')).toBe('requests.received 0 件'));
  it.each(['市教育局', '县科学技术局', '乙县科学技术局'])('is not %s', (name) =>
    expect(text(name)).toBe(''),
  );
});

describe('a body of the same kind', () => {
  it.each(['市水利局', '乙县水利局', '省水利局'])('is another: %s', (name) => {
    expect(read(`2021年，${name}收到政府信息公开申请5件。`)).toBe('');
    expect(read(`2021年，${name}没有收到政府信息公开申请。`)).toBe('');
  });
  it.each(['县水利局', '青禾县水利局', '青禾水利局', '我局'])('is its own: %s', (name) =>
    expect(read(`2021年，${name}收到政府信息公开申请5件。`)).toBe('requests.received 5 件'),
  );
});

describe('what an account publishes and passes on', () => {
  it('is published where it says so', () => {
    expect(read('2021年，我局官方微博转载发布信息87条。')).toBe('disclosed.weibo 87 条');
    expect(read('2021年，我局官方微博转发信息87条。')).toBe('');
  });
});

describe('causes of cases', () => {
  it('are referred to by 由此 and 因此', () => {
    expect(read('2021年收到政府信息公开申请9件，由此引起的行政复议2件。')).toContain(
      'review.total 2 件',
    );
    expect(read('2021年处理信访9件，由此引起的行政复议2件。')).toBe('');
  });
});
