/** @file What the popup knows, as signals: this page, what is being done, and recent captures. */
import { signal } from '@preact/signals';
import { browser } from '../src/browser.js';
import { ask, type Capture, type Look, type SavedEntry } from '../src/messages.js';
import type { Report } from '../src/report/report.js';
import type { ReportEntry } from '../src/store/database.js';
import { toFailure } from '../src/store/failure.js';
import { Store } from '../src/store/store.js';

export const store = new Store();

/** This page: being read, or what it was read as. A capture answers more than a look. */
export const page = signal<{ readonly kind: 'reading' } | Look | Capture>({ kind: 'reading' });
/** A capture is under way. */
export const busy = signal(false);
export const recent = signal<readonly ReportEntry[]>([]);
export const total = signal(0);
/** Why the collection could not be listed. */
export const storeProblem = signal<string | undefined>(undefined);

/** The tab that the popup is about: `?tab=ID`, else the one that it was opened over. */
export async function tabId(): Promise<number> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (Number.isInteger(named) && named > 0) return named;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? -1;
}

/** Reads this page and the list of recent captures. */
export async function open(): Promise<void> {
  await Promise.all([listRecent(), look()]);
}

async function look(): Promise<void> {
  try {
    page.value = await ask('look', { tabId: await tabId() });
  } catch (error) {
    console.error(error);
    page.value = { kind: 'unreadable', why: 'failed' };
  }
}

/** Captures this page. */
export async function capture(): Promise<void> {
  if (busy.value) return;
  busy.value = true;
  try {
    page.value = await ask('capture', { tabId: await tabId() });
    await listRecent();
  } catch (error) {
    console.error(error);
    page.value = { kind: 'unreadable', why: 'failed' };
  } finally {
    busy.value = false;
  }
}

async function listRecent(): Promise<void> {
  try {
    [recent.value, total.value] = await Promise.all([store.recent(5), store.count()]);
    storeProblem.value = undefined;
  } catch (error) {
    storeProblem.value = toFailure(error).storeCause;
  }
}

/** The record in the collection that holds exactly this report, if any. */
export function savedAs(report: Report, saved: SavedEntry | null): number | undefined {
  return saved && saved.sha256 === report.source.sha256 ? saved.id : undefined;
}
