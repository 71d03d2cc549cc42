/** @file 杭州市拱墅区教育局 2020: marks for nothing, a decrease, figures with blanks around them. */
import { FORM_2019 } from '../../../src/forms/form2019.js';
import { PLAIN } from '../habits.js';
import { dash, figure } from '../truth.js';
import { filled, type ReportCase } from './case.js';

const zero = figure(0);

export const GONGSHU: ReportCase = {
  name: 'gongshu-education-2020',
  habits: {
    ...PLAIN,
    shell: 'trs',
    wrap: 'p',
    number: 'spaced',
    spacing: 'spans',
    proactive: 'wide',
    heading: 'padded',
    metadata: true,
    unquoted: true,
  },
  truth: {
    form: '2019',
    year: 2020,
    agency: '杭州市拱墅区教育局',
    title: '区教育局2020年度政府信息公开工作年度报告',
    published: '2021-01-27',
    opening: [],
    sections: [
      {
        id: 'overview',
        heading: '一、总体情况',
        paragraphs: [
          '2020年，区教育局依照《中华人民共和国政府信息公开条例》和市、区两级工作要求，围绕入学、学区、经费、民办学校管理等重点，持续扩大公开范围，规范公开程序。本报告所列数据的统计期限自2020年1月1日起至12月31日止。如对本报告有疑问，请与杭州市拱墅区教育局联系。',
          '（一）主动公开情况。招生入学实施细则、学区划分、部门预决算均在规定时间内上网，涉及学生家长的规范性文件同步配发解读。',
          '（二）依申请公开情况。全年收到公民提出的申请1件，属于行政查询事项，已按规定告知申请人；没有因信息公开引起的行政复议和行政诉讼。',
          '（三）平台建设情况。依托区政府信息公开网站发布各类公开信息713条、动态信息64条，“拱墅教育”微信和微博同步更新。',
          '（四）监督保障情况。成立由主要领导任组长的工作小组，每年召开专题会议研究部署，把公开工作列入科室目标管理。',
        ],
      },
      { id: 'proactive', heading: '二、主动公开政府信息情况', paragraphs: [] },
      { id: 'requests', heading: '三、收到和处理政府信息公开申请情况', paragraphs: [] },
      { id: 'remedies', heading: '四、政府信息公开行政复议、行政诉讼情况', paragraphs: [] },
      {
        id: 'problems',
        heading: '五、存在的主要问题及改进情况',
        paragraphs: [
          '（一）存在的主要问题。公开内容的覆盖面还可以再扩大，个别栏目更新间隔偏长，信息质量参差不齐。',
          '（二）改进情况。一是对照条例补齐公开目录，应公开的内容不留空白；二是将信息报送纳入年终考核；三是开展业务培训，严把内容审核关。',
        ],
      },
      { id: 'other', heading: '六、其他需要报告的事项', paragraphs: ['无'] },
    ],
    signature: [],
    cells: filled(
      FORM_2019,
      { proactive: zero, requests: zero, remedies: zero },
      {
        'proactive.regulations.made': dash('/'),
        'proactive.regulations.disclosed': dash('/'),
        'proactive.regulations.public_total': dash('/'),
        'proactive.licensing.prior_items': figure(404),
        'proactive.licensing.change': figure(-93),
        'proactive.licensing.decisions': figure(311),
        'proactive.fees.prior_items': figure(2),
        'proactive.procurement.projects': figure(62),
        'proactive.procurement.amount': figure(3336.05, '3336.05万元'),
        'requests.new.natural_person': figure(1),
        'requests.new.total': figure(1),
        'requests.denied.admin_inquiry.natural_person': figure(1),
        'requests.denied.admin_inquiry.total': figure(1),
        'requests.total.natural_person': figure(1),
        'requests.total.total': figure(1),
      },
    ),
  },
};
