/** @file How a cell is shown: the figure, or a mark for what is not one, and the words for it. */
import type { Cell } from '../report/cell.js';
import { language, t } from './language.js';

/** What stands in the cell; never empty, so that nothing looks like a figure that is not there. */
export function cellText(cell: Cell): string {
  switch (cell.status) {
    case 'number':
      return figure(cell.value);
    case 'recovered':
      return `≈${figure(cell.value)}`;
    case 'blank':
    case 'dash':
      return '—';
    case 'absent':
      return t('mark_absent');
    case 'ambiguous':
      return '？';
    case 'unreadable':
      return cell.raw && cell.raw.length <= 12 ? cell.raw : '？';
  }
}

/** What a screen reader and a tooltip add to the mark; undefined where the figure says it all. */
export function cellRemark(cell: Cell): string | undefined {
  const printed = cell.raw?.replace(/\s+/gu, ' ').trim();
  const raw = printed && printed !== figure(cell.value) ? t('printed_as', printed) : undefined;
  switch (cell.status) {
    case 'number':
      return raw;
    case 'recovered':
      return t('status_ambiguous');
    case 'ambiguous':
      return [t('status_ambiguous'), candidates(cell)].filter(Boolean).join('; ');
    case 'unreadable':
      return [t('status_unreadable'), raw].filter(Boolean).join('; ');
    case 'dash':
      return [t('status_dash'), raw].filter(Boolean).join('; ');
    case 'blank':
      return t('status_blank');
    case 'absent':
      return t('status_absent');
  }
}

const candidates = (cell: Cell): string =>
  cell.candidates?.length ? t('candidates', cell.candidates.map(figure).join(', ')) : '';

/** Digits in groups of three only from five on, as in print. */
export function figure(value: number | null): string {
  if (value === null) return '';
  return new Intl.NumberFormat(language.value, {
    maximumFractionDigits: 12,
    useGrouping: 'min2',
  }).format(value);
}
