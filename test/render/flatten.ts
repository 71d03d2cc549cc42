/** @file A report as text that lost its markup: what converters and copying leave of the tables. */
import { APPLICANT_HEADINGS } from '../../src/forms/applicants.js';
import { proactiveId, remedyId, requestId } from '../../src/forms/cells.js';
import type { Form } from '../../src/forms/form.js';
import type { CellId } from '../../src/report/cell.js';
import type { Truth } from './truth.js';

/** How the text separates cells, and what it loses. */
export const FLATTENINGS = [
  'tabs',
  'tsv',
  'pipes',
  'pipes-packed',
  'lines',
  'lines-without-blanks',
  'lines-without-repeats',
  'spaces',
  'run-together',
] as const;
export type Flattening = (typeof FLATTENINGS)[number];

/** A row of a table: cells from left to right, blank ones as ''. */
type Row = readonly string[];

/** The report as a text file. */
export function flatten(truth: Truth, form: Form, flattening: Flattening): string {
  const text = truth.sections.flatMap(({ id, heading, paragraphs }) => [
    heading,
    ...paragraphs,
    ...(id === 'proactive' ? [printRows(proactiveRows(truth, form), flattening)] : []),
    ...(id === 'requests' ? [printRows(requestRows(truth, form), flattening)] : []),
    ...(id === 'remedies' ? [printRows(remedyRows(truth, form), flattening)] : []),
  ]);
  const all = [truth.title, '', ...text, '', truth.agency].join('\n');
  return flattening === 'lines-without-repeats' ? withoutRepeats(all) : all;
}

const printCell = (truth: Truth, id: CellId): string => {
  const cell = truth.cells[id];
  if (!cell || cell.status === 'blank') return '';
  return cell.print ?? (cell.status === 'dash' ? '/' : String(cell.value));
};

const proactiveRows = (truth: Truth, form: Form): Row[] =>
  form.proactive.flatMap((block) => [
    [`第二十条第（${block.item}）项`],
    ['信息内容', ...block.columns.map(({ zh }) => zh)],
    ...block.rows.map((row) => [
      row.zh,
      ...block.columns.map((column) => printCell(truth, proactiveId(row.id, column.id))),
    ]),
  ]);

function requestRows(truth: Truth, form: Form): Row[] {
  const [first, ...inner] = form.applicants.map(({ zh }) => zh);
  const [situation, organisations] = APPLICANT_HEADINGS.map(({ zh }) => zh);
  const seen = new Set<string>();
  const heads: Row[] = [
    ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', situation ?? ''],
    [first ?? '', organisations ?? '', inner.at(-1) ?? ''],
    inner.slice(0, -1),
  ];
  const rows = form.requests.map((row) => {
    const groups = row.ancestors.filter(({ id }) => !seen.has(id));
    for (const { id } of groups) seen.add(id);
    const figures = form.applicants.map(({ id }) => printCell(truth, requestId(row.id, id)));
    return [...groups.map(({ zh }) => zh), row.zh, ...figures];
  });
  return [...heads, ...rows];
}

const remedyRows = (truth: Truth, form: Form): Row[] => {
  const outcomes = form.outcomes.map(({ zh }) => zh);
  return [
    ['行政复议', '行政诉讼'],
    [...outcomes, '未经复议直接起诉', '复议后起诉'],
    [...outcomes, ...outcomes],
    form.remedies.flatMap((group) =>
      form.outcomes.map(({ id }) => printCell(truth, remedyId(group.id, id))),
    ),
  ];
};

const filled = (row: Row): Row => row.filter((cell) => cell !== '');

function printRows(rows: readonly Row[], flattening: Flattening): string {
  const width = Math.max(...rows.map((row) => row.length));
  switch (flattening) {
    case 'tabs':
      return rows.map((row) => `${row.map((cell) => `\t${cell}`).join('\n')}\n`).join('\n');
    case 'tsv':
      return rows.map((row) => row.join('\t')).join('\n');
    case 'pipes':
      return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
    case 'pipes-packed':
      return rows
        .map((row) => [...filled(row), ...Array(width - filled(row).length).fill('')].join(' | '))
        .join('\n');
    case 'lines':
    case 'lines-without-repeats':
    case 'lines-without-blanks':
      return rows.flatMap(filled).join('\n');
    case 'spaces':
      return rows.map((row) => filled(row).join(' ')).join('\n');
    case 'run-together':
      return rows.map((row) => row.join('')).join('');
  }
}

/** What a converter that leaves repeated lines out keeps. */
function withoutRepeats(text: string): string {
  const seen = new Set<string>();
  return text
    .split('\n')
    .filter((line) => line.trim() === '' || (!seen.has(line) && seen.add(line)))
    .join('\n');
}
