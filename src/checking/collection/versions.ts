/** @file D4: a page that says something else than when it was captured before (发布后有变动). */
import { cellsOf } from '../../forms/cells.js';
import { formAsPrinted } from '../../forms/mixed.js';
import type { Finding } from '../../report/finding.js';
import type { Report } from '../../report/report.js';
import { finding } from '../checkable.js';
import { cellName } from '../words.js';

/** What changed between two captures of one page; nothing where they say the same. */
export function changedSince(before: Report, now: Report): Finding[] {
  if (before.source.sha256 === now.source.sha256) return [];
  const form = formAsPrinted(now.form, now.cells);
  const changed = form
    ? cellsOf(form).filter(
        ({ id }) =>
          before.cells[id]?.value !== now.cells[id]?.value ||
          before.cells[id]?.status !== now.cells[id]?.status,
      )
    : [];
  const day = before.source.capturedAt.slice(0, 10);
  const [first] = changed;
  const said = (report: Report): string => String(report.cells[first?.id ?? '']?.value ?? '—');
  const message = first
    ? {
        zh: `网页在${day}保存之后有变动：${changed.length}格不同，如${cellName(first).zh}由${said(before)}变为${said(now)}。`,
        en: `The page has changed since it was captured on ${day}: ${changed.length} ${changed.length === 1 ? 'cell differs' : 'cells differ'}, e.g. ${cellName(first).en} from ${said(before)} to ${said(now)}.`,
      }
    : {
        zh: `网页在${day}保存之后有变动：表格相同，文字不同。`,
        en: `The page has changed since it was captured on ${day}: the tables are the same, the text is not.`,
      };
  const cells = changed.map(({ id }) => id);
  return [finding('warning', 'page.changed', 'page', message, { cells })];
}
