/** @file Going to pages, extension pages in Firefox included. */
import type { Browser, Page } from 'puppeteer-core';
import { until } from './patience.js';

const TIMEOUT_MS = 15_000;

/** Address of the document a page shows. `page.url()` is wrong on Firefox's extension pages. */
export const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.href);

/**
 * Shows an extension page in `page`, and waits until it has loaded.
 * Firefox reports no navigation to moz-extension addresses, so `goto` never resolves there; what
 * the page says about itself is asked instead. A `goto` that fails still fails this.
 */
export async function visitExtension(page: Page, address: string): Promise<void> {
  const arrival = until(`arrival at ${address}`, TIMEOUT_MS, async () => {
    const there = await page.evaluate(
      (expected) => location.href === expected && document.readyState === 'complete',
      address,
    );
    return there || undefined;
  });
  await Promise.race([page.goto(address, { timeout: 0 }), arrival]);
}

/** Loads a page anew, and waits until it has loaded. For the same reason not `page.reload()`. */
export async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.set(globalThis, 'harnessLeft', true);
    location.reload();
  });
  await until('the page loaded anew', TIMEOUT_MS, async () => {
    const anew = await page.evaluate(
      () => !Reflect.has(globalThis, 'harnessLeft') && document.readyState === 'complete',
    );
    return anew || undefined;
  });
}

/** The open page whose address fits, once there is one: for tabs the extension opens itself. */
export function findPage(
  browser: Browser,
  fits: (address: string) => boolean,
  timeoutMs: number,
): Promise<Page> {
  return until('a fitting page', timeoutMs, async () => {
    for (const page of await browser.pages()) {
      if (fits(await addressOf(page))) return page;
    }
    return undefined;
  });
}
