/** @file How a reading compares with the truth, cell by cell. */
import type { Report } from '../../src/report/report.js';
import type { Truth } from '../render/truth.js';

/** Counts of cells. Silently wrong: a figure or a blank is claimed that is not the cell's. */
export interface Score {
  cells: number;
  right: number;
  wrong: number;
  silent: number;
}

export const noScore = (): Score => ({ cells: 0, right: 0, wrong: 0, silent: 0 });

/** What a case got wrong, in words; empty where nothing is. */
export type Faults = string[];

/** Statuses that claim to know what the cell holds. */
const CLAIMS: ReadonlySet<string> = new Set(['number', 'recovered', 'blank', 'dash']);

/** Adds the cells of a report to the score; a report that was not read has no cell right. */
export function score(total: Score, truth: Truth, report: Report | undefined): Faults {
  const faults: Faults = [];
  for (const [id, want] of Object.entries(truth.cells)) {
    const got = report?.cells[id] ?? { value: null, status: 'absent' };
    total.cells++;
    const isRight = got.value === want.value && sameStatus(got.status, want.status);
    if (isRight) {
      total.right++;
      continue;
    }
    total.wrong++;
    const isSilent = CLAIMS.has(got.status) && got.value !== want.value;
    if (isSilent) total.silent++;
    const what = isSilent ? 'SILENTLY WRONG' : 'wrong';
    faults.push(
      `${what}: ${id} is ${got.value} (${got.status}), not ${want.value} (${want.status})`,
    );
  }
  return faults;
}

/** A recovered figure is as right as a printed one. */
const sameStatus = (got: string, want: string): boolean =>
  got === want || (got === 'recovered' && want === 'number');
