/** @file Firefox through WebDriver BiDi. */
import puppeteer, { type Browser } from 'puppeteer-core';
import * as z from 'zod';
import type { Adapter, BrowserOptions, ColorScheme } from './adapter.js';
import { firefoxPreferences } from './firefox-preferences.js';
import { runPrivileged } from './privileged.js';

// Firefox speaks only languages it has a pack for. The extension needs none: it is enough that
// Firefox believes in one.
const SPEAK = `(language) => {
  Services.locale.availableLocales = [...new Set([language, 'en-US'])];
  Services.locale.requestedLocales = [language];
}`;

const HOSTNAME = `(id) => WebExtensionPolicy.getByID(id).mozExtensionHostname`;

// The reset of the idle timer by work in progress is switched off: a crash does not wait either.
const TERMINATE = `async (id) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({
    ignoreDevToolsAttached: true,
    disableResetIdleForTest: true,
  });
  return extension.backgroundState;
}`;

// 0 is dark, 1 is light; see StaticPrefList.yaml.
const PAINT = `(scheme) => Services.prefs.setIntPref(
  'layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1)`;

async function stopEventPage(browser: Browser, id: string): Promise<void> {
  const state = await runPrivileged(browser, z.string(), TERMINATE, id);
  if (state !== 'stopped') throw new Error(`the event page is ${state}, not stopped`);
}

async function install(browser: Browser, options: BrowserOptions): Promise<Adapter> {
  const language = options.lang === 'zh-CN' ? 'zh-CN' : 'en-US';
  await runPrivileged(browser, z.null(), SPEAK, language);
  const id = await browser.installExtension(options.extensionDir);
  const hostname = await runPrivileged(browser, z.uuid(), HOSTNAME, id);
  return {
    browser,
    origin: `moz-extension://${hostname}`,
    stopBackground: () => stopEventPage(browser, id),
    prepare: async () => {},
    setColorScheme: async (scheme: ColorScheme) => {
      await runPrivileged(browser, z.null(), PAINT, scheme);
    },
  };
}

/** Starts Firefox with the extension installed as a temporary add-on. */
export async function launchFirefox(
  executablePath: string,
  options: BrowserOptions,
): Promise<Adapter> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    defaultViewport: { width: 1280, height: 800 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: firefoxPreferences(options),
  });
  try {
    return await install(browser, options);
  } catch (error) {
    await browser.close();
    throw error;
  }
}
