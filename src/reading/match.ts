/** @file The tables of a page matched to the form that they print. */
import type { Form } from '../forms/form.js';
import { FORM_2014 } from '../forms/form2014.js';
import { FORMS } from '../forms/index.js';
import type { AnyForm } from '../forms/statistics.js';
import type { Cell, CellId } from '../report/cell.js';
import type { Extra } from '../report/report.js';
import { StatisticsMatcher } from './statistics/matchStatistics.js';
import type { Claim } from './tables/claim.js';
import type { Grid } from './tables/grid.js';
import { ProactiveMatcher } from './tables/matchProactive.js';
import { RemediesMatcher } from './tables/matchRemedies.js';
import { RequestsMatcher } from './tables/matchRequests.js';
import { settle } from './tables/settle.js';

/** A page's tables read as one of the forms. */
export interface Match {
  readonly form: AnyForm;
  readonly cells: Record<CellId, Cell>;
  /** Cells of the form whose place in the page is known. */
  readonly found: number;
  readonly extra: readonly Extra[];
  /** Cells of the form that the page has, those included whose figure is not certain. */
  readonly present: number;
  /** Indexes of the tables in which cells of the form stand. */
  readonly tables: ReadonlySet<number>;
}

/** A cell whose place is known, whatever stands in it; ambiguous ones speak for no form. */
const KNOWN: ReadonlySet<string> = new Set(['number', 'blank', 'dash', 'unreadable']);

/**
 * Matches the tables of a page to the form that explains most of them: the labels decide, not the
 * year (the form of 2019 was still used for 2023).
 *
 * @returns undefined where no table holds a cell of any form
 */
export function matchTables(grids: readonly Grid[]): Match | undefined {
  const matches = [
    ...FORMS.map((form) => matchForm(form, matchersOf(form), grids)),
    matchForm(FORM_2014, [new StatisticsMatcher(FORM_2014)], grids),
  ];
  const best = matches.reduce((a, b) => (explainsMore(b, a) ? b : a));
  return best.present > 0 ? best : undefined;
}

const explainsMore = (a: Match, b: Match): boolean =>
  a.found === b.found ? a.present > b.present : a.found > b.found;

/** Finds cells of a form in the grids of a page, which it is given in document order. */
interface Matcher {
  match(grid: Grid): { readonly claims: Claim[]; readonly extra?: Extra[] };
}

const matchersOf = (form: Form): Matcher[] => [
  new ProactiveMatcher(form),
  new RequestsMatcher(form),
  new RemediesMatcher(form),
];

function matchForm(form: AnyForm, matchers: readonly Matcher[], grids: readonly Grid[]): Match {
  const claims: Claim[] = [];
  const extra: Extra[] = [];
  for (const grid of grids) {
    for (const matcher of matchers) {
      const found = matcher.match(grid);
      // One by one: there may be more than a call takes arguments.
      for (const claim of found.claims) claims.push(claim);
      for (const row of found.extra ?? []) extra.push(row);
    }
  }
  const cells = settle(form, claims);
  const found = Object.values(cells).filter((cell) => KNOWN.has(cell.status)).length;
  const present = Object.values(cells).filter((cell) => cell.status !== 'absent').length;
  return {
    form,
    cells,
    found,
    present,
    extra,
    tables: new Set(claims.map((claim) => claim.table)),
  };
}
