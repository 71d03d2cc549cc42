/** @file Labels that nothing but the forms has, wherever a page prints them. */
import { FORM_2014 } from '../../forms/form2014.js';
import { FORMS } from '../../forms/index.js';
import type { Block } from '../markup/markup.js';
import { labelKey } from '../words/label.js';

/** Labels of the forms that are no words of everyday administration, as 行政许可 and 规章 are. */
const PECULIAR: ReadonlySet<string> = new Set([
  ...FORMS.flatMap(({ proactive, requests, applicants, remedies, outcomes }) => [
    ...proactive.flatMap(({ columns }) => columns),
    ...requests.flatMap((row) => [...row.ancestors, row]),
    ...applicants,
    ...remedies.flatMap((group) => [...group.ancestors, group]),
    ...outcomes,
  ])
    .map(({ zh }) => labelKey(zh).key)
    .filter((key) => key.length >= 4 && key !== '行政复议' && key !== '行政诉讼'),
  // The shorter ones of the list of 2014 (当面申请数) stand in the lists of provinces as well.
  ...FORM_2014.indicators.map(({ zh }) => labelKey(zh).key).filter((key) => key.length >= 8),
]);

const LONGEST_LABEL = 200;
/** More say nothing more. */
const MOST_LABELS = 6;

/** The form as far as the page prints it. */
export interface FormOnPage {
  /** Labels that only the forms have, each once. */
  readonly labels: number;
  /** Numbers that stand alone, in a line, a cell or behind a bar, below the first of these labels. */
  readonly figures: number;
}

/** How many of them the page prints, as lines, as cells or in a row that runs together. */
export function formOnPage(blocks: readonly Block[]): FormOnPage {
  const found = new Set<string>();
  let figures = 0;
  for (const text of blocks.flatMap(textsOf)) {
    if (text.length > LONGEST_LABEL) continue;
    if (found.size > 0 && FIGURE.test(text)) figures++;
    for (const label of labelsOf(text)) found.add(label);
    if (found.size >= MOST_LABELS && figures > 0) break;
  }
  return { labels: found.size, figures };
}
const FIGURE = /(?:^|\||\p{Script=Han})\s*[-+]?\d+(?:\.\d+)?\s*(?:\||$)/u;

const textsOf = (block: Block): readonly string[] => {
  if (block.kind === 'line') return [block.text];
  return block.kind === 'table'
    ? block.table.groups.flatMap(({ rows }) => rows.flat().map(({ text }) => text))
    : [];
};

function labelsOf(text: string): readonly string[] {
  const { key, item } = labelKey(text);
  if (item !== undefined) return [`第二十条第${item}项`];
  if (PECULIAR.has(key)) return [key];
  return key.length < 8 || /[。;；]/u.test(text)
    ? []
    : [...PECULIAR].filter((label) => key.includes(label));
}

/** Does a line hold a table of a form, run together with whatever stands around it? */
export function holdsForm(text: string): boolean {
  const { key } = labelKey(text);
  return [...PECULIAR].filter((label) => key.includes(label)).length >= FEW_LABELS;
}
/** Fewer stand in front of the first number that a row of the form has. */
const FEW_LABELS = 4;
