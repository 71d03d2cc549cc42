/** @file Of which year a label, a caption or a heading says that its figures are. */
import { plainText } from '../../text/characters.js';
import { arabicDates } from './dates.js';

/** A year, the report's own whichever that is, or certainly another one. */
export type NamedYear = number | 'own' | 'other';

const YEAR = /(?<!\d)(20[0-4]\d)(?:年度?)?(?!\d|年?\d{1,2}月)/gu;
const OWN = /^(?:本|今|当)年度?|本期/u;
const OTHER = /[上去前]一?年度?(?!结转)|往年|历年|同期|累计|对比|同比/u;
/** What a label may say beside its year: 2022年数据, 2022年（件）, 2021年同期 is none of them. */
const FILLER = /年度?|数据?|数量|情况|统计数?|合计|发生|实际|完成|\([^()]*\)|[\s:：、。.\d]/gu;
/** A heading of a table, not a sentence above it. */
const LONGEST_HEADING = 30;
/** Dates, titles of rules, and the day of publication are no heading of a year. */
const NO_HEADING = /[〔号]|规定|办法|条例|通知|发布|日期|时间|\d{1,2}月\d/u;

const said = (raw: string): string => arabicDates(plainText(raw)).replace(/\s/gu, '');

/**
 * The year that is all that a label says: 2022年, 上年数, 本年, 历年累计.
 *
 * @returns undefined for a label that says something else
 */
export function yearOfLabel(raw: string): NamedYear | undefined {
  if (raw.length > LONGEST_HEADING || !/[年期计\d]/u.test(raw)) return undefined;
  const text = said(raw);
  const rest = text.replace(YEAR, '').replace(OWN, '').replace(new RegExp(OTHER, 'gu'), '');
  if (rest.replace(FILLER, '') !== '') return undefined;
  const years = [...text.matchAll(YEAR)].map(([, digits]) => Number(digits));
  if (OTHER.test(text)) return 'other';
  const [year] = years;
  return years.length === 1 ? year : OWN.test(text) ? 'own' : undefined;
}

/** The years that a heading names; none for a sentence, a date or the title of a rule. */
export function yearsOfHeading(raw: string): readonly NamedYear[] {
  const text = said(raw);
  if (text.length > LONGEST_HEADING || NO_HEADING.test(text)) return [];
  const years = [...text.matchAll(YEAR)].map(([, digits]) => Number(digits));
  if (years.length > 0) return years;
  return /(?:[上去]一?年度?(?!结转)|同期)(?:的|度|数据|情况|同期|统计|表|$)/u.test(text)
    ? ['other']
    : [];
}
