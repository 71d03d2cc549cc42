/** @file A tab looked at, or captured into the collection. The only writer of captures. */
import type { Capture, Look } from '../messages.js';
import type { Report } from '../report/report.js';
import { toFailure } from '../store/failure.js';
import type { Store } from '../store/store.js';
import { savedState, showBadge } from './badge.js';
import { relatedTo, withPlaces } from './neighbours.js';
import { readTab, UnreadableTab } from './reader.js';

/** A report as read from a tab, checked as far as it can be by itself. */
interface ReadTab {
  readonly kind: 'read';
  readonly report: Report;
  readonly snapshot: string;
  readonly broken: string[];
}

type NotRead = Extract<Look, { kind: 'not_report' | 'unreadable' }>;

/** Reads a tab without saving. */
export async function lookAt(store: Store, tabId: number): Promise<Look> {
  const look = await readOrWhyNot(tabId);
  if (look.kind !== 'read') return look;
  const { report, broken } = look;
  // Without its database the extension still reads and exports.
  const saved = await store.latestOf(report.source.url ?? '').catch(() => undefined);
  const related = await relatedTo(store, report);
  return { kind: 'report', report, related, broken, saved: saved ?? null };
}

/** Reads a tab and saves the report; a failed write gives the report back unsaved. */
export async function captureTab(store: Store, tabId: number): Promise<Capture> {
  const look = await readOrWhyNot(tabId);
  if (look.kind !== 'read') return look;
  const { report, snapshot, broken } = look;
  const related = await relatedTo(store, report);
  try {
    const { entry, outcome } = await store.save(report, snapshot);
    await showBadge(tabId, savedState(entry));
    return { kind: 'saved', report, related, broken, outcome, saved: entry };
  } catch (error) {
    const failure = toFailure(error);
    console.error(failure);
    await showBadge(tabId, { kind: 'unsaved' });
    return { kind: 'unsaved', report, related, broken, cause: failure.storeCause };
  }
}

async function readOrWhyNot(tabId: number): Promise<ReadTab | NotRead> {
  try {
    const look = await readTab(tabId, new Date());
    if (look.verdict !== 'report')
      return { kind: 'not_report', verdict: look.verdict, title: look.title };
    const { report, broken } = await withPlaces(look.report);
    for (const fault of [...look.broken, ...broken]) console.error(`A check failed: ${fault}`);
    return {
      kind: 'read',
      report,
      snapshot: look.snapshot,
      broken: [...look.broken, ...broken],
    };
  } catch (error) {
    if (error instanceof UnreadableTab) return { kind: 'unreadable', why: error.why };
    throw error;
  }
}
