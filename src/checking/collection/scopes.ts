/** @file H1, H2: figures of a region and of the bodies in it (区分报告范围). */
import { requestId } from '../../forms/cells.js';
import { isDirectlyWithin, type Places } from '../../names/places.js';
import type { Finding, Message } from '../../report/finding.js';
import type { Report } from '../../report/report.js';
import { finding } from '../checkable.js';
import { calledIn, figureOf, type Member, type Related } from './member.js';

/** H2: a body that reports on itself and on its region for one year must not be mixed up. */
export function bothScopes<K>(sameYear: readonly Member<K>[]): Related<K>[] {
  const scopes = new Set(sameYear.map(({ report }) => report.scope));
  const isAggregate = (scope: Report['scope']): boolean => scope?.startsWith('aggregate') === true;
  if (scopes.size < 2 || ![...scopes].some(isAggregate)) return [];
  return sameYear.map((member) => ({
    key: member.key,
    finding: finding('warning', 'report.scopes', String(member.report.year), {
      zh: `“${calledIn(member)}”${member.report.year}年有两份口径不同的报告（本机关和汇总），不可混用。`,
      en: `“${calledIn(member)}” has two reports of different scope for ${member.report.year} (its own and aggregate figures); do not mix them.`,
    }),
  }));
}

/** The totals that add up over bodies. */
const SUMMED = ['new', 'total', 'carried_out'] as const;

/** H1: the aggregate of a region is at least what the aggregates of the divisions in it add up to. */
export function aggregates<K>(members: readonly Member<K>[], places: Places): Related<K>[] {
  const known = members.flatMap((member) => {
    const { report } = member;
    const [place, ...others] =
      report.scope === 'aggregate_region' ? places.ofBody(report.agency.name ?? '') : [];
    return place && others.length === 0 ? [{ member, place }] : [];
  });
  return known.flatMap(({ member, place }) => {
    const within = known.filter(
      (other) =>
        isDirectlyWithin(place, other.place) && other.member.report.year === member.report.year,
    );
    const children = within.map((other) => other.member.report);
    return partsOfAggregate(member, children).map((one) => ({
      key: member.key,
      finding: one,
    }));
  });
}

/** @param children some or all of the aggregate's divisions, none within another */
function partsOfAggregate(parent: Member, children: readonly Report[]): Finding[] {
  if (children.length === 0) return [];
  return SUMMED.flatMap((row) => {
    const id = requestId(row, 'total');
    const whole = figureOf(parent.report, id);
    const sum = children.reduce((total, child) => total + (figureOf(child, id) ?? 0), 0);
    if (whole === undefined || sum <= whole) return [];
    const name = calledIn(parent);
    const message = {
      zh: `“${name}”汇总的“${NAMES[row].zh}”为${whole}，少于所辖${children.length}个地区汇总之和${sum}。`,
      en: `“${name}” gives ${whole} for “${NAMES[row].en}” in all, less than the ${sum} that the aggregates of ${children.length} of its divisions add up to.`,
    };
    const figures = { cells: [id], expected: sum, actual: whole };
    return [finding('info', 'report.aggregate', row, message, figures)];
  });
}

const NAMES: Readonly<Record<(typeof SUMMED)[number], Message>> = {
  new: { zh: '本年新收', en: 'received this year' },
  total: { zh: '（七）总计', en: '(7) Total' },
  carried_out: { zh: '结转下年度', en: 'carried over to next year' },
};
