/** @file All labels of a table, which a reworded label must not be mistaken for. */
import { APPLICANT_HEADINGS } from '../../../src/forms/applicants.js';
import type { TableId } from '../../../src/forms/cells.js';
import type { Form, Label } from '../../../src/forms/form.js';

const words = (labels: readonly Label[]): string[] => labels.map(({ zh }) => zh);

/** The labels of a table of the form, each once. */
export function labelsOf(form: Form, table: TableId): string[] {
  const all = {
    proactive: () =>
      form.proactive.flatMap(({ item, rows, columns }) => [
        `第二十条第（${item}）项`,
        '信息内容',
        ...words([...rows, ...columns]),
      ]),
    requests: () => [
      ...words([...form.applicants, ...APPLICANT_HEADINGS]),
      ...form.requests.flatMap((row) => words([row, ...row.ancestors])),
    ],
    remedies: () => [
      ...words(form.outcomes),
      ...form.remedies.flatMap((group) => words([group, ...group.ancestors])),
    ],
  };
  return [...new Set(all[table]())];
}
