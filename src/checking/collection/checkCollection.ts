/** @file All checks between the reports of a collection. */

import type { Places } from '../../names/places.js';
import { figuresOf } from '../../report/figures.js';
import type { Finding } from '../../report/finding.js';
import { carryOver } from './carryOver.js';
import { bodyOf, type Member, mayBeOneBody, type PairCheck, type Related } from './member.js';
import { missingYears } from './missingYears.js';
import { outliers } from './outliers.js';
import { repeatedFigures, repeatedText } from './repeated.js';
import { aggregates, bothScopes } from './scopes.js';
import { silentYears } from './silentYears.js';
import { stock } from './stock.js';
import { twins } from './twins.js';
import { changedSince } from './versions.js';

const PAIR_CHECKS: readonly PairCheck[] = [
  carryOver,
  stock,
  repeatedFigures,
  repeatedText,
  outliers,
];

export interface CollectionFindings<K> {
  /** Findings about one of the reports. */
  readonly related: readonly Related<K>[];
  /** Findings about what the collection lacks. */
  readonly coverage: readonly Finding[];
}

/**
 * Checks reports against each other: those of one body, and the figures of all.
 *
 * @param places without them, regions are not compared with what lies in them
 */
export function checkCollection<K>(
  members: readonly Member<K>[],
  places?: Places,
): CollectionFindings<K> {
  const bodies = grouped(members, ({ report }) => bodyOf(report)).flatMap(apart);
  const ofBodies = bodies.map((reports) => checkBody(reports));
  return {
    related: [
      ...ofBodies.flatMap(({ related }) => related),
      ...twins(members),
      ...(places ? aggregates(members, places) : []),
    ],
    coverage: ofBodies.flatMap(({ coverage }) => coverage),
  };
}

/** Checks the reports of one body. Of several captures of one page, the last one counts. */
export function checkBody<K>(members: readonly Member<K>[]): CollectionFindings<K> {
  const byCapture = [...members].sort((a, b) =>
    compare(a.report.source.capturedAt, b.report.source.capturedAt),
  );
  const pages = grouped(byCapture, ({ report }) => report.source.url ?? undefined, true);
  const changes = pages.flatMap((captures) => ofLastTwo(captures));
  const current = pages.flatMap((captures) => captures.slice(-1));
  const years = grouped(current, ({ report }) => report.year ?? undefined);
  const scopes = years.flatMap((sameYear) => bothScopes(sameYear));
  const series = grouped(current, ({ report }) => report.scope ?? 'unknown');
  const pairs = series.flatMap((one) => consecutive(one));
  const forms = series.flatMap((one) => grouped(one, ({ report }) => report.form));
  return {
    related: [...changes, ...scopes, ...pairs, ...forms.flatMap((one) => silentYears(one))],
    coverage: missingYears(current),
  };
}

/** Bodies of one name, told apart by the codes of their reports. */
function apart<K>(named: readonly Member<K>[]): Member<K>[][] {
  const bodies: Member<K>[][] = [];
  for (const member of named) {
    const own = bodies.find((body) =>
      body.every(({ report }) => mayBeOneBody(report, member.report)),
    );
    if (own) own.push(member);
    else bodies.push([member]);
  }
  return bodies;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function ofLastTwo<K>(captures: readonly Member<K>[]): Related<K>[] {
  const [before, now] = captures.slice(-2);
  if (!before || !now) return [];
  return changedSince(before.report, now.report).map((finding) => ({ key: now.key, finding }));
}

/** The checks of every two consecutive years; a year with reports that differ has no neighbours. */
function consecutive<K>(members: readonly Member<K>[]): Related<K>[] {
  const byYear = new Map<number, Member<K>[]>();
  for (const member of members)
    if (member.report.year !== null)
      byYear.set(member.report.year, [...(byYear.get(member.report.year) ?? []), member]);
  return [...byYear].flatMap(([year, reports]) => {
    const [now, before] = [theOnly(reports), theOnly(byYear.get(year - 1) ?? [])];
    if (!now || !before) return [];
    return PAIR_CHECKS.flatMap((check) =>
      check(before.report, now.report).map((finding) => ({ key: now.key, finding })),
    );
  });
}

/** The report of a year; of several pages with the same figures, the last one. */
function theOnly<K>(reports: readonly Member<K>[]): Member<K> | undefined {
  const texts = new Set(reports.map(({ report }) => figuresOf(report).text));
  return texts.size === 1 ? reports.at(-1) : undefined;
}

/**
 * Members with the same key, in their order.
 *
 * @param alone keep those without a key, each by itself
 */
function grouped<M, G>(
  members: readonly M[],
  keyOf: (member: M) => G | undefined,
  alone = false,
): M[][] {
  const groups = new Map<G | M, M[]>();
  for (const member of members) {
    const key = keyOf(member);
    if (key === undefined && !alone) continue;
    const group = key ?? member;
    groups.set(group, [...(groups.get(group) ?? []), member]);
  }
  return [...groups.values()];
}
