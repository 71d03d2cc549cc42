import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../../src/forms/cells.js';
import { FORMS } from '../../../src/forms/index.js';
import type { Cell } from '../../../src/report/cell.js';
import { CELL_STATUSES } from '../../../src/report/constants.js';
import { gunzip, gzip } from '../../../src/store/compression.js';
import { pack, unpack } from '../../../src/store/packing.js';
import { pageKey } from '../../../src/store/pageKey.js';
import { recorded } from '../given/pages.js';

const figure = fc.double({ noNaN: true, noDefaultInfinity: true });
const index = fc.nat({ max: 70_000 });
const text = fc.string({ unit: 'binary', maxLength: 20 });
const cell: fc.Arbitrary<Cell> = fc.record(
  {
    value: fc.option(figure),
    status: fc.constantFrom(...CELL_STATUSES),
    raw: text,
    at: fc.record({ table: index, row: index, col: index }),
    candidates: fc.array(figure, { maxLength: 4 }),
    note: text,
  },
  { requiredKeys: ['value', 'status'] },
);

describe.each(FORMS)('a report on form $id', (form) => {
  const ids = cellsOf(form).map(({ id }) => id);
  const filled = fc
    .array(cell, { minLength: ids.length, maxLength: ids.length })
    .map((cells) => Object.fromEntries(ids.map((id, at) => [id, cells[at] ?? never()])));

  it('that is packed and unpacked is the report that it was', () => {
    const report = recorded();
    fc.assert(
      fc.property(filled, fc.nat(), (cells, id) => {
        const original = { ...report, form: form.id, cells };
        expect(unpack(pack(original, id))).toEqual(original);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps the cells of another form that it prints beside its own', () => {
    const report = recorded();
    const other: Cell = { value: 3, status: 'number', raw: '3', at: { table: 1, row: 20, col: 3 } };
    const cells = { ...report.cells, 'proactive.normative_documents.made': other };
    const kept = unpack(pack({ ...report, cells }, 1)).cells;
    expect(kept['proactive.normative_documents.made']).toBeDefined();
    expect(Object.keys(kept)).toContain('requests.new.total');
  });
});

const never = (): never => {
  throw new Error('a cell for every id was made');
};

it('a narrative is packed and unpacked, too', () => {
  const narrative = { ...recorded(), form: 'narrative' as const, cells: {} };
  expect(unpack(pack(narrative, 1))).toEqual(narrative);
});

it('a snapshot is unpacked as it was packed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (markup) => {
      expect(await gunzip(await gzip(markup))).toBe(markup);
    }),
    { numRuns: 30 },
  );
  expect((await gzip('<td>规章</td>'.repeat(10_000))).length).toBeLessThan(5000);
});

describe('two addresses', () => {
  it.each([
    ['http://a.gov.cn/1.htm', 'https://a.gov.cn/1.htm'],
    ['https://a.gov.cn/1.htm#p2', 'https://a.gov.cn/1.htm'],
    ['https://a.gov.cn/1.htm#', 'HTTPS://a.gov.cn/1.htm'],
  ])('are one page: %s, %s', (one, other) => {
    expect(pageKey(one)).toBe(pageKey(other));
  });

  it.each([
    ['https://a.gov.cn/?id=1', 'https://a.gov.cn/?id=2'],
    ['https://a.gov.cn/1.htm', 'https://b.gov.cn/1.htm'],
    ['https://a.gov.cn/#/1', 'https://a.gov.cn/#/2'],
    ['https://a.gov.cn/#!/1', 'https://a.gov.cn/#!/2'],
  ])('are two pages: %s, %s', (one, other) => {
    expect(pageKey(one)).not.toBe(pageKey(other));
  });
});
