/** @file D1: the year in the title, in the statistics period and in the page's meta tags agree. */
import type { Finding } from '../../report/finding.js';
import { type Check, type Checkable, finding } from '../checkable.js';

export const YEARS: Check = {
  id: 'D1',
  unchecked: ({ year, periodYear }) => {
    if (year === null)
      return {
        zh: '统计期限（没有读出报告年度）',
        en: 'statistics period (the year is not known)',
      };
    if (periodYear !== undefined) return undefined;
    return { zh: '统计期限（正文没有写明）', en: 'statistics period (the text does not state it)' };
  },
  run: (report) => [...yearOfPeriod(report), ...wholeYear(report), ...yearOfMeta(report)],
};

const YEAR = /(?<!\d)(20[0-4]\d)(?!\d)/gu;
/** Days, months and numbers of documents. */
const NO_YEAR = /20\d\d[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?|月)|[〔[]20\d\d[〕\]]/gu;

function yearOfPeriod({ year, periodYear }: Checkable): Finding[] {
  if (year === null || periodYear === undefined || year === periodYear) return [];
  const message = {
    zh: `标题为${year}年度，正文统计期限却为${periodYear}年。`,
    en: `The title is for ${year}, but the statistics period is of ${periodYear}.`,
  };
  return [
    finding('error', 'year.period', 'period', message, { expected: year, actual: periodYear }),
  ];
}

/** 自2010年1月1日起至2009年12月31日止 has been published. */
function wholeYear({ period }: Checkable): Finding[] {
  if (!period) return [];
  const { from, to } = period;
  if (to < from) {
    const message = {
      zh: `统计期限从${from}到${to}，止日早于起日。`,
      en: `The statistics period goes from ${from} to ${to}: it ends before it begins.`,
    };
    return [finding('error', 'year.period_reversed', 'period', message)];
  }
  if (from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31'))
    return [];
  const message = {
    zh: `统计期限从${from}到${to}，不是1月1日至12月31日。`,
    en: `The statistics period goes from ${from} to ${to}, not from 1 January to 31 December.`,
  };
  return [finding('error', 'year.period_span', 'period', message)];
}

/** ArticleTitle names one year, and another one than the report. */
function yearOfMeta({ year, source }: Checkable): Finding[] {
  const years = [...(source.meta.ArticleTitle ?? '').replace(NO_YEAR, '').matchAll(YEAR)].map(
    ([text]) => Number(text),
  );
  const [named] = years;
  if (year === null || years.length !== 1 || named === undefined || named === year) return [];
  const message = {
    zh: `报告为${year}年度，网页标题标签（ArticleTitle）却写${named}年。`,
    en: `The report is for ${year}, but the page’s ArticleTitle says ${named}.`,
  };
  return [
    finding('error', 'year.meta', 'ArticleTitle', message, { expected: year, actual: named }),
  ];
}
