/** @file Numbers of pages that a printed document leaves between the rows of a table. */
import { foldWidth } from '../../text/characters.js';

const PAGE_NUMBER =
  /^\s*(?:[-—–－]+\s*\d{1,4}\s*[-—–－]+|第\s*\d{1,4}\s*页(?:.{0,3}共\s*\d{1,4}\s*页)?)\s*$/u;

/** `- 3 -`, `— 4 —`, 第3页: nothing that a table or a text says. */
export const isPageNumber = (text: string): boolean => PAGE_NUMBER.test(foldWidth(text));
