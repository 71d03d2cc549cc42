import { describe, expect, it } from 'vitest';
import { APPLICANTS } from '../../../../src/forms/applicants.js';
import { FORM_2019 } from '../../../../src/forms/form2019.js';
import { FORM_2021 } from '../../../../src/forms/form2021.js';
import { LabelSequence } from '../../../../src/reading/align/align.js';
import { labelKey } from '../../../../src/reading/words/label.js';

describe('a label is the same label', () => {
  it.each([
    '1.属于国家秘密',
    '1、属于国家秘密',
    '1. 属于国家秘密',
    '1属于国家秘密',
    '１．属于国家秘密',
    '①属于国家秘密',
    '(1)属于国家秘密',
    '（1）属于国家秘密',
    '1）属于国家秘密',
    '⒈属于国家秘密',
  ])('however it is numbered: %s', (label) => {
    expect(labelKey(label).key).toBe('属于国家秘密');
  });

  it.each([
    '（三）不予公开',
    '(三)不予公开',
    '（三） 不予公开',
    '三、不予公开',
    '三.不予公开',
    '㈢不予公开',
    '【三】不予公开',
  ])('however its ordinal is written: %s', (label) => {
    expect(labelKey(label).key).toBe('不予公开');
  });

  it.each([
    '自然人',
    '自 然 人',
    '自\n然\n人',
    '自\u00a0然\u3000人\u200b',
    '自然(rán)人(rén)',
    '自(zi)(zi)然(ran)(ran)人(ren)(ren)',
    '自然人（含外国人）',
    '自然人：',
    '“自然人”',
  ])('with blanks, notes and marks in it: %j', (label) => {
    expect(labelKey(label).key).toBe('自然人');
  });

  it.each([
    ['行政強製', '行政强制'],
    ['總計', '总计'],
    ['結轉下年度繼續辦理', '结转下年度继续办理'],
    ['本年製發件數', '本年制发件数'],
    ['行政複議', '行政复议'],
    ['主動(dòng)公開(kāi)', '主动公开'],
  ])('in traditional characters, converted by machine or not: %s', (printed, key) => {
    expect(labelKey(printed).key).toBe(key);
  });

  it.each([
    '危及"三安全一稳定"',
    '危及“三安全一稳定”',
    "3.危及'三安全一稳定'",
    '危及「三安全一稳定」',
  ])('whatever its quotes: %s', (label) => {
    expect(labelKey(label).key).toBe('危及三安全一稳定');
  });

  it('and two different labels stay different', () => {
    expect(labelKey('（六）其他处理').key).not.toBe(labelKey('3.其他').key);
    expect(labelKey('2.其他法律行政法规禁止公开').key).not.toBe(labelKey('其他').key);
  });
});

describe('the item of 第二十条', () => {
  it.each([
    ['第二十条第（五）项', '五'],
    ['第二十条 第（一）项', '一'],
    ['第二十条第(八)项', '八'],
    ['第二十条第五项', '五'],
    ['第二十條第（九）項', '九'],
    ['第二\n十条第\n（六）项', '六'],
  ])('%j is item %s', (label, item) => {
    expect(labelKey(label).item).toBe(item);
  });

  it.each([
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    '（五）不予处理',
    '第二十一条第（五）项',
  ])('is not named by %s', (label) => {
    expect(labelKey(label).item).toBeUndefined();
  });
});

describe('looked up on the forms', () => {
  const rows2021 = new LabelSequence(FORM_2021.requests);
  const rows2019 = new LabelSequence(FORM_2019.requests);
  const applicants = new LabelSequence<{ id: string; zh: string; en: string }>(APPLICANTS);

  it('其他处理 is a row of 2019 only, 其他 a row of 2021 and an applicant', () => {
    expect(rows2019.exactly('（六）其他处理')?.id).toBe('other');
    expect(rows2021.exactly('（六）其他处理')).toBeUndefined();
    expect(rows2021.exactly('3.其他')?.id).toBe('other.other');
    expect(applicants.exactly('其他')?.id).toBe('other');
    expect(applicants.exactly('其他处理')).toBeUndefined();
  });

  it('（六）其他 is how some reports of 2019 print （六）其他处理', () => {
    expect(rows2019.exactly('(六) 其他')?.id).toBe('other');
  });

  it.each(['、', '，', ''])('逾期不补正%s行政机关不再处理 is the same row', (mark) => {
    const label = `1.申请人无正当理由逾期不补正${mark}行政机关不再处理其政府信息公开申请`;
    expect(rows2021.exactly(label)?.id).toBe('other.uncorrected');
  });

  it.each([
    '',
    '　',
    '（）',
    '1.',
    '一、',
    '...',
    '本列数据的勾稽关系为：第一项加第二项之和',
    '本年新收',
  ])('%j is no row', (label) => {
    expect(rows2021.exactly(label)).toBeUndefined();
  });
});
