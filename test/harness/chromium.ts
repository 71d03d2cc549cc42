/** @file Chromium through the DevTools protocol. */
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import type { Adapter, BrowserOptions, ColorScheme } from './adapter.js';
import type { Control } from './control.js';
import { until } from './patience.js';

function flags({ site, lang = 'en' }: BrowserOptions): string[] {
  return [
    `--proxy-server=http://127.0.0.1:${site.port}`,
    '--proxy-bypass-list=<-loopback>',
    `--lang=${lang === 'en' ? 'en-US' : lang}`,
    `--accept-lang=${lang === 'en' ? 'en-US,en' : 'zh-CN,zh'}`,
    // Calls home. The proxy refuses them anyhow; without them the log of refusals is readable.
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-quic',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pings',
    // The site speaks http only; an upgrade would be refused first and cost time.
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,NetworkTimeServiceQuerying',
    // Chromium has no sandbox for root, as which containers run.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

const emulate = (page: Page, value: ColorScheme): Promise<void> =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);

async function stopWorker(browser: Browser, origin: string, control: Control): Promise<void> {
  const [running] = await control.backgrounds();
  if (running === undefined) return;
  const isWorker = (target: Target): boolean =>
    target.type() === 'service_worker' && target.url().startsWith(`${origin}/`);
  const target = await browser.waitForTarget(isWorker, { timeout: 5_000 });
  const worker = await target.worker();
  if (!worker) throw new Error('the service worker cannot be attached to');
  await worker.close();
  // An event may start the next worker at once, so look for this one, not for none.
  await until('end of the service worker', 5_000, async () => {
    const listed = browser.targets().includes(target);
    return listed || (await control.backgrounds()).includes(running) ? undefined : true;
  });
}

/** Starts Chromium with the extension installed. */
export async function launchChromium(
  executablePath: string,
  options: BrowserOptions,
): Promise<Adapter> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: { width: 1280, height: 800 },
    downloadBehavior: { policy: 'allow', downloadPath: options.downloadDir },
    env: {
      ...process.env,
      // On Linux the language of the extension's messages comes from here, not from --lang.
      LANGUAGE: options.lang === 'zh-CN' ? 'zh_CN' : 'en_US',
      // Without a UTF-8 locale, a file with a Chinese name is saved as "download".
      LC_ALL: 'C.UTF-8',
    },
    args: flags(options),
  });
  try {
    const origin = `chrome-extension://${await browser.installExtension(options.extensionDir)}`;
    let scheme: ColorScheme = 'light';
    return {
      browser,
      origin,
      stopBackground: (control) => stopWorker(browser, origin, control),
      prepare: (page) => emulate(page, scheme),
      async setColorScheme(next) {
        scheme = next;
        await Promise.all((await browser.pages()).map((page) => emulate(page, next)));
      },
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
