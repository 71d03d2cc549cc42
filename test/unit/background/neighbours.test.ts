import { expect, it, vi } from 'vitest';
import { relatedTo } from '../../../src/background/neighbours.js';
import type { Report } from '../../../src/report/report.js';
import type { Store } from '../../../src/store/store.js';
import { type Printed, printing } from '../checking/given.js';

// The places are a file of the extension; what is asserted here needs none.
vi.mock('../../../src/background/places.js', () => ({
  loadPlaces: () => Promise.reject(new Error('not in an extension')),
}));

const reportFor = (year: number, figures: Record<string, Printed> = {}): Report => ({
  ...printing(figures),
  year,
  source: { ...printing({}).source, url: `https://www.yk.gov.cn/${year}.html` },
  checks: { consistent: 42, inconsistent: 0, unchecked: 0 },
  findings: [],
});

const CARRIED = { 'requests.carried_out.business': 3, 'requests.carried_out.total': 3 };

/** What is shown of the report beside these. */
const shownOf = async (report: Report, ...others: Report[]): Promise<string[]> => {
  const neighbours = others.map((other, at) => ({ id: at + 1, report: other }));
  const store: Pick<Store, 'neighbours'> = { neighbours: () => Promise.resolve(neighbours) };
  return (await relatedTo(store, report)).map(({ rule, at }) => `${rule} ${at}`);
};

it('what reports captured before show about this one is shown, not what this one shows about them', async () => {
  const [before, now] = [reportFor(2021, CARRIED), reportFor(2022)];
  expect(await shownOf(now, before)).toEqual([
    'requests.carry_over business',
    'requests.carry_over total',
  ]);
  expect(await shownOf(before, now)).toEqual([]);
  expect(await shownOf(reportFor(2024), before, now)).toEqual([]);
});

it('nothing is shown where they cannot be read', async () => {
  const store: Pick<Store, 'neighbours'> = { neighbours: () => Promise.reject(new Error('gone')) };
  expect(await relatedTo(store, reportFor(2022))).toEqual([]);
});
