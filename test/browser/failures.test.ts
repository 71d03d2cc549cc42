import { expect, it } from 'vitest';
import { sampleExpectation } from '../harness/samples.js';
import { expectRecord } from './expectation.js';
import {
  clickCapture,
  clickExport,
  inEachBrowser,
  openPopup,
  openSample,
  textOf,
} from './session.js';

const SAMPLE = 'tacheng-education-2020';

inEachBrowser('a failed write reaches the person, and the report can be exported', (session) => {
  it('when another window keeps an older database open', async () => {
    const { browser } = session();
    const { tab } = await openSample(session(), `/${SAMPLE}.html`);
    const holder = await browser.extensionPage('manifest.json');
    await holder.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const emptied = indexedDB.deleteDatabase('gouji');
          emptied.onerror = () => reject(emptied.error);
          emptied.onsuccess = () => {
            // Never closed, not even when asked to.
            const held = indexedDB.open('gouji', 1);
            held.onsuccess = () => {
              Object.assign(globalThis, { held: held.result });
              resolve();
            };
            held.onerror = () => reject(held.error);
          };
        }),
    );
    const popup = await openPopup(session(), tab);
    expect(await clickCapture(popup)).toMatch(/^未能保存：.*报告仍可导出/u);
    expect(await textOf(popup, '#status[role=alert]')).not.toBe('');
    expect(await browser.waitForBadge(tab, (text) => text === '!')).toBe('!');
    expectRecord(await clickExport(session(), popup), sampleExpectation(SAMPLE));
    expect(await textOf(popup, '.recent [role=alert]')).not.toBe('');
  });

  it('a page that browsers close to extensions is said to be so', async () => {
    const { browser } = session();
    const own = await browser.extensionPage('manifest.json');
    const popup = await openPopup(session(), await browser.tabIdOf(own));
    expect(await textOf(popup, '.notice')).toContain('未采集');
  });
});
