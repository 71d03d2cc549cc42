/** @file What a report counts, as one text: equal for reports with equal figures. */
import type { Report } from './report.js';

export interface Figures {
  /** How many figures there are that are not 0. */
  readonly count: number;
  /** The form and those figures by their cells. */
  readonly text: string;
}

/** The figures of a report that are not 0. */
export function figuresOf({ form, cells }: Pick<Report, 'form' | 'cells'>): Figures {
  const printed = Object.entries(cells).filter(([, { value }]) => value !== null && value !== 0);
  const text = printed.map(([id, { value }]) => `${id}=${value}`).sort();
  return { count: printed.length, text: [form, ...text].join(';') };
}
