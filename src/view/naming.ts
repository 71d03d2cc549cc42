/** @file A report named in a line: agency, year, form. */
import { formOf } from '../forms/index.js';
import type { FormId } from '../report/constants.js';
import { inLanguage, t } from './language.js';

export const agencyName = (name: string | null): string => name ?? t('agency_unknown');

export const yearName = (year: number | null): string =>
  year === null ? t('year_unknown') : t('year_of', year);

export function formName(id: FormId): string {
  const form = formOf(id);
  return form ? inLanguage(form.name) : t('form_narrative');
}
