/** @file What a report says, as one hash: by it a page that changed is told from one seen again. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Reading } from '../reading/read.js';

/**
 * SHA-256, in hexadecimal, of the report's title, sections and cells as printed. Page furniture, such
 * as a counter of visits, is no part of it. (Pages served over http have no Web Crypto.)
 */
export function fingerprint(
  reading: Pick<Reading, 'title' | 'sections' | 'cells' | 'extra' | 'unmatched'>,
): string {
  const { title, sections, cells, extra, unmatched } = reading;
  const printed = Object.entries(cells).map(([id, cell]) => [id, cell.raw ?? null]);
  const said = sections.map(({ id, heading, text }) => [id, heading, text]);
  // Where a table stands in the page is furniture, too.
  const more = extra.map(({ labels, values }) => [labels, values]);
  const other = unmatched.map(({ rows }) => rows);
  const content = JSON.stringify([title, said, printed, more, other]);
  return bytesToHex(sha256(utf8ToBytes(content)));
}
