/** @file From a page to the record: read, then check. The one place where the two meet. */
import { type BrokenCheck, checkReport } from '../checking/check.js';
import type { Checkable } from '../checking/checkable.js';
import type { PageContent, Path } from '../reading/markup/markup.js';
import { readPage } from '../reading/read.js';
import type { Refusal } from '../reading/verdict.js';
import { SCHEMA } from '../report/constants.js';
import type { Report, Source } from '../report/report.js';
import { fingerprint } from './fingerprint.js';
import { READER_VERSION } from './readerVersion.js';

/** What only the surroundings know of a page. */
export type Provenance = Pick<Source, 'url' | 'page' | 'capturedAt'>;

export type Recorded =
  | {
      readonly verdict: 'report';
      readonly report: Report;
      readonly root: Path;
      /** Checks that broke down, which is a fault of this program. */
      readonly broken: readonly BrokenCheck[];
    }
  | { readonly verdict: Refusal; readonly title: string };

/** Reads and checks a page. The same page gives the same record, but for its provenance. */
export function recordOf(page: PageContent, provenance: Provenance): Recorded {
  const result = readPage(page, provenance.url);
  if (result.verdict !== 'report') return result;
  const { reading } = result;
  const report: Checkable = {
    schema: SCHEMA,
    reader: READER_VERSION,
    form: reading.form,
    year: reading.year,
    ...(reading.periodYear !== undefined && { periodYear: reading.periodYear }),
    ...(reading.period && { period: { ...reading.period } }),
    agency: {
      name: reading.agency,
      ...(reading.uscc && { uscc: reading.uscc }),
      ...(reading.organisationCode && { organisationCode: reading.organisationCode }),
    },
    ...(reading.scope && { scope: reading.scope }),
    title: reading.title,
    published: reading.published,
    source: {
      ...provenance,
      sha256: fingerprint(reading),
      meta: { ...reading.metas },
      ...(reading.siteIdCode && { siteIdCode: reading.siteIdCode }),
    },
    sections: [...reading.sections],
    facts: [...reading.facts],
    cells: { ...reading.cells },
    extra: [...reading.extra],
    unmatched: [...reading.unmatched],
  };
  const { checks, findings, broken } = checkReport(report);
  return { verdict: 'report', root: reading.root, report: { ...report, checks, findings }, broken };
}
