/** @file 统计期限: the period that the figures of a report cover (domain.md §1, DB51/T 2660—2019 §2.1). */

const SEPARATOR = '(?:年|[.\\-/])?';
const FIRST_DAY = `${SEPARATOR}0?1[月.\\-/]0?1日?`;
const LAST_DAY = '12[月.\\-/]31';
/** Words for the period itself; 宣传期间 and 公示时间 are others. */
const PERIOD =
  '(?:(?:统计|数据)[^。;,()]{0,4}(?:期限|时间|时限|年限|期间|周期|区间|范围)|统计年度|报告期)';
/** Spans that a text states beside it: last year's, a contract's, a plan's. */
const OTHER_SPANS = '(?:同期|聘期|任期|规划|计划|试点|工程|协议|合同|公示|宣传)';

/** The wordings in use, the clearest first. Some mirrors lose the 年: 自20201月1日起. */
const WORDINGS = [
  new RegExp(`${PERIOD}[^。;,()]{0,10}?(20[0-4]\\d)${FIRST_DAY}`, 'u'),
  new RegExp(
    `(?<!${OTHER_SPANS}.{0,6})(20[0-4]\\d)${FIRST_DAY}.{0,4}?[至到—–\\-~起].{0,4}?(?:\\1)?${SEPARATOR}${LAST_DAY}(?!.{0,6}(?:规划|相比))`,
    'u',
  ),
  new RegExp(`${PERIOD}[为是:]?(?:自|从)?(20[0-4]\\d)年`, 'u'),
  new RegExp(
    `数据[^。;]{0,16}(?:截至|截止|时间点为|止于)[^。;]{0,4}?(20[0-4]\\d)${SEPARATOR}${LAST_DAY}`,
    'u',
  ),
];

/** The year in which the statistics period begins; undefined where the report does not say. */
export function periodYearIn(everyLine: readonly string[]): number | undefined {
  const lines = everyLine.filter((line) => YEAR.test(line));
  const period = periodIn(lines);
  if (period) return Number(period.from.slice(0, 4));
  for (const wording of WORDINGS)
    for (const line of lines) {
      const year = wording.exec(line)?.[1];
      if (year) return Number(year);
    }
  return undefined;
}

/** No wording does without a year. */
const YEAR = /20[0-4]\d/u;

/** A period as its first and last day, `YYYY-MM-DD`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const DAY = '(\\d{1,2})[月.\\-/](\\d{1,2})日?';
const SPAN = new RegExp(
  `${PERIOD}[^。;,()]{0,10}?(20[0-4]\\d)${SEPARATOR}${DAY}(24时)?(?:起|0时)?.{0,2}?[至到—–\\-~].{0,4}?(?:(20[0-4]\\d)${SEPARATOR})?${DAY}`,
  'u',
);

/** The period that the report states, both days; undefined where it does not. */
export function periodIn(lines: readonly string[]): Period | undefined {
  for (const line of lines) {
    if (!YEAR.test(line)) continue;
    const [, year, month, day, isEndOfDay, lastYear, lastMonth, lastDay] = SPAN.exec(line) ?? [];
    if (year === undefined) continue;
    const from = dayOf(year, month, day);
    // 12月31日24时 is the beginning of the year behind it.
    const begins =
      isEndOfDay && from.endsWith('-12-31') ? dayOf(String(Number(year) + 1), '1', '1') : from;
    return { from: begins, to: dayOf(lastYear ?? year, lastMonth, lastDay) };
  }
  return undefined;
}

const dayOf = (year: string, month = '', day = ''): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
