/** @file The kinds of files that the command reads, and how each becomes the content of a page. */
import { extname } from 'node:path';
import { parseHtml } from '../reading/markup/html.js';
import type { PageContent } from '../reading/markup/markup.js';
import { readText } from '../reading/markup/text.js';
import { walkPage } from '../reading/markup/walk.js';
import { decodePage, decodeText } from './decode.js';
import { htmlOfDocx } from './docx.js';

export { DamagedFile } from './docx.js';

/** Reads the bytes of a file. @throws DamagedFile, TangledMarkup */
export type Loader = (bytes: Uint8Array) => PageContent | Promise<PageContent>;

const loadHtml: Loader = (bytes) => walkPage(parseHtml(decodePage(bytes)));
const loadDocx: Loader = async (bytes) => walkPage(parseHtml(await htmlOfDocx(bytes)));
const loadText: Loader = (bytes) => readText(decodeText(bytes));

const LOADERS: Readonly<Record<string, Loader>> = {
  '.html': loadHtml,
  '.htm': loadHtml,
  '.docx': loadDocx,
  '.txt': loadText,
  '.md': loadText,
};

/** The endings of the files that are read, in words. */
export const READ_KINDS = Object.keys(LOADERS).join(', ');

/** How to read a file, by its ending; undefined where it is of no kind that is read. */
export const loaderOf = (path: string): Loader | undefined => LOADERS[extname(path).toLowerCase()];
