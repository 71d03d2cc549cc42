/** @file All checks of one report. */
import { formOf } from '../forms/index.js';
import type { Checks, Finding } from '../report/finding.js';
import type { Check, Checkable } from './checkable.js';
import { checkCoverage } from './coverage.js';
import { culpritFindings } from './sums/culpritFindings.js';
import { countOutcomes, evaluateAll, identityFindings } from './sums/identities.js';

/** A check that broke down: a fault of Gouji's, which says nothing about the report. */
export interface BrokenCheck {
  readonly check: string;
  readonly error: string;
}

export interface Checked {
  readonly checks: Checks;
  readonly findings: Finding[];
  readonly broken: BrokenCheck[];
}

/** Everything that is checked beside the identities, in the order of the catalogue. */
const CHECKS: readonly Check[] = [
  {
    id: 'E2c',
    run: (report, form) => (form ? checkCoverage(form, report.cells, report.unmatched) : []),
  },
];

/** Checks a report: first what does not add up, then what is missing, then what was not checked. */
export function checkReport(report: Checkable, checks: readonly Check[] = CHECKS): Checked {
  const form = formOf(report.form);
  const evaluated = form ? evaluateAll(form, report.cells, report.extra) : [];
  const sums: Check[] = form
    ? [
        { id: 'A1–A4', run: () => identityFindings(form, report.cells, evaluated) },
        { id: 'A5', run: () => culpritFindings(form, report.cells, evaluated) },
      ]
    : [];
  const { findings, broken } = runChecks([...sums, ...checks], report);
  return { checks: countOutcomes(evaluated), findings, broken };
}

/** Runs checks one by one; one that breaks down leaves the others alone. */
export function runChecks(
  checks: readonly Check[],
  report: Checkable,
): { readonly findings: Finding[]; readonly broken: BrokenCheck[] } {
  const form = formOf(report.form);
  const findings: Finding[] = [];
  const broken: BrokenCheck[] = [];
  for (const { id, run } of checks)
    try {
      findings.push(...run(report, form));
    } catch (error) {
      broken.push({ check: id, error: String(error) });
    }
  return { findings: findings.sort((a, b) => RANK[a.severity] - RANK[b.severity]), broken };
}

const RANK = { error: 0, warning: 1, info: 2 } as const;
