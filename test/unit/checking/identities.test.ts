import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../src/checking/check.js';
import { findingOf, findingsOn, type Printed, printing } from './given.js';

/** Rule and place of every finding about sums and tables. */
const found = (figures: Record<string, Printed>): string[] =>
  findingsOn(figures)
    .filter(({ rule }) => !/^(?:cells|suspect)\./u.test(rule))
    .map(({ rule, at, severity }) => `${severity} ${rule}@${at}`);

/** One request of a natural person, granted: every identity of the form holds. */
const ONE_GRANTED = Object.fromEntries(
  ['new', 'granted', 'total'].flatMap((row) =>
    ['natural_person', 'total'].map((applicant) => [`requests.${row}.${applicant}`, 1]),
  ),
);

describe('a report that adds up', () => {
  it('has no findings', () => {
    expect(found({})).toEqual([]);
    expect(found(ONE_GRANTED)).toEqual([]);
    expect(found({ 'review.upheld': 2, 'review.pending': 1, 'review.total': 3 })).toEqual([]);
  });

  it('has none either where blanks and dashes stand for 0', () => {
    expect(found({ 'requests.new.business': 'blank', 'requests.new.total': 'dash' })).toEqual([]);
    expect(
      found({ ...ONE_GRANTED, 'requests.carried_out.total': 'blank', 'review.total': 'blank' }),
    ).toEqual([]);
  });

  it('has none where a recovered figure makes it add up', () => {
    const report = printing(ONE_GRANTED);
    const cells = {
      ...report.cells,
      'requests.new.total': { value: 1, status: 'recovered' as const },
    };
    expect(checkReport({ ...report, cells }).findings).toEqual([]);
  });
});

describe('what does not add up', () => {
  it.each([
    [
      'a row of table 三',
      'requests.row_total',
      'denied.state_secret',
      'requests.denied.state_secret.total',
    ],
    [
      'the results of an applicant',
      'requests.results_total',
      'research',
      'requests.granted.research',
    ],
    ['the balance of an applicant', 'requests.balance', 'business', 'requests.carried_in.business'],
    ['the balance of an applicant', 'requests.balance', 'other', 'requests.carried_out.other'],
    ['review', 'remedies.total', 'review', 'review.corrected'],
    ['direct litigation', 'remedies.total', 'litigation.direct', 'litigation.direct.total'],
    [
      'litigation after review',
      'remedies.total',
      'litigation.after_review',
      'litigation.after_review.other',
    ],
  ])('is an error where every cell is printed: %s', (_, rule, at, id) => {
    expect(found({ [id]: 3 })).toContain(`error ${rule}@${at}`);
  });

  it.each(['blank', 'dash'] as const)('is a warning where a %s takes part', (empty) => {
    const figures = { 'review.upheld': 3, 'review.total': 2, 'review.other': empty };
    expect(found(figures)).toEqual(['warning remedies.total@review']);
    expect(findingOf(figures, 'remedies.total', 'review')).toMatchObject({
      expected: 3,
      actual: 2,
    });
  });

  it('is a warning, with nothing printed, where the total is blank', () => {
    const figures = { 'review.upheld': 3, 'review.total': 'blank' as const };
    expect(findingOf(figures, 'remedies.total', 'review')).toMatchObject({
      severity: 'warning',
      expected: 3,
      actual: null,
    });
  });

  it('names the cells that take part', () => {
    expect(findingOf({ 'review.upheld': 3 }, 'remedies.total', 'review').cells).toEqual(
      ['upheld', 'corrected', 'other', 'pending', 'total'].map((outcome) => `review.${outcome}`),
    );
  });

  it('is not excused by a difference of one, nor by signs that cancel', () => {
    expect(found({ 'review.upheld': 1_000_000, 'review.total': 999_999 })).toHaveLength(1);
    expect(found({ 'review.upheld': 5, 'review.total': -5 })).toHaveLength(1);
  });
});

describe('what cannot be checked', () => {
  it.each(['ambiguous', 'unreadable', 'absent'] as const)(
    'is a note, never consistent, where a cell is %s',
    (status) => {
      expect(found({ 'review.corrected': status })).toContain('info remedies.total@review');
      expect(checkReport(printing({ 'review.corrected': status })).checks.unchecked).toBe(1);
    },
  );

  it('has neither an expected figure nor a printed one', () => {
    expect(findingOf({ 'review.total': 'ambiguous' }, 'remedies.total', 'review')).toMatchObject({
      expected: null,
      actual: null,
    });
  });

  it('comes last; errors come first', () => {
    const severities = findingsOn({
      'review.total': 'ambiguous',
      'litigation.direct.total': 2,
      'litigation.after_review.total': 2,
      'litigation.after_review.other': 'blank',
    }).map(({ severity }) => severity);
    expect(severities).toEqual(['error', 'warning', 'warning', 'info', 'info']);
  });
});
