/**
 * @file D3: published in time. 条例 (2019) 第四十九条: departments by 31 January, 第五十条 the governments'
 * summary by 31 March; under the 条例 of 2007 (第三十一条), for data years up to 2017, all by 31 March.
 */
import { bodyKind, isOfItsOwn } from '../../names/bodyKind.js';
import type { Finding } from '../../report/finding.js';
import { type Check, type Checkable, finding } from '../checkable.js';

/** First data year whose reports fall under 第四十九条; those of 2018 were due before it was in force. */
const FIRST_EARLY = 2019;
/** Published so long after: more likely the day on which the page was moved to another site. */
const MIGRATION_YEARS = 2;
/** 第四十九条 and 第五十条 set no day for schools, hospitals and companies. */
const isWithoutDay = ({ agency }: Checkable): boolean => isOfItsOwn(agency.name ?? '');

const DEPARTMENTS: ReadonlySet<string> = new Set([
  'department',
  'vertical',
  'national',
  'institution',
  'joint',
]);

/** The last day on which this report could be published in time, `MM-DD`. */
function deadlineOf({ year, agency }: Checkable): string {
  // Of a body that is no department by its name, the later day is all that is certain.
  const isDepartment = DEPARTMENTS.has(bodyKind(agency.name ?? '') ?? '');
  return !isDepartment || (year ?? 0) < FIRST_EARLY ? '03-31' : '01-31';
}

export const LATENESS: Check = {
  id: 'D3',
  unchecked: (report) => {
    const { year, published } = report;
    if (isWithoutDay(report))
      return {
        zh: '发布时限（学校、医院、企业没有统一的期限）',
        en: 'deadline (none is set for schools, hospitals and companies)',
      };
    if (year !== null && published !== null) return undefined;
    return {
      zh: `发布时限（没有读出${year === null ? '报告年度' : '发布日期'}）`,
      en: `deadline (the ${year === null ? 'year' : 'date of publication'} is not known)`,
    };
  },
  run: (report) => {
    const { year, published } = report;
    if (year === null || published === null) return [];
    const deadline = `${year + 1}-${deadlineOf(report)}`;
    const publishedYear = Number(published.slice(0, 4));
    if (publishedYear <= year) return [early(published, year)];
    if (published <= deadline || isWithoutDay(report)) return [];
    const isMoved = publishedYear - year >= MIGRATION_YEARS;
    const message = {
      zh: `发布于${published}，晚于期限${deadline}${isMoved ? '（也可能是网页迁移的日期）' : ''}。`,
      en: `Published on ${published}, after the deadline of ${deadline}${isMoved ? ' (or that is the day on which the page was moved)' : ''}.`,
    };
    return [finding('warning', 'published.late', 'published', message)];
  },
};

const early = (published: string, year: number): Finding =>
  finding('warning', 'published.early', 'published', {
    zh: `发布日期${published}早于${year}年度结束，日期或年度有一个不对。`,
    en: `Published on ${published}, before the end of ${year}: the date or the year is wrong.`,
  });
