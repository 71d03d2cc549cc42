/** @file What the checks look at, and what a check is. */
import type { AnyForm } from '../forms/statistics.js';
import type { CellId } from '../report/cell.js';
import type { Severity } from '../report/constants.js';
import type { Finding, Message } from '../report/finding.js';
import type { Report } from '../report/report.js';

/** A report before it is checked. */
export type Checkable = Omit<Report, 'checks' | 'findings'>;

/** One thing that can be wrong with a report. Pure: the same report gives the same findings. */
export interface Check {
  /** The catalogue's name of it, e.g. `D3`. */
  readonly id: string;
  /** Why it cannot be evaluated for this report: what is checked, and what is not known. */
  readonly unchecked?: (report: Checkable, form: AnyForm | undefined) => Message | undefined;
  /** @param form undefined for a narrative */
  readonly run: (report: Checkable, form: AnyForm | undefined) => readonly Finding[];
}

/** What most findings do not have. */
interface Figures {
  readonly cells?: readonly CellId[];
  readonly expected?: number | null;
  readonly actual?: number | null;
}

/** A finding; without cells and figures unless they are given. */
export const finding = (
  severity: Severity,
  rule: string,
  at: string,
  message: Message,
  { cells = [], expected = null, actual = null }: Figures = {},
): Finding => ({ rule, at, severity, cells: [...cells], expected, actual, message });

/** How other findings name this one as their cause. */
export const nameOf = ({ rule, at }: Pick<Finding, 'rule' | 'at'>): string => `${rule}@${at}`;
