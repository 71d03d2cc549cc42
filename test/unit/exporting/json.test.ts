import { describe, expect, it } from 'vitest';
import { collectionFile, reportFile } from '../../../src/exporting/json.js';
import { reportSchema } from '../../../src/report/report.js';
import { recorded } from '../given/pages.js';

const report = recorded();
const nameFor = (agency: string | null, year: number | null = 2021): string =>
  reportFile({ ...report, agency: { name: agency }, year }).name;

describe('a report as a JSON file', () => {
  it('is the record itself', () => {
    const { text, type } = reportFile(report);
    expect(type).toBe('application/json');
    expect(reportSchema.parse(JSON.parse(text))).toEqual(report);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('is named after the agency and the year', () => {
    expect(nameFor('永康市教育局')).toBe('gouji-永康市教育局-2021.json');
    expect(nameFor(null, null)).toMatch(/^gouji-[\w-]+\.json$/u);
  });

  it.each([
    '../../etc/passwd',
    'C:\\con',
    'a/b:c*d?e"f<g>h|i',
    '\u0000\u001f\u007f',
    '永康市\u202e教育局',
    ' . ',
    '😀',
  ])('has a name that every file system takes, for an agency named %j', (agency) => {
    const name = nameFor(agency);
    expect(name).toMatch(/^gouji-[^\p{C}\s/\\:*?"<>|.]*-2021\.json$/u);
  });

  it('has a name of at most 255 bytes, with whole characters and its year', () => {
    for (const agency of ['局'.repeat(300), '𠮷'.repeat(300), `a${'𠮷'.repeat(300)}`]) {
      const name = nameFor(agency);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      expect(() => encodeURIComponent(name)).not.toThrow();
      expect(name).toMatch(/2021\.json$/u);
    }
  });
});

describe('a collection as a JSON file', () => {
  it('has its schema, the time of the export and every report', () => {
    const { name, text } = collectionFile([report, report], [], '2022-02-01T08:00:00.000Z');
    expect(name).toBe('gouji-2022-02-01.json');
    expect(JSON.parse(text)).toEqual({
      schema: 'gouji.collection/1',
      exportedAt: '2022-02-01T08:00:00.000Z',
      reports: [report, report],
      decisions: [],
    });
  });

  it('may be empty', () => {
    expect(JSON.parse(collectionFile([], [], '2022-02-01T08:00:00.000Z').text).reports).toEqual([]);
  });
});
