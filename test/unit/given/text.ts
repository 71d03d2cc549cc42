/** @file Reports as running text for the tests: '|' in a row stands for a tab. */
import { recordOf } from '../../../src/capture/record.js';
import { readText } from '../../../src/reading/markup/text.js';
import type { Cell, CellId } from '../../../src/report/cell.js';
import type { Report } from '../../../src/report/report.js';

/** What the reader records of a text; undefined where it finds no report. */
export function reportInText(text: string): Report | undefined {
  const recorded = recordOf(readText(text), { url: null, capturedAt: '2026-01-01T00:00:00Z' });
  return recorded.verdict === 'report' ? recorded.report : undefined;
}

/** The cells of a text; throws where the reader finds no report. */
export function cellsInText(text: string): Record<CellId, Cell> {
  const report = reportInText(text);
  if (!report) throw new Error('the text is no report');
  return report.cells;
}

export const APPLICANT_ROWS: readonly string[] = [
  '申请人情况',
  '自然人|法人或其他组织|总计',
  '商业企业|科研机构|社会公益组织|法律服务机构|其他',
];

/** A report whose table 三 has these rows below its printed header. */
export const inText = (...rows: string[]): string => inTextBelow(APPLICANT_ROWS, ...rows);

/** A report whose table 三 has these rows below this header. */
export const inTextBelow = (header: readonly string[], ...rows: string[]): string =>
  [
    '某市教育局2021年政府信息公开工作年度报告',
    '三、收到和处理政府信息公开申请情况',
    ...[...header, ...rows].map((row) => row.replaceAll('|', '\t')),
  ].join('\n');
