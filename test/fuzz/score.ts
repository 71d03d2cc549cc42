/** @file How a reading compares with the truth, cell by cell. */
import type { Cell } from '../../src/report/cell.js';
import type { Report } from '../../src/report/report.js';
import type { Truth } from '../render/truth.js';

/** Counts of cells. */
export interface Score {
  cells: number;
  right: number;
  wrong: number;
  /** Of the wrong ones: the reading says that it does not know. */
  open: number;
  /** A figure, a blank or a mark is claimed that is not the cell's; also for cells not printed. */
  silent: number;
  /** Of those: a figure is printed. */
  blank: number;
  /** The cell is said not to be there, and a figure or a mark is printed in it. */
  absent: number;
}

export const noScore = (): Score => ({
  cells: 0,
  right: 0,
  wrong: 0,
  open: 0,
  silent: 0,
  blank: 0,
  absent: 0,
});

/** What a case got wrong, in words; empty where nothing is. */
export type Faults = string[];

/** Statuses that claim to know what the cell holds. */
const CLAIMS: ReadonlySet<string> = new Set(['number', 'recovered', 'blank', 'dash']);
const OPEN: ReadonlySet<string> = new Set(['ambiguous', 'unreadable']);
const NOT_THERE: Cell = { value: null, status: 'absent' };

/** Adds the cells of a report to the score; a report that was not read has no cell right. */
export function score(total: Score, truth: Truth, report: Report | undefined): Faults {
  const faults: Faults = [];
  for (const [id, want] of Object.entries(truth.cells)) {
    const got = report?.cells[id] ?? NOT_THERE;
    total.cells++;
    const isRight = got.value === want.value && sameStatus(got.status, want.status);
    if (isRight) {
      total.right++;
      continue;
    }
    total.wrong++;
    const isSilent = CLAIMS.has(got.status) && got.value !== want.value;
    const isAbsent = got.status === 'absent' && want.status !== 'blank';
    if (isSilent) total.silent++;
    if (isSilent && got.value === null) total.blank++;
    if (isAbsent && report) total.absent++;
    if (OPEN.has(got.status)) total.open++;
    const what = isSilent ? 'SILENTLY WRONG' : isAbsent ? 'CALLED ABSENT' : 'wrong';
    faults.push(
      `${what}: ${id} is ${got.value} (${got.status}), not ${want.value} (${want.status})`,
    );
  }
  for (const [id, { value, status }] of Object.entries(report?.cells ?? {})) {
    if (id in truth.cells || value === null) continue;
    total.silent++;
    faults.push(`SILENTLY WRONG: ${id} is ${value} (${status}), and is not printed`);
  }
  return faults.sort((one, other) => gravityOf(other) - gravityOf(one));
}

/** Of two faults, the graver one has more: an untrue figure is worse than a lost one. */
export const gravityOf = (fault: string): number =>
  ['wrong', 'CALLED ABSENT', 'SILENTLY WRONG'].findIndex((what) => fault.startsWith(what));

/** A recovered figure is as right as a printed one. */
const sameStatus = (got: string, want: string): boolean =>
  got === want || (got === 'recovered' && want === 'number');
