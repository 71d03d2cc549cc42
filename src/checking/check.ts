/** @file All checks of one report. */
import { formAsPrinted } from '../forms/mixed.js';
import type { Checks, Finding, Message } from '../report/finding.js';
import type { Report } from '../report/report.js';
import { dropInvisible, dropPinyin, plainText, toSimplified } from '../text/characters.js';
import { COVERAGE } from './cells/coverage.js';
import { EMPTY_CELLS } from './cells/empty.js';
import { FIGURES } from './cells/figures.js';
import { OWN_ROWS } from './cells/ownRows.js';
import { type Check, type Checkable, finding } from './checkable.js';
import { FEES } from './money/fees.js';
import { SHARES } from './narrative/shares.js';
import { STATED_FIGURES } from './narrative/statedFigures.js';
import { RESIDUE } from './outline/residue.js';
import { SECTIONS } from './outline/sections.js';
import { THIN_SECTIONS } from './outline/thinSections.js';
import { TITLE } from './outline/title.js';
import { culpritFindings } from './sums/culpritFindings.js';
import { countOutcomes, evaluateAll } from './sums/evaluated.js';
import { identityFindings } from './sums/identities.js';
import { FORM_YEAR } from './when/formYear.js';
import { LATENESS } from './when/lateness.js';
import { YEARS } from './when/years.js';
import { AGENCY_NAMES } from './who/agencyNames.js';
import { AUTHORITY } from './who/authority.js';
import { HOST } from './who/host.js';

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
  FIGURES,
  EMPTY_CELLS,
  STATED_FIGURES,
  SHARES,
  YEARS,
  FORM_YEAR,
  LATENESS,
  SECTIONS,
  COVERAGE,
  OWN_ROWS,
  THIN_SECTIONS,
  RESIDUE,
  TITLE,
  AGENCY_NAMES,
  AUTHORITY,
  FEES,
  HOST,
];

/** Checks a report: first what does not add up, then what is missing, then what was not checked. */
export function checkReport(report: Checkable, checks: readonly Check[] = CHECKS): Checked {
  const form = formAsPrinted(report.form, report.cells);
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

/** The report with what further checks found, most severe first. */
export function withFindings(report: Report, more: readonly Finding[]): Report {
  return more.length === 0
    ? report
    : { ...report, findings: bySeverity([...report.findings, ...more]) };
}

/** Runs checks one by one; one that breaks down leaves the others alone. */
export function runChecks(
  checks: readonly Check[],
  report: Checkable,
): { readonly findings: Finding[]; readonly broken: BrokenCheck[] } {
  const form = formAsPrinted(report.form, report.cells);
  const words = inPlainWords(report);
  const findings: Finding[] = [];
  const reasons: Message[] = [];
  const broken: BrokenCheck[] = [];
  for (const { id, run, unchecked } of checks)
    try {
      findings.push(...run(words, form));
      const reason = unchecked?.(words, form);
      if (reason) reasons.push(reason);
    } catch (error) {
      broken.push({ check: id, error: String(error) });
    }
  return { findings: bySeverity([...findings, ...notEvaluated(reasons)]), broken };
}

/** What could not be checked, in one note. */
function notEvaluated(reasons: readonly Message[]): Finding[] {
  if (reasons.length === 0) return [];
  const said = (language: keyof Message): string =>
    reasons.map((reason) => reason[language]).join(language === 'zh' ? '；' : '; ');
  const message = {
    zh: `有${reasons.length}项未核对：${said('zh')}。`,
    en: `${reasons.length} ${reasons.length === 1 ? 'check' : 'checks'} not made: ${said('en')}.`,
  };
  return [finding('info', 'checks.unchecked', 'checks', message)];
}

/** What the report says in words, in simplified characters and without pinyin notes. */
const inPlainWords = (report: Checkable): Checkable => ({
  ...report,
  title: asPrinted(report.title),
  sections: report.sections.map((section) => ({ ...section, text: asPrinted(section.text) })),
  source: {
    ...report.source,
    meta: Object.fromEntries(
      Object.entries(report.source.meta).map(([name, content]) => [name, plainText(content)]),
    ),
  },
});

/** Marks and digits stay as they are, since findings quote the text. */
const asPrinted = (text: string): string => toSimplified(dropPinyin(dropInvisible(text)));

const bySeverity = (findings: Finding[]): Finding[] =>
  findings.sort((a, b) => RANK[a.severity] - RANK[b.severity]);

const RANK = { error: 0, warning: 1, info: 2 } as const;
