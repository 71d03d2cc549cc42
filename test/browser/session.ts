/** @file A browser with the extension, a site of sample pages, and the steps that tests share. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { type Report, reportSchema } from '../../src/report/report.js';
import {
  type BrowserKind,
  type DrivenBrowser,
  openBrowser,
  type PageHandle,
} from '../harness/browser.js';
import { PROJECT, SAMPLE_HOST, sampleSite } from '../harness/samples.js';
import { type Site, type SiteFile, serveSite } from '../harness/site.js';

export const BROWSERS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** What a test has at hand; `site` may be given more pages at any time. */
export interface Session {
  readonly kind: BrowserKind;
  readonly browser: DrivenBrowser;
  readonly files: Map<string, SiteFile>;
  readonly site: Site;
}

/** The folder that the build for a browser lies in. */
export const buildOf = (kind: BrowserKind): string =>
  join(PROJECT, 'dist', kind === 'chromium' ? 'chrome' : 'firefox');

/** Runs the tests in each browser; the session is there as soon as a test runs. */
export function inEachBrowser(title: string, tests: (session: () => Session) => void): void {
  describe.each(BROWSERS)(`${title}, in %s`, (kind) => {
    const downloadDir = mkdtempSync(join(tmpdir(), 'gouji-downloads-'));
    let session: Session | undefined;
    beforeAll(async () => {
      const files = sampleSite();
      const site = await serveSite(files);
      const extensionDir = buildOf(kind);
      const browser = await openBrowser(kind, { extensionDir, site, downloadDir, lang: 'zh-CN' });
      session = { kind, browser, files, site };
      await setLanguage(session, 'zh');
    });
    afterAll(async () => {
      await session?.browser.close();
      await session?.site.close();
      rmSync(downloadDir, { recursive: true, force: true });
    });
    tests(() => {
      if (!session) throw new Error(`${kind} did not start`);
      return session;
    });
  });
}

/** Chooses the language of the interface in the settings, as a person does. */
export async function setLanguage({ browser }: Session, language: 'zh' | 'en'): Promise<void> {
  const options = await browser.extensionPage('options/options.html');
  await options.waitForSelector(`input[value=${language}]`);
  if (!(await options.$(`input[value=${language}]:checked`))) {
    await options.click(`input[value=${language}]`);
    await options.waitForFunction(() => document.querySelector('[role=status]')?.textContent);
  }
  await options.close();
}

/** A page of the sample site in a tab. */
export interface OpenedPage {
  readonly page: PageHandle;
  readonly tab: number;
}

export async function openSample({ browser, site }: Session, path: string): Promise<OpenedPage> {
  const page = await browser.open(site.url(SAMPLE_HOST, path));
  return { page, tab: await browser.tabIdOf(page) };
}

/** Opens the popup for a tab and waits until it says what the page is. */
export async function openPopup({ browser }: Session, tab: number): Promise<PageHandle> {
  const popup = await browser.extensionPage(`popup/popup.html?tab=${tab}`);
  await popup.setViewport({ width: 780, height: 600 });
  await popup.waitForSelector('#capture, .notice h1', { timeout: 15_000 });
  return popup;
}

/** Clicks Capture and gives the sentence that says what happened. */
export async function clickCapture(popup: PageHandle): Promise<string> {
  const before = await textOf(popup, '#status');
  await popup.click('#capture');
  await popup.waitForFunction(
    (said) => {
      const status = document.querySelector('#status');
      const isDone = document.querySelector<HTMLButtonElement>('#capture')?.disabled === false;
      return isDone && status?.textContent !== said;
    },
    { timeout: 15_000 },
    before,
  );
  return textOf(popup, '#status');
}

/** Clicks Export JSON and gives the record in the downloaded file. */
export async function clickExport({ browser }: Session, popup: PageHandle): Promise<Report> {
  await popup.click('#export');
  const path = await browser.waitForDownload((name) => /^gouji-.*\.json$/u.test(name));
  const report = reportSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  rmSync(path);
  return report;
}

export const textOf = (page: PageHandle, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent ?? '');
