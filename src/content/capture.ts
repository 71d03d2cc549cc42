/** @file Injected where a report was found or the person asks: reads the live page. */
import type { Look, Reader } from '../capture/look.js';
import { recordOf } from '../capture/record.js';
import { snapshotOf } from '../capture/snapshot.js';
import { locate } from '../reading/locate.js';
import { liveTree } from '../reading/markup/dom.js';
import { walkPage } from '../reading/markup/walk.js';

declare global {
  var gouji: Reader | undefined;
}

/** Marks what the style sheet of `background/outlines.ts` outlines. */
const OUTLINED = 'data-gouji-outlined';

globalThis.gouji = {
  show(url, page, places) {
    for (const old of document.querySelectorAll(`[${OUTLINED}]`)) old.removeAttribute(OUTLINED);
    if (addressIn(page).url !== url) return 0;
    const found = locate(liveTree(document), places).filter((node) => node instanceof Element);
    for (const element of found) element.setAttribute(OUTLINED, '');
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    found[0]?.scrollIntoView({
      block: 'center',
      inline: 'center',
      behavior: calm ? 'auto' : 'smooth',
    });
    return found.length;
  },
  look(capturedAt: string, page: string): Look {
    const provenance = { ...addressIn(page), capturedAt };
    const tree = liveTree(document);
    const content = walkPage(tree);
    const recorded = recordOf(content, provenance);
    if (recorded.verdict !== 'report') return recorded;
    const snapshot = snapshotOf(tree, content, recorded.root, recorded.report.title);
    const broken = recorded.broken.map(({ check, error }) => `${check}: ${error}`);
    return { verdict: 'report', report: recorded.report, snapshot, broken };
  },
};

/** A frame without an address of its own (srcdoc, blob) is known by the page around it. */
function addressIn(page: string): { url: string; page?: string } {
  if (window === window.top) return { url: document.URL };
  return /^https?:/u.test(document.URL) ? { url: document.URL, page } : { url: page };
}
