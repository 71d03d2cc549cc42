/** @file What a clause counts: each figure read by the first grammar that knows it. */
import type { Clause } from './clauses.js';
import { decisionsIn, normativeIn } from './documents.js';
import { feesIn } from './fees.js';
import { remediesIn } from './remedies.js';
import { requestsIn } from './requests.js';
import type { Said } from './said.js';
import type { Memory, Statement } from './statement.js';

/** The figure of a clause as one of fees, decisions, documents, cases or requests; `next` stands behind it. */
export function countsIn(said: Said, memory: Memory, next: Clause | undefined): Statement[] {
  for (const read of [feesIn, decisionsIn, normativeIn, remediesIn, requestsIn]) {
    const found = read(said, memory, next);
    if (found.length > 0) return found;
  }
  return [];
}
