/** @file 统计期限: the period that the figures of a report cover (domain.md §1, DB51/T 2660—2019 §2.1). */

const SEPARATOR = '(?:年|[.\\-/])?';
const FIRST_DAY = `${SEPARATOR}0?1[月.\\-/]0?1日?`;
const LAST_DAY = '12[月.\\-/]31';

/** The wordings in use, the clearest first. Some mirrors lose the 年: 自20201月1日起. */
const WORDINGS = [
  new RegExp(`(?:统计|数据|报告期)[^。;]{0,24}?(20[0-4]\\d)${FIRST_DAY}`, 'u'),
  new RegExp(
    `(20[0-4]\\d)${FIRST_DAY}.{0,4}?[至到—–\\-~起].{0,4}?(?:20[0-4]\\d)?${SEPARATOR}${LAST_DAY}`,
    'u',
  ),
  /统计(?:期限|时间|时限|口径|周期|期间|区间|年度)[^。;,]{0,6}?(20[0-4]\d)年/u,
  new RegExp(
    `数据[^。;]{0,16}(?:截至|截止|时间点为|止于)[^。;]{0,4}?(20[0-4]\\d)${SEPARATOR}${LAST_DAY}`,
    'u',
  ),
];

/** The year in which the statistics period begins; undefined where the report does not say. */
export function periodYearIn(lines: readonly string[]): number | undefined {
  for (const wording of WORDINGS)
    for (const line of lines) {
      const year = wording.exec(line)?.[1];
      if (year) return Number(year);
    }
  return undefined;
}

/** A period as its first and last day, `YYYY-MM-DD`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const DAY = '(\\d{1,2})[月.\\-/](\\d{1,2})日?';
const SPAN = new RegExp(
  `(?:统计|数据|期限|期间|报告期|时间)[^。;]{0,24}?(20[0-4]\\d)${SEPARATOR}${DAY}(?:起|0时)?.{0,2}?[至到—–\\-~].{0,4}?(?:(20[0-4]\\d)${SEPARATOR})?${DAY}`,
  'u',
);

/** The period that the report states, both days; undefined where it does not. */
export function periodIn(lines: readonly string[]): Period | undefined {
  for (const line of lines) {
    const [, year, month, day, lastYear, lastMonth, lastDay] = SPAN.exec(line) ?? [];
    if (year === undefined) continue;
    return { from: dayOf(year, month, day), to: dayOf(lastYear ?? year, lastMonth, lastDay) };
  }
  return undefined;
}

const dayOf = (year: string, month = '', day = ''): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
