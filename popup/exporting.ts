/**
 * @file Opens the page that exports. Files leave from a page that stays open until the download is
 * complete: a popup may close before.
 */
import { browser } from '../src/browser.js';
import type { Report } from '../src/report/report.js';

const PAGE = '/popup/export.html';

/** Reports that are not in the collection wait here for the page; gone with the browser. */
export const unsavedKey = (token: string): string => `unsaved:${token}`;

const openPage = (query: string): Promise<unknown> =>
  browser.tabs.create({ url: browser.runtime.getURL(`${PAGE}?${query}`) });

/** Exports a report of the collection. */
export const exportSaved = (id: number): Promise<unknown> => openPage(`report=${id}`);

/** Exports the whole collection. */
export const exportAll = (): Promise<unknown> => openPage('all');

/** Exports a report that was not, or could not be, saved. */
export async function exportUnsaved(report: Report): Promise<void> {
  const token = crypto.randomUUID();
  await browser.storage.session.set({ [unsavedKey(token)]: report });
  await openPage(`unsaved=${token}`);
}
