import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { html, PROJECT, sampleNames, sampleSource } from '../harness/samples.js';
import { expectSame } from './sameRecord.js';
import { inEachBrowser } from './session.js';

const SHARED = join(PROJECT, '../shared/pages');
inEachBrowser('a live page and its markup give the same record', (session) => {
  it.each(sampleNames())('%s', async (name) => {
    await expectSame(session(), `/${name}.html`, sampleSource(name));
  });

  describe.skipIf(!existsSync(SHARED))('pages of ../shared (skipped where it is absent)', () => {
    const names = existsSync(SHARED)
      ? readdirSync(SHARED).filter((name) => name.endsWith('.html'))
      : [];
    it.each(names)('%s', async (name) => {
      const source = readFileSync(join(SHARED, name), 'utf8');
      session().files.set(`/shared/${name}`, html(source));
      await expectSame(session(), `/shared/${name}`, source);
    });
  });
});
