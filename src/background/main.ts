/** @file The background: badge, keyboard command, injection, and the one writer for captures. */
import { browser } from '../browser.js';
import { answerWith } from '../messages.js';
import { Store } from '../store/store.js';
import { savedState, showBadge } from './badge.js';
import { captureTab, lookAt } from './capture.js';
import { watchOpenTabs } from './openTabs.js';
import { showIn } from './reader.js';

const store = new Store();

answerWith({
  async sighted({ report }, sender) {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return undefined;
    if (!report) return showBadge(tabId, { kind: 'nothing' }).then(() => undefined);
    const saved = await store.latestOf(sender.url ?? '').catch(() => undefined);
    await showBadge(tabId, saved ? savedState(saved) : { kind: 'found' });
    return undefined;
  },
  look: ({ tabId }) => lookAt(store, tabId),
  capture: ({ tabId }) => captureTab(store, tabId),
  show: ({ tabId, url, places }) => showIn(tabId, url, places),
});

browser.commands.onCommand.addListener(async (command, tab) => {
  if (command !== 'capture' || tab?.id === undefined) return;
  const { kind } = await captureTab(store, tab.id);
  if (kind === 'not_report' || kind === 'unreadable') await showBadge(tab.id, { kind: 'refused' });
});

browser.runtime.onInstalled.addListener(() => watchOpenTabs());
