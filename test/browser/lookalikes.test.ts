import { expect, it } from 'vitest';
import { z } from 'zod';
import { VERDICT_MESSAGES } from '../../src/reading/verdict.js';
import { html, sampleExpectation, sampleNames } from '../harness/samples.js';
import { inEachBrowser, openPopup, openSample, textOf } from './session.js';

const expectation = z.object({
  verdict: z.enum(['list', 'attachment', 'pictures', 'blank_form', 'explanation', 'other']),
});
const LOOKALIKES = sampleNames().filter((name) => name.startsWith('lookalike-'));

inEachBrowser('a page that only looks like a report is not captured', (session) => {
  it.each(LOOKALIKES)('%s: the popup says what it saw', async (name) => {
    const { tab } = await openSample(session(), `/${name}.html`);
    const popup = await openPopup(session(), tab);
    const { verdict } = expectation.parse(sampleExpectation(name));
    expect(await textOf(popup, '.notice h1')).toBe(VERDICT_MESSAGES[verdict].zh);
    expect(await popup.$('#capture')).toBeNull();
  });

  it('a page of another kind has no badge', async () => {
    const { browser, files } = session();
    files.set('/news.html', html('<!doctype html><title>新闻</title><p>今天天气很好。</p>'));
    const { tab } = await openSample(session(), '/news.html');
    const popup = await openPopup(session(), tab);
    expect(await textOf(popup, '.notice h1')).toBe(VERDICT_MESSAGES.other.zh);
    expect(await browser.badge(tab)).toBe('');
  });
});
