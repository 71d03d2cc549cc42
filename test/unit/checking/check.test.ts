import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../src/checking/check.js';
import { FORM_2021 } from '../../../src/forms/form2021.js';
import { identitiesOf } from '../../../src/forms/identities.js';
import { FORMS } from '../../../src/forms/index.js';
import { type Printed, printing, REPORT } from './given.js';

const identityRules = new Set<string>(identitiesOf(FORM_2021).map(({ rule }) => rule));

describe('every identity of the form', () => {
  const printed = fc.oneof(
    fc.integer({ min: -9, max: 9 }),
    fc.constantFrom<Printed>('blank', 'dash', 'ambiguous', 'unreadable', 'absent'),
  );
  const ids = fc.constantFrom(...Object.keys(printing({}).cells));

  it('is counted once, and is a finding unless it is consistent', () => {
    fc.assert(
      fc.property(fc.dictionary(ids, printed), (figures) => {
        const { checks, findings } = checkReport(printing(figures));
        const { consistent, inconsistent, unchecked } = checks;
        expect(consistent + inconsistent + unchecked).toBe(identitiesOf(FORM_2021).length);
        const ofIdentities = findings.filter(({ rule }) => identityRules.has(rule));
        expect(ofIdentities).toHaveLength(inconsistent + unchecked);
        expect(ofIdentities.filter(({ severity }) => severity === 'info')).toHaveLength(unchecked);
      }),
    );
  });

  it('and every other check says what it finds without null or undefined', () => {
    fc.assert(
      fc.property(fc.dictionary(ids, printed), fc.boolean(), (figures, isNamed) => {
        const unknown = { year: null, agency: { name: null }, published: null };
        const report = { ...printing(figures), ...(isNamed ? {} : unknown) };
        for (const { at, message } of checkReport(report).findings)
          expect([at, message.zh, message.en].join()).not.toMatch(/null|undefined|NaN/u);
      }),
    );
  });

  it('is one of 42 on the form of 2021, of 40 on that of 2019, of none in a narrative', () => {
    expect(FORMS.map((form) => identitiesOf(form).length)).toEqual([42, 40]);
    expect(checkReport(REPORT)).toEqual({
      checks: { consistent: 0, inconsistent: 0, unchecked: 0 },
      findings: [],
      broken: [],
    });
  });
});
