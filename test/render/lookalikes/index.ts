/** @file The pages of test/pages that look like reports and are none. */
import { ATTACHMENT, LIST, PICTURES } from './files.js';
import type { Lookalike } from './lookalike.js';
import { BLANK_FORM, EXPLANATION, NEWS } from './texts.js';

export const LOOKALIKES: readonly Lookalike[] = [
  LIST,
  ATTACHMENT,
  PICTURES,
  BLANK_FORM,
  EXPLANATION,
  NEWS,
];
