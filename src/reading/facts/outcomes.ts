/** @file What became of the requests, （一）…（六） of the form, in counts and shares. */
import type { OutcomeId } from '../../report/factIds.js';
import { hasAny } from './clauses.js';
import { tagsOf } from './lexicon.js';
import { isPlain, type Said, says } from './said.js';
import { CASES, type Memory, ofOther, ofRequests, type Statement, stated } from './statement.js';
import type { Token, TokenTag } from './tokens.js';
import { OUTCOMES, type Outcome } from './vocabularyOfActs.js';

const OUTCOME_IDS: Readonly<Record<Outcome, OutcomeId>> = {
  granted: 'requests.granted',
  partial: 'requests.partial',
  denied: 'requests.denied',
  unable: 'requests.unable',
  rejected: 'requests.rejected',
  otherwise: 'requests.other',
};

/** The result that the words name; 予以公开和部分公开 are counted together by some. */
export function outcomeOf(words: readonly Token[]): OutcomeId | undefined {
  const found = new Set(words.flatMap(({ tag }) => (isOutcome(tag) ? [tag] : [])));
  if (found.size === 2 && found.has('granted') && found.has('partial'))
    return 'requests.granted_or_partial';
  const [only] = found;
  return found.size === 1 && only ? OUTCOME_IDS[only] : undefined;
}

export const isOutcome = (tag: TokenTag): tag is Outcome => tag in OUTCOMES;

export const OUTCOME_TAGS = tagsOf(OUTCOMES);
/** 答复为, 作出…决定, 依法…的申请. */
const BECOMING: readonly TokenTag[] = [
  'make',
  'answer',
  'decision',
  'request',
  'bareRequest',
  'information',
  'disclosure',
  'part',
  'and',
  'situation',
  'paper',
  'result',
  'arise',
];

/** 其中不予公开2件. */
export function outcomeIn(said: Said, memory: Memory): Statement[] {
  const { words, clause } = said;
  const id = outcomeOf(words);
  if (!id || !isPlain(said) || !ofRequests(memory) || memory.ofSome) return [];
  if (ofOther(words, memory)) return [];
  if (!says(words, ...OUTCOME_TAGS, ...BECOMING)) return [];
  return stated(id, clause, hasAny(words, 'information') ? ['件'] : CASES);
}

/** 不予公开35件，占4.34%, 35件（4.34%）: the share of the results; 占收到申请的 is another. */
export function shareIn({ words, clause }: Said, before: readonly Statement[]): Statement[] {
  const [outcome] = before;
  const figure = clause.figure?.figure;
  if (figure?.kind !== 'percent' || before.length !== 1 || !outcome) return [];
  if (!says(words, 'share', 'answer', 'handle', 'result')) return [];
  if (!hasAny(words, 'share') && !(clause.opener === '(' && words.length === 0)) return [];
  const id = OUTCOMES_BY_ID.find((one) => one === outcome.id);
  return id
    ? [{ id: `${id}.share`, value: figure.value, unit: '%', at: clause.figure?.start }]
    : [];
}

const OUTCOMES_BY_ID: readonly OutcomeId[] = [
  ...Object.values(OUTCOME_IDS),
  'requests.granted_or_partial',
];
