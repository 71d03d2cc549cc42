import { expect, it } from 'vitest';
import { cellsOf } from '../../../../src/forms/cells.js';
import { FORMS } from '../../../../src/forms/index.js';
import { printProactive, printRemedies, printRequests } from '../../given/form.js';
import { matched } from '../../given/tables.js';

it.each(FORMS)('every cell of form $id ends in exactly one state, the right one', (form) => {
  const ids = cellsOf(form).map(({ id }) => id);
  const figures = (id: string) => ['/', '', ids.indexOf(id)][ids.indexOf(id) % 3] ?? '';
  const html = [printProactive, printRequests, printRemedies]
    .map((print) => print(form, figures))
    .join('');
  const { cells, form: found, extra } = matched(html);
  expect(found.id).toBe(form.id);
  expect(extra).toEqual([]);
  expect(Object.keys(cells)).toEqual(ids);
  ids.forEach((id, index) => {
    const status = ['dash', 'blank', 'number'][index % 3];
    expect([id, cells[id]?.status, cells[id]?.value]).toEqual([
      id,
      status,
      status === 'number' ? index : null,
    ]);
  });
});

it.each(FORMS)('a table left out of form $id leaves its cells absent', (form) => {
  const { cells } = matched(printRequests(form, () => 1));
  for (const { id, table } of cellsOf(form))
    expect([id, cells[id]?.status]).toEqual([id, table === 'requests' ? 'number' : 'absent']);
});
