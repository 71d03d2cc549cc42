import { describe, expect, it } from 'vitest';
import { walked } from '../../given/pages.js';
import { gridsOf } from '../../given/tables.js';

/** Processor time, far above what these take, far below what they took when they grew with the square. */
const LIMIT_MS = 8000;

function timed<T>(run: () => T): T {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(LIMIT_MS);
  return result;
}

describe('a page larger than any report', () => {
  it('of 50,000 lines 300 elements deep', () => {
    const html = `${'<div>'.repeat(300)}${'<p>x</p>'.repeat(50_000)}`;
    const { blocks } = timed(() => walked(html));
    expect(blocks).toHaveLength(50_000);
    expect(blocks[49_999]?.path).toHaveLength(303);
    expect(blocks[49_999]?.path.at(-1)).toBe(49_999);
  });

  it('of 100,000 cells, however they lie', () => {
    const shapes: [number, number][] = [
      [1, 100_000],
      [100_000, 1],
      [1000, 100],
    ];
    for (const [rows, cells] of shapes) {
      const [grid] = timed(() =>
        gridsOf(`<table>${`<tr>${'<td>1'.repeat(cells)}`.repeat(rows)}</table>`),
      );
      expect(grid?.rowCount).toBe(rows);
    }
  }, 60_000);

  it('with cells that reach down through thousands of rows', () => {
    const row = `<tr>${'<td rowspan=65534>1'.repeat(3)}`;
    const [grid] = timed(() => gridsOf(`<table>${row.repeat(5000)}</table>`));
    expect(grid?.rowCount).toBe(5000);
  });
});
