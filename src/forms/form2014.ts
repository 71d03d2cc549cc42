/**
 * @file The form of 2014: 《政府信息公开情况统计表》 (国办发〔2014〕32号), the appendix of the reports for
 * data years 2014 to 2018. Columns 统计指标, 单位, 统计数. Parts 一 to 三 stand in files of their own.
 */
import { type Line, line, outlined, type StatisticsForm } from './statistics.js';
import { DISCLOSURE, RESPONSE } from './statisticsDisclosure.js';
import { REQUESTS } from './statisticsRequests.js';

const REMEDIES: readonly Line[] = [
  line(1, 'review.total', '件', '四、行政复议数量', 'IV. Administrative reviews', [
    '行政复议数',
    '行政复议总数',
  ]),
  line(2, 'review.upheld', '件', '（一）维持具体行政行为数', '(1) Upheld', ['维持具体行政行为']),
  line(2, 'review.corrected', '件', '（二）被依法纠错数', '(2) Corrected', ['被依法纠错']),
  line(2, 'review.other', '件', '（三）其他情形数', '(3) Other', [
    '其它情形数',
    '其他情形',
    '其它情形',
  ]),
  line(1, 'litigation.total', '件', '五、行政诉讼数量', 'V. Administrative lawsuits', [
    '行政诉讼数',
    '行政诉讼总数',
  ]),
  line(
    2,
    'litigation.upheld',
    '件',
    '（一）维持具体行政行为或者驳回原告诉讼请求数',
    '(1) Upheld, or claim dismissed',
    ['维持具体行政行为或驳回原告诉讼请求数', '维持具体行政行为数', '维持具体行政行为'],
  ),
  line(2, 'litigation.corrected', '件', '（二）被依法纠错数', '(2) Corrected', ['被依法纠错']),
  line(2, 'litigation.other', '件', '（三）其他情形数', '(3) Other', [
    '其它情形数',
    '其他情形',
    '其它情形',
  ]),
  line(1, 'complaints', '件', '六、举报投诉数量', 'VI. Complaints', ['举报投诉数', '举报投诉总数']),
];

const MEANS: readonly Line[] = [
  line(
    1,
    'fees',
    '万元',
    '七、依申请公开信息收取的费用',
    'VII. Fees charged for disclosure on request (10,000 yuan)',
    ['依申请公开信息收取费用', '依申请公开政府信息收取的费用'],
  ),
  line(1, 'means', '——', '八、机构建设和保障经费情况', 'VIII. Organisation and funding', [
    '机构建设和保障经费',
  ]),
  line(
    2,
    'organisation.offices',
    '个',
    '（一）政府信息公开工作专门机构数',
    '(1) Offices dedicated to disclosure',
    ['政府信息公开工作专门机构数量'],
  ),
  line(
    2,
    'organisation.reading_points',
    '个',
    '（二）设置政府信息公开查阅点数',
    '(2) Public reading points',
    ['设置政府信息公开查阅点数量', '政府信息公开查阅点数'],
  ),
  line(2, 'staff.total', '人', '（三）从事政府信息公开工作人员数', '(3) Staff for disclosure', [
    '从事政府信息公开工作人员总数',
    '从事政府信息公开工作的人员数',
  ]),
  line(
    3,
    'staff.full_time',
    '人',
    '1.专职人员数（不包括政府公报及政府网站工作人员数）',
    '1. Full-time (without the staff of gazette and websites)',
    ['专职人员'],
  ),
  line(3, 'staff.part_time', '人', '2.兼职人员数', '2. Part-time', ['兼职人员']),
  line(
    2,
    'budget',
    '万元',
    '（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）',
    '(4) Funds earmarked for disclosure (without gazette and websites; 10,000 yuan)',
    ['政府信息公开专项经费数'],
  ),
];

const MEETINGS: readonly Line[] = [
  line(1, 'meetings', '——', '九、政府信息公开会议和培训情况', 'IX. Meetings and training', [
    '政府信息公开会议和培训',
  ]),
  line(
    2,
    'meetings.held',
    '次',
    '（一）召开政府信息公开工作会议或专题会议数',
    '(1) Meetings on disclosure',
    ['召开政府信息公开工作会议或者专题会议数', '召开政府信息公开工作会议或专题会议次数'],
  ),
  line(2, 'meetings.trainings', '次', '（二）举办各类培训班数', '(2) Training courses', [
    '举办各类培训班次数',
    '举办各类培训班次',
  ]),
  line(2, 'meetings.trained', '人次', '（三）接受培训人员数', '(3) Persons trained', [
    '接受培训人员数量',
    '接受培训人次',
  ]),
];

export const FORM_2014: StatisticsForm = {
  id: '2014',
  name: { zh: '2014年统计表', en: 'Statistics of 2014' },
  indicators: outlined([
    ...DISCLOSURE,
    ...RESPONSE,
    ...REQUESTS,
    ...REMEDIES,
    ...MEANS,
    ...MEETINGS,
  ]),
};
