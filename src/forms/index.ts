/** @file The official forms that this project reads cell by cell. */
import type { FormId } from '../report/constants.js';
import type { Form } from './form.js';
import { FORM_2019 } from './form2019.js';
import { FORM_2021 } from './form2021.js';

export const FORMS: readonly Form[] = [FORM_2021, FORM_2019];

/** The form with this id, or undefined for one without a fixed list of cells (`narrative`). */
export function formOf(id: FormId): Form | undefined {
  return FORMS.find((form) => form.id === id);
}
