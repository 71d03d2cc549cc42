/** @file 永康市教育局 2021: most cells of table 三 empty. Figures as published, words our own. */
import { FORM_2021 } from '../../../src/forms/form2021.js';
import { PLAIN } from '../habits.js';
import { blank, figure } from '../truth.js';
import { filled, type ReportCase } from './case.js';

const zero = figure(0);

export const YONGKANG: ReportCase = {
  name: 'yongkang-education-2021',
  habits: {
    ...PLAIN,
    shell: 'jcms',
    wrap: 'font',
    blank: 'mixed',
    spacing: 'br',
    heading: 'strong',
    metadata: true,
    counter: true,
    related: true,
  },
  truth: {
    form: '2021',
    year: 2021,
    agency: '永康市教育局',
    title: '永康市教育局2021年政府信息公开工作年度报告',
    published: '2022-01-20',
    opening: [
      '根据《中华人民共和国政府信息公开条例》和国务院办公厅关于年度报告格式的要求，永康市教育局编制本报告，向社会公布2021年政府信息公开工作情况。本报告所列数据的统计期限自2021年1月1日起至12月31日止。',
    ],
    sections: [
      {
        id: 'overview',
        heading: '一、总体情况',
        paragraphs: [
          '2021年，我局把政务公开作为办好家门口教育的一项基础工作，招生入学、学生资助、教师招聘、校园安全等家长关心的内容，都在政策出台的同时安排公开，努力让群众找得到、看得懂、问得清。',
          '（一）主动公开。全年主动公开各类信息2486条，其中市政府门户网站73条，永康教育城域网2413条。公开内容以机构职能、教育政策、工作动态和公共服务四类为主，栏目按月核对，过期信息及时清理。',
          '（二）依申请公开。全年新收申请1件，由自然人提出，经区分处理后答复为部分公开，年内全部办结。受理、登记、拟办、审核、送达各环节均留痕可查。',
          '（三）平台建设。“永康教育发布”微信公众号全年推送文章647篇，与网站同步更新招生日程和办事指南，群众留言由专人跟进。',
          '（四）监督保障。局办公室牵头，各科室明确一名信息员，拟公开内容实行先审后发；公布监督电话，年度公开情况纳入科室考核。',
        ],
      },
      { id: 'proactive', heading: '二、主动公开政府信息情况', paragraphs: [] },
      { id: 'requests', heading: '三、收到和处理政府信息公开申请情况', paragraphs: [] },
      { id: 'remedies', heading: '四、政府信息公开行政复议、行政诉讼情况', paragraphs: [] },
      {
        id: 'problems',
        heading: '五、存在的主要问题及改进情况',
        paragraphs: [
          '与家长和学生的期待相比，我局政策解读的形式还不够活泼，部分学校的信息公开仍停留在完成任务的层面，指导力度需要加强。',
          '2022年，我局将重点做好三件事：一是围绕入学、资助、校外培训治理等热点，用图表和短视频讲清政策；二是修订学校信息公开事项清单，每学期抽查一次；三是办好微信公众号的互动栏目，做到有问必答。',
        ],
      },
      {
        id: 'other',
        heading: '六、其他需要报告的事项',
        paragraphs: ['2021年未收取政府信息公开信息处理费，没有其他需要报告的事项。'],
      },
    ],
    signature: ['永康市教育局', '2022年1月20日'],
    cells: filled(
      FORM_2021,
      { proactive: zero, requests: blank, remedies: zero },
      {
        'proactive.normative_documents.issued': figure(1),
        'proactive.licensing.decisions': figure(551),
        'requests.new.natural_person': figure(1),
        'requests.new.total': figure(1),
        'requests.partial.natural_person': figure(1),
        'requests.partial.total': figure(1),
        'requests.total.natural_person': figure(1),
        'requests.total.total': figure(1),
      },
    ),
  },
};
