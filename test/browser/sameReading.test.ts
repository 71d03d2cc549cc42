import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordOf } from '../../src/capture/record.js';
import { parseHtml } from '../../src/reading/html.js';
import { walkPage } from '../../src/reading/walk.js';
import { html, PROJECT, sampleNames, sampleSource } from '../harness/samples.js';
import { buildOf, inEachBrowser, openSample, type Session } from './session.js';

const SHARED = join(PROJECT, '../shared/pages');
const NOW = '2026-01-01T00:00:00.000Z';

/** The page read from its markup, as the command reads it. */
const fromString = (source: string, url: string) => {
  const { root, ...recorded } = {
    root: [],
    ...recordOf(walkPage(parseHtml(source)), { url, capturedAt: NOW }),
  };
  return recorded;
};

/** The page read live, by the same script that the extension injects. */
async function readLive(session: Session, path: string) {
  const { page } = await openSample(session, path);
  await page.addScriptTag({ path: join(buildOf(session.kind), 'content/capture.js') });
  const look = await page.evaluate((now) => globalThis.gouji?.look(now, document.URL), NOW);
  await page.close();
  if (!look) throw new Error('the reader is not in the page');
  return look;
}

inEachBrowser('a live page and its markup give the same record', (session) => {
  it.each(sampleNames())('%s', async (name) => {
    await expectSame(session(), `/${name}.html`, sampleSource(name));
  });

  describe.skipIf(!existsSync(SHARED))('pages of ../shared (skipped where it is absent)', () => {
    const names = existsSync(SHARED)
      ? readdirSync(SHARED).filter((name) => name.endsWith('.html'))
      : [];
    it.each(names)('%s', async (name) => {
      const source = readFileSync(join(SHARED, name), 'utf8');
      session().files.set(`/shared/${name}`, html(source));
      await expectSame(session(), `/shared/${name}`, source);
    });
  });
});

async function expectSame(session: Session, path: string, source: string): Promise<void> {
  const look = await readLive(session, path);
  const url = session.site.url('www.samples.gov.cn', path);
  if (look.verdict !== 'report') {
    expect(look).toEqual(fromString(source, url));
    return;
  }
  const { snapshot, ...live } = look;
  expect(live).toEqual(fromString(source, url));
  // The snapshot has other tables around it, so only what the report says is the same.
  const again = fromString(snapshot, url);
  expect(again.verdict === 'report' && again.report.source.sha256).toBe(live.report.source.sha256);
}
