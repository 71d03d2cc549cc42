/** @file Reads a tab: injects the reader into its frames and takes the frame that holds the report. */
import '../report/jitless.js';
import * as z from 'zod';
import { browser } from '../browser.js';
import type { Look } from '../capture/look.js';
import type { UNREADABLE } from '../messages.js';
import { REFUSALS } from '../reading/verdict.js';
import type { Place } from '../report/cell.js';
import { reportSchema } from '../report/report.js';

/** What a frame answers comes from a page: it is checked before anything else sees it. */
const lookSchema = z.discriminatedUnion('verdict', [
  z.object({
    verdict: z.literal('report'),
    report: reportSchema,
    snapshot: z.string(),
    broken: z.array(z.string()),
  }),
  z.object({
    verdict: z.enum(REFUSALS),
    title: z.string(),
  }),
]);

/** The tab could not be read. */
export class UnreadableTab extends Error {
  readonly why: (typeof UNREADABLE)[number];

  constructor(why: (typeof UNREADABLE)[number], cause: unknown) {
    super(`The tab could not be read (${why}): ${String(cause)}`, { cause });
    this.name = 'UnreadableTab';
    this.why = why;
  }
}

/**
 * Reads every frame of a tab.
 *
 * @returns the frame with most figures of a report; else what the page itself was seen to be
 * @throws UnreadableTab
 */
export async function readTab(tabId: number, now: Date): Promise<Look> {
  const looks = await inject(tabId, now.toISOString());
  const reports = looks.filter((look) => look.verdict === 'report');
  const best = reports.sort((a, b) => figures(b) - figures(a))[0];
  const told = looks.find((look) => look.verdict !== 'other');
  return best ?? told ?? looks[0] ?? { verdict: 'other', title: '' };
}

/** What `content/capture.ts` marks is outlined so that neither colour alone nor the page's own can hide it. */
const OUTLINE = `[data-gouji-outlined] {
  outline: 3px solid #b3261e !important;
  outline-offset: 1px !important;
  box-shadow: 0 0 0 6px #ffd54f !important;
}`;

/**
 * Outlines figures in the page and scrolls to the first.
 *
 * @param url address of the document that they are in
 * @returns how many were found
 * @throws UnreadableTab
 */
export async function showIn(
  tabId: number,
  url: string,
  places: readonly Place[],
): Promise<number> {
  const target = { tabId, allFrames: true };
  try {
    const tab = await browser.tabs.get(tabId);
    const css = { target, css: OUTLINE };
    await browser.scripting.removeCSS(css);
    await browser.scripting.insertCSS(css);
    await browser.scripting.executeScript({ target, files: ['/content/capture.js'] });
    const results = await browser.scripting.executeScript({
      target,
      func: (at: string, page: string, where: Place[]) => globalThis.gouji?.show(at, page, where),
      args: [url, tab.url ?? '', [...places]],
    });
    return results.reduce((sum, { result }) => sum + (typeof result === 'number' ? result : 0), 0);
  } catch (error) {
    throw new UnreadableTab(whyNot(error), error);
  }
}

const figures = (look: Extract<Look, { verdict: 'report' }>): number =>
  Object.values(look.report.cells).filter((cell) => cell.value !== null).length;

async function inject(tabId: number, capturedAt: string): Promise<Look[]> {
  const target = { tabId, allFrames: true };
  try {
    const tab = await browser.tabs.get(tabId);
    await browser.scripting.executeScript({ target, files: ['/content/capture.js'] });
    const results = await browser.scripting.executeScript({
      target,
      func: (at: string, page: string) => globalThis.gouji?.look(at, page),
      args: [capturedAt, tab.url ?? ''],
    });
    // The page's own frame comes first, then the others in the order of the browser.
    return results
      .sort((a, b) => a.frameId - b.frameId)
      .flatMap(({ result }) => {
        const look = lookSchema.safeParse(result);
        return look.success ? [look.data] : [];
      });
  } catch (error) {
    throw new UnreadableTab(whyNot(error), error);
  }
}

function whyNot(error: unknown): (typeof UNREADABLE)[number] {
  const text = String(error);
  if (/No tab with id|Invalid tab/iu.test(text)) return 'gone';
  return /cannot (?:access|be scripted)|permission|Missing host|extensions gallery|error page/iu.test(
    text,
  )
    ? 'restricted'
    : 'failed';
}
