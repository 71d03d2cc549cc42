/** @file Which cells take part in what does not add up. */
import type { CellId } from '../report/cell.js';
import type { Finding } from '../report/finding.js';

/** Findings by the cells that they are about. */
export type Marks = ReadonlyMap<CellId, readonly Finding[]>;

/** Does the finding say which cell is likely wrong? */
export const isSuspicion = ({ rule }: Finding): boolean => rule.startsWith('suspect.');

/** The cells of what does not add up, and those that are likely wrong. */
export function marksOf(findings: readonly Finding[]): Marks {
  const marks = new Map<CellId, Finding[]>();
  for (const finding of findings) {
    const isWrong = finding.severity !== 'info' && finding.expected !== null;
    if (!isWrong && !isSuspicion(finding)) continue;
    for (const id of finding.cells) marks.set(id, [...(marks.get(id) ?? []), finding]);
  }
  return marks;
}

/** Id of the element that says what a finding says. */
export const findingElementId = (finding: Finding): string =>
  `finding-${finding.rule}-${finding.at}`.replace(/[^\w-]/gu, '-');
