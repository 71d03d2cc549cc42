/** @file Which year a text speaks of: the report's own, or another, a part of it, or several. */

/** 上年结转 and 结转至2023年 are this year's. */
const CARRIED =
  /(?:上一?个?年度?|去年|20\d\d年度?)(?:结转|转结|转入|顺延)|(?:结转|转结|顺延|转)(?:至|到|入)?(?:下一?个?年度?|次年|明年|上一?个?年度?|20\d\d年度?)|(?:下一?个?年度?|次年)(?:结转|转结|继续)/gu;
const COMPARISON = /(?:比|较|与|同|跟|和)(?:(?:19|20)\d\d年度?|去年|上一?年度?|往年)[^,;:()]*/gu;
const YEARS = new RegExp(
  [
    '(?<list>20\\d\\d年?度?(?:[、和与及]20\\d\\d年)+)',
    '(?<from>(?:19|20)\\d\\d)(?:年[^,;]{0,7}?)?[-—–~至到](?<to>(?:19|20)\\d\\d)年',
    '(?<!\\d)(?<year>(?:19|20)\\d\\d)年(?:度?以来)?',
    '(?<own>今年(?:以来)?|本年|一年以?来|报告期|报告年度|统计期)',
    '(?<bounded>全年)',
    '(?<cumulative>累计)',
    '(?<other>去年|前年|上一?个?年度?|往年|历年|历史|以来|近年|近[一二三四五两\\d]年|[二三四五两\\d]年(?:来|间|内|共)|明年|下一?个?年度?|上半年|下半年|季度|(?<!\\d)\\d{2}年|十[一二三四五]五|当[月日天]|[本每上]月|[本每]周|(?:春节|疫情|暑|寒)[^,;]{0,2}期间?)',
  ].join('|'),
  'gu',
);
const UP_TO_THE_DAY = /截[至止]/u;
const WHOLE_YEAR = /1月1日|(?<!\d)1月?[-—–~至到]+(?:20\d\d年)?12月|12月(?:31日|底|末)/gu;
/** No word for a time is without one of these. */
const TIME = /[年月累历来季目当周期五]/u;
const MONTH = /\d月/u;

export type YearSaid = 'own' | 'other' | undefined;

/**
 * The year that the text last speaks of; undefined where it speaks of none. 累计 is of the year where the
 * text says a year in front of it, but not up to a day.
 */
export function yearSaid(text: string, year: number | null): YearSaid {
  if (!TIME.test(text)) return undefined;
  const plain = text.replace(CARRIED, '').replace(COMPARISON, '');
  let said: YearSaid;
  let lastYear = 0;
  let isBounded = false;
  // Not matchAll, which compiles the pattern anew for each sentence.
  YEARS.lastIndex = 0;
  for (let match = YEARS.exec(plain); match; match = YEARS.exec(plain)) {
    const { groups } = match;
    const isUpToDay = UP_TO_THE_DAY.test(plain.slice(Math.max(0, lastYear - 2), match.index));
    if (groups?.from) said = groups.from === groups.to ? own(groups.to, year) : 'other';
    else if (groups?.year) {
      said = own(groups.year, year);
      lastYear = match.index;
    } else if (groups?.own) said = 'own';
    else if (groups?.bounded) isBounded = true;
    else if (!groups?.cumulative || (isUpToDay && !isBounded)) said = 'other';
    else if (said === undefined && !isBounded) said = 'other';
  }
  return MONTH.test(plain.replace(WHOLE_YEAR, '')) ? 'other' : said;
}

const own = (said: string | undefined, year: number | null): YearSaid =>
  year === null || Number(said) === year ? 'own' : 'other';

/** The year of which the sentences behind may still speak: 累计 is of its own figure only. */
export const yearCarried = (text: string, year: number | null): YearSaid =>
  yearSaid(text.replaceAll('累计', ''), year);

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
