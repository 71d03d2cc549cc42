/** @file Rules for what was disclosed of the body's own accord, in all and through each channel. */
import type { FactId } from '../../report/factIds.js';
import { type FactRule, ITEMS, says } from './factRule.js';
import { COUNTED, END, IS, N } from './factWords.js';

/** Kinds of words that name information as such, none that names a part of it (财政信息). */
const ALL_KINDS = '(?:的|了|各类|各种|各项|相关|有关|类|本机关|全部)*';
const INFORMATION = `${ALL_KINDS}(?:(?:主动|依法)?公开的?)?(?:政府|政务)?(?:信息)?(?:公开)?(?:类)?信息(?:公开)?`;
const GOVERNMENT_INFORMATION = `${ALL_KINDS}(?:政府公开信息|政府信息|政务信息|政务公开信息|政府信息公开信息|公开信息|主动公开信息)`;
const PUBLISHED = '(?:主动|对外|依法|及时|更新)*(?:公开|发布|公布)';
/** 依申请公开 is no disclosure of the body's own accord, 应主动公开 none yet. */
const DISCLOSED = '(?<!应|应当|拟|须|未|不|非)主动(?:向社会)?公开';
const IN_ALL = '(?<=共|共计|总计|合计|总共|全年|年|年度|^)';

/** 全文电子化 is a part of it; a channel that is not one of several (等渠道) is one too. */
const PART = /全文电子|新增|历史/u;
const WEBSITE =
  '(?:网站|(?<=城域|信息|教育|政务|门户|政府|官)网)(?:上|(?:政府|政务)?信息公开(?:专栏|栏目|平台))?';
const WECHAT = '(?:微信(?:公众平台|公众号|订阅号|平台)?|公众号)(?:上|平台)?';
const WEIBO = '微博(?:账号|平台)?(?:上)?';
/** Another channel in the same phrase: the figure is of both. */
const TOGETHER =
  /(?:网站|政务网|门户网|官网|微博|微信|公众号|平台|客户端|APP|app|电视|广播|报[纸刊]|公报|公[示告]栏|公开栏|抖音|头条|媒体|短信|学习强国)[^,;:(\ue000-\uf8ff]{0,16}$/u;
const ADVERBS = '(?:全年|本年度?|共计|共|总计|合计|及时|主动|依法|对外|更新|编)*';
const WRITINGS = '(?:信息|消息|文章|推文|图文|内容|公众号文章|动态信息)';

const total = {
  ids: ['disclosed.total'],
  units: ITEMS,
  needs: ['公开', '发布', '公布'],
  whole: true,
  unless: PART,
} as const;

/** What the channel published: information, and on social media also 文章 and 推文. */
function channelRules(
  id: FactId,
  needs: readonly string[],
  channel: string,
  what: string,
): FactRule[] {
  const published = `${channel}${ADVERBS}(?:公开|发布|公布|推送|编发)(?:了|的)?`;
  const rule = { ids: [id], units: ITEMS, needs, unless: TOGETHER } as const;
  return [
    { ...rule, pattern: says(`${published}(?:${what})?${IS}${N}${END}`) },
    { ...rule, pattern: says(`${published}${COUNTED}${what}${END}`) },
  ];
}

export const DISCLOSURE_RULES: readonly FactRule[] = [
  // 主动公开政府信息53条 · 主动公开信息达2486条
  { ...total, pattern: says(`${DISCLOSED}${INFORMATION}${IS}${N}${END}`) },
  // 主动公开53条政府信息
  { ...total, pattern: says(`${DISCLOSED}(?:了)?${IS}${COUNTED}${INFORMATION}${END}`) },
  // 共发布政务公开信息106条
  { ...total, pattern: says(`${IN_ALL}${PUBLISHED}${GOVERNMENT_INFORMATION}${IS}${N}${END}`) },
  ...channelRules('disclosed.website', ['网'], WEBSITE, INFORMATION),
  ...channelRules(
    'disclosed.wechat',
    ['微信', '公众号'],
    WECHAT,
    `(?:${INFORMATION}|${ALL_KINDS}${WRITINGS})`,
  ),
  ...channelRules('disclosed.weibo', ['微博'], WEIBO, `(?:${INFORMATION}|${ALL_KINDS}${WRITINGS})`),
];
