/** @file 太和中学 2020: a school's report, almost all zeros. Figures as published, words our own. */
import { FORM_2019 } from '../../../src/forms/form2019.js';
import { PLAIN } from '../habits.js';
import { figure } from '../truth.js';
import { filled, type ReportCase } from './case.js';

const zero = figure(0);

export const TAIHE: ReportCase = {
  name: 'taihe-school-2020',
  habits: {
    ...PLAIN,
    shell: 'ueditor',
    wrap: 'font',
    brackets: 'half',
    spacing: 'br',
    header: 'missing-rowspan',
    group: 'broken',
    proactive: 'five',
    remedies: 'two',
    heading: 'strong',
    paragraph: 'span',
    related: true,
    counter: true,
    icons: true,
  },
  truth: {
    form: '2019',
    year: 2020,
    agency: '太和中学',
    title: '太和中学2020年政府信息公开工作年度报告',
    published: '2021-01-20',
    opening: [
      '2020年，太和中学按照县政务公开工作安排，把招生、招聘、收费、采购等事项作为公开重点，主动接受社会监督。现将全年工作情况报告如下：',
    ],
    sections: [
      {
        id: 'overview',
        heading: '一、总体情况',
        paragraphs: [
          '（一）主要做法。学校成立政务公开工作小组，校长任组长，校办公室和信息中心负责日常更新；制定年度要点，规定各处室提供信息的内容和时限。',
          '（二）主动公开。全年发布政务公开信息106条，其中部门文件21条，本级政策解读11条，上级政策解读3条，新闻22条，招生和教师招聘信息均提前公布。',
          '（三）依申请公开。截至2020年12月31日，未收到政府信息公开申请。',
          '（四）平台建设。校园网站实行专人维护，疫情防控、开学安排、考试招生等通知第一时间上网。',
          '（五）监督保障。对县政务公开办公室反馈的问题逐条整改，工作人员按时参加培训，发布内容实行两级审核。',
        ],
      },
      { id: 'proactive', heading: '二、主动公开政府信息情况', paragraphs: [] },
      { id: 'requests', heading: '三、收到和处理政府信息公开申请情况', paragraphs: [] },
      { id: 'remedies', heading: '四、政府信息公开行政复议、行政诉讼情况', paragraphs: [] },
      {
        id: 'problems',
        heading: '五、存在的主要问题及改进情况',
        paragraphs: [
          '（一）存在的主要问题。解读方式偏少，图解和视频不多；熟悉信息公开业务的人员不足，技术保障有待加强。',
          '（二）改进情况。一是按照公开目录逐项落实，保证重点领域信息及时、完整；二是优化工作流程，使审核、发布、归档环环相扣；三是加强业务培训，鼓励各处室报送师生关注的信息。',
        ],
      },
      {
        id: 'other',
        heading: '六、其他需要报告的事项',
        paragraphs: ['本年度没有其他需要报告的事项。'],
      },
    ],
    signature: [],
    cells: filled(
      FORM_2019,
      { proactive: zero, requests: zero, remedies: zero },
      {
        'proactive.fees.prior_items': figure(5),
        'proactive.procurement.projects': figure(9),
        'proactive.procurement.amount': figure(61.71, '61.71万元'),
      },
    ),
  },
};
