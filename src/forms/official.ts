/**
 * @file The forms since 2019 laid over each other. A report may mix them (2021 with one row
 * （六）其他处理, or with block （一） of 2019), so its labels are looked for among those of both.
 */
import type { Form, Label, ProactiveColumn, RequestRow } from './form.js';
import { FORMS } from './index.js';

/** The columns that a form has for a row of table 二. */
export interface FormColumns {
  readonly form: Form['id'];
  readonly columns: readonly ProactiveColumn[];
}

/** A row of table 二 in any of the forms. */
export interface ProactiveRow extends Label {
  /** The item of 条例 第二十条 that it stands below. */
  readonly item: string;
  readonly of: readonly FormColumns[];
}

/** Lists in one order: what a later list has more stands behind the label in front of it there. */
function laidOver<L extends Label>(lists: readonly (readonly L[])[]): L[] {
  const all: L[] = [];
  for (const list of lists)
    for (const [index, label] of list.entries()) {
      const same = all.findIndex(({ id }) => id === label.id);
      const before = all.findIndex(({ id }) => id === list[index - 1]?.id);
      if (same < 0) all.splice(before + 1, 0, label);
      else if (all[same]) all[same] = { ...all[same], keys: words(all[same], label) };
    }
  return all;
}

/** The words of both; those in brackets and marks are dropped where labels are compared. */
const words = (one: Label, other: Label): string[] => [
  ...new Set([...(one.keys ?? []), other.zh, ...(other.keys ?? [])]),
];

/** The rows of table 三. */
export const REQUEST_ROWS: readonly RequestRow[] = laidOver(FORMS.map(({ requests }) => requests));

const rowsOf = ({ id, proactive }: Form): ProactiveRow[] =>
  proactive.flatMap(({ item, rows, columns }) =>
    rows.map((row) => ({ ...row, item, of: [{ form: id, columns }] })),
  );

/** The rows of table 二, each with the columns of every form that has it. */
export const PROACTIVE_ROWS: readonly ProactiveRow[] = laidOver(FORMS.map(rowsOf)).map((row) => ({
  ...row,
  of: FORMS.map(rowsOf).flatMap((rows) => rows.find(({ id }) => id === row.id)?.of ?? []),
}));

/** The columns of table 二 in any of the forms, each label once. */
export const PROACTIVE_COLUMNS: readonly ProactiveColumn[] = [
  ...new Map(
    FORMS.flatMap(({ proactive }) => proactive.flatMap(({ columns }) => columns)).map(
      (column) => [column.zh, column] as const,
    ),
  ).values(),
];
