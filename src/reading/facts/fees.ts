/** @file 信息处理费 (国办函〔2020〕109号), and 行政事业性收费 (条例 第二十条（八）). */
import { hasAny } from './clauses.js';
import { OF_REQUESTS } from './requests.js';
import { isPlain, type Said, says } from './said.js';
import { CASES, isDenied, type Memory, ofRequests, type Statement, stated } from './statement.js';
import type { Token, TokenTag } from './tokens.js';

const YUAN = ['元'];

/** Was the amount paid, not only asked for? */
export const isPaid = (words: readonly Token[]): boolean =>
  hasAny(words, 'collect') || words.some(({ text }) => text === '实际' || text === '收费');

/** The figure of a clause as one of fees. */
export function feesIn(said: Said, memory: Memory): Statement[] {
  const { words, clause } = said;
  if (!isPlain(said)) return [];
  if (hasAny(words, 'administrativeFee'))
    return says(words, 'administrativeFee', 'collect', 'amount', 'arise', 'situation')
      ? stated('fees.amount_yuan', clause, YUAN)
      : [];
  if (!hasAny(words, 'notice', 'processingFee', 'amount', 'collect')) return [];
  if (!says(words, ...OF_FEES, ...OF_REQUESTS)) return [];
  if (hasAny(words, 'notice') && hasAny(words, 'send', 'make') && !isPaid(words)) {
    const notices = stated('fees.notices', clause, CASES);
    if (notices.length > 0) return notices;
  }
  const isNotice = hasAny(memory.words, 'notice');
  if (isDenied(clause) ? isNonePaid(words, memory) : isPaid(words) && isOfFees(memory))
    return stated('fees.collected_yuan', clause, YUAN);
  return hasAny(words, 'amount') && isNotice ? stated('fees.notified_yuan', clause, YUAN) : [];
}

const OF_FEES: readonly TokenTag[] = [
  'notice',
  'send',
  'make',
  'processingFee',
  'collect',
  'amount',
  'disclosure',
];

const isOfFees = ({ words }: Memory): boolean => hasAny(words, 'processingFee', 'notice');

/** 未收取任何费用 where the text speaks of requests; 无信息处理费. */
const isNonePaid = (words: readonly Token[], memory: Memory): boolean =>
  hasAny(words, 'processingFee') ||
  (hasAny(words, 'amount') &&
    isPaid(words) &&
    (isOfFees(memory) || ofRequests(memory) || hasAny(words, 'disclosure')));
