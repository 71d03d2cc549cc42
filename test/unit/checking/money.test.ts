import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../src/checking/check.js';
import type { Checkable } from '../../../src/checking/checkable.js';
import { type Printed, printing } from './given.js';

const RIGHT = printing({});

const findings = (changes: Partial<Checkable>, figures: Record<string, Printed> = {}) =>
  checkReport({ ...printing(figures), ...changes }).findings;
const rules = (changes: Partial<Checkable>, figures: Record<string, Printed> = {}) =>
  findings(changes, figures).map(({ severity, rule }) => `${severity} ${rule}`);

describe('fees', () => {
  const fees = (amount: number, name: string) =>
    rules({ agency: { name }, published: '2022-01-20' }, { 'proactive.fees.amount': amount });

  it('of a township in the ten thousands are likely in yuan', () => {
    expect(fees(25_100, '南溪镇人民政府')).toEqual(['warning fees.unit']);
    expect(fees(9999, '南溪镇人民政府')).toEqual([]);
    expect(fees(25_100, '永康市自然资源局')).toEqual([]);
  });

  it('that were not paid must have been asked for', () => {
    const unpaid = Object.fromEntries(
      ['new', 'other.unpaid', 'total'].flatMap((row) =>
        ['business', 'total'].map((one) => [`requests.${row}.${one}`, 1]),
      ),
    );
    const other = (text: string): Partial<Checkable> => ({
      sections: RIGHT.sections.map((section) =>
        section.id === 'other' ? { ...section, text } : section,
      ),
    });
    expect(rules(other('无其他事项。'), unpaid)).toEqual(['warning fees.unmentioned']);
    expect(rules(other('发出收费通知1件。'), unpaid)).toEqual([]);
    expect(rules(other('无其他事项。'))).toEqual([]);
  });

  it('that the tariff cannot give, or that exceed what was asked for, are notes', () => {
    const yuan = (id: 'fees.notified_yuan' | 'fees.collected_yuan', value: number) => ({
      id,
      value,
      unit: '元',
      section: 'other' as const,
      quote: `信息处理费${value}元。`,
    });
    const of = (notified: number, collected: number) =>
      rules({
        facts: [yuan('fees.notified_yuan', notified), yuan('fees.collected_yuan', collected)],
      });
    expect(of(400, 380)).toEqual([]);
    expect(of(400, 385)).toEqual(['info fees.tariff']);
    expect(of(400, 500)).toEqual(['info fees.overpaid']);
  });
});
