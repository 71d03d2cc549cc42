import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { cellsOf } from '../../../src/forms/cells.js';
import type { Form, Label } from '../../../src/forms/form.js';
import { identitiesOf } from '../../../src/forms/identities.js';
import { FORMS, formOf } from '../../../src/forms/index.js';
import { LabelSequence } from '../../../src/reading/align/align.js';
import { labelKey } from '../../../src/reading/words/label.js';
import { shared } from '../given/shared.js';

const labelled = z.object({ id: z.string(), label: z.string() });
const formSchema = z.object({
  proactive: z.array(
    z.object({
      article: z.string(),
      columns: z.array(labelled),
      rows: z.array(labelled.extend({ cells: z.array(z.string()) })),
    }),
  ),
  requests: z.array(z.object({ id: z.string(), labels: z.array(z.string()) })),
  remedies: z.array(labelled.extend({ cells: z.array(z.string()) })),
  outcomes: z.array(labelled),
  cellCount: z.number(),
});
const canon = z.object({ applicants: z.array(labelled), forms: z.record(z.string(), formSchema) });

/** Equal to no form, so that a form missing from the file fails its tests. */
const NO_FORM: z.infer<typeof formSchema> = {
  proactive: [],
  requests: [],
  remedies: [],
  outcomes: [],
  cellCount: 0,
};

const file = shared('cells.json');

/** A label as printed, on one line. */
const unbroken = (label: string): string => label.replaceAll('|', '');
const named = (labels: readonly { id: string; zh: string }[]) =>
  labels.map(({ id, zh }) => ({ id, label: zh }));
const printed = (labels: readonly { id: string; label: string }[]) =>
  labels.map(({ id, label }) => ({ id, label: unbroken(label) }));

describe.skipIf(file === undefined)('the forms are those of ../shared/cells.json', () => {
  const { applicants, forms } = canon.parse(
    JSON.parse(file ? readFileSync(file, 'utf8') : '{"applicants":[],"forms":{}}'),
  );

  describe.each(FORMS)('form $id', (form: Form) => {
    const official = forms[form.id] ?? NO_FORM;

    it('has every cell, in order, and no other', () => {
      const ids = [
        ...official.proactive.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
        ...official.requests.flatMap((row) =>
          applicants.map(({ id }) => `requests.${row.id}.${id}`),
        ),
        ...official.remedies.flatMap(({ cells }) => cells),
      ];
      expect(cellsOf(form).map(({ id }) => id)).toEqual(ids);
      expect(new Set(ids).size).toBe(official.cellCount);
    });

    it('has the labels of table 二', () => {
      expect(
        form.proactive.map(({ item, columns, rows }) => [item, named(columns), named(rows)]),
      ).toEqual(
        official.proactive.map(({ article, columns, rows }) => [
          labelKey(article).item,
          printed(columns),
          printed(rows),
        ]),
      );
    });

    it('has the labels of table 三', () => {
      expect(named(form.applicants)).toEqual(printed(applicants));
      expect(
        form.requests.map(({ id, zh, ancestors }) => [
          id,
          ...ancestors.map((above) => above.zh),
          zh,
        ]),
      ).toEqual(official.requests.map(({ id, labels }) => [id, ...labels.map(unbroken)]));
    });

    it('has the labels of table 四', () => {
      expect(named(form.remedies)).toEqual(printed(official.remedies));
      expect(named(form.outcomes)).toEqual(printed(official.outcomes));
    });
  });
});

describe.each(FORMS)('form $id', (form: Form) => {
  it('recognises each of its own labels as that label', () => {
    for (const labels of [form.requests, form.remedies, form.outcomes, form.applicants]) {
      const sequence = new LabelSequence<Label>(labels);
      for (const label of labels)
        expect([label.zh, sequence.exactly(label.zh)?.id]).toEqual([label.zh, label.id]);
    }
  });

  it('has identities of its own cells only, each at a place of its own', () => {
    const ids = new Set(cellsOf(form).map(({ id }) => id));
    const identities = identitiesOf(form);
    for (const { parts, totals } of identities)
      expect([...parts, ...totals].filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(identities.map(({ rule, at }) => `${rule}@${at}`)).size).toBe(identities.length);
  });

  it('is found by its id', () => {
    expect(formOf(form.id)).toBe(form);
    expect(formOf('narrative')).toBeUndefined();
  });
});
