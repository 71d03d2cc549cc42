/** @file Random reports in order, some with figures changed, and whether the checks see exactly that. */
import { recordOf } from '../../src/capture/record.js';
import { requestId } from '../../src/forms/cells.js';
import type { Form } from '../../src/forms/form.js';
import { FORM_2019 } from '../../src/forms/form2019.js';
import { FORM_2021 } from '../../src/forms/form2021.js';
import { RESULTS } from '../../src/forms/requests.js';
import { parseHtml } from '../../src/reading/markup/html.js';
import type { PageContent } from '../../src/reading/markup/markup.js';
import { walkPage } from '../../src/reading/markup/walk.js';
import type { CellId } from '../../src/report/cell.js';
import type { Report } from '../../src/report/report.js';
import { habitsFrom } from '../render/habitsFrom.js';
import { renderPage } from '../render/page.js';
import { type Chance, chanceFrom } from '../render/random.js';
import { blank, figure, type Truth, type TruthCell } from '../render/truth.js';
import { truthFrom } from '../render/truthFrom.js';

/** A figure that was changed. */
export interface ChangedCell {
  readonly id: CellId;
  readonly right: number;
  readonly printed: number;
}

export interface CheckCase {
  readonly seed: number;
  readonly form: Form;
  readonly truth: Truth;
  readonly changed: readonly ChangedCell[];
}

/** The same seed gives the same case; those with odd seeds have one to three figures changed. */
export function checkCase(seed: number): CheckCase {
  const chance = chanceFrom(seed * 7919 + 1);
  const form = chance.pick([FORM_2021, FORM_2019]);
  const options = { blanks: chance.pick([0, 0, 0.5, 1]), dashes: chance.pick([0, 0.3]) };
  const right = inOrder(truthFrom(seed, form, options), form, chance);
  const count = seed % 2 === 0 ? 0 : chance.pick([1, 1, 2, 3]);
  const changed = changes(right, count, chance);
  const cells = { ...right.cells };
  for (const { id, printed } of changed) cells[id] = figure(printed);
  return { seed, form, truth: { ...right, cells }, changed };
}

/** The report as a careful body prints it: its year's form, no 规章, fee notices mentioned. */
function inOrder(truth: Truth, form: Form, chance: Chance): Truth {
  const year = form.id === '2019' ? chance.pick([2019, 2020]) : truth.year;
  const moved = (text: string): string =>
    text.replace(/20\d\d/gu, (digits) => String(Number(digits) - truth.year + year));
  const withoutRules = (id: CellId, cell: TruthCell): TruthCell =>
    id.startsWith('proactive.regulations.') ? blank : cell;
  return {
    ...truth,
    year,
    title: moved(truth.title),
    published: moved(truth.published),
    opening: truth.opening.map(moved),
    signature: truth.signature.map(moved),
    sections: truth.sections.map((section) => ({
      ...section,
      paragraphs: [
        ...section.paragraphs.map(moved),
        ...(section.id === 'other' ? ['信息处理费收费通知的情况按规定另行公布。'] : []),
      ],
    })),
    cells: Object.fromEntries(
      Object.entries(truth.cells).map(([id, cell]) => [id, withoutRules(id, cell)]),
    ),
  };
}

function changes(truth: Truth, count: number, chance: Chance): ChangedCell[] {
  const ids = Object.keys(truth.cells).filter((id) => !id.startsWith('proactive.'));
  const changed = new Map<CellId, ChangedCell>();
  while (changed.size < count) {
    const id = chance.pick(ids);
    const right = truth.cells[id]?.value ?? 0;
    const printed = mistyped(right, chance);
    if (printed !== right) changed.set(id, { id, right, printed });
  }
  return [...changed.values()];
}

/** Two digits swapped, one doubled, one left out, one wrong, or another figure. */
function mistyped(right: number, chance: Chance): number {
  const digits = String(right);
  const at = chance.between(0, digits.length - 1);
  switch (chance.between(0, 4)) {
    case 0:
      return Number(
        digits.slice(0, at) + (digits[at + 1] ?? '') + (digits[at] ?? '') + digits.slice(at + 2),
      );
    case 1:
      return Number(digits.slice(0, at) + (digits[at] ?? '') + digits.slice(at));
    case 2:
      return Number(digits.slice(0, at) + digits.slice(at + 1));
    case 3:
      return Number(digits.slice(0, at) + String(chance.between(0, 9)) + digits.slice(at + 1));
    default:
      return right + chance.between(1, 50);
  }
}

/** The page of a case, as the reader takes it. */
export const pageOf = ({ truth, seed }: CheckCase): PageContent =>
  walkPage(parseHtml(renderPage(truth, habitsFrom(seed))));

/** Reads and checks a page; throws where it holds no report. */
export function checked(page: PageContent): Report {
  const recorded = recordOf(page, { url: null, capturedAt: '2026-01-01T00:00:00.000Z' });
  if (recorded.verdict !== 'report') throw new Error('no report was seen');
  return recorded.report;
}

/** A sum of the form, in plain words: parts less totals is to be 0. */
interface Sum {
  readonly name: string;
  readonly parts: readonly CellId[];
  readonly totals: readonly CellId[];
}

/** The sums of a form, written down here apart from the project's own. */
function sumsOf(form: Form): Sum[] {
  const applicants = form.applicants.map(({ id }) => id);
  const parts = applicants.filter((id) => id !== 'total');
  const results = form.requests.filter(
    ({ id, ancestors }) => ancestors.includes(RESULTS) && id !== 'total',
  );
  return [
    ...form.requests.map((row) => ({
      name: `requests.row_total@${row.id}`,
      parts: parts.map((id) => requestId(row.id, id)),
      totals: [requestId(row.id, 'total')],
    })),
    ...applicants.flatMap((id) => [
      {
        name: `requests.results_total@${id}`,
        parts: results.map((row) => requestId(row.id, id)),
        totals: [requestId('total', id)],
      },
      {
        name: `requests.balance@${id}`,
        parts: [requestId('new', id), requestId('carried_in', id)],
        totals: [requestId('total', id), requestId('carried_out', id)],
      },
    ]),
    ...['review', 'litigation.direct', 'litigation.after_review'].map((group) => ({
      name: `remedies.total@${group}`,
      parts: ['upheld', 'corrected', 'other', 'pending'].map((outcome) => `${group}.${outcome}`),
      totals: [`${group}.total`],
    })),
  ];
}

const gapOf = (sum: Sum, cells: Truth['cells']): number => {
  const add = (ids: readonly CellId[]): number =>
    ids.reduce((total, id) => total + (cells[id]?.value ?? 0), 0);
  return add(sum.parts) - add(sum.totals);
};

/** The sums that do not hold, by rule and place. */
export const brokenSums = ({ form, truth }: CheckCase): string[] =>
  sumsOf(form)
    .filter((sum) => gapOf(sum, truth.cells) !== 0)
    .map(({ name }) => name);

/** All cells of which a single one, changed to some count, would make every sum hold. */
export function singleCulprits({ form, truth }: CheckCase): CellId[] {
  const sums = sumsOf(form).map((sum) => ({ sum, gap: gapOf(sum, truth.cells) }));
  const broken = sums.filter(({ gap }) => gap !== 0);
  const candidates = new Set(broken.flatMap(({ sum }) => [...sum.parts, ...sum.totals]));
  return [...candidates].filter((id) => {
    const signs = sums.map(({ sum, gap }) => ({
      gap,
      sign: sum.parts.includes(id) ? 1 : sum.totals.includes(id) ? -1 : 0,
    }));
    const first = signs.find(({ gap }) => gap !== 0);
    if (!first || first.sign === 0) return false;
    const by = -first.gap * first.sign;
    const value = (truth.cells[id]?.value ?? 0) + by;
    return value >= 0 && signs.every(({ gap, sign }) => gap + sign * by === 0);
  });
}

/** How the checks did over many cases. */
export interface CheckScore {
  broken: number;
  missed: number;
  invented: number;
  /** Findings about reports in order that are more than notes. */
  falseAlarms: number;
  provable: number;
  named: number;
}

export const noCheckScore = (): CheckScore => ({
  broken: 0,
  missed: 0,
  invented: 0,
  falseAlarms: 0,
  provable: 0,
  named: 0,
});

/** Adds a case to the score. @returns what was wrong, in words */
export function scoreChecks(total: CheckScore, one: CheckCase, report: Report): string[] {
  const want = new Set(brokenSums(one));
  const serious = report.findings.filter(({ severity }) => severity !== 'info');
  const isSum = (rule: string): boolean =>
    /^(?:requests|remedies)\.\w*(?:total|balance)$/u.test(rule);
  const got = new Set(
    serious.filter(({ rule }) => isSum(rule)).map(({ rule, at }) => `${rule}@${at}`),
  );
  const missed = [...want].filter((name) => !got.has(name));
  const invented = [...got].filter((name) => !want.has(name));
  const alarms = serious.filter(({ rule }) => !isSum(rule));
  total.broken += want.size;
  total.missed += missed.length;
  total.invented += invented.length;
  total.falseAlarms += alarms.length;
  const faults = [
    ...missed.map((name) => `missed ${name}`),
    ...invented.map((name) => `invented ${name}`),
    ...alarms.map(({ rule, message }) => `false alarm ${rule}: ${message.zh}`),
  ];
  const [change, ...others] = one.changed;
  if (!change || others.length > 0 || singleCulprits(one).length !== 1) return faults;
  total.provable++;
  const isNamed = report.findings.some(
    ({ rule, cells, expected }) =>
      rule === 'suspect.cell' && cells[0] === change.id && expected === change.right,
  );
  if (isNamed) total.named++;
  else faults.push(`not named: ${change.id} printed ${change.printed} for ${change.right}`);
  return faults;
}
