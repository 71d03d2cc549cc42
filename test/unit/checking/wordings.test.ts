import { describe, expect, it } from 'vitest';
import { FORM_2021 } from '../../../src/forms/form2021.js';
import { printProactive, printRemedies, printRequests, TITLE } from '../given/form.js';
import { recorded } from '../given/pages.js';

/**
 * Received 14 (1 of them carried over before), all 14 of the year before and this one answered, 1 carried
 * on; granted 6, in part 1, denied 2; reviews 2, lawsuits 3.
 */
const FIGURES: Readonly<Record<string, number>> = {
  'requests.new.total': 14,
  'requests.new.natural_person': 14,
  'requests.carried_in.total': 1,
  'requests.carried_in.natural_person': 1,
  'requests.granted.total': 6,
  'requests.granted.natural_person': 6,
  'requests.partial.total': 1,
  'requests.partial.natural_person': 1,
  'requests.denied.process.total': 2,
  'requests.denied.process.natural_person': 2,
  'requests.unable.not_held.total': 5,
  'requests.unable.not_held.natural_person': 5,
  'requests.total.total': 14,
  'requests.total.natural_person': 14,
  'requests.carried_out.total': 1,
  'requests.carried_out.natural_person': 1,
  'review.upheld': 2,
  'review.total': 2,
  'litigation.direct.upheld': 3,
  'litigation.direct.total': 3,
};

/** What is called wrong in a report with these figures that says this. */
function alarms(overview: string): string[] {
  const figures = (id: string) => FIGURES[id] ?? 0;
  const page = `<h1>${TITLE}</h1><p>一、总体情况</p><p>2021年，永康市教育局依法公开政府信息。${overview}</p>
    <p>二、主动公开政府信息情况</p>${printProactive(FORM_2021, figures)}
    <p>三、收到和处理政府信息公开申请情况</p>${printRequests(FORM_2021, figures)}
    <p>四、政府信息公开行政复议、行政诉讼情况</p>${printRemedies(FORM_2021, figures)}
    <p>五、存在的主要问题及改进情况</p><p>公开的内容还不够及时，解读形式较为单一。下一步将加强培训。</p>
    <p>六、其他需要报告的事项</p><p>本年度没有收取信息处理费。</p>`;
  return recorded(page)
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ message }) => message.zh);
}

describe('a narrative that is right in other words is not called wrong', () => {
  it.each([
    '全年收到政府信息公开申请14件，办结14件，结转下年度1件。',
    '共办理政府信息公开申请15件，其中本年新收14件，上年结转1件。',
    '本年收到政府信息公开申请14件，办结13件，结转下年度继续办理1件。',
    '按期答复政府信息公开申请12件，延期答复2件。',
    '书面答复政府信息公开申请12件，当面答复2件。',
    '自然人申请中，予以公开5件，不予公开1件。',
    '予以公开7件，其中部分公开1件。',
    '受理12345工单100件，办结100件。',
    '政务服务申请1200件，办结1200件。',
    '协助市政府办公室答复申请5件。',
    '全市共收到政府信息公开申请238件。',
    '作为复议机关受理行政复议案件8件，其中维持6件，纠正2件。',
    '作为共同被告的行政诉讼5件，均维持。',
    '全年共发生行政诉讼25件，其中政府信息公开类3件。',
    '此外未发生行政诉讼。',
  ])('%s', (words) => {
    expect(alarms(words)).toEqual([]);
  });

  it.each([
    '全年收到政府信息公开申请18件。',
    '本年办结政府信息公开申请11件。',
    '因政府信息公开被申请行政复议5件。',
    '未收到政府信息公开申请。',
  ])('but one that is wrong is: %s', (words) => {
    expect(alarms(words)).toHaveLength(1);
  });
});
