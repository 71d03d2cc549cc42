import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import en from '../../_locales/en/messages.json';
import zh from '../../_locales/zh_CN/messages.json';
import { buildExtension } from '../../build.mjs';
import { PROJECT } from '../harness/samples.js';

const folder = mkdtempSync(join(tmpdir(), 'gouji-build-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every file of a folder by its path. */
function filesIn(path: string): Map<string, Buffer> {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(path.length), readFileSync(file)]),
  );
}

describe.each(['chrome', 'firefox'] as const)('the build for %s', (browser) => {
  it('is the same bytes on every run', async () => {
    const [one, two] = [join(folder, `${browser}-1`), join(folder, `${browser}-2`)];
    await buildExtension(browser, { out: one });
    await buildExtension(browser, { out: two });
    expect(filesIn(one)).toEqual(filesIn(two));
    expect(filesIn(one).size).toBeGreaterThan(10);
  }, 60_000);

  it('has a resident script of at most 3 KB that imports nothing', async () => {
    const out = join(folder, `${browser}-resident`);
    await buildExtension(browser, { out });
    const script = readFileSync(join(out, 'content/detect.js'), 'utf8');
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(3 * 1024);
    expect(script).not.toMatch(/\b(?:import|require)\b/u);
  });

  it('names no other permission than it needs', async () => {
    const out = join(folder, `${browser}-manifest`);
    await buildExtension(browser, { out });
    const manifest: unknown = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({
      permissions: ['activeTab', 'scripting', 'storage'],
      host_permissions: ['*://*.gov.cn/*'],
      version: JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')).version,
    });
  });
});

describe('the words of the interface', () => {
  const sources = ['src', 'popup', 'options']
    .flatMap((name) => [...filesIn(join(PROJECT, name))])
    .filter(([file]) => /\.tsx?$/u.test(file))
    .map(([, bytes]) => bytes.toString())
    .join('\n');
  const manifest = readFileSync(join(PROJECT, 'manifest.json'), 'utf8');

  it('are the same keys, with the same places for values, in both languages', () => {
    const places = (words: Record<string, { message: string }>) =>
      Object.entries(words).map(([key, { message }]) => [
        key,
        message.match(/\$\d/gu)?.sort() ?? [],
      ]);
    expect(places(en)).toEqual(places(zh));
  });

  it('are all in use', () => {
    const unused = Object.keys(zh).filter(
      (key) =>
        !sources.includes(`'${key}'`) &&
        !manifest.includes(`__MSG_${key}__`) &&
        !/^(?:failure|unreadable)_/u.test(key),
    );
    expect(unused).toEqual([]);
  });
});
