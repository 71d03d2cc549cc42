/**
 * @file What a reviewer decided about a finding. It holds for the page as long as the finding is about the
 * same cells with the same figures, whoever reads the page again and when.
 */
import type { Cell, CellId } from './cell.js';
import type { Finding } from './finding.js';

export const VERDICTS = ['confirmed', 'dismissed'] as const;
/** `confirmed`: the report is wrong there; `dismissed`: it is not, or it does not matter. */
export type DecisionVerdict = (typeof VERDICTS)[number];

export interface Decision {
  /** The finding, as `decisionKey` names it. */
  readonly key: string;
  readonly rule: string;
  readonly at: string;
  readonly cells: readonly CellId[];
  readonly verdict: DecisionVerdict;
  /** Why; may be empty. */
  readonly note: string;
  /** ISO 8601. */
  readonly decidedAt: string;
}

/**
 * Names a finding by its rule, its place, its cells and what they say; one without cells by its sentence,
 * which holds what it found.
 */
export function decisionKey(
  { rule, at, cells, expected, actual, message }: Finding,
  figures: Readonly<Record<CellId, Cell>>,
): string {
  const said = cells.map((id) => `${id}=${figures[id]?.value ?? figures[id]?.status ?? 'absent'}`);
  const about = cells.length > 0 ? [...said, String(expected), String(actual)] : [message.zh];
  return [rule, at, ...about].join('|');
}

/** A decision about a finding of a report with these figures. */
export function decisionOn(
  finding: Finding,
  figures: Readonly<Record<CellId, Cell>>,
  decided: Pick<Decision, 'verdict' | 'note' | 'decidedAt'>,
): Decision {
  const { rule, at, cells } = finding;
  return { key: decisionKey(finding, figures), rule, at, cells: [...cells], ...decided };
}
