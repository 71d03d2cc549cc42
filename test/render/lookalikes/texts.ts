/** @file Pages about reports: a circular with the blank form, an explanation, news. */
import { FORM_2021 } from '../../../src/forms/form2021.js';
import { filled } from '../cases/case.js';
import { type Habits, PLAIN } from '../habits.js';
import { printProactive } from '../proactive.js';
import { printRemedies } from '../remedies.js';
import { printRequests } from '../requests.js';
import { blank, type Truth } from '../truth.js';
import type { Lookalike } from './lookalike.js';

const line = (text: string): string => `<p style="text-indent:2em">${text}</p>`;

const CIRCULAR = {
  title: '关于做好2021年度政府信息公开工作年度报告编制发布工作的通知',
  agency: '双河市人民政府办公室',
  year: 2021,
  published: '2021-12-14',
};
const formHabits: Habits = { ...PLAIN, shell: 'ivs', wrap: 'p', blank: 'nbsp' };
const emptyForm: Truth = {
  ...CIRCULAR,
  form: '2021',
  opening: [],
  sections: [],
  signature: [],
  cells: filled(FORM_2021, { proactive: blank, requests: blank, remedies: blank }, {}),
};

export const BLANK_FORM: Lookalike = {
  name: 'lookalike-blank-form',
  verdict: 'blank_form',
  article: CIRCULAR,
  habits: formHabits,
  body: [
    line('各乡镇人民政府、街道办事处，市政府各部门：'),
    line(
      '为做好2021年度政府信息公开工作年度报告的编制和发布，现将有关事项通知如下。各单位应于2022年1月31日前在门户网站统一公布本单位年度报告，逾期未发布的予以通报。',
    ),
    line(
      '一、严格按照格式编制，不得增删表格项目；二、数据口径为2021年1月1日至12月31日，表内勾稽关系应当成立；三、报告发布前须经主要负责同志审定。',
    ),
    line('附件：政府信息公开工作年度报告格式'),
    '<h2>××（单位）2021年政府信息公开工作年度报告</h2>',
    line('一、总体情况'),
    line('（概述主动公开、依申请公开、政府信息管理、平台建设、监督保障等情况）'),
    line('二、主动公开政府信息情况'),
    ...printProactive(FORM_2021, emptyForm, formHabits),
    line('三、收到和处理政府信息公开申请情况'),
    ...printRequests(FORM_2021, emptyForm, formHabits),
    line('四、政府信息公开行政复议、行政诉讼情况'),
    ...printRemedies(FORM_2021, emptyForm, formHabits),
    line('五、存在的主要问题及改进情况'),
    line('六、其他需要报告的事项'),
    '<p align="right">双河市人民政府办公室</p><p align="right">2021年12月14日</p>',
  ].join('\n'),
};

const figures = [
  ['收到政府信息公开申请', '46件', '38件'],
  ['予以公开', '21件', '17件'],
  ['部分公开', '5件', '4件'],
  ['无法提供', '14件', '11件'],
  ['行政复议', '2件', '1件'],
]
  .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
  .join('\n');

export const EXPLANATION: Lookalike = {
  name: 'lookalike-explanation',
  verdict: 'explanation',
  article: {
    title: '《海棠区司法局2022年政府信息公开工作年度报告》解读',
    agency: '海棠区司法局',
    year: 2022,
    published: '2023-02-03',
  },
  habits: { ...PLAIN, shell: 'ueditor' },
  body: [
    line('一、编制背景'),
    line(
      '根据《中华人民共和国政府信息公开条例》第五十条的规定，海棠区司法局于2023年1月公布了上一年度的政府信息公开工作年度报告。为便于公众了解，现就主要内容作如下说明。',
    ),
    line('二、主要数据'),
    line('2022年新收申请46件，比上年增加8件，答复率为百分之百。几项主要数据如下表。'),
    `<table border="1" cellspacing="0"><tbody><tr class="firstRow"><td>项目</td><td>2022年</td><td>2021年</td></tr>\n${figures}</tbody></table>`,
    line('三、下一步打算'),
    line('海棠区司法局将继续完善申请办理流程，提高答复文书质量，多渠道发布法律服务信息。'),
  ].join('\n'),
};

export const NEWS: Lookalike = {
  name: 'lookalike-news',
  verdict: 'other',
  article: {
    title: '东溪县召开政务公开工作推进会',
    agency: '东溪县融媒体中心',
    year: 2023,
    published: '2024-02-26',
  },
  habits: { ...PLAIN, shell: 'trs', title: 'h1', counter: true },
  body: [
    line(
      '本报讯（记者 李明）2月23日，东溪县政务公开工作推进会在县行政中心召开，各乡镇和县直部门负责人参加会议。',
    ),
    line(
      '会议通报了2023年全县工作情况。截至1月31日，全县43个单位全部按时公布政府信息公开工作年度报告。报告显示，全县共收到政府信息公开申请182件，较上年增长一成；行政复议7件，行政诉讼2件，均已审结。',
    ),
    line(
      '会议指出，个别单位年度报告中的数据前后不一致，总体情况写得笼统，主动公开的内容更新不及时，要在3月底前整改到位。',
    ),
    line(
      '会议要求，各单位要把公开贯穿政策制定和执行全过程，重点做好优化营商环境、稳岗就业、教育医疗等领域的信息发布，让群众看得到、听得懂、能监督。',
    ),
  ].join('\n'),
};
