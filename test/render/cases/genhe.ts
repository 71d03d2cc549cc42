/** @file 根河市教育体育局 2018: no table, the outline of before 2019, as a mirror site prints it. */
import { PLAIN } from '../habits.js';
import type { ReportCase } from './case.js';

export const GENHE: ReportCase = {
  name: 'genhe-education-2018',
  habits: {
    ...PLAIN,
    shell: 'ucap',
    wrap: 'font',
    paragraph: 'span',
    heading: 'strong',
    script: 'pinyin',
    brackets: 'half',
    metadata: true,
    icons: true,
  },
  truth: {
    form: 'narrative',
    year: 2018,
    agency: '根河市教育体育局',
    title: '根河市教育体育局2018年政府信息公开工作年度报告',
    published: '2019-01-10',
    opening: [
      '2018年，根河市教育体育局按照市政务公开工作要点的部署，把公开要求落实到决策、执行、管理、服务和结果的各个环节，教育体育领域的工作透明度有所提高。现将2018年政府信息公开工作年度报告如下：',
    ],
    sections: [
      {
        id: 'overview',
        heading: '一、2018年政府信息公开工作情况',
        paragraphs: [
          '（一）推进教育信息公开。对照本部门权责清单梳理公开事项，转学、休学、资格认定、校车许可、助学贷款等事项的办理条件、时限和咨询电话均在根河政务网站列明，便于家长和学生查询。',
          '（二）做好解读与回应。特殊教育、学前教育、控辍保学等三个方案印发后，均由起草科室撰写解读材料，与文件同步上网；小学和初中编班时，邀请家长代表和媒体现场见证，结果当日公布。',
          '（三）完善公开目录和制度。按照职责变化更新主动公开目录，明确公开形式、时限和责任科室，指导所属学校建立各自的信息公开制度。',
          '（四）加强组织保障。主要负责同志专题听取汇报，全年举办政务公开培训1次，并把信息公开纳入教育督导评估。',
        ],
      },
      {
        id: 'proactive',
        heading: '二、主动公开的政府信息情况',
        paragraphs: [
          '2018年，在根河政务网站主动发布政务信息20条、政策解读3条，向该网站报送信息102条。',
        ],
      },
      {
        id: 'requests',
        heading: '三、依申请公开的政府信息情况',
        paragraphs: ['2018年没有收到政府信息公开申请。'],
      },
      {
        id: null,
        heading: '四、受理关于政府信息公开咨询、投诉情况及处理结果的情况',
        paragraphs: ['2018年没有收到这方面的咨询和投诉。'],
      },
      {
        id: 'remedies',
        heading: '五、因政府信息公开工作产生行政复议、行政诉讼情况',
        paragraphs: ['2018年没有因政府信息公开工作引起的行政复议和行政诉讼。'],
      },
      {
        id: 'problems',
        heading: '六、存在的主要问题和改进情况',
        paragraphs: [
          '一年来的工作仍有不足：公开内容的规范程度还不够，载体和形式比较单一，与公众的期望有差距。',
          '今后我局将继续健全工作机制，细化公开内容，加强教育体育政策的解读，用好新的传播渠道，使公开工作更有实效。',
        ],
      },
    ],
    signature: ['根河市教育体育局', '2019年1月10日'],
    cells: {},
  },
};
