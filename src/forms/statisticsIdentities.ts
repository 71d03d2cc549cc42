/**
 * @file The identities of the 《政府信息公开情况统计表》. The form prints none; they follow from its
 * numbering (1., 2., … below a figure are its parts) and from 其中. There is no carry-over, so 收到, 办结
 * and 答复 need not agree with each other; neither need the channels, which publish the same item.
 */
import type { Identity } from './identity.js';
import { hasFigure, type Indicator, type StatisticsForm, statisticsId } from './statistics.js';

/** Figures whose parts are all listed below them. */
const SUMS: ReadonlySet<string> = new Set([
  'requests.received',
  'requests.closed',
  'requests.answered',
  'review.total',
  'litigation.total',
  'staff.total',
]);

/** 其中: what together is no more than the figure above. 制发…总数 stands there too, but is no part. */
const NO_PART: ReadonlySet<string> = new Set(['disclosed.normative_documents_issued']);

export function* statisticsIdentities({ indicators }: StatisticsForm): Generator<Identity> {
  for (const total of indicators.filter(hasFigure)) {
    const parts = indicators.filter(({ id, parent }) => parent === total && !NO_PART.has(id));
    if (parts.length === 0) continue;
    const optional = idsOf(parts.filter((part) => part.optional));
    yield {
      rule: SUMS.has(total.id) ? 'statistics.total' : 'statistics.of_which',
      at: total.id,
      name: { zh: total.zh, en: total.en },
      parts: idsOf(parts),
      totals: [statisticsId(total.id)],
      ...(SUMS.has(total.id) ? {} : { atMost: true }),
      ...(optional.length > 0 ? { optional } : {}),
    };
  }
}

const idsOf = (indicators: readonly Indicator[]): string[] =>
  indicators.map(({ id }) => statisticsId(id));
