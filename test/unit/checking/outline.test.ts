import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../src/checking/check.js';
import type { Checkable } from '../../../src/checking/checkable.js';
import type { SectionId } from '../../../src/report/constants.js';
import { printing, REPORT } from './given.js';

const RIGHT = printing({});

/** Severity, rule and place of what is found in a report with these changes. */
const found = (changes: Partial<Checkable>) =>
  checkReport({ ...RIGHT, ...changes }).findings.map(
    ({ severity, rule, at }) => `${severity} ${rule} ${at}`,
  );
const messages = (changes: Partial<Checkable>) =>
  checkReport({ ...RIGHT, ...changes }).findings.map(({ message }) => message);

const withText = (id: SectionId, text: string): Partial<Checkable> => ({
  sections: RIGHT.sections.map((section) => (section.id === id ? { ...section, text } : section)),
});

it('a report in order has no findings', () => {
  expect(found({})).toEqual([]);
});

describe('the six sections', () => {
  it('that are not there are named', () => {
    const sections = RIGHT.sections.filter(({ id }) => id !== 'problems' && id !== 'remedies');
    expect(found({ sections })).toEqual(['warning sections.missing remedies,problems']);
    expect(messages({ sections })).toEqual([
      {
        zh: '没有找到“四、政府信息公开行政复议、行政诉讼情况”“五、存在的主要问题及改进情况”这2部分。',
        en: 'Not found: IV. Review and litigation; V. Problems and improvements.',
      },
    ]);
  });

  it('in another order are said to be so', () => {
    const [a, b, ...rest] = RIGHT.sections;
    const sections = a && b ? [b, a, ...rest] : [];
    expect(found({ sections })).toEqual(['warning sections.order overview']);
  });

  it('are not asked of a narrative from before the forms, nor of the list of 2014', () => {
    const old = { ...REPORT, year: 2015, periodYear: 2015, published: '2016-03-01', sections: [] };
    expect(checkReport(old).findings).toEqual([]);
    expect(
      checkReport({ ...old, year: 2019, periodYear: 2019, published: '2020-01-02' }).findings,
    ).toHaveLength(1);
  });
});

describe('sections 五 and 六', () => {
  it.each(['', '无。', '暂无问题。', '问题不突出。'])(
    'that say nothing are a warning: %j',
    (text) => {
      expect(found(withText('problems', text))).toEqual(['warning sections.thin problems']);
    },
  );

  it('say how little that is', () => {
    expect(messages(withText('problems', '无。'))[0]?.zh).toBe(
      '“五、存在的主要问题及改进情况”只有1个字。',
    );
    expect(messages(withText('problems', ''))[0]?.zh).toBe(
      '“五、存在的主要问题及改进情况”是空的。',
    );
  });

  it('may say that there is nothing else to report, but must say it', () => {
    expect(found(withText('other', '无。'))).toEqual([]);
    expect(found(withText('other', ' '))).toEqual(['warning sections.thin other']);
  });
});

describe('words of the template', () => {
  it.each([
    '该部分以表格形式报告。表格如下：',
    '202X年，××局认真贯彻条例，共公开信息XX条。',
    '（此处填写单位名称）认真贯彻条例。',
    '某某市教育局认真贯彻条例。',
    '全年公开信息____条。',
  ])('are a warning that quotes them: %s', (text) => {
    const changes = withText('overview', `永康市教育局的报告。${text}`);
    expect(found(changes)).toEqual(['warning text.template overview']);
    expect(messages(changes)[0]?.zh).toMatch(/^“一、总体情况”里留有模板文字：“.+”。$/u);
  });

  it.each([
    '永康市教育局公开信息12条，XXI世纪的教育。',
    '永康市教育局统计表格如下。',
    '永康市教育局的ISO9001认证（见附件）。',
    '永康市教育局开设“XX局长说政策”栏目。',
    '永康市教育局公布《办事指南（填写示例）》。',
  ])('are not: %s', (text) => {
    expect(found(withText('overview', text))).toEqual([]);
  });

  it('are looked for in the title, too', () => {
    expect(found({ title: '××市教育局2021年政府信息公开工作年度报告' })).toEqual([
      'warning text.template title',
    ]);
  });
});

describe('the title', () => {
  it.each([
    '永康市教育局2021年政府信息公开工作年度报告',
    '永康市教育局政府信息公开工作年度报告（2021年度）',
    '永康市教育局政府信息公开工作年度报告（2021年1月1日至2021年12月31日）',
    '关于公布永康市教育局2021年政府信息公开工作年度报告的通知',
    '永康市教育局2021年政府信息公开工作年度报告全文',
    '关于《永康市教育局2021年政府信息公开工作年度报告》的公示',
    '永康市教育局2021年政府信息公開(kāi)工作年度報(bào)告',
  ])('calls it an annual report: %s', (title) => {
    expect(found({ title })).toEqual([]);
  });

  it.each(['永康市教育局2021年政府信息公开工作总结', '永康市教育局2021年政府信息公开年报'])(
    'does not: %s',
    (title) => {
      expect(found({ title })).toEqual(['warning title.not_annual title']);
      expect(messages({ title })[0]?.zh).toBe(`标题“${title}”没有以“年度报告”结尾。`);
    },
  );

  it('that was not found is a note', () => {
    expect(found({ title: '' })).toEqual(['info title.not_annual title']);
  });
});
