import { describe, expect, it } from 'vitest';
import { FORM_2019 } from '../../../src/forms/form2019.js';
import { FORM_2021 } from '../../../src/forms/form2021.js';
import { locate } from '../../../src/reading/locate.js';
import { parseHtml } from '../../../src/reading/markup/html.js';
import type { Report } from '../../../src/report/report.js';
import { habitsFrom } from '../../render/habitsFrom.js';
import { renderPage } from '../../render/page.js';
import { truthFrom } from '../../render/truthFrom.js';
import { recorded, walked } from '../given/pages.js';
import { APPLICANT_ROWS } from '../given/text.js';

/** The texts of the nodes that hold these cells. */
function textsAt(html: string, { cells }: Report, ids: readonly string[]): string[] {
  const tree = parseHtml(html);
  const textOf = (node: (typeof tree)['root']): string =>
    tree.name(node) === '#text'
      ? tree.text(node)
      : [...tree.children(node)].map((child) => textOf(child)).join('');
  return locate(
    tree,
    ids.flatMap((id) => cells[id]?.at ?? []),
  ).map(textOf);
}

const bare = (text: string): string => text.replace(/\s/gu, '');

describe('a figure of a record', () => {
  it.each(Array.from({ length: 12 }, (_, seed) => seed))(
    'is found again in the page that it was read from, case %d',
    (seed) => {
      const form = seed % 2 === 0 ? FORM_2021 : FORM_2019;
      const html = renderPage(truthFrom(seed, form), habitsFrom(seed));
      const report = recorded(html, null);
      const printed = Object.entries(report.cells).filter(([, cell]) => cell.value !== null);
      expect(printed.length).toBeGreaterThan(100);
      const texts = textsAt(
        html,
        report,
        printed.map(([id]) => id),
      );
      expect(texts).toHaveLength(printed.length);
      // What the page hides in the cell is text of the node, but not of the record.
      for (const [index, [, cell]] of printed.entries())
        expect(bare(texts[index] ?? '')).toContain(bare(cell.raw ?? '').slice(0, 1));
    },
  );

  it('on a line of its own is found there', () => {
    const html = `<h1>某市教育局2021年政府信息公开工作年度报告</h1>${[
      ...APPLICANT_ROWS.flatMap((row) => row.split('|')),
      ...'一、本年新收政府信息公开申请数量|1|2|3|4|5|6|21|二、上年结转政府信息公开申请数量|0|0|0|0|0|0|0|四、结转下年度继续办理|0|0|0|0|0|0|7'.split(
        '|',
      ),
    ]
      .map((line) => `<p>${line}</p>`)
      .join('')}`;
    const ids = ['requests.new.total', 'requests.carried_out.total'];
    expect(textsAt(html, recorded(html, null), ids)).toEqual(['21', '7']);
  });

  it('that the page no longer has is left out', () => {
    const tree = parseHtml('<table><tr><td>1</table><p>2</p>');
    expect(
      locate(tree, [{ table: 3, row: 0, col: 0 }, { table: 0, row: 9, col: 0 }, { line: 7 }]),
    ).toEqual([]);
    expect(
      locate(tree, [
        { table: 0, row: 0, col: 0 },
        { table: 0, row: 0, col: 0 },
      ]),
    ).toHaveLength(1);
    expect(walked('<p>2</p>').blocks).toHaveLength(1);
  });
});
