/** @file What is expected of a case in ../shared/cases, and in what a reading of it differs. */
import type { Recorded } from '../../../src/capture/record.js';
import type { CellId } from '../../../src/report/cell.js';
import type { CellStatus, FormId } from '../../../src/report/constants.js';
import type { FactId } from '../../../src/report/factIds.js';
import type { Report } from '../../../src/report/report.js';

/** A figure that is known, or the status of a cell without one. */
export type Outcome = number | Exclude<CellStatus, 'number' | 'recovered'>;
type OneOf<T> = T | readonly T[];
type StatedFact = readonly [FactId, number];

/** What a case must give; what is not named may be anything. */
export interface Expectation {
  /** The page is no report. */
  readonly refused?: true;
  readonly form?: FormId;
  readonly year?: OneOf<number | null>;
  readonly agency?: OneOf<string | null>;
  readonly title?: string;
  readonly published?: string;
  readonly cells?: Readonly<Record<CellId, OneOf<Outcome>>>;
  /** What every cell is that `cells` does not name. */
  readonly otherCells?: Outcome;
  readonly facts?: readonly StatedFact[];
  /** One of them is stated. */
  readonly oneFact?: readonly StatedFact[];
  /** What the text does not state; without a figure, whatever the figure is. */
  readonly noFacts?: readonly (readonly [FactId, number?])[];
  /** `rule@at` of findings that must be made. */
  readonly findings?: readonly string[];
  /** Text and table contradict each other in a cell or a fact whose id begins so. */
  readonly contradicted?: string;
  /** Beginnings of rules of which there are no findings but notes. */
  readonly noFindings?: readonly string[];
  /** Beside all of the above, one of these holds. */
  readonly oneOf?: readonly Expectation[];
}

/** For a figure that is printed and cannot be known for sure. */
export const NOT_KNOWN = ['ambiguous', 'unreadable'] as const satisfies readonly Outcome[];

/** In what a reading differs from what is expected of it, in words. */
export function faultsOf(expected: Expectation, recorded: Recorded): string[] {
  const { oneOf, ...all } = expected;
  const alternatives = (oneOf ?? []).map((one) => faultsOf({ ...all, ...one }, recorded));
  if (alternatives.length > 0)
    return alternatives.find((faults) => faults.length === 0) ?? alternatives.flat();
  if (recorded.verdict !== 'report') return expected.refused ? [] : [`is ${recorded.verdict}`];
  if (expected.refused) return ['is taken for a report'];
  return [
    ...identityFaults(expected, recorded.report),
    ...cellFaults(expected, recorded.report),
    ...factFaults(expected, recorded.report),
    ...findingFaults(expected, recorded.report),
  ];
}

function identityFaults(expected: Expectation, report: Report): string[] {
  const compared = [
    ['form', report.form, [expected.form].flat()],
    ['year', report.year, [expected.year].flat()],
    ['agency', report.agency.name, [expected.agency].flat()],
    ['title', report.title, [expected.title].flat()],
    ['published', report.published, [expected.published].flat()],
  ] as const;
  return compared.flatMap(([what, got, want]) => {
    const wanted: readonly (string | number | null | undefined)[] = want;
    return wanted[0] === undefined || wanted.includes(got)
      ? []
      : [`${what} is ${got}, not ${wanted.join(' or ')}`];
  });
}

function cellFaults({ cells = {}, otherCells }: Expectation, report: Report): string[] {
  const rest = Object.keys(report.cells).filter((id) => !(id in cells));
  const wanted = [
    ...Object.entries(cells),
    ...(otherCells === undefined ? [] : rest.map((id) => [id, otherCells] as const)),
  ];
  return wanted.flatMap(([id, want]) => {
    const cell = report.cells[id];
    const got = cell?.value ?? cell?.status ?? 'absent';
    const outcomes: readonly (string | number)[] = [want].flat();
    return outcomes.includes(got) ? [] : [`${id} is ${got}, not ${outcomes.join(' or ')}`];
  });
}

function factFaults(expected: Expectation, report: Report): string[] {
  const states = ([id, value]: readonly [FactId, number?]): boolean =>
    report.facts.some((fact) => fact.id === id && (value === undefined || fact.value === value));
  const { facts = [], oneFact = [], noFacts = [] } = expected;
  return [
    ...facts.filter((fact) => !states(fact)).map((fact) => `${fact.join('=')} is not stated`),
    ...(oneFact.length === 0 || oneFact.some(states) ? [] : [`none of ${oneFact.join(' ')} is`]),
    ...noFacts.filter(states).map((fact) => `${fact.join('=')} is stated`),
  ];
}

function findingFaults(expected: Expectation, report: Report): string[] {
  const { findings = [], contradicted, noFindings = [] } = expected;
  const made = report.findings.map(({ rule, at }) => `${rule}@${at}`);
  const serious = report.findings.filter(({ severity }) => severity !== 'info');
  const contradictions = serious
    .filter(({ rule }) => rule.startsWith('narrative.'))
    .flatMap(({ at, cells }) => [at, ...cells]);
  return [
    ...findings.filter((name) => !made.includes(name)).map((name) => `no ${name}`),
    ...(contradicted === undefined || contradictions.some((id) => id.startsWith(contradicted))
      ? []
      : [`nothing contradicts ${contradicted}`]),
    ...serious
      .filter(({ rule }) => noFindings.some((beginning) => rule.startsWith(beginning)))
      .map(({ rule, at }) => `${rule}@${at} is found`),
  ];
}
