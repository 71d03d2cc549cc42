/** @file Every label of the official forms, bare: a label that is one of them is no slip of another. */
import { APPLICANT_HEADINGS } from '../../forms/applicants.js';
import type { Label } from '../../forms/form.js';
import { FORM_2014 } from '../../forms/form2014.js';
import { FORMS } from '../../forms/index.js';
import { labelKey } from '../words/label.js';

/** The words of a label and those that mean the same, bare. */
export const namesOf = ({ zh, keys = [] }: Label): readonly string[] => [
  ...new Set([labelKey(zh).key, ...keys]),
];

const labels: readonly Label[] = [
  ...APPLICANT_HEADINGS,
  ...FORM_2014.indicators,
  ...FORMS.flatMap(({ proactive, applicants, requests, remedies, outcomes }) => [
    ...proactive.flatMap(({ rows, columns }) => [...rows, ...columns]),
    ...applicants,
    ...requests.flatMap((row) => [...row.ancestors, row]),
    ...remedies.flatMap((group) => [...group.ancestors, group]),
    ...outcomes,
  ]),
];

/** The labels of all forms. */
export const OFFICIAL_NAMES: ReadonlySet<string> = new Set(labels.flatMap(namesOf));
