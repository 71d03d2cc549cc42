/**
 * @file D3: published in time. 条例 (2019) 第四十九条: departments by 31 January, 第五十条 the governments'
 * summary by 31 March; under the 条例 of 2007 (第三十一条), for data years up to 2017, all by 31 March.
 */
import type { Finding } from '../../report/finding.js';
import { type Check, type Checkable, finding } from '../checkable.js';

/** First data year whose reports fall under 第四十九条; those of 2018 were due before it was in force. */
const FIRST_EARLY = 2019;
/** Published so long after: more likely the day on which the page was moved to another site. */
const MIGRATION_YEARS = 2;
const GOVERNMENT =
  /(?:政府|管委会|管理委员会|行署|行政公署|兵团|师|街道|苏木|镇|乡|省|市|区|县|州|盟|旗)(?:党政综合)?(?:办公[厅室]|办事处)?$/u;
/** Schools, hospitals, companies: 第四十九条 and 第五十条 set no day for them. */
const WITHOUT_DAY = /(?:校|中学|小学|大学|学院|幼儿园|医院|卫生院|公司|集团|农场|林场|银行)$/u;

/** The last day on which this report could be published in time, `MM-DD`. */
function deadlineOf({ year, agency }: Checkable): string {
  const isGovernment = agency.name === null || GOVERNMENT.test(agency.name);
  return isGovernment || (year ?? 0) < FIRST_EARLY ? '03-31' : '01-31';
}

export const LATENESS: Check = {
  id: 'D3',
  unchecked: ({ year, published, agency }) => {
    if (WITHOUT_DAY.test(agency.name ?? ''))
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
    if (published <= deadline || WITHOUT_DAY.test(report.agency.name ?? '')) return [];
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
