/** @file Pages for the tests: markup in, what the reader or the record says of it out. */
import { recordOf } from '../../../src/capture/record.js';
import { parseHtml } from '../../../src/reading/markup/html.js';
import type { PageContent } from '../../../src/reading/markup/markup.js';
import { walkPage } from '../../../src/reading/markup/walk.js';
import { type Reading, readPage } from '../../../src/reading/read.js';
import type { Report } from '../../../src/report/report.js';
import { reportPage } from './form.js';

export const walked = (html: string): PageContent => walkPage(parseHtml(html));

export const verdictOn = (html: string): string => readPage(walked(html)).verdict;

/** The page as a report; throws where the reader says that it is none. */
export function reading(html: string): Reading {
  const result = readPage(walked(html));
  if (result.verdict !== 'report') throw new Error(`not a report: ${result.verdict}`);
  return result.reading;
}

/** The record of a page at this address. */
export function recorded(
  html = reportPage(),
  url: string | null = 'https://www.yk.gov.cn/art/2022/1/20/art_1.html',
  capturedAt = '2022-02-01T08:00:00.000Z',
): Report {
  const result = recordOf(walked(html), { url, capturedAt });
  if (result.verdict !== 'report') throw new Error(`not a report: ${result.verdict}`);
  return result.report;
}
