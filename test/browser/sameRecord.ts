/** @file A page read live, compared with its markup read from a string. */
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Look } from '../../src/capture/look.js';
import { recordOf } from '../../src/capture/record.js';
import { parseHtml } from '../../src/reading/markup/html.js';
import { walkPage } from '../../src/reading/markup/walk.js';
import type { Report } from '../../src/report/report.js';
import { buildOf, openSample, type Session } from './session.js';

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
  // As text: Firefox hands an object that stands twice in a value over only once.
  const look = await page.evaluate(
    (now) => JSON.stringify(globalThis.gouji?.look(now, document.URL) ?? null),
    NOW,
  );
  await page.close();
  const parsed: Look | null = JSON.parse(look);
  if (!parsed) throw new Error('the reader is not in the page');
  return parsed;
}

/** The live page and its markup give the same record, and so does the snapshot of what it says. */
export async function expectSame(
  session: Session,
  path: string,
  source: string,
): Promise<Report | undefined> {
  const look = await readLive(session, path);
  const url = session.site.url('www.samples.gov.cn', path);
  if (look.verdict !== 'report') {
    expect(look).toEqual(fromString(source, url));
    return undefined;
  }
  const { snapshot, ...live } = look;
  expect(live).toEqual(fromString(source, url));
  // The snapshot has other tables around it, so only what the report says is the same.
  const again = fromString(snapshot, url);
  expect(again.verdict === 'report' && again.report.source.sha256).toBe(live.report.source.sha256);
  return live.report;
}
