/**
 * @file Reports of universities on a school year, 1 September to 31 August (高等学校信息公开办法, 教育部令第29号,
 * 第二十四条). They follow rules of their own and fill in none of the forms.
 */
import type { Line } from '../markup/markup.js';
import { closed } from '../sections/reportWords.js';
import { periodIn } from './period.js';
import type { TitleParts } from './title.js';

const RULES = /高等学校信息公开办法|教育部令?第?29号/u;
const SCHOOL_YEAR = /学年/u;
/** Whatever a line must have to say so. */
const MAY_SAY = /学年|高等学校|29号|9月|[.\-/]0?9[.\-/]/u;

/** Is this such a report, by its title, its period, or the rules that it names? */
export function isOfSchoolYear(titles: readonly TitleParts[], lines: readonly Line[]): boolean {
  if (titles.some(({ title }) => SCHOOL_YEAR.test(title))) return true;
  const texts = lines
    .filter(({ linked }) => !linked)
    .map(closed)
    .filter((text) => MAY_SAY.test(text));
  const period = periodIn(texts);
  if (period?.from.endsWith('-09-01') && period.to.endsWith('-08-31')) return true;
  return texts.some((text) => RULES.test(text)) && texts.some((text) => SCHOOL_YEAR.test(text));
}
