/** @file What is checked here and not in the page: place names, and the reports captured before. */
import { runChecks, withFindings } from '../checking/check.js';
import { checkCollection } from '../checking/collection/checkCollection.js';
import { placeCheck } from '../checking/who/places.js';
import type { Finding } from '../report/finding.js';
import type { Report } from '../report/report.js';
import type { Store } from '../store/store.js';
import { loadPlaces } from './places.js';

/** A report with all that is found about it by itself. */
export async function withPlaces(
  report: Report,
): Promise<{ readonly report: Report; readonly broken: readonly string[] }> {
  try {
    const { findings, broken } = runChecks([placeCheck(await loadPlaces())], report);
    return {
      report: withFindings(report, findings),
      broken: broken.map(({ check, error }) => `${check}: ${error}`),
    };
  } catch (error) {
    return { report, broken: [`F2: ${String(error)}`] };
  }
}

/** What the reports captured before show about this one; nothing where they cannot be read. */
export async function relatedTo(
  store: Pick<Store, 'neighbours'>,
  report: Report,
): Promise<Finding[]> {
  const neighbours = await store.neighbours(report).catch(() => []);
  const members = [
    ...neighbours.map(({ id, report: other }) => ({ key: id, report: other })),
    { key: 0, report },
  ];
  const places = await loadPlaces().catch(() => undefined);
  const { related } = checkCollection(members, places);
  return related.filter(({ key }) => key === 0).map(({ finding }) => finding);
}
