/** @file `gouji check`: files as one collection, with what their reports and their neighbours show. */

import { withFindings } from '../checking/check.js';
import { nameOf } from '../checking/checkable.js';
import { checkCollection } from '../checking/collection/checkCollection.js';
import type { Finding } from '../report/finding.js';
import type { Report } from '../report/report.js';
import type { ParsedFile } from './parse.js';
import { loadPlaces } from './places.js';

/** The files with all findings, and what the collection lacks. */
export interface CheckedFiles {
  readonly files: readonly ParsedFile[];
  readonly coverage: readonly Finding[];
}

/** Adds to each report what the others say of it. */
export async function checkFiles(files: readonly ParsedFile[]): Promise<CheckedFiles> {
  const members = files.flatMap(({ input: file, report }, key) =>
    report ? [{ key, report, file }] : [],
  );
  const { related, coverage } = checkCollection(members, await loadPlaces());
  const checked = files.map((file, key) => {
    const more = related.filter((one) => one.key === key).map(({ finding }) => finding);
    return file.report ? { ...file, report: withFindings(file.report, more) } : file;
  });
  return { files: checked, coverage };
}

/** 1 where an error was found or a file has no report, else 0. */
export const statusOf = ({ files }: CheckedFiles): 0 | 1 =>
  files.some(
    ({ report }) => !report || report.findings.some(({ severity }) => severity === 'error'),
  )
    ? 1
    : 0;

/** One JSON object a file, and one for the collection where it lacks something. */
export function* jsonLines({ files, coverage }: CheckedFiles): Generator<string> {
  for (const { input, report, error } of files)
    yield JSON.stringify({ input, ...(report ? summaryOf(report) : { error }) });
  if (coverage.length > 0) yield JSON.stringify({ input: null, findings: coverage });
}

const summaryOf = ({ agency, year, form, checks, findings }: Report) => ({
  agency: agency.name,
  year,
  form,
  checks,
  findings,
  error: null,
});

type Language = keyof Finding['message'];

const WORDS = {
  en: {
    error: 'error',
    warning: 'warning',
    info: 'note',
    held: (held: number, all: number) => `${held} of ${all} identities hold`,
    counts: (errors: number, warnings: number, notes: number) =>
      `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, ${notes} ${notes === 1 ? 'note' : 'notes'}`,
    collection: 'The collection',
    sameCause: (count: number) =>
      ` (the cause of ${count} more ${count === 1 ? 'finding' : 'findings'}; --json lists them)`,
    nobody: 'agency not named',
    noYear: 'year not stated',
  },
  zh: {
    error: '错误',
    warning: '注意',
    info: '说明',
    held: (held: number, all: number) => `${all}项勾稽中${held}项成立`,
    counts: (errors: number, warnings: number, notes: number) =>
      `${errors}个错误、${warnings}处注意、${notes}条说明`,
    collection: '全部报告',
    sameCause: (count: number) => `（另有${count}条出自同一原因，--json逐条列出）`,
    nobody: '未读出机关',
    noYear: '未读出年度',
  },
} as const;

/** The findings for people, a file at a time; those with one cause as one. */
export function* lines(checked: CheckedFiles, language: Language): Generator<string> {
  const words = WORDS[language];
  const item = ({ severity, rule, at, message }: Finding, parts = 0): string =>
    `  ${words[severity]}  ${message[language]}${parts > 0 ? words.sameCause(parts) : ''}  [${rule} ${at}]`;
  for (const { input, report, error } of checked.files) {
    if (!report) {
      yield `${input}\n  ${words.error}  ${error}`;
      continue;
    }
    const { agency, year, checks } = report;
    const findings = report.findings.filter(({ partOf }) => partOf === undefined);
    const partsOf = (cause: Finding): number =>
      report.findings.filter(({ partOf }) => partOf === nameOf(cause)).length;
    const all = checks.consistent + checks.inconsistent + checks.unchecked;
    const count = (severity: Finding['severity']): number =>
      findings.filter((one) => one.severity === severity).length;
    const summary = [
      `${agency.name ?? words.nobody} ${year ?? words.noYear}`,
      ...(all > 0 ? [words.held(checks.consistent, all)] : []),
      words.counts(count('error'), count('warning'), count('info')),
    ];
    yield [
      input,
      `  ${summary.join(' · ')}`,
      ...findings.map((one) => item(one, partsOf(one))),
    ].join('\n');
  }
  if (checked.coverage.length > 0)
    yield [words.collection, ...checked.coverage.map((one) => item(one))].join('\n');
}
