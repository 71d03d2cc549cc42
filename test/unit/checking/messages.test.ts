import { describe, expect, it } from 'vitest';
import { findingOf } from './given.js';

describe('the message of a total that does not add up', () => {
  it('names the row in the form’s words, what is printed, what the parts give, the difference', () => {
    const { message } = findingOf(
      {
        'requests.denied.state_secret.natural_person': 12,
        'requests.denied.state_secret.total': 11,
      },
      'requests.row_total',
      'denied.state_secret',
    );
    expect(message.zh).toContain('（三）不予公开 1.属于国家秘密');
    expect(message.zh).toMatch(/总计.*为11.*和为12.*相差-1/u);
    expect(message.en).toContain('(3) Denied › 1. State secrets');
    expect(message.en).toMatch(/gives 11\b.*add up to 12\b.*difference of -1\b/u);
  });

  it('names the column of a result that does not add up', () => {
    const { message } = findingOf(
      {
        'requests.granted.research': 2,
        'requests.partial.research': 3,
        'requests.total.research': 9,
      },
      'requests.results_total',
      'research',
    );
    expect(message.zh).toContain('“科研机构”列');
    expect(message.zh).toMatch(/（七）总计.*为9.*为5.*相差\+4/u);
    expect(message.en).toMatch(/column “Research institutions”.*gives 9\b.*add up to 5\b.*\+4\b/u);
  });

  it('names both sides of a balance', () => {
    const { message } = findingOf(
      {
        'requests.new.business': 7,
        'requests.carried_in.business': 1,
        'requests.total.business': 4,
        'requests.carried_out.business': 2,
      },
      'requests.balance',
      'business',
    );
    expect(message.zh).toContain('“商业企业”列');
    expect(message.zh).toMatch(/结转下年度.*为6.*本年新收.*上年结转.*为8.*相差-2/u);
    expect(message.en).toMatch(
      /carried over to next year.*gives 6\b.*received.*add up to 8\b.*-2\b/u,
    );
  });

  it('names the group of table 四', () => {
    const { message } = findingOf(
      { 'litigation.direct.upheld': 1 },
      'remedies.total',
      'litigation.direct',
    );
    expect(message.zh).toContain('表四“行政诉讼 未经复议直接起诉”');
    expect(message.zh).toMatch(/总计.*为0.*为1.*相差-1/u);
    expect(message.en).toContain('Administrative litigation › Litigation without prior review');
  });

  it('says how many empty cells were counted as 0', () => {
    const one = { 'review.upheld': 3, 'review.total': 2, 'review.other': 'blank' } as const;
    expect(findingOf(one, 'remedies.total', 'review').message).toMatchObject({
      zh: expect.stringContaining('1格为空，按0计'),
      en: expect.stringContaining('1 empty cell counted as 0'),
    });
    const two = { ...one, 'review.pending': 'dash' } as const;
    expect(findingOf(two, 'remedies.total', 'review').message).toMatchObject({
      zh: expect.stringContaining('2格为空'),
      en: expect.stringContaining('2 empty cells counted'),
    });
  });

  it('does not speak of blanks where there are none', () => {
    const { message } = findingOf({ 'review.upheld': 3 }, 'remedies.total', 'review');
    expect(message.zh).not.toContain('为空');
    expect(message.en).not.toContain('empty');
  });

  it('says that a blank total is blank, not that it is 0', () => {
    const { message } = findingOf(
      { 'review.upheld': 3, 'review.total': 'blank' },
      'remedies.total',
      'review',
    );
    expect(message.zh).toMatch(/总计.*未填写.*为3/u);
    expect(message.en).toMatch(/left blank.*add up to 3\b/u);
    expect(message.zh).not.toContain('为0，');
  });
});

describe('the message of a total that was not checked', () => {
  it.each([
    ['ambiguous', '无法确定数字属于哪一格', 'not clear which figure'],
    ['unreadable', '格内不是数字', 'not a figure'],
    ['absent', '报告中没有这一格', 'no such cell'],
  ] as const)('says that a cell is %s, and which', (status, zh, en) => {
    const { message } = findingOf({ 'review.corrected': status }, 'remedies.total', 'review');
    expect(message.zh).toContain(`行政复议 / 结果纠正”${zh}`);
    expect(message.en).toContain('“Administrative review / Corrected”');
    expect(message.en).toContain(en);
  });

  it('says how many more are not known', () => {
    const { message } = findingOf(
      {
        'review.corrected': 'ambiguous',
        'review.total': 'unreadable',
        'review.other': 'ambiguous',
      },
      'remedies.total',
      'review',
    );
    expect(message.zh).toContain('另有2格');
    expect(message.en).toContain('and 2 more');
  });

  it('says so where none of its cells is in the report', () => {
    const absent = ['upheld', 'corrected', 'other', 'pending', 'total'].map(
      (outcome) => [`review.${outcome}`, 'absent'] as const,
    );
    const { message } = findingOf(Object.fromEntries(absent), 'remedies.total', 'review');
    expect(message.zh).toContain('没有这些格');
    expect(message.en).toContain('none of these cells');
  });
});
