/** @file 政府信息公开情况统计表, parts 一 and 二: proactive disclosure, response and interpretation. */
import { type Line, line } from './statistics.js';

export const DISCLOSURE: readonly Line[] = [
  line(1, 'disclosure', '——', '一、主动公开情况', 'I. Proactive disclosure', [
    '主动公开政府信息情况',
    '政府信息主动公开情况',
  ]),
  line(
    2,
    'disclosed.total',
    '条',
    '（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）',
    '(1) Items disclosed (the same item in several channels counts once)',
    ['主动公开政府信息总数', '主动公开政府信息数量'],
  ),
  line(
    3,
    'disclosed.normative_documents',
    '条',
    '其中：主动公开规范性文件数',
    'of which normative documents disclosed',
    ['主动公开规范性文件总数', '主动公开行政规范性文件数'],
  ),
  line(
    3,
    'disclosed.normative_documents_issued',
    '件',
    '制发规范性文件总数',
    'Normative documents issued, in total',
    ['制发规范性文件数', '制发行政规范性文件总数', '制发行政规范性文件数'],
  ),
  line(
    2,
    'channels',
    '——',
    '（二）通过不同渠道和方式公开政府信息的情况',
    '(2) Disclosure by channel',
    ['通过不同渠道和方式公开政府信息情况', '通过不同渠道和方式主动公开政府信息的情况'],
  ),
  line(3, 'channels.gazette', '条', '1.政府公报公开政府信息数', '1. Government gazette', [
    '政府公报公开政府信息',
  ]),
  line(3, 'channels.website', '条', '2.政府网站公开政府信息数', '2. Government websites', [
    '政府门户网站公开政府信息数',
    '政府网站公开政府信息',
  ]),
  line(3, 'channels.weibo', '条', '3.政务微博公开政府信息数', '3. Weibo', ['政务微博公开政府信息']),
  line(3, 'channels.wechat', '条', '4.政务微信公开政府信息数', '4. WeChat', [
    '政务微信公开政府信息',
  ]),
  line(3, 'channels.other', '条', '5.其他方式公开政府信息数', '5. Other channels', [
    '其它方式公开政府信息数',
    '其他方式公开政府信息',
  ]),
];

export const RESPONSE: readonly Line[] = [
  line(1, 'response', '——', '二、回应解读情况', 'II. Response and interpretation', [
    '解读回应情况',
    '政策解读和回应情况',
  ]),
  line(
    2,
    'response.topics',
    '次',
    '（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）',
    '(1) Public concerns responded to (several responses to the same one count once)',
    ['回应公众关注热点和重大舆情数', '回应公众关注热点或重大舆情次数'],
  ),
  line(
    2,
    'response.channels',
    '——',
    '（二）通过不同渠道和方式回应解读的情况',
    '(2) Response and interpretation by channel',
    ['通过不同渠道和方式回应解读情况'],
  ),
  line(
    3,
    'response.press_conferences',
    '次',
    '1.参加或举办新闻发布会总次数',
    '1. Press conferences held or joined, in total',
    ['参加或举办新闻发布会次数', '参加或者举办新闻发布会总次数'],
  ),
  line(
    4,
    'response.press_conferences_by_head',
    '次',
    '其中：主要负责同志参加新闻发布会次数',
    'of which joined by the head of the body',
    ['主要负责人参加新闻发布会次数'],
  ),
  line(3, 'response.interviews', '次', '2.政府网站在线访谈次数', '2. Online interviews', [
    '政府网站在线访谈总次数',
  ]),
  line(
    4,
    'response.interviews_by_head',
    '次',
    '其中：主要负责同志参加政府网站在线访谈次数',
    'of which joined by the head of the body',
    ['主要负责人参加政府网站在线访谈次数', '主要负责同志参加在线访谈次数'],
  ),
  line(
    3,
    'response.interpretations',
    '篇',
    '3.政策解读稿件发布数',
    '3. Policy interpretations published',
    ['政策解读稿件发布数量', '政策解读稿件发布篇数'],
  ),
  line(
    3,
    'response.social_media',
    '次',
    '4.微博微信回应事件数',
    '4. Events responded to on Weibo and WeChat',
    ['微博微信回应事件次数'],
  ),
  line(3, 'response.other', '次', '5.其他方式回应事件数', '5. Events responded to in other ways', [
    '其它方式回应事件数',
    '其他方式回应事件次数',
  ]),
];
