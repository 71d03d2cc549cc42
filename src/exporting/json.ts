/** @file Reports as JSON files: one record as it is, a collection with a frame around it. */
import type { Decision } from '../report/decision.js';
import type { Report } from '../report/report.js';

/** A file to be downloaded. */
export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const TYPE = 'application/json';

/** One report: the record itself, as the command gives it. */
export function reportFile(report: Report): ExportFile {
  const agency = fileName(report.agency.name ?? 'report');
  const name = `gouji-${agency}-${report.year ?? 'year'}.json`;
  return { name, type: TYPE, text: json(report) };
}

/** What was decided about a finding, and on which page: its address without scheme and fragment. */
export interface PageDecision extends Decision {
  readonly page: string;
}

/** All reports in one file, with the reviewers' decisions, and when it was exported. */
export function collectionFile(
  reports: readonly Report[],
  decisions: readonly PageDecision[],
  exportedAt: string,
): ExportFile {
  const collection = { schema: 'gouji.collection/1', exportedAt, reports, decisions };
  return { name: `gouji-${exportedAt.slice(0, 10)}.json`, type: TYPE, text: json(collection) };
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What every file system takes: the names of agencies come from pages. At most 55 characters: 220 bytes. */
const fileName = (name: string): string =>
  [...name.replace(/[^\p{L}\p{N}()（）·-]+/gu, '_')].slice(0, 55).join('');
