/**
 * @file Runs on every matching page and frame: tells the background when a report is there, and when
 * it is gone. Pages that fill themselves in later are watched for a bounded time after loading and
 * after every click. Imports no package.
 */
import { seesReport } from '../detection/sighting.js';

/** How long, in milliseconds, a page that still changes is watched. */
const PATIENCE = 20_000;
/** Changes come in bursts: look once a burst. */
const PAUSE = 250;

interface Runtime {
  readonly id?: string;
  sendMessage(message: { type: 'sighted'; report: boolean }): Promise<unknown>;
}
declare const browser: { readonly runtime: Runtime } | undefined;
declare const chrome: { readonly runtime: Runtime };

const { runtime } = typeof browser === 'undefined' ? chrome : browser;
let seen = false;
let pause: ReturnType<typeof setTimeout> | undefined;
let end: ReturnType<typeof setTimeout> | undefined;

const observer = new MutationObserver(() => {
  if (pause === undefined) pause = setTimeout(look, PAUSE);
});

function look(): void {
  pause = undefined;
  // The extension was updated or removed under the page: a reload brings the new one.
  if (!runtime?.id) return observer.disconnect();
  const sees = seesReport(document);
  if (sees === seen) return;
  seen = sees;
  runtime.sendMessage({ type: 'sighted', report: sees }).catch(() => observer.disconnect());
}

function watch(): void {
  look();
  clearTimeout(end);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  end = setTimeout(() => observer.disconnect(), PATIENCE);
}

watch();
// Single-page applications change the page without loading one.
for (const type of ['click', 'hashchange', 'popstate'])
  addEventListener(type, watch, { passive: true, capture: true });
