import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { reportSchema } from '../../src/report/report.js';
import { clickCapture, inEachBrowser, openPopup, openSample, textOf } from './session.js';

const collectionSchema = z.object({
  schema: z.literal('gouji.collection/1'),
  exportedAt: z.iso.datetime(),
  reports: z.array(reportSchema),
});

inEachBrowser('the collection', (session) => {
  it('lists the captures made last, and is exported as one file', async () => {
    const { browser } = session();
    for (const name of ['yongkang-education-2021', 'genhe-education-2018']) {
      const { tab } = await openSample(session(), `/${name}.html`);
      const popup = await openPopup(session(), tab);
      await clickCapture(popup);
      await popup.close();
    }
    const { tab } = await openSample(session(), '/lookalike-news.html');
    const popup = await openPopup(session(), tab);
    await popup.waitForSelector('#export-all');
    expect(await textOf(popup, '.recent ul')).toMatch(/根河市教育体育局.*永康市教育局/su);
    await popup.click('#export-all');
    const path = await browser.waitForDownload((name) => /^gouji-\d{4}-\d\d-\d\d/u.test(name));
    const { reports } = collectionSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    expect(reports.map(({ agency, year }) => [agency.name, year])).toEqual([
      ['永康市教育局', 2021],
      ['根河市教育体育局', 2018],
    ]);
  });

  it('says on the badge that a page was captured before', async () => {
    const { browser } = session();
    const { tab } = await openSample(session(), '/yongkang-education-2021.html');
    expect(await browser.waitForBadge(tab, (text) => text !== '')).toBe('✓');
    const popup = await openPopup(session(), tab);
    expect(await textOf(popup, '#status')).toMatch(/^已于.*采集。$/u);
  });
});
