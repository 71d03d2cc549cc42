/** @file All checks of one report. */
import { formOf } from '../forms/index.js';
import type { Cell, CellId } from '../report/cell.js';
import type { FormId } from '../report/constants.js';
import type { Checks, Finding } from '../report/finding.js';
import type { Unmatched } from '../report/report.js';
import { checkCoverage } from './coverage.js';
import { checkIdentities } from './identities.js';

/** What the checks look at. */
export interface Checkable {
  readonly form: FormId;
  readonly cells: Readonly<Record<CellId, Cell>>;
  readonly unmatched: readonly Unmatched[];
}

/** Checks a report: first what does not add up, then what is missing, then what was not checked. */
export function checkReport(report: Checkable): { checks: Checks; findings: Finding[] } {
  const form = formOf(report.form);
  if (!form) return { checks: { consistent: 0, inconsistent: 0, unchecked: 0 }, findings: [] };
  const { checks, findings } = checkIdentities(form, report.cells);
  const all = [...findings, ...checkCoverage(form, report.cells, report.unmatched)];
  return { checks, findings: all.sort((a, b) => RANK[a.severity] - RANK[b.severity]) };
}

const RANK = { error: 0, warning: 1, info: 2 } as const;
