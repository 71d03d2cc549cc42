/** @file The tables of a report, section by section. */
import { formOf } from '../../src/forms/index.js';
import type { Habits } from './habits.js';
import { lastYearOf, yearsCompared } from './layouts/years.js';
import { printProactive } from './proactive.js';
import { printRemedies } from './remedies.js';
import { printRequests } from './requests.js';
import type { Truth, TruthSection } from './truth.js';
import { labelsOf } from './wording/labels.js';

/** The page's habits among labels that none of its own may be taken for. */
export function among(labels: readonly string[], { reword, ...habits }: Habits): Habits {
  return reword ? { ...habits, reword: (label) => reword(label, labels) } : habits;
}

/** The tables of a section of the report. */
export function tablesOf({ id }: TruthSection, truth: Truth, page: Habits): string[] {
  const layout = (id && page.layouts?.[id]) ?? page.layout;
  const habits = layout ? { ...page, layout } : page;
  const form = formOf(truth.form);
  if (!form) return [];
  switch (id) {
    case 'proactive':
      return printProactive(form, truth, among(labelsOf(form, id), habits));
    case 'requests':
      return printRequests(form, truth, among(labelsOf(form, id), habits));
    case 'remedies':
      return printRemedies(form, truth, among(labelsOf(form, id), habits));
    case 'overview':
      return habits.layout === 'years-compared' ? [yearsCompared(truth, habits)] : [];
    default:
      return [];
  }
}

/** Last year's tables behind the report. */
export function lastYear(truth: Truth, habits: Habits): string[] {
  if (habits.layout !== 'last-year-copied') return [];
  const last = lastYearOf(truth);
  const sections = last.sections.filter(({ id }) => id === 'requests' || id === 'remedies');
  const heading = `<p>附：${last.year}年度数据（供对照）</p>`;
  return [heading, ...sections.flatMap((section) => tablesOf(section, last, habits))];
}

/** The tables once more, for a printer. */
export function hiddenCopy(truth: Truth, habits: Habits): string[] {
  if (!habits.hiddenCopy) return [];
  const tables = truth.sections.flatMap((section) => tablesOf(section, truth, habits));
  return [`<div style="display:none">${tables.join('\n')}</div>`];
}
