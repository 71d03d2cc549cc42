/** @file What the script injected into a page answers, for every frame that it runs in. */

import type { Refusal } from '../reading/verdict.js';
import type { Place } from '../report/cell.js';
import type { Report } from '../report/report.js';

/** A frame as read. The report is checked with zod before it is used: the page could be hostile. */
export type Look =
  | {
      readonly verdict: 'report';
      readonly report: Report;
      readonly snapshot: string;
      /** Checks that broke down, each with its error. */
      readonly broken: readonly string[];
    }
  | { readonly verdict: Refusal; readonly title: string };

/** What `content/capture.ts` leaves in a page for the background to call. */
export interface Reader {
  /**
   * Reads the document now.
   *
   * @param capturedAt ISO 8601
   * @param page address of the page in the tab, for a document in a frame
   */
  look(capturedAt: string, page: string): Look;
  /**
   * Outlines the figures at these places and scrolls to the first; nothing where this is not the
   * document.
   *
   * @param url address of the document that the places are in, as `look` gave it
   * @returns how many are outlined
   */
  show(url: string, page: string, places: readonly Place[]): number;
}
