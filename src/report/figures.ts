/** @file What a report counts, as one text: equal for reports with equal figures. */
import type { Report } from './report.js';

export interface Figures {
  /** How many figures there are that are not 0. */
  readonly count: number;
  /** Could other reports have the same figures by chance? */
  readonly isCommon: boolean;
  /** The form and those figures by their cells. */
  readonly text: string;
}

/** The figures of a report that are not 0. */
export function figuresOf({ form, cells }: Pick<Report, 'form' | 'cells'>): Figures {
  const printed = Object.entries(cells).filter(([, { value }]) => value !== null && value !== 0);
  const text = printed.map(([id, { value }]) => `${id}=${value}`).sort();
  const own = printed.filter(([id]) => !SUMS.test(id));
  const distinct = new Set(own.map(([, { value }]) => value).filter((value) => value !== 1));
  const isCommon = own.length < FEWEST_FIGURES || distinct.size < FEWEST_DISTINCT;
  return { count: printed.length, isCommon, text: [form, ...text].join(';') };
}

/** Cells that follow from others: totals of rows and groups, and （七）总计. */
const SUMS = /\.total$|^requests\.total\./u;
/** Fewer figures, or fewer that are not alike, may be the same by chance. */
const FEWEST_FIGURES = 5;
const FEWEST_DISTINCT = 3;
