import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axeCore, { type AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { FORM_2021 } from '../../src/forms/form2021.js';
import type { ColorScheme, PageHandle } from '../harness/browser.js';
import { html, PROJECT } from '../harness/samples.js';
import { habitsFrom } from '../render/habitsFrom.js';
import { renderPage } from '../render/page.js';
import { truthFrom } from '../render/truthFrom.js';
import {
  clickCapture,
  inEachBrowser,
  openPopup,
  openSample,
  type Session,
  setLanguage,
} from './session.js';

declare global {
  var axe: { run(): Promise<AxeResults> } | undefined;
}

/** Looked at by a person; not compared. */
const SCREENS = join(PROJECT, 'out/screens');
const LANGUAGES = ['zh', 'en'] as const;
const SCHEMES: readonly ColorScheme[] = ['light', 'dark'];

/** A report with two totals that are wrong. */
const brokenReport = (): string =>
  renderPage(truthFrom(7, FORM_2021, { broken: 2 }), habitsFrom(7));

/** The views that a person meets, opened one after the other. */
const VIEWS: Readonly<Record<string, (session: Session) => Promise<PageHandle>>> = {
  'popup-report': async (session) => {
    session.files.set('/broken.html', html(brokenReport()));
    const { tab } = await openSample(session, '/broken.html');
    return openPopup(session, tab);
  },
  'popup-saved': async (session) => {
    const { tab } = await openSample(session, '/taihe-school-2020.html');
    const popup = await openPopup(session, tab);
    await clickCapture(popup);
    return popup;
  },
  'popup-finding': async (session) => {
    session.files.set('/broken.html', html(brokenReport()));
    const { tab } = await openSample(session, '/broken.html');
    const popup = await openPopup(session, tab);
    await clickCapture(popup);
    await popup.click('.group.error button.finding');
    await popup.waitForSelector('.shown-bar');
    await popup.click('.group.error button[aria-expanded]');
    await popup.waitForSelector('.decision');
    return popup;
  },
  'popup-narrative': async (session) => {
    const { tab } = await openSample(session, '/genhe-education-2018.html');
    return openPopup(session, tab);
  },
  'popup-no-report': async (session) => {
    const { tab } = await openSample(session, '/lookalike-list.html');
    return openPopup(session, tab);
  },
  options: async ({ browser }) => {
    const page = await browser.extensionPage('options/options.html');
    await page.waitForSelector('fieldset');
    return page;
  },
  export: async ({ browser }) => {
    const page = await browser.extensionPage('popup/export.html?all');
    await page.waitForSelector('#exported');
    return page;
  },
};

async function violations(page: PageHandle): Promise<string[]> {
  await page.evaluate(axeCore.source);
  const results = await page.evaluate(() => globalThis.axe?.run());
  if (!results) throw new Error('axe did not run');
  expect(results.passes.length).toBeGreaterThan(5);
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}

inEachBrowser('the pages of the extension have no accessibility violation', (session) => {
  describe.each(LANGUAGES)('in language %s', (language) => {
    it.each(Object.keys(VIEWS))('%s, light and dark', async (name) => {
      const { browser, kind } = session();
      await setLanguage(session(), language);
      const page = await VIEWS[name]?.(session());
      if (!page) throw new Error(`no view ${name}`);
      mkdirSync(SCREENS, { recursive: true });
      for (const scheme of SCHEMES) {
        await browser.setColorScheme(scheme);
        expect(await page.$eval('html', (element) => element.lang)).toMatch(language);
        expect(await violations(page)).toEqual([]);
        const path = join(SCREENS, `${kind}-${name}-${language}-${scheme}.png`) as `${string}.png`;
        await page.screenshot({ path, fullPage: true });
      }
      await page.close();
    });
  });
});
