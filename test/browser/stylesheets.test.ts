import { expect, it } from 'vitest';
import { html } from '../harness/samples.js';
import { STYLED, styledFigure, withSheet } from '../render/stylesheets.js';
import { reportPage } from '../unit/given/form.js';
import { expectSame } from './sameRecord.js';
import { inEachBrowser } from './session.js';

const ID = 'requests.new.natural_person';

inEachBrowser('a page whose style sheet hides something', (session) => {
  it.each(Object.entries(STYLED))('%s', async (name, styled) => {
    const page = reportPage({ figures: (id) => (id === ID ? styledFigure(styled) : 0) });
    const source = withSheet(page, styled);
    const path = `/styled/${Object.keys(STYLED).indexOf(name)}.html`;
    session().files.set(path, html(source));
    const live = await expectSame(session(), path, source);
    expect(live?.cells[ID]?.value).toBe(styled.shown ? 37 : 3);
  });
});
