/** @file The official forms that this project reads cell by cell. */
import type { FormId } from '../report/constants.js';
import type { Form } from './form.js';
import { FORM_2014 } from './form2014.js';
import { FORM_2019 } from './form2019.js';
import { FORM_2021 } from './form2021.js';
import type { AnyForm, StatisticsForm } from './statistics.js';

/** The forms since 2019, of three tables. */
export const FORMS: readonly Form[] = [FORM_2021, FORM_2019];

/** The form with this id, or undefined for one without a fixed list of cells (`narrative`). */
export function formOf(id: '2014'): StatisticsForm;
export function formOf(id: Exclude<FormId, '2014'>): Form | undefined;
export function formOf(id: FormId): AnyForm | undefined;
export function formOf(id: FormId): AnyForm | undefined {
  return id === FORM_2014.id ? FORM_2014 : FORMS.find((form) => form.id === id);
}
