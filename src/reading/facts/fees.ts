/** @file 信息处理费 (国办函〔2020〕109号), and 行政事业性收费 (条例 第二十条（八）). */
import { hasAny } from './clauses.js';
import { isPlain, type Said, says } from './said.js';
import { CASES, type Memory, type Statement, stated } from './statement.js';
import type { Token } from './tokens.js';

const YUAN = ['元'];

/** Was the amount paid, not only asked for? */
export const isPaid = (words: readonly Token[]): boolean =>
  hasAny(words, 'collect') || words.some(({ text }) => text === '实际' || text === '收费');

/** The figure of a clause as one of fees. */
export function feesIn(said: Said, memory: Memory): Statement[] {
  const { words, clause } = said;
  if (!isPlain(said)) return [];
  if (hasAny(words, 'administrativeFee'))
    return says(words, 'administrativeFee', 'collect', 'amount')
      ? stated('fees.amount_yuan', clause, YUAN)
      : [];
  if (
    !says(
      words,
      'notice',
      'send',
      'make',
      'processingFee',
      'collect',
      'amount',
      'request',
      'disclosure',
      'and',
    )
  )
    return [];
  if (hasAny(words, 'notice') && hasAny(words, 'send', 'make') && !isPaid(words)) {
    const notices = stated('fees.notices', clause, CASES);
    if (notices.length > 0) return notices;
  }
  if (isPaid(words) && hasAny(memory.words, 'processingFee', 'notice'))
    return stated('fees.collected_yuan', clause, YUAN);
  return hasAny(words, 'amount') && hasAny(memory.words, 'notice')
    ? stated('fees.notified_yuan', clause, YUAN)
    : [];
}
