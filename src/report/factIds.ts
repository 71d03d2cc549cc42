/** @file The ids of stated facts, apart from their schema so that a page need not load zod. */

/** (一)…(六) of the results, and the two that some reports count together. */
export const OUTCOME_IDS = [
  'requests.granted',
  'requests.partial',
  'requests.granted_or_partial',
  'requests.denied',
  'requests.unable',
  'requests.rejected',
  'requests.other',
] as const;

/**
 * What a report's narrative can state in figures. A `.share` is a percentage of the results
 * （七）总计, as stated; 100 where the text says 全部予以公开 of requests whose number it leaves open.
 * `normative_documents.in_force` is a stock, everything else the year's.
 *
 * `requests.received.…` are the columns of 新收 (table 三) under their ids, and `legal_person` 法人或其他组织,
 * the five columns together. `….decisions` are 本年处理决定数量 and `fees.amount_yuan` 行政事业性收费 (table 二, in
 * 元), the other `fees.…` the 信息处理费.
 */
export const FACT_IDS = [
  'disclosed.total',
  'disclosed.website',
  'disclosed.wechat',
  'disclosed.weibo',
  'requests.received',
  'requests.received.natural_person',
  'requests.received.legal_person',
  'requests.received.business',
  'requests.received.research',
  'requests.received.public_welfare',
  'requests.received.legal_service',
  'requests.carried_in',
  'requests.answered',
  'requests.carried_out',
  ...OUTCOME_IDS,
  'requests.granted.share',
  'requests.partial.share',
  'requests.granted_or_partial.share',
  'requests.denied.share',
  'requests.unable.share',
  'requests.rejected.share',
  'requests.other.share',
  'review.total',
  'review.upheld',
  'review.corrected',
  'review.other',
  'review.pending',
  'litigation.total',
  'litigation.upheld',
  'litigation.corrected',
  'litigation.other',
  'litigation.pending',
  'normative_documents.issued',
  'normative_documents.repealed',
  'normative_documents.in_force',
  'licensing.decisions',
  'penalties.decisions',
  'coercion.decisions',
  'fees.amount_yuan',
  'fees.notices',
  'fees.notified_yuan',
  'fees.collected_yuan',
] as const;

export type OutcomeId = (typeof OUTCOME_IDS)[number];
export type FactId = (typeof FACT_IDS)[number];
