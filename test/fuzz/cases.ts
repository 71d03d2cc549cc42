/** @file Random reports in random markup habits, and what reading them gives. */
import { recordOf } from '../../src/capture/record.js';
import type { Form } from '../../src/forms/form.js';
import { FORM_2019 } from '../../src/forms/form2019.js';
import { FORM_2021 } from '../../src/forms/form2021.js';
import { parseHtml } from '../../src/reading/markup/html.js';
import { walkPage } from '../../src/reading/markup/walk.js';
import type { Report } from '../../src/report/report.js';
import type { Habits } from '../render/habits.js';
import { habitsFrom } from '../render/habitsFrom.js';
import { LAYOUTS, type Layout } from '../render/layouts/layout.js';
import { renderPage } from '../render/page.js';
import { chanceFrom } from '../render/random.js';
import type { Truth } from '../render/truth.js';
import { truthFrom } from '../render/truthFrom.js';
import { type Reworded, rewordingFrom } from '../render/wording/rewording.js';

/** One random report as a page. */
export interface FuzzCase {
  readonly seed: number;
  readonly truth: Truth;
  readonly habits: Habits;
  readonly html: string;
}

/** A random report whose labels are reworded. */
export interface RewordedCase extends FuzzCase {
  readonly reworded: readonly Reworded[];
}

/** A random report in a layout that no form has. */
export interface StrangeCase extends FuzzCase {
  readonly layout: Layout;
}

const FORMS: readonly Form[] = [FORM_2021, FORM_2019];

/** The same seed gives the same case. */
export function fuzzCase(seed: number): FuzzCase {
  const chance = chanceFrom(seed);
  const truth = truthFrom(seed, chance.pick(FORMS), {
    blanks: chance.pick([0, 0.5, 1]),
    dashes: chance.pick([0, 0.3, 1]),
    broken: chance.pick([0, 0, 1, 3]),
    blankTotals: chance.happens(0.1),
  });
  const habits = habitsFrom(seed);
  return { seed, truth, habits, html: renderPage(truth, habits) };
}

/** The same report in the same habits, with every eighth label in a wording that no form has. */
export function rewordedCase(seed: number): RewordedCase {
  const { truth, habits } = fuzzCase(seed);
  const reworded: Reworded[] = [];
  const reword = rewordingFrom(chanceFrom(seed * 104_729 + 3), reworded);
  return { seed, truth, habits, reworded, html: renderPage(truth, { ...habits, reword }) };
}

/** The same report in a layout that no form has; what the layout leaves out is not printed. */
export function strangeCase(seed: number): StrangeCase {
  const { truth, habits: usual } = fuzzCase(seed);
  const layout = chanceFrom(seed * 15_485_863 + 7).pick(LAYOUTS);
  // Where lines are rows, no label is broken into lines.
  const habits: Habits = layout === 'row-lines' ? { ...usual, spacing: 'none' } : usual;
  const html = renderPage(truth, { ...habits, layout });
  if (layout !== 'totals-only') return { seed, truth, habits, layout, html };
  const printed = Object.entries(truth.cells).filter(
    ([id]) => !id.startsWith('requests.') || id.endsWith('.total'),
  );
  return { seed, truth: { ...truth, cells: Object.fromEntries(printed) }, habits, layout, html };
}

/** Reads a page; undefined where no report is seen on it. */
export function read(html: string): Report | undefined {
  const provenance = { url: null, capturedAt: '2026-01-01T00:00:00.000Z' };
  const recorded = recordOf(walkPage(parseHtml(html)), provenance);
  return recorded.verdict === 'report' ? recorded.report : undefined;
}

/** What the report says of itself, compared with the truth. */
export function identityFaults(truth: Truth, report: Report | undefined): string[] {
  if (!report) return ['no report was seen'];
  const compared = [
    ['form', report.form, truth.form],
    ['year', report.year, truth.year],
    ['agency', report.agency.name, truth.agency],
  ] as const;
  return compared.flatMap(([what, got, want]) =>
    got === want ? [] : [`${what} is ${got}, not ${want}`],
  );
}
