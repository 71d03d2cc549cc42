import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../../src/store/database.js';
import { Store } from '../../../src/store/store.js';
import { reportPage } from '../given/form.js';
import { recorded } from '../given/pages.js';

const URL = 'https://www.yk.gov.cn/art/2022/1/20/art_1.html';
const page = (figure: number) => reportPage({ figures: () => figure });
const at = (day: number) => `2022-02-0${day}T08:00:00.000Z`;
const capture = (figure: number, day: number, url = URL) => recorded(page(figure), url, at(day));

let names = 0;
let store: Store;
beforeEach(() => {
  store = new Store(new Database(`store-${names++}`));
});

describe('a page captured for the first time', () => {
  it('is new, and comes back as it was', async () => {
    const report = capture(0, 1);
    const { entry, outcome } = await store.save(report, '<html>甲</html>');
    expect(outcome).toBe('new');
    expect(entry).toMatchObject({
      version: 1,
      url: URL,
      agency: '永康市教育局',
      year: 2021,
      form: '2021',
      capturedAt: at(1),
      seenAt: at(1),
      errors: 0,
    });
    expect(await store.report(entry.id)).toEqual(report);
    expect(await store.snapshot(entry.id)).toBe('<html>甲</html>');
    expect(await store.all()).toEqual([report]);
  });

  it('is listed with the numbers of its findings', async () => {
    const report = capture(1, 1);
    const count = (severity: string) =>
      report.findings.filter((f) => f.severity === severity).length;
    expect(count('error')).toBeGreaterThan(0);
    expect((await store.save(report, '')).entry).toMatchObject({
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
    });
  });
});

describe('a page captured again', () => {
  it('with the same content is the same record, seen later', async () => {
    const first = await store.save(capture(0, 1), 'first');
    const again = await store.save(capture(0, 2), 'again');
    expect(again.outcome).toBe('seen');
    expect(again.entry).toEqual({ ...first.entry, seenAt: at(2) });
    expect(await store.count()).toBe(1);
    expect(await store.snapshot(first.entry.id)).toBe('first');
    expect((await store.report(first.entry.id))?.source.capturedAt).toBe(at(1));
  });

  it('with changed content is version 2, and version 1 stays as it was', async () => {
    const first = await store.save(capture(0, 1), 'first');
    const changed = await store.save(capture(3, 2), 'changed');
    expect(changed).toMatchObject({ outcome: 'changed', entry: { version: 2 } });
    expect(await store.report(first.entry.id)).toEqual(capture(0, 1));
    expect(await store.latestOf(URL)).toEqual(changed.entry);
  });

  it('changed back is the first version seen again', async () => {
    await store.save(capture(0, 1), '');
    await store.save(capture(3, 2), '');
    const back = await store.save(capture(0, 3), '');
    expect(back).toMatchObject({ outcome: 'seen', entry: { version: 1 } });
    expect((await store.latestOf(URL))?.version).toBe(1);
  });

  it.each([
    ['over http', URL.replace('https', 'http'), 'seen'],
    ['with a fragment', `${URL}#top`, 'seen'],
    ['as another route of a single-page application', `${URL}#/detail/2`, 'new'],
    ['at another address', `${URL}?id=2`, 'new'],
  ])('%s', async (_, url, outcome) => {
    await store.save(capture(0, 1), '');
    expect((await store.save(capture(0, 2, url), '')).outcome).toBe(outcome);
  });

  it('twice at the same moment is one record', async () => {
    const outcomes = await Promise.all([1, 2, 3].map((day) => store.save(capture(0, day), '')));
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['new', 'seen', 'seen']);
    expect(await store.count()).toBe(1);
  });
});

describe('the collection', () => {
  it('lists what was seen last first', async () => {
    await store.save(capture(0, 1, 'https://a.gov.cn/'), '');
    await store.save(capture(0, 3, 'https://b.gov.cn/'), '');
    await store.save(capture(0, 2, 'https://c.gov.cn/'), '');
    const urls = (await store.recent(2)).map(({ url }) => url);
    expect(urls).toEqual(['https://b.gov.cn/', 'https://c.gov.cn/']);
  });

  it('knows nothing of what was never captured', async () => {
    expect(await store.latestOf(URL)).toBeUndefined();
    expect(await store.report(1)).toBeUndefined();
    expect(await store.snapshot(1)).toBeUndefined();
    expect(await store.all()).toEqual([]);
  });

  it('outlives the window that wrote it', async () => {
    const report = capture(0, 1);
    const { entry } = await new Store(new Database('shared')).save(report, '');
    expect(await new Store(new Database('shared')).report(entry.id)).toEqual(report);
  });
});
