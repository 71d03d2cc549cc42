/** @file The header of table 三: the applicants, and the heading above those that are organisations. */
import { APPLICANT_HEADINGS, APPLICANTS } from '../../forms/applicants.js';
import type { Label } from '../../forms/form.js';
import { LabelSequence } from '../align/align.js';
import { type Band, headersOf, isBlank, isFigure, names } from './band.js';
import { overlap } from './columns.js';
import type { Grid, GridCell } from './grid.js';
import { isMistakable } from './requestGroups.js';
import { hasNoHole, namesEachOnce } from './soundness.js';

/** The applicants that are no organisations. */
const OUTSIDE = new Set(['natural_person', 'total']);

const applicants: LabelSequence<Label> = new LabelSequence<Label>(APPLICANTS);
/** Applicants whose name stands nowhere else in the forms. */
const unmistakable = new LabelSequence<Label>(APPLICANTS.filter((one) => !isMistakable(one)));
const everything = new LabelSequence<Label>([...APPLICANT_HEADINGS, ...APPLICANTS]);
/** 申请人情况, or 法人或其他组织 above the organisations. */
const headingOf = ({ text }: GridCell): Label | undefined => {
  const found = everything.find(text);
  return APPLICANT_HEADINGS.find((heading) => heading === found);
};
const isHeading = (cell: GridCell): boolean => headingOf(cell) !== undefined;
/** Ids of the applicants in the order of the form. */
const ORDER: readonly string[] = APPLICANTS.map(({ id }) => id);

/** The columns that these rows name. */
export const readApplicants = (grid: Grid, rows: readonly number[]): Band<Label> =>
  headersOf(grid, rows, applicants, isHeading);

/** A row that names applicants, or stands above those that do. */
export function isApplicantHeader(grid: Grid, row: number): boolean {
  const cells = grid.rows[row] ?? [];
  // 2.重复申请情况 is as like 申请人情况 as a slip is, and labels one row instead of several columns.
  const mayBeHeading = (cell: GridCell): boolean =>
    everything.exactly(cell.text) !== undefined || (cell.colSpan > 1 && !cells.some(isFigure));
  return cells.some((cell) => names(unmistakable, cell) || (isHeading(cell) && mayBeHeading(cell)));
}

/** 项目 | 总计: a header that names the total only, above rows of table 三. */
export function isTotalHeader(grid: Grid, row: number): boolean {
  const filled = (grid.rows[row] ?? []).filter((cell) => !isBlank(cell));
  const last = filled.at(-1);
  return filled.length === 2 && last !== undefined && applicants.exactly(last.text)?.id === 'total';
}

/** A row below one that names applicants, and that goes on naming them. */
export function applicantsGoOn(grid: Grid, row: number, above: Band<Label>): boolean {
  // 3.其他 and （七）总计 in front of the applicants are rows.
  const first = above.columns[0]?.col ?? 0;
  return (grid.rows[row] ?? []).every(
    (cell) => isBlank(cell) || (cell.col >= first && names(applicants, cell)),
  );
}

/**
 * Each applicant once, without a hole, the organisations below their heading and the others beside
 * it; without that heading, or where nothing in the header is merged, in the order of the form.
 */
export function areApplicantsSound(
  grid: Grid,
  headerRows: readonly number[],
  band: Band<Label>,
): boolean {
  const { columns } = band;
  if (!hasNoHole(grid, headerRows, band)) return false;
  const known = columns.filter(({ header }) => header !== undefined);
  // In a single row nothing can have slipped below something else.
  if (columns.every(({ cell }) => cell.row === columns[0]?.cell.row)) return true;
  if (!namesEachOnce(known)) return false;
  const heading = headerRows
    .flatMap((row) => grid.rows[row] ?? [])
    .find((cell) => headingOf(cell)?.id === 'organisations');
  if (heading && heading.colSpan > 1)
    return known.every(
      (column) => overlap(column, heading) === !OUTSIDE.has(column.header?.id ?? ''),
    );
  const order = known.map(({ header }) => ORDER.indexOf(header?.id ?? ''));
  return order.every((place, index) => index === 0 || place >= (order[index - 1] ?? 0));
}
