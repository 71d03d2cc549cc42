import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../../package.json';
import { reportPage } from '../given/form.js';
import { gouji, inGbk, linesOf } from './given.js';

const folder = mkdtempSync(join(tmpdir(), 'gouji-'));
const save = (name: string, content: string | Uint8Array): void =>
  writeFileSync(join(folder, name), content);
const parse = (...files: string[]) => gouji(['parse', ...files], folder);

const PAGE = reportPage({ figures: (id) => id.length });
const declaring = (charset: string, html = PAGE): string =>
  html.replace('<head>', `<head><meta charset="${charset}">`);

beforeAll(async () => {
  mkdirSync(join(folder, 'folder.html'));
  save('报告 1.html', PAGE);
  save('report.HTM', PAGE);
  save('empty.html', '');
  save(
    'garbage.html',
    Uint8Array.from({ length: 50_000 }, (_, at) => (at * 7919 + (at >> 3)) % 256),
  );
  save('other.html', '<h1>招聘公告</h1>');
  await gouji(['--help'], folder); // Built on first use, once for all of these.
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('gouji parse', () => {
  it('prints one line a file, in the order of the arguments, and ends with 0', async () => {
    const files = ['报告 1.html', 'report.HTM', './报告 1.html', join(folder, 'report.HTM')];
    const run = await parse(...files);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    const lines = linesOf(run);
    expect(lines.map(({ input }) => input)).toEqual(files);
    for (const { report, error } of lines) {
      expect(error).toBeNull();
      expect(report).toMatchObject({ schema: 'gouji.report/1', year: 2021, source: { url: null } });
      expect(report?.cells['review.total']?.value).toBe('review.total'.length);
    }
  });

  it('says in one sentence why a file has no report, reads the rest, and ends with 1', async () => {
    const files = [
      ...['missing.html', 'folder.html', 'empty.html', 'garbage.html'],
      ...['other.html', 'notes.xyz', '报告 1.html'],
    ];
    const run = await parse(...files);
    expect(run).toMatchObject({ status: 1, stderr: '' });
    const lines = linesOf(run);
    expect(lines.map(({ input }) => input)).toEqual(files);
    for (const { report, error } of lines.slice(0, -1)) {
      expect(report).toBeNull();
      expect(error).toMatch(/^\S[^\n]*\.$/u);
      expect(error).not.toMatch(/\bat \S+:\d+|fault|Error:/u);
    }
    expect(lines[0]?.error).toContain('no file');
    expect(lines[1]?.error).toContain('folder');
    expect(lines.at(-1)?.report).not.toBeNull();
  });

  it.each([
    ['nothing to do', []],
    ['no file', ['parse']],
    ['another command', ['read', 'report.HTM']],
    ['an option that it does not know', ['parse', '--fast', 'report.HTM']],
  ])('ends with 2 and says how to use it when given %s', async (_, args) => {
    const run = await gouji(args, folder);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('gouji parse FILE');
    expect(run.stderr).not.toMatch(/\n\s+at /u);
  });

  it('reads a report while many others are read on the same machine', {
    timeout: 120_000,
  }, async () => {
    const runs = await Promise.all(Array.from({ length: 10 }, () => parse('report.HTM')));
    expect(runs.map(({ status }) => status)).toEqual(Array(10).fill(0));
  });

  it('stops without a complaint when its reader has seen enough', async () => {
    const run = await gouji(['parse', ...Array(30).fill('report.HTM')], folder, {
      stopAfterOne: true,
    });
    expect(run).toMatchObject({ status: 0, signal: null, stderr: '' });
  });
});

describe('gouji', () => {
  it.each([
    ['--help', 'gouji check [--json]', 'gouji parse FILE...', 'gouji --version'],
    ['parse --help', 'Usage: gouji parse FILE...\n', 'Exit status'],
    ['parse report.HTM -h', 'Usage: gouji parse FILE...\n', 'Exit status'],
    ['check --help', 'Usage: gouji check [--json] [--lang zh|en] FILE...\n', 'Exit status'],
  ])('says on standard output how it is used when asked with %s', async (args, ...said) => {
    const run = await gouji(args.split(' '), folder);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    for (const words of said) expect(run.stdout).toContain(words);
  });

  it('names the version of its reader, which records carry', async () => {
    const run = await gouji(['--version'], folder);
    expect(run).toMatchObject({ status: 0, stderr: '', stdout: `${version}\n` });
    const [line] = linesOf(await parse('report.HTM'));
    expect(line?.report?.reader).toBe(version);
  });
});

describe('the encoding of a saved page', () => {
  const cases: [string, Uint8Array][] = [
    ['GBK that says so', inGbk(declaring('gb2312'))],
    ['GBK that says nothing', inGbk(PAGE)],
    ['GBK that says it is UTF-8', inGbk(declaring('utf-8'))],
    ['UTF-8 that says so', Buffer.from(declaring('utf-8'))],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${PAGE}`)],
    ['an encoding that nobody knows', Buffer.from(declaring('x-nobody'))],
    ['UTF-16', Buffer.from(`\ufeff${PAGE}`, 'utf16le')],
    [
      'GBK with http-equiv',
      inGbk(
        PAGE.replace(
          '<head>',
          '<head><meta http-equiv="Content-Type" content="text/html; charset=GBK">',
        ),
      ),
    ],
  ];

  it('is found out', async () => {
    cases.forEach(([, bytes], at) => {
      save(`encoding-${at}.html`, bytes);
    });
    const lines = linesOf(await parse(...cases.map((_, at) => `encoding-${at}.html`)));
    expect(lines.map(({ report }, at) => [cases[at]?.[0], report?.agency.name])).toEqual(
      cases.map(([encoding]) => [encoding, '永康市教育局']),
    );
  });
});
