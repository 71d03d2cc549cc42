import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/report/finding.js';
import { reportPage } from '../given/form.js';
import { gouji } from './given.js';

const folder = mkdtempSync(join(tmpdir(), 'gouji-check-'));
const title = (year: number) => `杭州市拱墅区教育局${year}年政府信息公开工作年度报告`;

/** Everything 0 but these cells. */
const write = (name: string, year: number, figures: Record<string, number | string>) =>
  writeFileSync(
    join(folder, name),
    reportPage({ title: title(year), figures: (id) => figures[id] ?? 0 }).replaceAll(
      '2021年，本局',
      `${year}年，本局`,
    ),
  );

beforeAll(() => {
  write('2021.html', 2021, { 'proactive.normative_documents.in_force': 440 });
  write('2022.html', 2022, {
    'proactive.normative_documents.in_force': 546,
    'proactive.normative_documents.issued': 58,
    'proactive.normative_documents.repealed': 45,
  });
  write('wrong.html', 2024, { 'review.total': 3 });
  const printed = { new: 12, granted: 7, partial: 5, total: 12 };
  const withoutTotals = Object.entries(printed).flatMap(([row, value]) => [
    [`requests.${row}.business`, value],
    [`requests.${row}.total`, ''],
  ]);
  write('blank.html', 2024, Object.fromEntries(withoutTotals));
  writeFileSync(join(folder, 'news.html'), '<p>招聘公告');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('gouji check', () => {
  it('prints findings for people, a report at a time, and ends with 0 where none is an error', async () => {
    const run = await gouji(['check', '--lang', 'en', '2021.html'], folder);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toMatch(
      /^2021\.html\n {2}杭州市拱墅区教育局 2021 · 42 of 42 identities hold · 0 errors, \d+ warnings?, \d+ notes?\n/u,
    );
  });

  it('checks the reports of several files against each other', async () => {
    const run = await gouji(
      ['check', '--lang', 'zh', '2021.html', '2022.html', 'wrong.html'],
      folder,
    );
    expect(run.stdout).toContain('注意  “行政规范性文件”：2021年现行有效440件');
    expect(run.stdout).toContain('应为453件，本年“现行有效件数”为546，相差+93');
    expect(run.stdout).toContain(
      '全部报告\n  说明  “杭州市拱墅区教育局”2021—2024年的报告中缺2023年。',
    );
  });

  it('shows findings of one cause as one, and lists all with --json', async () => {
    const run = await gouji(['check', '--lang', 'en', 'blank.html'], folder);
    const shown = run.stdout.split('\n').filter((line) => /requests\.|remedies\./u.test(line));
    expect(shown).toEqual([
      expect.stringMatching(
        /^ {2}warning {2}Table 3, column “Total”: 4 cells are left blank.*\(the cause of 4 more findings; --json lists them\) {2}\[requests\.blank_column total\]$/u,
      ),
    ]);
    expect(run.stdout).toMatch(/ 0 errors, 2 warnings, /u);
    const json = await gouji(['check', '--json', 'blank.html'], folder);
    const { findings } = JSON.parse(json.stdout);
    expect(findings.filter(({ rule }: Finding) => rule === 'requests.row_total')).toHaveLength(4);
  });

  it('says of each report only what its neighbours show about it', async () => {
    const run = await gouji(['check', '--json', '2022.html', '2021.html', 'wrong.html'], folder);
    const rules = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map(({ input, findings }) => [input, findings.map(({ rule }: Finding) => rule)]);
    expect(rules.filter(([, found]) => found.includes('proactive.stock'))).toEqual([
      ['2022.html', expect.anything()],
    ]);
  });

  it('ends with 1 where an error was found', async () => {
    const run = await gouji(['check', 'wrong.html'], folder);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('remedies.total review');
  });

  it('ends with 1 where a file has no report, and says so', async () => {
    const run = await gouji(['check', '--lang', 'en', 'news.html', '2021.html'], folder);
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/^news\.html\n {2}error {2}No annual disclosure report/u);
    expect(run.stdout).toContain('2021.html\n');
  });

  it('prints one object a line with --json', async () => {
    const run = await gouji(['check', '--json', '2021.html', 'news.html', 'wrong.html'], folder);
    const [first, second, third, collection] = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ input: '2021.html', year: 2021, form: '2021', error: null });
    expect(second).toMatchObject({ input: 'news.html', error: expect.any(String) });
    expect(third.findings[0]).toMatchObject({ rule: 'remedies.total', severity: 'error' });
    expect(collection).toMatchObject({
      input: null,
      findings: [{ rule: 'collection.missing_years' }],
    });
  });

  it.each([
    [['check']],
    [['check', '--nonsense', 'a.html']],
    [['check', '--lang', 'fr', 'a.html']],
    [['chekc', 'a.html']],
  ])('says how it is used after %j, and ends with 2', async (args) => {
    const run = await gouji(args, folder);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('Usage: gouji parse FILE...');
  });
});
