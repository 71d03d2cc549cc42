/** @file 规范性文件 (条例 第二十条（一）), and decisions of 许可, 处罚 and 强制 ((五), (六)). */
import type { FactId } from '../../report/factIds.js';
import { hasAny } from './clauses.js';
import { isForeign, isPlain, type Said, says } from './said.js';
import { CASES, DOCUMENTS, type Memory, type Statement, stated } from './statement.js';
import type { Token } from './tokens.js';

export const DOCUMENT_ACTS = {
  issue: 'normative_documents.issued',
  repeal: 'normative_documents.repealed',
  inForce: 'normative_documents.in_force',
} as const satisfies Readonly<Record<string, FactId>>;

/** What was done with 规范性文件; undefined for several acts and for none. */
export function documentAct(words: readonly Token[]): FactId | undefined {
  const found = [
    ...(hasAny(words, 'issue') ? [DOCUMENT_ACTS.issue] : []),
    ...(hasAny(words, 'repeal') ? [DOCUMENT_ACTS.repeal] : []),
    ...(hasAny(words, 'inForce') ? [DOCUMENT_ACTS.inForce] : []),
  ];
  return found.length === 1 ? found[0] : undefined;
}

/** The figure of a clause as one of 规范性文件, which the clause or one before it names. */
export function normativeIn(said: Said, memory: Memory): Statement[] {
  const { words, clause } = said;
  const id = documentAct(words);
  const isNamed = hasAny(words, 'normative');
  if (!id || isForeign(said)) return [];
  if (!isNamed && (memory.document !== 'normative' || !isPlain(said))) return [];
  if (!says(words, 'normative', 'issue', 'repeal', 'inForce', 'part', 'paper')) return [];
  return stated(id, clause, DOCUMENTS);
}

export const DECISIONS = {
  licence: 'licensing.decisions',
  penalty: 'penalties.decisions',
  coercion: 'coercion.decisions',
} as const satisfies Readonly<Record<string, FactId>>;

export const DECISION_KINDS = ['licence', 'penalty', 'coercion'] as const;

/** 作出行政许可决定25件; 行政许可事项12项 and 主动公开行政许可5条 are none. */
export function decisionsIn(said: Said, memory: Memory): Statement[] {
  const { words, clause } = said;
  const kinds = DECISION_KINDS.filter((tag) => hasAny(words, tag));
  const [kind] = kinds;
  if (!kind || kinds.length > 1 || !isPlain(said)) return [];
  const isDecided = hasAny(words, 'make', 'handle', 'answer', 'decision') || memory.decisions;
  if (!isDecided || words.some(({ text }) => text === '事项')) return [];
  if (!says(words, kind, 'make', 'handle', 'answer', 'decision', 'paper')) return [];
  return stated(DECISIONS[kind], clause, CASES);
}
