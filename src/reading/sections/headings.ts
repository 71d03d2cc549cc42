/**
 * @file Which line begins which section. A heading consists of nothing but words for the matter: what it is
 * about (主动公开, 申请, 复议) decides, in whatever order and with whatever words around it a year's or a
 * body's own outline has it. A sentence has other words as well.
 */
import type { SectionId } from '../../report/constants.js';
import { plainText } from '../../text/characters.js';
import { remembered } from '../../text/remembered.js';

/** The words of the outlines of 2008–2021, and no others. */
const WORDS = new RegExp(
  `^(?:20\\d\\d年度?|${[
    ...[
      '政府',
      '政务',
      '信息',
      '公开',
      '主动',
      '依',
      '申请',
      '行政机关',
      '行政',
      '海关',
      '工作',
      '情况',
    ],
    ...['收到', '受理', '接收', '处理', '办理', '答复', '回复', '不予', '部分', '咨询', '公众'],
    ...[
      '法?复议',
      '诉讼',
      '申诉',
      '举报',
      '投诉',
      '被',
      '提起',
      '引起',
      '引发',
      '产生',
      '发生',
      '因',
    ],
    ...[
      '存在',
      '主要',
      '问题',
      '不足',
      '困难',
      '改进',
      '整改',
      '完善',
      '措施',
      '办法',
      '方向',
      '思路',
    ],
    ...['打算', '建议', '下一步', '今后', '对策', '当前', '目前', '努力', '之处'],
    ...['其[他它]', '需要?', '应当?', '有关', '说明', '报告', '事项', '内容', '方面'],
    ...['概述', '概况', '总体', '总的', '基本', '整体', '全年', '开展', '落实', '推进', '综述'],
    ...['以及', '和', '及', '与', '、', '的', '中', '等', '关于'],
  ].join('|')})+$`,
  'u',
);

/** A bracketed ordinal is never a section's: sub-headings such as （一）主动公开政府信息情况 use its words. */
const CHINESE_ORDINAL =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:部分)?[、.,:]|第[一二三四五六七八九十]{1,3}部分)\s*/u;
/** Some have the number without its mark: 二主动公开政府信息情况. */
const ORDINAL = /^(?:第?[一二三四五六七八九十]{1,3}(?:部分)?[、.,:]?|\d{1,2}[、.,])\s*/u;
const LONGEST_HEADING = 60;
/** The same with pinyin notes and blanks. */
const LONGEST_LINE = 500;

/** 主动公开 among the words of a menu is no heading; with a Chinese ordinal in front it is. */
const NAMES_ALL =
  /(?:情况|概述|概况|综述|事项|内容|问题|不足|困难|之处|措施|办法|方向|思路|打算|建议|对策|报告|改进|整改|完善)$/u;

/** What a heading is about, the more particular first: 申请行政复议 is about 复议. */
const MATTERS: readonly (readonly [SectionId, RegExp])[] = [
  ['other', /其[他它].*(?:事项|报告|说明|内容)|(?:报告|说明)的?事项/u],
  ['problems', /问题|不足|困难/u],
  ['remedies', /复议|诉讼/u],
  ['proactive', /^(?:(?!依申请).)*主动公开.*信息|^(?:(?!依申请).)*信息主动公开/u],
  ['requests', /依申请|公开(?:的|工作)?申请|申请公开|申请.*(?:处理|办理|受理|答复)/u],
  [
    'overview',
    /概述|概况|综述|(?:总体|基本|整体|总的).*情况|^(?!.*(?:主动|不予|咨询|举报|投诉))(?:20\d\d年度?)?(?:政府|政务)?信息公开.*情况/u,
  ],
];

/** The section that a line begins, or undefined where it begins none. */
export const headingOf = (line: string): SectionId | undefined =>
  line.length > LONGEST_LINE || GOES_ON.test(line) ? undefined : readHeading(line);

/** A sentence that another follows: no blanks or notes make a heading of it. */
const GOES_ON = /[。；！？].*[^\s。；！？]/su;

const readHeading = remembered((line): SectionId | undefined => {
  const text = plainText(line)
    .replace(/\s/gu, '')
    .replace(/[:。;]$/u, '');
  if (text.length > LONGEST_HEADING || /^[(（]/u.test(text)) return undefined;
  const bare = text.replace(ORDINAL, '').replace(/\([^()]{0,12}\)$/u, '');
  if (!WORDS.test(bare) || !(CHINESE_ORDINAL.test(text) || NAMES_ALL.test(bare))) return undefined;
  return MATTERS.find(([, matter]) => matter.test(bare))?.[0];
});

/** 三、加强组织领导: the headings of an outline, known to us or not, begin with these numbers in turn. */
export const ordinalOf = (line: string): string | undefined =>
  line.length > LONGEST_HEADING
    ? undefined
    : /^\s*([一二三四五六七八九十]{1,3})\s*[、.．]\s*[^,，。;；]{2,}$/u.exec(line)?.[1];

/**
 * How long the heading is that a text begins with and goes on behind: up to a blank or a bracket, or else the
 * longest that names all it is about. 0 where it begins with none.
 */
export function headingAtBegin(text: string): number {
  const start = /^\s*\S{1,3}?[、.．]\s*/u.exec(text)?.[0].length ?? 0;
  const stop = text.slice(start).search(/[\s(（:：。;；]/u);
  if (stop > 0 && headingOf(text.slice(0, start + stop))) return start + stop;
  for (let end = Math.min(text.length, start + LONGEST_INLINE); end > start; end--) {
    const heading = text.slice(0, end);
    if (NAMES_ALL.test(plainText(heading)) && headingOf(heading)) return end;
  }
  return 0;
}
const LONGEST_INLINE = 40;
