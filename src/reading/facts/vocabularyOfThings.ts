/** @file What is counted, who asks for it, and through which channel it is published. Data. */
import { tagsOf, type Vocabulary } from './lexicon.js';

/** Parts of the names of requests and of information: 政府信息公开申请, 依申请公开件, 公开信息. */
export const MORPHEMES = {
  government: '政府 政务',
  info: '信息',
  open: '公开',
  ask: '申请',
  onAsk: '依申[请]',
  paper: '件 信件 来信 来函 函件 办件 案件 案 事项 材料 书 表 资料',
  demand: '诉求 要求 请求 需求',
} as const satisfies Vocabulary;
export type Morpheme = keyof typeof MORPHEMES;

export const THINGS = {
  review: '[行政]复议[案件|案]',
  lawsuit: '[行政](诉讼|应诉|起诉)[案件|案]',
  // The form keeps these apart; none of them is all lawsuits.
  someLawsuit: '直接起诉 直接诉讼 [经]复议后[起诉|诉讼] [未]经复议 一审 二审 再审 不服',
  normative: '[行政]规范性文件',
  regulation: '[政府|部门]规章',
  document: '文件 公文 方案 制度 政策 法规 发文',
  decision: '决定[书]',
  administrativeFee: '行政事业[性]收费',
  processingFee: '[(政府|政务)[信息][公开]]信息[公开]处理费[用]',
  notice: '[信息处理费](收费|缴费)通知[书]',
  amount: '[收费](总金额|金额|总额) 费用 收费',
  writing: '消息 文章 推文 图文 内容 动态 (公众号|原创)文章 图文消息 原创 稿件 作品',
  matter:
    '信访 咨询 投诉 举报 提案 建议 议案 来访 来电 热线 留言 信箱 许可 审批 问政 工单 政务服务 档案 资助 查询 登记 [行政](申诉|赔偿) 意见 减免',
} as const satisfies Vocabulary;
export type Thing = keyof typeof THINGS;

/** What the form counts decisions of. */
export const DECIDED = {
  licence: '行政许可',
  penalty: '行政处罚',
  coercion: '行政强制[措施|执行]',
} as const satisfies Vocabulary;
export type Decided = keyof typeof DECIDED;
export const DECIDED_TAGS = tagsOf(DECIDED);

export const APPLICANTS = {
  people: '公民 [人民]群众 [社会]公众 市民 村民 居民 社会各界 任何人 申请人 对象',
  natural: '自然人 [公民]个人',
  legal: '法人',
  organisation: '[其他][社会]组织[机构] 单位',
  business: '商业企业',
  research: '科研机构',
  welfare: '社会公益组织',
  lawyers: '法律服务机构',
  company: '企业',
} as const satisfies Vocabulary;
export type Applicant = keyof typeof APPLICANTS;
export const APPLICANT_TAGS = tagsOf(APPLICANTS);

export const CHANNELS = {
  website:
    '[门户|官方|政府|政务]网站[群|集群] (门户|官方|政务|政府)网 (信息|公开|城域|教育)网[站] 官网',
  wechat: '[官方|政务]微信[公众平台|公众号|公众账号|订阅号|平台] 公众号 订阅号 公众平台',
  weibo: '[官方|政务]微博[账号|平台]',
  otherChannel:
    'APP app 客户端 (公示|公告|公开|宣传)栏 (显示|电子)屏 (报|报纸|报刊) 广播 电视 公报 抖音 头条 快手 [新]媒体 短信 系统 窗口 信函 邮件 传真 邮寄 [互联]网络 互联网 网上 在线 线上 线下 电话 学习强国 展板 橱窗 档案馆 图书馆 微信群 QQ群 小程序 视频号 来人 现场 当面 口头 书面',
} as const satisfies Vocabulary;
export type Channel = keyof typeof CHANNELS;
export const CHANNEL_TAGS = tagsOf(CHANNELS);

/** Parts of a channel, and words for any of them. */
export const PLACES = {
  column: '专栏 栏目 目录 版块 板块 页面 专题',
  way: '渠道 方式 途径 形式 平台 载体 媒介 阵地',
} as const satisfies Vocabulary;
export type Place = keyof typeof PLACES;
