/** @file The words of a random report. They state no figures, so that they contradict no table. */
import { SECTION_IDS, type SectionId } from '../../src/report/constants.js';
import type { Chance } from './random.js';
import type { Truth } from './truth.js';

/** Headings in use, with the official one first (quirks.md 15). */
const HEADINGS: Readonly<Record<SectionId, readonly string[]>> = {
  overview: ['总体情况', '概述'],
  proactive: ['主动公开政府信息情况', '行政机关主动公开政府信息情况'],
  requests: ['收到和处理政府信息公开申请情况', '行政机关收到和处理政府信息公开申请情况'],
  remedies: [
    '政府信息公开行政复议、行政诉讼情况',
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '政府信息公开行政法复议、行政诉讼情况',
  ],
  problems: [
    '存在的主要问题及改进情况',
    '政府信息公开工作存在的主要问题及改进情况',
    '存在问题及改进情况',
    '存在的主要问题及整改措施',
  ],
  other: ['其他需要报告的事项', '其他需要报告事项', '其他应报告的事项'],
};

const TEXTS: Readonly<Record<SectionId, readonly string[]>> = {
  overview: [
    '一年来，{agency}坚持把政务公开放在服务群众的位置上谋划，围绕群众最关心的事项完善公开目录，及时更新栏目内容。',
    '（一）主动公开政府信息情况。机构职能、办事指南、财政预决算等内容均在规定时限内公布，并随变动及时调整。',
    '（二）依申请公开情况。受理渠道保持畅通，每件申请由专人登记、限时答复，答复文书统一编号存档。',
    '（三）平台建设情况。网站栏目与政务新媒体同步维护，安排专人每周巡查，发现错链当日修复。',
  ],
  proactive: [],
  requests: [],
  remedies: [],
  problems: [
    '对照上级要求，工作中还有短板：部分栏目更新不够及时，政策解读形式较为单一。',
    '下一步将细化公开清单，压实各科室责任，定期组织业务培训，把公开要求落实到办文办事全过程。',
  ],
  other: ['本年度没有其他需要报告的事项。'],
};

const TITLES = [
  '{agency}{year}年政府信息公开工作年度报告',
  '{year}年{agency}政府信息公开工作年度报告',
  '{agency}{year}年度政府信息公开工作年度报告',
  '{agency}{year}年政府信息公开年度报告',
  '{agency}政府信息公开工作{year}年度报告',
  // Agency or year stand elsewhere on the page only.
  '{year}年度政府信息公开工作年度报告',
  '{agency}政府信息公开工作年度报告',
];
const ORDINALS = '一二三四五六';

/** Everything of a report but its form and its cells. */
export function narrativeOf(
  agency: string,
  year: number,
  chance: Chance,
): Omit<Truth, 'form' | 'cells'> {
  const fill = (text: string): string =>
    text.replace('{agency}', agency).replace('{year}', String(year));
  const published = `${year + 1}-01-${String(chance.between(4, 31)).padStart(2, '0')}`;
  return {
    agency,
    year,
    title: fill(chance.pick(TITLES)),
    published,
    opening: [
      fill('根据《中华人民共和国政府信息公开条例》规定，现公布{agency}{year}年度报告。') +
        `本报告所列数据的统计期限自${year}年1月1日起至12月31日止。`,
    ],
    sections: SECTION_IDS.map((id, index) => ({
      id,
      heading: `${ORDINALS[index]}、${chance.happens(0.7) ? HEADINGS[id][0] : chance.pick(HEADINGS[id])}`,
      paragraphs: TEXTS[id].map(fill),
    })),
    signature: [agency, published.replace(/^(\d+)-0?(\d+)-0?(\d+)$/u, '$1年$2月$3日')],
  };
}
