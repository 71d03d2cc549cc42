/** @file From a page to the record: read, then check. The one place where the two meet. */
import { checkReport } from '../checking/check.js';
import type { PageContent, Path } from '../reading/markup.js';
import { readPage } from '../reading/read.js';
import type { Refusal } from '../reading/verdict.js';
import { SCHEMA } from '../report/constants.js';
import type { Report, Source } from '../report/report.js';
import { fingerprint } from './fingerprint.js';

/** What only the surroundings know of a page. */
export type Provenance = Pick<Source, 'url' | 'page' | 'capturedAt'>;

export type Recorded =
  | { readonly verdict: 'report'; readonly report: Report; readonly root: Path }
  | { readonly verdict: Refusal; readonly title: string };

/** Reads and checks a page. The same page gives the same record, but for its provenance. */
export function recordOf(page: PageContent, provenance: Provenance): Recorded {
  const result = readPage(page);
  if (result.verdict !== 'report') return result;
  const { reading } = result;
  const { checks, findings } = checkReport(reading);
  return {
    verdict: 'report',
    root: reading.root,
    report: {
      schema: SCHEMA,
      form: reading.form,
      year: reading.year,
      agency: { name: reading.agency },
      title: reading.title,
      published: reading.published,
      source: { ...provenance, sha256: fingerprint(reading), meta: { ...reading.metas } },
      sections: [...reading.sections],
      cells: { ...reading.cells },
      extra: [...reading.extra],
      unmatched: [...reading.unmatched],
      checks,
      findings,
    },
  };
}
