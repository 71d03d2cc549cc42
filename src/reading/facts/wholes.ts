/** @file What is said of all of something that was counted before: 全部予以公开, 均获维持, 均为自然人申请. */
import type { FactId } from '../../report/factIds.js';
import { hasAny } from './clauses.js';
import { OUTCOME_TAGS, outcomeOf } from './outcomes.js';
import { casesIn, decidesCases, endId, endOf } from './remedies.js';
import { says } from './said.js';
import { type Base, type Memory, ofRemedies, type Statement } from './statement.js';
import type { Token } from './tokens.js';
import { CHANNEL_TAGS } from './vocabularyOfThings.js';

/** The statements of words behind a count, which is that of the requests or of the cases before. */
export function wholesIn(words: readonly Token[], memory: Memory, base: Base): Statement[] {
  if (!isOfAll(words)) return [];
  const end = endOf(words);
  // 复议7件，诉讼9件，均获维持: said of both.
  const counts = [...memory.cases].filter(([, count]) => count > 0);
  if (end && counts.length > 0 && casesIn(words).length === 0) {
    const isOwn = ofRemedies(memory) && !decidesCases(memory);
    const isClear = says(
      words,
      'all',
      'arise',
      'result',
      'upheld',
      'corrected',
      'otherEnd',
      'undecided',
    );
    return isOwn && isClear
      ? counts.map(([kind, count]) => whole(endId(kind, end), count, '件'))
      : [];
  }
  return ofRequestsIn(words, base);
}

/** 均为自然人申请; 1件，为自然人申请. */
export const isOfAll = (words: readonly Token[]): boolean =>
  words[0]?.tag === 'be' || words.some(({ tag, text }) => tag === 'all' || text.startsWith('全部'));

function ofRequestsIn(words: readonly Token[], { received, several }: Base): Statement[] {
  if (!received) return [];
  const outcome = outcomeOf(words);
  if (outcome && says(words, 'all', 'make', 'request', 'bareRequest', 'arise', ...OUTCOME_TAGS))
    // Of new ones and those carried over, or of those answered: how many is not said, but the share is.
    return several ? [whole(`${outcome}.share`, 100, '%')] : [whole(outcome, received, '件')];
  const isOfPersons = hasAny(words, 'natural') && !hasAny(words, 'legal', 'organisation');
  return isOfPersons &&
    !several &&
    says(
      words,
      'all',
      'natural',
      'people',
      'request',
      'bareRequest',
      'arise',
      'paper',
      ...CHANNEL_TAGS,
    )
    ? [whole('requests.received.natural_person', received, '件')]
    : [];
}

const whole = (id: FactId, value: number, unit: string): Statement => ({
  id,
  value,
  unit,
  at: undefined,
});
