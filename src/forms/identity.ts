/** @file What an identity (勾稽关系) of a form is, whichever form it is of. */
import type { CellId } from '../report/cell.js';
import type { Message } from '../report/finding.js';

/** The sum of `parts` equals the sum of `totals`. */
export interface Identity {
  readonly rule:
    | 'requests.row_total'
    | 'requests.results_total'
    | 'requests.balance'
    | 'remedies.total'
    | 'statistics.total'
    | 'statistics.of_which';
  /** Row, applicant, group or indicator that the identity holds for. */
  readonly at: string;
  /** That row, applicant or group in the form's words. */
  readonly name: Message;
  readonly parts: readonly CellId[];
  readonly totals: readonly CellId[];
  /** The parts are only some of the whole (其中): their sum is no more than it. */
  readonly atMost?: boolean;
  /** Parts that not every body prints; an absent one is left out of the sum. */
  readonly optional?: readonly CellId[];
}
