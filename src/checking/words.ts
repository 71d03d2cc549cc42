/** @file Words that the sentences of several checks share. */
import type { FormCell } from '../forms/cells.js';
import type { Message } from '../report/finding.js';

/** A cell in the form's words: “（二）部分公开 / 商业企业”. */
export const cellName = (cell: Pick<FormCell, 'row' | 'column'> | undefined): Message => ({
  zh: `“${cell?.row.zh} / ${cell?.column.zh}”`,
  en: `“${cell?.row.en} / ${cell?.column.en}”`,
});

/** A difference with its sign. */
export const signed = (difference: number): string =>
  difference > 0 ? `+${difference}` : `${difference}`;
