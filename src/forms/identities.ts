/**
 * @file The identities (勾稽关系) of the forms. Since 2019, the form prints only the balance
 * (本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和); the other three follow from
 * what 总计 means.
 */
import { joinLabels, remedyId, requestId } from './cells.js';
import type { Form, RequestRow } from './form.js';
import type { Identity } from './identity.js';
import { RESULTS } from './requests.js';
import type { AnyForm } from './statistics.js';
import { statisticsIdentities } from './statisticsIdentities.js';

export type { Identity } from './identity.js';

function* identities(form: Form): Generator<Identity> {
  for (const row of form.requests)
    yield {
      rule: 'requests.row_total',
      at: row.id,
      name: joinLabels([...row.ancestors.slice(1), row]),
      parts: form.applicants.filter(isPart).map((applicant) => requestId(row.id, applicant.id)),
      totals: [requestId(row.id, 'total')],
    };
  // In a mixture of forms （六）其他处理 may stand above rows of its own: then it is their sum.
  const isSum = ({ id }: RequestRow): boolean =>
    form.requests.some((row) => row.id.startsWith(`${id}.`));
  const results = form.requests.filter(
    (row) => row.ancestors.includes(RESULTS) && isPart(row) && !isSum(row),
  );
  for (const applicant of form.applicants)
    yield {
      rule: 'requests.results_total',
      at: applicant.id,
      name: { zh: applicant.zh, en: applicant.en },
      parts: results.map((row) => requestId(row.id, applicant.id)),
      totals: [requestId('total', applicant.id)],
    };
  for (const applicant of form.applicants)
    yield {
      rule: 'requests.balance',
      at: applicant.id,
      name: { zh: applicant.zh, en: applicant.en },
      parts: [requestId('new', applicant.id), requestId('carried_in', applicant.id)],
      totals: [requestId('total', applicant.id), requestId('carried_out', applicant.id)],
    };
  for (const group of form.remedies)
    yield {
      rule: 'remedies.total',
      at: group.id,
      name: joinLabels([...group.ancestors, group]),
      parts: form.outcomes.filter(isPart).map((outcome) => remedyId(group.id, outcome.id)),
      totals: [remedyId(group.id, 'total')],
    };
}

const isPart = (label: { readonly id: string }): boolean => label.id !== 'total';

const known = new Map<AnyForm, readonly Identity[]>();

/** The identities of the form: by row, by column, and by group of table 四; of 2014, by indicator. */
export function identitiesOf(form: AnyForm): readonly Identity[] {
  const found = known.get(form) ?? [
    ...(form.id === '2014' ? statisticsIdentities(form) : identities(form)),
  ];
  known.set(form, found);
  return found;
}
