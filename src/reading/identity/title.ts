/** @file What a title says: that this is an annual report, of whom, for which year. */

import { namedBody } from '../../names/bodyKind.js';
import { isBody } from '../../names/bodyName.js';
import { plainText } from '../../text/characters.js';
import { remembered } from '../../text/remembered.js';
import { arabicDates } from '../words/dates.js';

/**
 * 政府信息公开工作年度报告 in its many wordings: the matter, words about it in any order, and what it ends
 * with, which tells a report from talk of one. 政务公开 has further reports, so there it must be the annual one.
 */
const ABOUT = '(?:工作|开展|情况|总体|政务|年度|年|的|和|及|\\d{4}年?)*';
const REPORT = new RegExp(
  `(?:政府|政务)?信息(?:工作)?公开${ABOUT}(?:报告|年报|总结)|政府公开信息${ABOUT}(?:报告|年报)|政务公开${ABOUT}(?:年度${ABOUT}报告|年报)`,
  'u',
);
const YEAR = /(?<!\d)(20[0-4]\d)年?度?/u;
const YEARS = new RegExp(YEAR, 'gu');
/** A day or a month, when something was published, and the number of a document: not what it reports on. */
const DATE = /20\d\d[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?|月)|[〔[]20\d\d[〕\]]/gu;
/** 2021年1月1日至2021年12月31日: what a report may have in place of its year. */
const SPAN = /自?20\d\d年0?1月0?1日[起]?[至到—-]+(20\d\d年)(?:12月31日)[止]?/gu;
/** 青水发〔2022〕3号: in front of the title of a document. */
const NUMBER_IN_FRONT = /^\p{Script=Han}{1,10}[〔[(]20\d\d[〕\])]第?\d{1,4}号/u;
/** 上半年政府信息公开工作报告 is no annual one. */
const PART_OF_YEAR = /季度|[上下]半年/u;
/** Where the name of a site or of a column begins or ends. */
const SEPARATOR = /\s*(?:(?<!\d)-+|-+(?!\d)|[_|—–>›»→])+\s*/u;
/** 年度报告（2021年度）, 年度报告（公开版）: part of the title. */
const REMARK = /^\s*\([^()]{0,20}\)/u;
const LONGEST = 1000;
/** 报告, 年报, 总结: a character of what every title ends with, in either script. */
const REPORTS = /[报報结結]/u;

/** May a text, whatever its characters, have the title of a report in it? */
export const mayHoldTitle = (raw: string): boolean => REPORTS.test(raw);

/** What a title says; a part that it does not say is null. */
export interface TitleParts {
  /** The title without the name of the site. */
  readonly title: string;
  readonly year: number | null;
  readonly agency: string | null;
}

/** Reads a title; undefined where it is not the title of an annual report. */
export const readTitle = remembered((raw): TitleParts | undefined => {
  if (raw.length > LONGEST || !REPORTS.test(raw)) return undefined;
  const text = plainText(raw).replace(/<([^<>]*)>/gu, '《$1》');
  const read = segments(text).flatMap((segment) => readSegment(segment) ?? []);
  const said = ({ year, agency }: TitleParts): number =>
    (agency === null ? 0 : 2) + (year === null ? 0 : 1);
  return read.sort((one, other) => said(other) - said(one))[0];
});

/** 首页 > 某局…年度报告_政府信息公开年报_某网 in its parts; 某局——2021年…年度报告 is one. */
function segments(text: string): string[] {
  const parts = text.split(SEPARATOR);
  const dashed = parts.slice(1).map((part, index) => [parts[index] ?? '', part] as const);
  const joined = text.includes('—')
    ? dashed.flatMap(([one, next]) => {
        if (isBody(one) && REPORT.test(next)) return [one + next];
        return text.includes('——') && isBody(next) && readSegment(one)?.agency === null
          ? [`${one}(${next})`]
          : [];
      })
    : [];
  return [...joined, ...parts];
}

function readSegment(segment: string): TitleParts | undefined {
  const bare = segment.replace(/[《》〈〉]/gu, '');
  const { closed, ends } = withoutBlanks(bare);
  const dated = arabicDates(closed);
  const words = dated.replace(NUMBER_IN_FRONT, '').replace(SPAN, '$1').replace(DATE, '');
  const named = REPORT.exec(words);
  if (!named || (PART_OF_YEAR.test(words.slice(0, named.index)) && !/年度|年报/u.test(named[0])))
    return undefined;
  const before = words.slice(0, named.index);
  return {
    title: withoutTail(bare.replace(LABEL, ''), ends, bare, endOfReport(closed)),
    year: yearIn(before, words.slice(named.index)),
    agency: agencyIn(before, named[0]) ?? agencyBehind(words.slice(named.index + named[0].length)),
  };
}

/** The year next to the report: 关于2022年公布2021年…报告 is for 2021. */
function yearIn(before: string, from: string): number | null {
  const year = [...before.matchAll(YEARS)].at(-1)?.[1] ?? YEAR.exec(from)?.[1];
  return year === undefined ? null : Number(year);
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

/** Where the title ends that a text without blanks begins with; the end of the text where it has none. */
export function endOfReport(closed: string): number {
  const named = REPORT.exec(closed);
  return named ? named.index + named[0].length : closed.length;
}

/** 名 称: in front of a title that stands in the 索引号 block. */
const LABEL = /^\s*(?:信息|文件)?(?:名\s*称|标\s*题)\s*[:|]?\s*/u;
/** 年度报告的公示, 年度报告解读: what the page is; a longer rest is the text, which runs on. */
const LONGEST_TAIL = 12;
export const RUNS_ON = /^(?:本|根据|按照|依据|依照|现将|为|一、)/u;

/** …年度报告 某市人民政府: what follows behind a blank is the site's. */
function withoutTail(
  title: string,
  ends: readonly number[],
  whole: string,
  endOfWords: number,
): string {
  const end = (ends[endOfWords] ?? whole.length) - (whole.length - title.length);
  const remark = REMARK.exec(title.slice(end))?.[0].length ?? 0;
  const rest = title.slice(end + remark);
  const site = rest.search(/\s/u);
  const tail = site < 0 ? rest : rest.slice(0, site);
  const isText = tail.length > LONGEST_TAIL || RUNS_ON.test(tail);
  return title.slice(0, end + remark + (isText ? 0 : tail.length)).trim();
}

/** Words of the site that stand in front of a title, and words of the title itself. */
const DEBRIS =
  /^(?:首页|主页|[大中小]{2,3}|字号|字体|打印|关闭|登录|注册|分享|收藏|返回|下载|政务公开|政府信息公开(?:年报|专栏|平台)?|信息公开(?:年报)?|法定主动公开内容|年报|通知公告|公示公告|正文|当前位置|标题|名称|(?:关于)?(?:印发|公布|发布|报送|公开)|关于|转发|附件\d?|[\s,.、·。:()-])+/u;
/** Buttons of one character, which are no words of a title: 大 中 小. */
const BUTTON = /^[大中小×+-]$/u;

/** Is this nothing but words that sites put around a title? */
export const isSiteWord = (text: string): boolean =>
  BUTTON.test(text) || text.replace(DEBRIS, '') === '';

/** No two of these begin alike, so that a title of nothing but them is read in one way only. */
const TAIL = /(?:关于|印发|公布|发布|公开|报送|编制|本级\)?|[\s的年度,.、·。:(-])+$/u;
/** 海关总署（本级机关）: whose figures these are, which is no part of the name. */
const OWN_FIGURES = /\((?:本级|机关|本级机关|本部|汇总|全?系统)\)$/u;
/** 某市人民政府门户网站某局: what ends so is the site's. */
const SITE = /^.*(?:网站|网|平台|专栏|栏目|频道)/u;

/** What a title may go on with behind the report that it is of: that it is put out, all of it, with its tables. */
const PUT_OUT =
  /^(?:的|及|和|与|附|本级|正文|全文|全本|文本|文字版?|表|附表|统计表|数据表?|情况表|公示|公布|公告|公开|发布|通告|报告|函)*$/u;
/** 关于印发…年度报告的通知 puts it out; 关于报送…年度报告的通知 asks for it. */
const CIRCULAR = /^的?(?:通知|公告|通告|函)$/u;
const PUTS_OUT = /印发|公布|发布|公开.*关于|公示|转发/u;
/** What a head noun behind 报告 makes of it: …年度报告编制培训会 is no report. */
const HAN = /\p{Script=Han}/u;

/** Is this the title of a report, rather than of something about reports (通知, 制度, 评估, 培训)? */
export function isReportItself(title: string): boolean {
  const text = plainText(title).replace(/[\s《》〈〉<>“”"]/gu, '');
  const named = REPORT.exec(text);
  if (!named) return false;
  const tail = text.slice(named.index + named[0].length).replace(/\([^()]*\)?|20\d\d年?度?/gu, '');
  if (!HAN.test(tail) || tail.includes(':') || PUT_OUT.test(tail) || isBody(tail)) return true;
  return CIRCULAR.test(tail) && PUTS_OUT.test(text.slice(0, named.index));
}

/** 政府信息公开年报: is a column called so, alone or at the end of a trail? */
export const isOfReports = (text: string): boolean =>
  text.length <= LONGEST &&
  plainText(text)
    .split(/[>›»→]/u)
    .some((step) => /^\s*(?:\S{0,16}?)?信息公开(?:工作)?(?:年度?)?(?:年报|报告)\s*$/u.test(step));

/** The reporting body in what stands in front of 政府信息公开…; null where no name of one does. */
function agencyIn(before: string, report: string): string | null {
  // 张义镇人民政府信息公开: the body and the matter share their 政府.
  const whole = /人民$/u.test(before) && report.startsWith('政府') ? `${before}政府` : before;
  const parts = whole
    .replace(/[“”"'‘’「」『』*]/gu, '')
    .replace(/^[[【(][^[\]【】()]{0,16}[\])】]/u, '')
    .replace(/^.*:/u, '')
    .split(/20\d\d(?:年度?)?/u)
    .map((part) => part.replace(DEBRIS, '').replace(OWN_FIGURES, '').replace(TAIL, ''))
    .filter((part) => part !== '');
  const name = parts.reduce<string>(together, '');
  const found = [name, name.replace(SITE, '')].find(isBody);
  return found === undefined || found.split('(').length !== found.split(')').length ? null : found;
}

/** …年度报告（青禾县水利局）. */
function agencyBehind(rest: string): string | null {
  const name = /^(?:\([^()]{0,20}\))?\((\p{Script=Han}{2,30})\)/u.exec(rest)?.[1];
  return name !== undefined && isBody(name) ? name : null;
}

/** 青禾县2021年教育局, 乙州海关2022年海关: what stands on both sides of the year. */
function together(one: string, next: string): string {
  if (one === '' || one.endsWith(next)) return one || next;
  const [first, second] = [namedBody(one), namedBody(next)];
  if (isBody(one + next) && !(first && second?.placed)) return one + next;
  if (!first || !second) return first ? one : next;
  return second.placed && !first.placed ? next : one;
}
