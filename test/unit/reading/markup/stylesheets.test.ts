import { describe, expect, it } from 'vitest';
import { STYLED, styledFigure, withSheet } from '../../../render/stylesheets.js';
import { reportPage } from '../../given/form.js';
import { reading, walked } from '../../given/pages.js';

const ID = 'requests.new.natural_person';

describe('what a style sheet in the page hides is not read', () => {
  it.each(Object.entries(STYLED))('%s', (_, styled) => {
    const page = reportPage({ figures: (id) => (id === ID ? styledFigure(styled) : 0) });
    expect(reading(withSheet(page, styled)).cells[ID]?.value).toBe(styled.shown ? 37 : 3);
  });

  it('even a whole section in a tab', () => {
    const page =
      '<style>.t{display:none}.t.on{display:block}</style><div class=t>a</div><div class="t on">b</div>';
    expect(walked(page).blocks).toMatchObject([{ kind: 'line', text: 'b' }]);
  });

  it('what is visible inside an invisible part that is not displayed stays invisible', () => {
    const lines = (page: string) =>
      walked(page).blocks.flatMap((b) => (b.kind === 'line' ? b.text : []));
    expect(lines('<style>.t{visibility:hidden}</style><p class=t>a</p><p>b</p>')).toEqual(['b']);
    expect(lines('<dialog>a</dialog><dialog open>b</dialog>')).toEqual(['b']);
  });

  it('and no sheet, however broken, is a fault', () => {
    for (const css of [
      '{'.repeat(2000),
      '.a,'.repeat(5000),
      '@media '.repeat(1000),
      '}'.repeat(9999),
      ':is('.repeat(3000),
    ])
      expect(walked(`<style>p{display:none}${css} display</style><b>x</b>`).blocks).toHaveLength(1);
  });

  it('a sheet beyond all measure is refused, not followed for minutes', () => {
    const rules = '* * p{display:block}'.repeat(3000);
    expect(() => walked(`<style>${rules}</style>${'<p>x'.repeat(5000)}`)).toThrow('too many rules');
  });
});
