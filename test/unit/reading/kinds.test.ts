import { describe, expect, it } from 'vitest';
import { expectedOf } from '../../render/expected.js';
import { KINDS, KINDS_NOT_YET } from '../../render/kinds/index.js';
import { renderPage } from '../../render/page.js';
import { recorded } from '../given/pages.js';

/** What a reading says, as far as the truth decides it. */
function said(html: string) {
  const { form, year, agency, cells } = recorded(html, null);
  const outcomes = Object.entries(cells).map(([id, { value, status }]) => [id, [value, status]]);
  return { form, year, agency: agency.name, cells: Object.fromEntries(outcomes) };
}

describe.each(KINDS)('a page of the kind $name', ({ name, truth, habits }) => {
  const { form, year, agency, cells } = expectedOf(truth);
  const expected = { form, year, agency, cells };

  it.skipIf(KINDS_NOT_YET.includes(name))('is read as it prints', () => {
    expect(said(renderPage(truth, habits))).toEqual(expected);
  });

  it.runIf(KINDS_NOT_YET.includes(name))('is not read as it prints yet', () => {
    expect(said(renderPage(truth, habits))).not.toEqual(expected);
  });
});

it('the kinds that are not read yet are all kinds', () => {
  expect(KINDS.map(({ name }) => name)).toEqual(expect.arrayContaining([...KINDS_NOT_YET]));
});
