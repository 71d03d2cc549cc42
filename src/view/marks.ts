/** @file Which cells take part in what does not add up. */
import type { CellId } from '../report/cell.js';
import type { Finding } from '../report/finding.js';

/** Findings by the cells that they are about; a cell in two of them is likely the wrong one. */
export type Marks = ReadonlyMap<CellId, readonly Finding[]>;

/** The cells of every identity that does not hold. */
export function marksOf(findings: readonly Finding[]): Marks {
  const marks = new Map<CellId, Finding[]>();
  for (const finding of findings) {
    if (finding.severity === 'info' || finding.expected === null) continue;
    for (const id of finding.cells) marks.set(id, [...(marks.get(id) ?? []), finding]);
  }
  return marks;
}

/** Id of the element that says what a finding says. */
export const findingElementId = (finding: Finding): string =>
  `finding-${finding.rule}-${finding.at}`.replace(/[^\w-]/gu, '-');
