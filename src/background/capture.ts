/** @file A tab looked at, or captured into the collection. The only writer of captures. */
import type { Capture, Look } from '../messages.js';
import { toFailure } from '../store/failure.js';
import type { Store } from '../store/store.js';
import { savedState, showBadge } from './badge.js';
import { readTab, UnreadableTab } from './reader.js';

/** Reads a tab without saving. */
export async function lookAt(store: Store, tabId: number): Promise<Look> {
  const look = await readOrWhyNot(tabId);
  if (look.kind !== 'read') return look;
  const { report } = look;
  // Without its database the extension still reads and exports.
  const saved = await store.latestOf(report.source.url ?? '').catch(() => undefined);
  return { kind: 'report', report, saved: saved ?? null };
}

/** Reads a tab and saves the report; a failed write gives the report back unsaved. */
export async function captureTab(store: Store, tabId: number): Promise<Capture> {
  const look = await readOrWhyNot(tabId);
  if (look.kind !== 'read') return look;
  const { report, snapshot } = look;
  try {
    const { entry, outcome } = await store.save(report, snapshot);
    await showBadge(tabId, savedState(entry));
    return { kind: 'saved', report, outcome, saved: entry };
  } catch (error) {
    const failure = toFailure(error);
    console.error(failure);
    await showBadge(tabId, { kind: 'unsaved' });
    return { kind: 'unsaved', report, cause: failure.storeCause };
  }
}

async function readOrWhyNot(tabId: number) {
  try {
    const look = await readTab(tabId, new Date());
    if (look.verdict !== 'report')
      return { kind: 'not_report', verdict: look.verdict, title: look.title } as const;
    return { kind: 'read', report: look.report, snapshot: look.snapshot } as const;
  } catch (error) {
    if (error instanceof UnreadableTab) return { kind: 'unreadable', why: error.why } as const;
    throw error;
  }
}
