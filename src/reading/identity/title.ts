/** @file What a title says: that this is an annual report, of whom, for which year. */

import { isBody, isName } from '../../names/bodyName.js';
import { plainText } from '../../text/characters.js';
import { arabicDates } from '../words/dates.js';

/** 政府信息公开工作年度报告 in its many wordings; what it ends with tells a report from talk of one. */
const REPORT =
  /(?:(?:政府|政务)?信息公开(?:工作)?(?:情况)?(?:的)?(?:\d{4}年?(?:度)?)?(?:工作)?(?:情况)?(?:年度(?:工作)?(?:情况)?(?:的)?报告|年报|工作(?:情况)?(?:的)?报告|年度工作总结)|政务公开(?:工作)?(?:\d{4}年?度?)?(?:年度报告|年报))/u;
const YEAR = /(?<!\d)(20[0-4]\d)年?度?/u;
/** A day or a month, when something was published, and the number of a document: not what it reports on. */
const DATE = /20\d\d[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?|月)|[〔[]20\d\d[〕\]]/gu;
/** 上半年政府信息公开工作报告 is no annual one. */
const PART_OF_YEAR = /季度|[上下]半年/u;
/** Where the name of a site or of a column begins or ends. */
const SEPARATOR = /\s*(?:(?<!\d)-+|-+(?!\d)|[_|—–>›»→])+\s*/u;
/** 年度报告（2021年度）, 年度报告（公开版）: part of the title. */
const REMARK = /^\s*\([^()]{0,20}\)/u;
const LONGEST = 1000;

/** What a title says; a part that it does not say is null. */
export interface TitleParts {
  /** The title without the name of the site. */
  readonly title: string;
  readonly year: number | null;
  readonly agency: string | null;
}

/** Reads a title; undefined where it is not the title of an annual report. */
export function readTitle(raw: string): TitleParts | undefined {
  if (raw.length > LONGEST) return undefined;
  const text = plainText(raw).replace(/<([^<>]*)>/gu, '《$1》');
  const read = segments(text).flatMap((segment) => readSegment(segment) ?? []);
  const said = ({ year, agency }: TitleParts): number =>
    (agency === null ? 0 : 2) + (year === null ? 0 : 1);
  return read.sort((one, other) => said(other) - said(one))[0];
}

/** 首页 > 某局…年度报告_政府信息公开年报_某网 in its parts; 某局——2021年…年度报告 is one. */
function segments(text: string): string[] {
  const parts = text.split(SEPARATOR);
  const dashed = parts.slice(1).map((part, index) => [parts[index] ?? '', part] as const);
  const joined = dashed
    .filter(([body, title]) => isBody(body) && text.includes('—') && REPORT.test(title))
    .map(([body, title]) => body + title);
  return [...joined, ...parts];
}

function readSegment(segment: string): TitleParts | undefined {
  const bare = segment.replace(/[《》〈〉]/gu, '');
  const { closed, ends } = withoutBlanks(bare);
  const dated = arabicDates(closed);
  const words = dated.replace(DATE, '');
  const named = REPORT.exec(words);
  if (!named || (PART_OF_YEAR.test(words.slice(0, named.index)) && !/年度|年报/u.test(named[0])))
    return undefined;
  const year = YEAR.exec(words)?.[1];
  return {
    title: withoutTail(bare, ends[endOfReport(closed)] ?? bare.length),
    year: year === undefined ? null : Number(year),
    agency: agencyIn(words.slice(0, named.index), named[0]),
  };
}

/** The text without its blanks, and where each length of it ends in the text. */
function withoutBlanks(text: string): { closed: string; ends: number[] } {
  const ends = [0];
  let closed = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === ' ') continue;
    closed += character;
    ends.push(at + 1);
  }
  return { closed, ends };
}

function endOfReport(closed: string): number {
  const named = REPORT.exec(closed);
  return named ? named.index + named[0].length : closed.length;
}

/** …年度报告 某市人民政府: what follows behind a blank is the site's. */
function withoutTail(title: string, end: number): string {
  const remark = REMARK.exec(title.slice(end))?.[0].length ?? 0;
  const site = title.slice(end + remark).search(/\s/u);
  return (site < 0 ? title : title.slice(0, end + remark + site)).trim();
}

/** Words of the site that stand in front of a title, and words of the title itself. */
const DEBRIS =
  /^(?:首页|主页|政务公开|政府信息公开(?:年报|专栏|平台)?|信息公开(?:年报)?|法定主动公开内容|年报|通知公告|公示公告|正文|当前位置|标题|名称|关于(?:印发|公布|发布|报送|公开)?|转发|附件\d?|[\s,.、·。:()-])+/u;
/** No two of these begin alike, so that a title of nothing but them is read in one way only. */
const TAIL = /(?:关于|印发|公布|发布|公开|报送|编制|本级\)?|[\s的年度,.、·。:(-])+$/u;

/** The reporting body in what stands in front of 政府信息公开…; null where nothing is left. */
function agencyIn(before: string, report: string): string | null {
  // 张义镇人民政府信息公开: the body and the matter share their 政府.
  const whole = /人民$/u.test(before) && report.startsWith('政府') ? `${before}政府` : before;
  const name = whole
    .replace(/[“”"'‘’「」『』*]/gu, '')
    .replace(/^[[【(][^[\]【】()]{0,16}[\])】]/u, '')
    .replace(/^.*:/u, '')
    .replace(/(?:20\d\d年?度?|20\d\d)/gu, '')
    .replace(DEBRIS, '')
    .replace(TAIL, '');
  const balanced = name.split('(').length === name.split(')').length;
  return balanced && isName(name) && !/^中华人民共和国$/u.test(name) ? name : null;
}
