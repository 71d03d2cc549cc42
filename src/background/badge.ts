/** @file What the toolbar button says of a tab: report found, saved, number of findings. */
import { browser } from '../browser.js';
import type { ReportEntry } from '../store/database.js';
import { loadLanguage, type MessageKey, t } from '../view/language.js';

/** What is known of a tab; how it looks is decided below. */
export type TabState =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'found' }
  | { readonly kind: 'saved'; readonly errors: number; readonly warnings: number }
  | { readonly kind: 'unsaved' }
  /** Asked by keyboard to capture what is no report. */
  | { readonly kind: 'refused' };

interface Look {
  readonly text: string;
  readonly color: string;
  readonly title: MessageKey;
}

const BLUE = '#1f5f9e';
const GREEN = '#23703c';
const AMBER = '#9a5b00';
const RED = '#b3261e';

function lookOf(state: TabState): Look {
  switch (state.kind) {
    case 'nothing':
      return { text: '', color: BLUE, title: 'badge_nothing' };
    case 'found':
      return { text: '+', color: BLUE, title: 'badge_found' };
    case 'unsaved':
      return { text: '!', color: RED, title: 'badge_unsaved' };
    case 'refused':
      return { text: '?', color: AMBER, title: 'badge_refused' };
    case 'saved': {
      const findings = state.errors + state.warnings;
      if (findings === 0) return { text: '✓', color: GREEN, title: 'badge_saved' };
      const color = state.errors > 0 ? RED : AMBER;
      return { text: findings > 99 ? '99+' : String(findings), color, title: 'badge_findings' };
    }
  }
}

export const savedState = (entry: ReportEntry): TabState => ({
  kind: 'saved',
  errors: entry.errors,
  warnings: entry.warnings,
});

/** Shows the state of a tab. A tab that was closed meanwhile has no badge to show it on. */
export async function showBadge(tabId: number, state: TabState): Promise<void> {
  await loadLanguage();
  const { text, color, title } = lookOf(state);
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title: t(title, text) }),
  ]);
}
