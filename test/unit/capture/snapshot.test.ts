import { describe, expect, it } from 'vitest';
import { recordOf } from '../../../src/capture/record.js';
import { snapshotOf } from '../../../src/capture/snapshot.js';
import { FORM_2021 } from '../../../src/forms/form2021.js';
import { parseHtml } from '../../../src/reading/markup/html.js';
import { walkPage } from '../../../src/reading/markup/walk.js';
import type { Report } from '../../../src/report/report.js';
import { habitsFrom } from '../../render/habitsFrom.js';
import { renderPage } from '../../render/page.js';
import { truthFrom } from '../../render/truthFrom.js';
import { reportPage } from '../given/form.js';

const PROVENANCE = { url: null, capturedAt: '2022-02-01T08:00:00.000Z' };
const ID = 'requests.new.natural_person';

/** The record of a page, and the snapshot that is kept of it. */
function captured(html: string) {
  const tree = parseHtml(html);
  const page = walkPage(tree);
  const recorded = recordOf(page, PROVENANCE);
  if (recorded.verdict !== 'report') throw new Error(`not a report: ${recorded.verdict}`);
  return { ...recorded, snapshot: snapshotOf(tree, page, recorded.root, recorded.report.title) };
}

/** A report whose first cell holds this, below these style sheets. */
const withCell = (content: string, css: string): string =>
  reportPage({ figures: (id) => (id === ID ? content : 0) }).replace(
    '<head>',
    `<head><style>${css}</style>`,
  );

/** What stands in each cell, wherever its table stands in the page. */
const printed = ({ cells }: Report) =>
  Object.entries(cells).map(([id, { value, status, raw }]) => [id, value, status, raw]);

describe('the snapshot of a report, read again, gives the same cell', () => {
  it.each([
    ['12', ''],
    ['<s>13</s>12', ''],
    ['<s>13</s>', ''],
    ['<i class="o">13</i>12', '.o{text-decoration:line-through}'],
    ['12<sup>1</sup>', ''],
    ['12<i class="u">[2]</i>', '.u{vertical-align:super}'],
    ['<i class="h">3</i>12', '.h{position:absolute;left:-9999px}'],
    ['<i class="h">3</i>12', '.h{color:#fff}'],
    ['<i class="h">12</i>', '.h{color:#fff}'],
    ['<i class="h">3</i>12', '.h{font-size:0}'],
    ['1<i class="h">2</i>', '.h{color:red}'],
    ['1<a href="#">2</a>', ''],
    ['<i class="v"></i>', '.v::after{content:"12"}'],
    ['<i class="v"></i>', '.v::after{content:url(a.png)}'],
    ['<select><option>0<option selected>12</select>', ''],
    ['<input value="12">', ''],
    ['<bdo dir="rtl">21</bdo>', ''],
    ['<svg></svg>', ''],
    ['<img src="a.png">', ''],
    ['<table><tr><td>12</table>', ''],
    ['<x-t><template shadowrootmode="open"><b>12</b></template></x-t>', ''],
    ['1&nbsp;234', ''],
    ['0&nbsp;', ''],
    ['　 -93&nbsp;<br>', ''],
    ['&nbsp;', ''],
    ['&lt;12&gt; &amp;', ''],
    ['<p>12</p><p>其中网上3</p>', ''],
    ['', ''],
  ])('%s %s', (content, css) => {
    const { report, snapshot } = captured(withCell(content, css));
    const again = captured(snapshot).report;
    expect(again.cells[ID]).toEqual(report.cells[ID]);
    expect(again.source.sha256).toBe(report.source.sha256);
  });

  it('in every cell of pages in all markup habits', () => {
    for (let seed = 0; seed < 8; seed++) {
      const html = renderPage(truthFrom(seed, FORM_2021), habitsFrom(seed));
      const { report, snapshot } = captured(html);
      const again = captured(snapshot).report;
      expect(printed(again)).toEqual(printed(report));
      expect(again.sections).toEqual(report.sections);
      expect(snapshot.length).toBeLessThan(html.length);
    }
  });
});

it('a snapshot holds nothing that could run or load', () => {
  const page = withCell('12', '').replace(
    '<h1>',
    '<script>1</script><iframe src="a.htm"></iframe><link rel=stylesheet href=a.css><h1 onclick="x()" style="color:red">',
  );
  expect(captured(page).snapshot).not.toMatch(/<script|<iframe|<link|onclick|<style/u);
});
