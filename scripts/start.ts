/**
 * @file Shows the extension at work: opens a sample report in a Chromium with the extension loaded,
 * captures it through the popup, and says what was read and where the files lie. With a display the
 * browser stays open.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportSchema } from '../src/report/report.js';
import { type DrivenBrowser, openBrowser } from '../test/harness/browser.js';
import { PROJECT, SAMPLE_HOST, sampleSite } from '../test/harness/samples.js';
import { type Site, serveSite } from '../test/harness/site.js';
import { ensureBrowsers } from './ensureBrowsers.js';

const SAMPLE = 'yongkang-education-2021';
const OUT = join(PROJECT, 'out');
const SCREENSHOT = join(OUT, 'popup.png');

/** Drives the popup the way a person would, and gives the path of the exported file. */
async function captureSample(browser: DrivenBrowser, site: Site): Promise<string> {
  const page = await browser.open(site.url(SAMPLE_HOST, `/${SAMPLE}.html`));
  const tab = await browser.tabIdOf(page);
  await browser.waitForBadge(tab, (text) => text === '+', 10_000);
  console.log(`Opened ${site.url(SAMPLE_HOST, `/${SAMPLE}.html`)}: the badge says “report found”.`);
  const popup = await browser.extensionPage(`popup/popup.html?tab=${tab}`);
  await popup.setViewport({ width: 780, height: 900 });
  await popup.waitForSelector('#capture', { timeout: 10_000 });
  await popup.click('#capture');
  await popup.waitForSelector('#status.saved', { timeout: 10_000 });
  await popup.screenshot({ path: SCREENSHOT, fullPage: true });
  await popup.click('#export');
  return browser.waitForDownload((name) => name.endsWith('.json'), 10_000);
}

function summarise(file: string): string {
  const report = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const cells = Object.values(report.cells);
  const count = (status: string) => cells.filter((cell) => cell.status === status).length;
  const { consistent, inconsistent, unchecked } = report.checks;
  const findings = report.findings.map(({ severity, message }) => `  ${severity}: ${message.zh}`);
  return [
    `${report.agency.name} ${report.year} (form ${report.form}): ${report.title}`,
    `${cells.length} cells: ${count('number')} figures, ${count('blank')} blank, ${count('dash')} marked as nothing, ${count('absent')} absent, ${count('ambiguous')} ambiguous, ${count('unreadable')} unreadable.`,
    `Identities: ${consistent} hold, ${inconsistent} do not, ${unchecked} not checked.`,
    findings.length > 0 ? ['Findings:', ...findings].join('\n') : 'Findings: none.',
  ].join('\n');
}

/** Until the person closes the browser or stops the command. */
const closed = (browser: DrivenBrowser): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    browser.onClosed(() => resolve());
  });

async function main(): Promise<void> {
  ensureBrowsers(['chromium']);
  mkdirSync(OUT, { recursive: true });
  const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const site = await serveSite(sampleSite());
  const browser = await openBrowser('chromium', {
    extensionDir: join(PROJECT, 'dist/chrome'),
    site,
    downloadDir: OUT,
    headless: !hasDisplay,
    lang: 'zh-CN',
  });
  try {
    const file = await captureSample(browser, site);
    console.log(`\n${summarise(file)}\n`);
    console.log(`Exported JSON: ${file}\nScreenshot of the popup: ${SCREENSHOT}`);
    if (hasDisplay) {
      console.log(
        `The browser stays open; more samples: ${site.url(SAMPLE_HOST, '/')} (Ctrl+C ends)`,
      );
      await closed(browser);
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
