/** @file The tables of a page matched to the form that they print. */
import type { Form } from '../forms/form.js';
import { FORMS } from '../forms/index.js';
import type { Cell, CellId } from '../report/cell.js';
import type { Extra } from '../report/report.js';
import type { Claim } from './claim.js';
import type { Grid } from './grid.js';
import { ProactiveMatcher } from './matchProactive.js';
import { RemediesMatcher } from './matchRemedies.js';
import { RequestsMatcher } from './matchRequests.js';
import { settle } from './settle.js';

/** A page's tables read as one of the forms. */
export interface Match {
  readonly form: Form;
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
  const matches = FORMS.map((form) => matchForm(form, grids));
  const best = matches.reduce((a, b) => (explainsMore(b, a) ? b : a));
  return best.present > 0 ? best : undefined;
}

const explainsMore = (a: Match, b: Match): boolean =>
  a.found === b.found ? a.present > b.present : a.found > b.found;

function matchForm(form: Form, grids: readonly Grid[]): Match {
  const matchers = [
    new ProactiveMatcher(form),
    new RequestsMatcher(form),
    new RemediesMatcher(form),
  ];
  const claims: Claim[] = [];
  const extra: Extra[] = [];
  for (const grid of grids) {
    for (const matcher of matchers) {
      const found: { claims: Claim[]; extra?: Extra[] } = matcher.match(grid);
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
