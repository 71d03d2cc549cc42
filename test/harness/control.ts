/**
 * @file What only the extension itself can tell, asked in a page of its own.
 *
 * The page is the extension's manifest.json shown as text: it has the extension's APIs, but runs
 * none of its code, so it neither answers messages nor wakes the background. `chrome` gives promises
 * in both browsers under Manifest V3, and exists in Chromium before 148, which lacks `browser`.
 */
import type { Page } from 'puppeteer-core';
import * as z from 'zod';
import { addressOf } from './visit.js';

interface ExtensionApi {
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
  tabs: { query(filter: object): Promise<object[]> };
  runtime: { getContexts(filter: { contextTypes: string[] }): Promise<{ contextId: string }[]> };
}

const tabs = z.array(z.object({ id: z.number(), active: z.boolean(), url: z.string().optional() }));

export class Control {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Text of the toolbar button's badge on one tab. */
  badge(tabId: number): Promise<string> {
    return this.#page.evaluate((id) => {
      const api: ExtensionApi = Reflect.get(globalThis, 'chrome');
      return api.action.getBadgeText({ tabId: id });
    }, tabId);
  }

  /**
   * The `tabs.Tab.id` of a page, found by its address. A page whose address is shared, or hidden
   * from the extension, is brought to the front to tell it apart.
   */
  async tabIdOf(page: Page): Promise<number> {
    const address = await addressOf(page);
    let found = (await this.#tabs()).filter((tab) => tab.url === address);
    if (found.length !== 1) {
      await page.bringToFront();
      found = (await this.#tabs()).filter((tab) => tab.active && (tab.url ?? address) === address);
    }
    const [tab, ...others] = found;
    if (!tab || others.length > 0) throw new Error(`${found.length} tabs could be ${address}`);
    return tab.id;
  }

  /** Ids of the running background contexts: one or none. Chromium only. */
  async backgrounds(): Promise<string[]> {
    const contexts = await this.#page.evaluate(() => {
      const api: ExtensionApi = Reflect.get(globalThis, 'chrome');
      return api.runtime.getContexts({ contextTypes: ['BACKGROUND'] });
    });
    return contexts.map(({ contextId }) => contextId);
  }

  async #tabs(): Promise<z.infer<typeof tabs>> {
    return tabs.parse(
      await this.#page.evaluate(() => {
        const api: ExtensionApi = Reflect.get(globalThis, 'chrome');
        return api.tabs.query({});
      }),
    );
  }
}
