/** @file What differs between the browsers, as the rest of the harness sees it. */
import type { Browser, Page } from 'puppeteer-core';
import type { Control } from './control.js';
import type { Site } from './site.js';

export type ColorScheme = 'light' | 'dark';

export interface BrowserOptions {
  /** Folder of the unpacked extension. */
  extensionDir: string;
  /** Every request of the browser goes to this site, and nowhere else. */
  site: Site;
  /** Folder for downloads, made if missing. */
  downloadDir: string;
  /** Default true. False needs a display. */
  headless?: boolean;
  /** Language of the browser and of what it asks sites for. Default `en`. */
  lang?: 'zh-CN' | 'en';
  /** Default `light`. */
  colorScheme?: ColorScheme;
}

export interface Adapter {
  readonly browser: Browser;
  /** `chrome-extension://ID` or `moz-extension://UUID`. */
  readonly origin: string;
  /** Stops the background; resolves when that instance is seen to be gone. */
  stopBackground(control: Control): Promise<void>;
  /** Holds for all pages, those opened later included. */
  setColorScheme(scheme: ColorScheme): Promise<void>;
  /** Called for every page before it is visited. */
  prepare(page: Page): Promise<void>;
}
