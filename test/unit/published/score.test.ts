/** @file The score of published reports counts what it says. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/report/cell.js';
import type { Report } from '../../../src/report/report.js';
import type { ExpectedDocument, Noted } from '../../published/expected.js';
import { scoreDocument, scoreNarrative } from '../../published/score.js';
import { recorded } from '../given/pages.js';

const sample = recorded();

const reportWith = (cell: Cell | undefined): Report => ({
  ...sample,
  cells: cell ? { c: cell } : {},
});
const documentWith = (noted: Noted | undefined, behind?: number): ExpectedDocument => {
  const { form, year, agency } = sample;
  return {
    source: '',
    kind: 'html',
    form,
    year,
    agency: agency.name,
    cells: noted === undefined ? {} : { c: noted },
    ...(behind !== undefined && { behind: { c: behind } }),
  };
};
/** The one outcome of a cell noted so and read so. */
const outcome = (noted: Noted | undefined, cell: Cell | undefined, behind?: number): string[] =>
  [...scoreDocument(documentWith(noted, behind), reportWith(cell)).score.keys()].filter((key) =>
    key.startsWith('cell.'),
  );
const number = (value: number): Cell => ({ value, status: 'number' });
const none = (status: Cell['status']): Cell => ({ value: null, status });

describe('a cell that is printed', () => {
  it.each<[Noted, Cell | undefined, string]>([
    [3, number(3), 'right'],
    [3, { value: 3, status: 'recovered' }, 'right'],
    [3, none('ambiguous'), 'open'],
    [3, number(4), 'silent'],
    [3, none('blank'), 'silent'],
    [3, none('dash'), 'silent'],
    [3, none('absent'), 'absent'],
    [3, undefined, 'absent'],
    ['blank', none('blank'), 'right'],
    ['blank', number(0), 'silent'],
    ['blank', none('dash'), 'unlike'],
    ['unreadable', none('unreadable'), 'right'],
    ['unreadable', none('blank'), 'silent'],
  ])('noted as %s, read as %o, is %s', (noted, cell, expected) => {
    expect(outcome(noted, cell)).toEqual([`cell.${expected}`]);
  });
});

describe('a cell that a person leaves open', () => {
  it('may be left open', () => {
    expect(outcome('open', none('ambiguous'))).toEqual(['cell.leftOpen']);
  });
  it('is claimed where the reader says a figure', () => {
    expect(outcome('open', number(3))).toEqual(['cell.claimed']);
    expect(outcome('open', number(3), 3)).toEqual(['cell.claimed']);
  });
  it('is silently wrong where the published document says another', () => {
    expect(outcome('open', number(4), 3)).toEqual(['cell.silent']);
    expect(outcome('open', none('blank'), 3)).toEqual(['cell.silent']);
  });

  it('is called absent where the reader says that there is none', () => {
    expect(outcome('open', none('absent'))).toEqual(['cell.calledAbsent']);
    expect(outcome('open', undefined, 3)).toEqual(['cell.calledAbsent']);
  });
});

describe('what is not printed', () => {
  it('is invented where a figure is read', () => {
    expect(outcome(undefined, number(3))).toEqual(['cell.invented']);
    expect(outcome(undefined, none('absent'))).toEqual([]);
  });
});

describe('form, year and agency', () => {
  const read = reportWith(undefined);
  it('are right, missing or wrong', () => {
    const want = documentWith(undefined);
    expect(scoreDocument(want, read).faults).toEqual([]);
    const { score } = scoreDocument(
      { ...want, year: 1999, agency: '青禾县水利局' },
      { ...read, year: null },
    );
    expect([...score.keys()]).toEqual(['form.right', 'year.missing', 'agency.wrong']);
  });
  it('are right by another name that was noted', () => {
    const want = { ...documentWith(undefined), agency: '甲', agencyAlso: [read.agency.name ?? ''] };
    expect(scoreDocument(want, read).score.get('agency.right')).toBe(1);
  });
});

describe('a document that was not taken for a report', () => {
  it('has its sure cells unread', () => {
    expect([...scoreDocument(documentWith(3), undefined).score]).toEqual([['cell.unread', 1]]);
  });
});

describe('the facts of a narrative', () => {
  it('are found, missed and wrong by id and value', () => {
    const fact = (
      id: 'requests.received' | 'review.total',
      value: number,
    ): Report['facts'][number] => ({
      id,
      value,
      unit: '件',
      section: 'requests',
      quote: '',
    });
    const report = {
      ...sample,
      facts: [fact('requests.received', 3), fact('review.total', 1)],
    };
    const want = {
      source: '',
      year: report.year,
      agency: report.agency.name,
      facts: [
        { id: 'requests.received', value: 3 },
        { id: 'litigation.total', value: 2 },
      ],
    };
    const { score } = scoreNarrative(want, report);
    expect(score.get('fact.found')).toBe(1);
    expect(score.get('fact.missed')).toBe(1);
    expect(score.get('fact.wrong')).toBe(1);
  });
});
