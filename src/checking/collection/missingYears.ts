/** @file P2: years for which the collection has no report of a body that it has others of. */
import type { Finding } from '../../report/finding.js';
import { finding } from '../checkable.js';
import { calledIn, type Member } from './member.js';

/** @param years the reports of one body */
export function missingYears(years: readonly Member[]): Finding[] {
  const known = years.flatMap(({ report }) => report.year ?? []);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  if (known.length < 2) return [];
  const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const missing = all.filter((year) => !known.includes(year));
  const [one] = years;
  if (!one || missing.length === 0) return [];
  const name = calledIn(one);
  const message = {
    zh: `“${name}”${first}—${last}年的报告中缺${missing.join('、')}年。`,
    en: `Of the reports of “${name}” for ${first}–${last}, ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing.`,
  };
  return [finding('info', 'collection.missing_years', name, message)];
}
