/**
 * @file One interface to a browser with the extension in it.
 *
 * Pages are puppeteer's own. Three of its methods must be left alone on extension pages, because
 * of Firefox: `goto` and `reload` never resolve there (use `extensionPage` and `reload` below),
 * and `url` stays about:blank (use `addressOf` of visit.ts).
 */
import type { Page } from 'puppeteer-core';
import type { Adapter, BrowserOptions, ColorScheme } from './adapter.js';
import { type BrowserKind, findBrowser } from './browsers.js';
import { launchChromium } from './chromium.js';
import { Control } from './control.js';
import { Downloads } from './downloads.js';
import { launchFirefox } from './firefox.js';
import { until } from './patience.js';
import { findPage, reload, visitExtension } from './visit.js';

export type { BrowserOptions, ColorScheme } from './adapter.js';
export type { BrowserKind } from './browsers.js';
export type PageHandle = Page;

/** A browser running the extension. */
export interface DrivenBrowser {
  readonly kind: BrowserKind;
  /** `chrome-extension://ID` or `moz-extension://UUID`. */
  readonly origin: string;
  /** Opens a web page in a new tab in front, and waits for its load event. */
  open(url: string): Promise<PageHandle>;
  /** Opens a page of the extension in a new tab in front; `path` as in `popup.html?tab=3`. */
  extensionPage(path: string): Promise<PageHandle>;
  /** The page with a fitting address, once there is one: for tabs the extension opens itself. */
  waitForPage(fits: (address: string) => boolean, timeoutMs?: number): Promise<PageHandle>;
  /** Loads any page anew. */
  reload(page: PageHandle): Promise<void>;
  /** The extension's `tabs.Tab.id` of a page. */
  tabIdOf(page: PageHandle): Promise<number>;
  /** Text of the toolbar button's badge on a tab; empty when there is none. */
  badge(tabId: number): Promise<string>;
  /** The badge's text, once it fits. */
  waitForBadge(tabId: number, fits: (text: string) => boolean, timeoutMs?: number): Promise<string>;
  /**
   * Ends the service worker or event page as the browser does when it is idle, and checks that it
   * is gone. Nothing is done when it is not running. The next event starts it again.
   */
  stopBackground(): Promise<void>;
  /**
   * Path of a completely saved, non-empty file whose name fits, each saving given once. A second
   * file of the same name replaces the first in Chromium, and gets a new name in Firefox.
   */
  waitForDownload(fits: (name: string) => boolean, timeoutMs?: number): Promise<string>;
  /** What prefers-color-scheme says, on all pages. */
  setColorScheme(scheme: ColorScheme): Promise<void>;
  /** Called when the browser is gone, whoever closed it. */
  onClosed(listener: () => void): void;
  close(): Promise<void>;
}

function drive(
  kind: BrowserKind,
  adapter: Adapter,
  control: Control,
  downloads: Downloads,
): DrivenBrowser {
  const { browser, origin } = adapter;
  async function newPage(): Promise<Page> {
    const page = await browser.newPage();
    await adapter.prepare(page);
    return page;
  }
  return {
    kind,
    origin,
    async open(url) {
      const page = await newPage();
      await page.goto(url);
      return page;
    },
    async extensionPage(path) {
      const page = await newPage();
      await visitExtension(page, new URL(path, `${origin}/`).href);
      return page;
    },
    async waitForPage(fits, timeoutMs = 10_000) {
      const page = await findPage(browser, fits, timeoutMs);
      await adapter.prepare(page);
      return page;
    },
    reload,
    tabIdOf: (page) => control.tabIdOf(page),
    badge: (tabId) => control.badge(tabId),
    async waitForBadge(tabId, fits, timeoutMs = 10_000) {
      let text = '';
      const look = async (): Promise<string | undefined> => {
        text = await control.badge(tabId);
        return fits(text) ? text : undefined;
      };
      try {
        return await until(`the badge of tab ${tabId}`, timeoutMs, look);
      } catch (cause) {
        throw new Error(`The badge of tab ${tabId} stayed at "${text}"`, { cause });
      }
    },
    stopBackground: () => adapter.stopBackground(control),
    waitForDownload: (fits, timeoutMs = 15_000) => downloads.next(fits, timeoutMs),
    setColorScheme: (scheme) => adapter.setColorScheme(scheme),
    onClosed: (listener) => browser.once('disconnected', listener),
    close: () => browser.close(),
  };
}

/**
 * Starts a browser with the extension installed.
 * @throws when the browser is not on this machine (see `findBrowser`), or lacks a display.
 */
export async function openBrowser(
  kind: BrowserKind,
  options: BrowserOptions,
): Promise<DrivenBrowser> {
  const path = findBrowser(kind);
  if (!path) throw new Error(`No ${kind} found: install it, or set ${kind.toUpperCase()}`);
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (options.headless === false && process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) {
    throw new Error('A browser with a window needs DISPLAY or WAYLAND_DISPLAY');
  }
  const downloads = await Downloads.watch(options.downloadDir);
  const adapter = await (kind === 'chromium' ? launchChromium : launchFirefox)(path, options);
  try {
    await adapter.setColorScheme(options.colorScheme ?? 'light');
    const [first] = await adapter.browser.pages();
    const page = first ?? (await adapter.browser.newPage());
    await visitExtension(page, `${adapter.origin}/manifest.json`);
    return drive(kind, adapter, new Control(page), downloads);
  } catch (error) {
    await adapter.browser.close();
    throw error;
  }
}
