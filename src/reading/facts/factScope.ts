/**
 * @file Whether what a sentence counts is the body's own in the report's year: not another year's, a
 * part of the year's, other bodies', a plan or a comparison. In doubt it is not.
 */

/** Of whom and of when the report is. */
export interface Reporter {
  readonly year: number | null;
  /** A government or its office, whose report is also that of its region (全市). */
  readonly regional: boolean;
  /** Its name without 人民; null where it is not known. */
  readonly agency: string | null;
}

/** 某市人民政府, 某市人民政府办公室, 某区管委会, 某市. */
const GOVERNMENT = /(?:(?:政府|管委会|管理委员会)(?:办公[厅室])?|[省市县区州盟旗])$/u;

const shortName = (name: string): string => name.replace('人民政府', '政府');

export const reporterOf = (year: number | null, agency: string | null): Reporter => ({
  year,
  regional: agency !== null && GOVERNMENT.test(agency),
  agency: agency === null ? null : shortName(agency),
});

/** 上年结转 and 结转下年度 are this year's. */
const CARRIED = /(?:上一?个?年度?|去年)结转|(?:结转|顺延)(?:至|到|入)?下一?个?年度?/gu;
const COMPARISON = /(?:比|较|与|同|跟|和)(?:(?:19|20)\d\d年度?|去年|上一?年度?|往年)[^,;:()]*/gu;
const YEARS = new RegExp(
  [
    '(?<list>20\\d\\d年?度?(?:[、和与及]20\\d\\d年)+)',
    '(?<from>(?:19|20)\\d\\d)(?:年[^,;]{0,7}?)?[-—–~至到](?<to>(?:19|20)\\d\\d)年',
    '(?<!\\d)(?<year>(?:19|20)\\d\\d)年',
    '(?<own>今年|本年|报告期|报告年度|统计期)',
    '(?<other>去年|前年|上一?个?年度?|往年|历年|历史|累计|以来|近年|近[一二三四五两\\d]年|[二三四五两\\d]年(?:来|间|内|共)|明年|下一?个?年度?|上半年|下半年|季度|(?<!\\d)\\d{2}年|十[一二三四五]五|目前|当[月日天]|[本每上]月|[本每]周|(?:春节|疫情|暑|寒)[^,;]{0,2}期间?)',
  ].join('|'),
  'gu',
);
const WHOLE_YEAR = /1月1日|(?<!\d)1月?[-—–~至到]+(?:20\d\d年)?12月|12月(?:31日|底|末)/gu;
/** No word for a time is without one of these. */
const TIME = /[年月累历来季目当周期五]/u;
const MONTH = /\d月/u;

export type YearSaid = 'own' | 'other' | undefined;

/** The year that the text last speaks of; undefined where it speaks of none. */
export function yearSaid(text: string, year: number | null): YearSaid {
  if (!TIME.test(text)) return undefined;
  const plain = text.replace(CARRIED, '').replace(COMPARISON, '');
  let said: YearSaid;
  for (const { groups } of plain.matchAll(YEARS)) {
    if (groups?.from) said = groups.from === groups.to ? own(groups.to, year) : 'other';
    else if (groups?.year) said = own(groups.year, year);
    else said = groups?.own ? 'own' : 'other';
  }
  return MONTH.test(plain.replace(WHOLE_YEAR, '')) ? 'other' : said;
}

const own = (said: string | undefined, year: number | null): YearSaid =>
  year === null || Number(said) === year ? 'own' : 'other';

/** 统计期限 says the year; otherwise the one that the report speaks of most, the later of two. */
export function yearOf(texts: readonly string[]): number | null {
  const counts = new Map<number, number>();
  for (const text of texts) {
    const period = /统计期[限间]?.{0,8}?(20\d\d)年/u.exec(text)?.[1];
    if (period) return Number(period);
    for (const { groups } of text.replace(COMPARISON, '').matchAll(/(?<!\d)(?<year>20\d\d)年/gu))
      counts.set(Number(groups?.year), (counts.get(Number(groups?.year)) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most?.[0] ?? null;
}

const COMPARED = /(?<!占)比(?!例)|较|相比|增长|增加|减少|下降|上升|平均|日均|月均|其余/u;
const PLANNED = /计划|力争|预计|争取|不少于|不低于|下一步|今后|如果|倘|凡|例如|比如|目标任务/u;
const PLANNED_HERE = /(?:将|拟|须|要(?!求)|(?<![回响相适])应|若|如(?![期实]))[^,;:]{0,4}$/u;
const OTHERS =
  /各(?:单位|部门|级|乡镇|镇|街|县|区|市|地|学校|局|委办)|下属|下级|所属|直属|基层(?:单位|部门|政府|[所站])|二级单位|(?:全|本|我|教育|卫生|公安|税务)系统|系统(?:内|共|各)|成员单位|辖区|镇街|县区|区县|县市区|[省市县区]直|[省市县区]级(?:部门|机关)|及其部门|(?:其他|有关|相关)部门|兄弟单位/u;
const REGION = /全(?:市|区|县|省|州|盟|旗|国|域)/u;
/** A body named in front of the verb: 县公安局共收到…. */
const NAMED =
  /(?<name>[^,;:年度我本全各\ue000-\uf8ff]{2,20}(?:局|委|办|厅|署|街道|镇|乡|政府))(?:\d{4}年度?|本年度?|全年|总共|依法|共|新)*$/u;
/** 12件（2019年）. */
const NOTED_YEAR = /^\((?:(?<year>(?:19|20)\d\d)年|去年|上年)/u;

/**
 * Is the figure the body's own in its year?
 *
 * @param before the sentence up to the statement
 * @param part the same from the last semicolon, `clause` from the last punctuation
 * @param inherited the year that the sentences before speak of
 */
export function isOwn(
  {
    before,
    part,
    clause,
    behind,
  }: Readonly<Record<'before' | 'part' | 'clause' | 'behind', string>>,
  scope: Reporter,
  inherited: YearSaid,
): boolean {
  const noted = NOTED_YEAR.exec(behind);
  const subject = part.replace(/\([^()]*\)/gu, '');
  return (
    (yearSaid(before, scope.year) ?? inherited) !== 'other' &&
    !(noted && own(noted.groups?.year ?? '0', scope.year) === 'other') &&
    !COMPARED.test(clause) &&
    !PLANNED.test(before) &&
    !PLANNED_HERE.test(clause) &&
    !OTHERS.test(subject) &&
    !isAnother(clause, scope.agency) &&
    (scope.regional || !REGION.test(subject))
  );
}

/** Is the body that the clause names one that the agency's name does not contain? */
function isAnother(clause: string, agency: string | null): boolean {
  const name = NAMED.exec(clause)?.groups?.name;
  if (agency === null || name === undefined) return false;
  return !agency.includes(
    shortName(name)
      .replace(/代表.*$/u, '')
      .replace(/^[省市区县州旗](?=.{2})/u, ''),
  );
}

const PART_OF = /其中|另|还|再|包括|分别|含/u;
const CHANNEL =
  /网|微博|微信|公众号|平台|客户端|电视|广播|报[纸刊]|公报|栏|抖音|头条|媒体|短信|系统|信函|当面|邮件|传真|邮寄|窗口|在线|线上|电话/u;
const BY = /(?:通过|以|在|依托|利用|借助|经|发挥)/u;
const ALL_CHANNELS = /等[^,;:]{0,10}(?:渠道|方式|途径|形式|平台|载体|媒介)/u;

/** Is the figure one of the whole, not of a part (其中) or of a single channel (网上)? */
export function isWhole(part: string, clause: string): boolean {
  if (PART_OF.test(clause)) return false;
  const previous = /(?:^|[,:(])([^,:(]*)[,:(]$/u.exec(
    part.slice(0, part.length - clause.length),
  )?.[1];
  const lead = `${previous ?? ''},${clause}`;
  if (ALL_CHANNELS.test(lead)) return true;
  return !CHANNEL.test(clause) && !(previous && BY.test(previous) && CHANNEL.test(previous));
}
