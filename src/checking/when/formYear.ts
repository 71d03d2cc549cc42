/**
 * @file D2: the form is the one of its year. 国办公开办函〔2019〕60号 for data years 2019 and 2020,
 * 〔2021〕30号 since 2021, the list of 国办发〔2014〕32号 for 2014 to 2018.
 */
import type { FormId } from '../../report/constants.js';
import { type Check, finding } from '../checkable.js';

/** First and last data year of each form. */
const YEARS: Readonly<Record<Exclude<FormId, 'narrative'>, readonly [number, number]>> = {
  '2014': [2014, 2018],
  '2019': [2019, 2020],
  '2021': [2021, Number.POSITIVE_INFINITY],
};

export const FORM_YEAR: Check = {
  id: 'D2',
  unchecked: ({ form, year }) =>
    form !== 'narrative' && year === null
      ? { zh: '格式与年度（没有读出报告年度）', en: 'form of the year (the year is not known)' }
      : undefined,
  run: ({ form, year }) => {
    if (form === 'narrative' || year === null) return [];
    const [first, last] = YEARS[form];
    if (year >= first && year <= last) return [];
    const message = {
      zh: `${year}年度报告用的是${form}年格式的表格，与该年度应用的格式不同，各格含义可能不同。`,
      en: `The report for ${year} uses the tables of ${form}, which are not those of its year; cells may mean something else.`,
    };
    return [finding('warning', 'form.year', form, message)];
  },
};
