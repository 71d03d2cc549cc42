import { describe, expect, it } from 'vitest';
import { FORM_2021 } from '../../../src/forms/form2021.js';
import { strangeCase } from '../../fuzz/cases.js';
import { PLAIN } from '../../render/habits.js';
import { LAYOUTS } from '../../render/layouts/layout.js';
import { withoutSpans, withRepeats } from '../../render/layouts/spans.js';
import { renderPage } from '../../render/page.js';
import { figure } from '../../render/truth.js';
import { truthFrom } from '../../render/truthFrom.js';

const made = truthFrom(1, FORM_2021);
/** Every cell holds a figure that no other cell has. */
const truth = {
  ...made,
  cells: Object.fromEntries(Object.keys(made.cells).map((id, at) => [id, figure(1001 + at)])),
};
const plain = renderPage(truth, PLAIN);

describe.each(LAYOUTS)('a report laid out with %s', (layout) => {
  const page = renderPage(truth, { ...PLAIN, layout });

  it('does not look like the form', () => {
    expect(page).not.toBe(plain);
  });

  it('prints every figure that it has room for', () => {
    const missing = Object.entries(truth.cells).filter(
      ([, { value }]) => !page.includes(String(value)),
    );
    const isLeftOut = (id: string): boolean =>
      layout === 'totals-only' && id.startsWith('requests.') && !id.endsWith('.total');
    expect(missing.filter(([id]) => !isLeftOut(id))).toEqual([]);
  });
});

describe('rows without merged cells', () => {
  const rows = [
    [
      { html: 'a', rows: 2 },
      { html: 'b', cols: 2 },
    ],
    [{ html: 'c' }, { html: 'd' }],
  ];
  const texts = (list: readonly (readonly { html: string }[])[]): string[] =>
    list.map((row) => row.map(({ html }) => html).join('|'));

  it('have the text in the first cell and blanks in the rest', () => {
    expect(texts(withoutSpans(rows))).toEqual(['a|b|', '|c|d']);
  });

  it('or have it in each cell', () => {
    expect(texts(withRepeats(rows))).toEqual(['a|b|b', 'a|c|d']);
  });
});

describe('a short table of totals', () => {
  it('is expected to say nothing of the applicants', () => {
    const seed = [...Array(200).keys()].find((at) => strangeCase(at).layout === 'totals-only');
    const { cells } = strangeCase(seed ?? -1).truth;
    expect(cells['requests.granted.total']).toBeDefined();
    expect(cells['requests.granted.natural_person']).toBeUndefined();
    expect(cells['review.total']).toBeDefined();
  });
});
