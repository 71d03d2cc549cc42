/** @file Every label of the official forms, bare: a label is a slip of the one that it is most like. */
import { APPLICANT_HEADINGS } from '../../forms/applicants.js';
import type { Label } from '../../forms/form.js';
import { FORM_2014 } from '../../forms/form2014.js';
import { FORMS } from '../../forms/index.js';
import { labelKey } from '../words/label.js';
import { Likeness } from './likeness.js';

/** The words of a label and those that mean the same, bare. */
export const namesOf = ({ zh, keys = [] }: Label): readonly string[] => [
  ...new Set([labelKey(zh).key, ...keys]),
];

/** The labels among which a printed one is looked for, and how like it is to each. */
export interface Vocabulary {
  readonly names: ReadonlySet<string>;
  readonly likeness: Likeness;
}

function vocabularyOf(labels: readonly Label[]): Vocabulary {
  const names = new Set(labels.flatMap(namesOf));
  return { names, likeness: new Likeness([...names]) };
}

/** The labels of the forms since 2019. */
export const OFFICIAL: Vocabulary = vocabularyOf([
  ...APPLICANT_HEADINGS,
  { id: 'content', zh: '信息内容', en: 'Content' },
  ...FORMS.flatMap(({ proactive, applicants, requests, remedies, outcomes }) => [
    ...proactive.flatMap(({ rows, columns }) => [...rows, ...columns]),
    ...applicants,
    ...requests.flatMap((row) => [...row.ancestors, row]),
    ...remedies.flatMap((group) => [...group.ancestors, group]),
    ...outcomes,
  ]),
]);

/** The labels of the list of 2014. */
export const STATISTICS: Vocabulary = vocabularyOf(FORM_2014.indicators);
