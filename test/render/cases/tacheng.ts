/** @file 塔城地区教育局 2020: pasted from Word, no year in the title. Figures as published, words our own. */

import { APPLICANTS } from '../../../src/forms/applicants.js';
import { requestId } from '../../../src/forms/cells.js';
import { FORM_2019 } from '../../../src/forms/form2019.js';
import { PLAIN } from '../habits.js';
import { blank, figure } from '../truth.js';
import { filled, type ReportCase } from './case.js';

const zero = figure(0);
const nothingCarriedOut = Object.fromEntries(
  APPLICANTS.map(({ id }) => [requestId('carried_out', id), blank]),
);

export const TACHENG: ReportCase = {
  name: 'tacheng-education-2020',
  habits: {
    ...PLAIN,
    shell: 'word',
    wrap: 'word',
    blank: 'o:p',
    spacing: 'newline',
    enumerator: '、',
    heading: 'indented',
    calendar: true,
    unquoted: true,
  },
  truth: {
    form: '2019',
    year: 2020,
    agency: '塔城地区教育局',
    title: '塔城地区教育局信息公开工作年度报告',
    published: '2021-01-29',
    opening: [],
    sections: [
      {
        id: 'overview',
        heading: '一、总体情况',
        paragraphs: [
          '2020年度，塔城地区教育局按照地区政务公开工作的统一安排，把公开透明作为转变机关作风、方便师生办事的重要抓手，各项工作平稳推进，现将有关情况报告如下。',
          '（一）健全工作机制。局主要领导负总责，分管领导具体抓，各科室按职责提供信息并对内容真实性负责，年初列出任务，年底对照检查。',
          '（二）明确公开范围。凡不涉及国家秘密且与师生利益相关的事项，包括招生考试、教师职称、学生资助、经费使用、项目招标等，均按程序向社会公布。',
          '（三）拓宽公开渠道。除政府网站和微信外，还通过公开栏、意见箱、座谈会等方式听取意见，对群众反映的问题限期回复。',
          '全年主动公开政府信息53条，其中政府网站14条，微信39条；收到依申请公开0件。',
        ],
      },
      { id: 'proactive', heading: '二、主动公开政府信息情况', paragraphs: [] },
      { id: 'requests', heading: '3、 收到和处理政府信息公开申请情况', paragraphs: [] },
      { id: 'remedies', heading: '四、政府信息公开行政复议、行政诉讼情况', paragraphs: [] },
      {
        id: 'problems',
        heading: '五、存在的主要问题及改进情况',
        paragraphs: [
          '主要问题：少数科室公开意识不强，提供信息不主动；个别办事流程调整后，公开栏内容没有随之更换；公开的领域还不够宽。',
          '改进情况：2021年，一要组织业务学习，让每名信息员熟悉条例要求；二要把网站和微信的更新责任落实到人，按周检查；三要严格保密审查，先审后发，确保公开内容准确、安全。',
        ],
      },
      { id: 'other', heading: '六、其他需要报告的事项', paragraphs: ['无。'] },
    ],
    signature: ['塔城地区教育局', '2021年1月29日'],
    cells: filled(
      FORM_2019,
      { proactive: zero, requests: zero, remedies: zero },
      {
        ...nothingCarriedOut,
        'proactive.other_services.prior_items': figure(4),
        'proactive.other_services.change': figure(10, '+10'),
        'proactive.fees.prior_items': figure(5),
        'proactive.procurement.projects': figure(4),
        'proactive.procurement.amount': figure(1082.36, '1082.36万元'),
      },
    ),
  },
};
