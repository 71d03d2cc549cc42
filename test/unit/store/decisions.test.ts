import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { decisionKey, decisionOn } from '../../../src/report/decision.js';
import type { Finding } from '../../../src/report/finding.js';
import type { Report } from '../../../src/report/report.js';
import { Database } from '../../../src/store/database.js';
import { pack } from '../../../src/store/packing.js';
import { Store } from '../../../src/store/store.js';
import { reportPage } from '../given/form.js';
import { recorded } from '../given/pages.js';

const URL = 'https://www.yk.gov.cn/a.html';

/** Figures with which every sum fails. */
const report = (figure = 1, url = URL, title?: string): Report =>
  recorded(reportPage({ figures: (id) => figure + id.length, ...(title ? { title } : {}) }), url);

const sumOf = ({ findings }: Report): Finding => {
  const found = findings.find(({ rule, at }) => rule === 'requests.row_total' && at === 'new');
  if (!found) throw new Error('the row 一 adds up');
  return found;
};
const decided = {
  verdict: 'dismissed',
  note: '已核实',
  decidedAt: '2022-03-01T00:00:00Z',
} as const;

let names = 0;
let store: Store;
beforeEach(() => {
  store = new Store(new Database(`decisions-${names++}`));
});

describe('a decision about a finding', () => {
  const one = report();
  const decision = decisionOn(sumOf(one), one.cells, decided);

  it('is kept with the page, whatever its scheme, in place of an earlier one', async () => {
    await store.decide(URL, decision);
    await store.decide('http://www.yk.gov.cn/a.html#top', { ...decision, note: '再次核实' });
    expect(await store.decisions(URL)).toMatchObject([
      { rule: 'requests.row_total', at: 'new', verdict: 'dismissed', note: '再次核实' },
    ]);
    expect(await store.decisions('https://www.yk.gov.cn/b.html')).toEqual([]);
    expect(await store.allDecisions()).toHaveLength(1);
  });

  it('can be taken back', async () => {
    await store.decide(URL, decision);
    await store.undecide(URL, decision.key);
    expect(await store.decisions(URL)).toEqual([]);
  });

  it('holds when the page is read again, and not when a figure of the finding changes', () => {
    expect(decisionKey(sumOf(report()), report().cells)).toBe(decision.key);
    const cells = {
      ...one.cells,
      'requests.new.business': { value: 7, status: 'number' as const },
    };
    expect(decisionKey(sumOf(one), cells)).not.toBe(decision.key);
    const elsewhere = { ...one.cells, 'review.total': { value: 7, status: 'number' as const } };
    expect(decisionKey(sumOf(one), elsewhere)).toBe(decision.key);
  });

  it('about words holds as long as they are found', () => {
    const words = (zh: string): Finding => ({
      rule: 'text.template',
      at: 'overview',
      severity: 'warning',
      cells: [],
      expected: null,
      actual: null,
      message: { zh, en: zh },
    });
    expect(decisionKey(words('甲'), {})).toBe(decisionKey(words('甲'), {}));
    expect(decisionKey(words('甲'), {})).not.toBe(decisionKey(words('乙'), {}));
  });
});

describe('the neighbours of a report', () => {
  const titled = (name: string, year: number) => `${name}${year}年政府信息公开工作年度报告`;
  const save = (one: Report) => store.save(one, '<html>');
  const found = async (one: Report) =>
    (await store.neighbours(one)).map(({ report: { title } }) => title);

  it('are those of its body and those with its figures, and not itself', async () => {
    const [mine, other, stranger] = [
      report(2, 'https://a.gov.cn/1', titled('永康市教育局', 2021)),
      report(3, 'https://a.gov.cn/2', titled('永康市教育局', 2022)),
      report(2, 'https://b.gov.cn/1', titled('武义县财政局', 2021)),
    ];
    await save(mine);
    await save(other);
    await save(stranger);
    await save(report(4, 'https://c.gov.cn/1', titled('磐安县财政局', 2021)));
    expect((await found(mine)).sort()).toEqual([other.title, stranger.title].sort());
  });

  it('are its own earlier versions, too', async () => {
    await save(report(2));
    expect(await found(report(3))).toHaveLength(1);
  });
});

it('a collection from before decisions were kept has its figures indexed', async () => {
  const name = `old-${names}`;
  const old = new Dexie(name);
  old.version(1).stores({
    entries: '++id, &[page+sha256], &[page+version], seenAt, year, agency',
    reports: 'id',
    snapshots: 'id',
  });
  const first = report(2, 'https://a.gov.cn/1', '永康市教育局2021年政府信息公开工作年度报告');
  const { sha256 } = first.source;
  await old
    .table('entries')
    .add({ id: 1, page: 'a.gov.cn/1', version: 1, sha256, agency: '永康市教育局' });
  await old.table('reports').add(pack(first, 1));
  old.close();
  const upgraded = new Store(new Database(name));
  const twin = report(2, 'https://b.gov.cn/1', '武义县财政局2021年政府信息公开工作年度报告');
  expect(await upgraded.neighbours(twin)).toMatchObject([
    { id: 1, report: { title: first.title } },
  ]);
});
