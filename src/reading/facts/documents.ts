/** @file 规范性文件 (条例 第二十条（一）), and decisions of 许可, 处罚 and 强制 ((五), (六)). */
import type { FactId } from '../../report/factIds.js';
import { hasAny, onlyOf } from './clauses.js';
import { tagsOf } from './lexicon.js';
import { isForeign, isPlain, type Said, says } from './said.js';
import { CASES, DOCUMENTS, type Memory, type Statement, stated } from './statement.js';
import type { Act } from './vocabularyOfActs.js';
import { DECIDED_TAGS, type Decided } from './vocabularyOfThings.js';

const ACTS = {
  issue: 'normative_documents.issued',
  repeal: 'normative_documents.repealed',
  inForce: 'normative_documents.in_force',
} as const satisfies Partial<Record<Act, FactId>>;
const ACT_TAGS = tagsOf(ACTS);

/** The figure of a clause as one of 规范性文件, which the clause or one before it names. */
export function normativeIn(said: Said, memory: Memory): Statement[] {
  const { words, clause } = said;
  const act = onlyOf(words, ACT_TAGS);
  const isNamed = hasAny(words, 'normative');
  if (!act || isForeign(said)) return [];
  if (!isNamed && (memory.document !== 'normative' || !isPlain(said))) return [];
  if (!says(words, 'normative', act, 'part', 'paper')) return [];
  return stated(ACTS[act], clause, DOCUMENTS);
}

const DECISIONS = {
  licence: 'licensing.decisions',
  penalty: 'penalties.decisions',
  coercion: 'coercion.decisions',
} as const satisfies Record<Decided, FactId>;

/** 作出行政许可决定25件; 行政许可事项12项 and 主动公开行政许可5条 are none. */
export function decisionsIn(said: Said, memory: Memory): Statement[] {
  const { words, clause } = said;
  const kind = onlyOf(words, DECIDED_TAGS);
  if (!kind || !isPlain(said)) return [];
  const isDecided = hasAny(words, 'make', 'handle', 'answer', 'decision') || memory.decisions;
  if (!isDecided || words.some(({ text }) => text === '事项')) return [];
  if (!says(words, kind, 'make', 'handle', 'answer', 'decision', 'paper')) return [];
  return stated(DECISIONS[kind], clause, CASES);
}
