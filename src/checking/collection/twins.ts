/** @file B4: the same figures as another body's report. */

import { figuresOf } from '../../report/figures.js';
import type { Finding } from '../../report/finding.js';
import type { Report } from '../../report/report.js';
import { finding } from '../checkable.js';
import { bodyOf, calledIn, type Member, type Related } from './member.js';

/** Reports of different bodies whose figures other than 0 are all the same. */
export function twins<K>(members: readonly Member<K>[]): Related<K>[] {
  const byFigures = new Map<string, Member<K>[]>();
  for (const member of members) {
    const { isCommon, text } = figuresOf(member.report);
    if (!isCommon) byFigures.set(text, [...(byFigures.get(text) ?? []), member]);
  }
  return [...byFigures.values()].flatMap((same) =>
    same.flatMap((member) => {
      const other = same.find(({ report }) => !areOneOffice(report, member.report));
      return other ? [{ key: member.key, finding: sameAs(other, member.report) }] : [];
    }),
  );
}

/** A government and its office publish one report, in the name of either. */
function areOneOffice(a: Report, b: Report): boolean {
  const [one, other] = [a, b].map((report) => bodyOf(report)?.replace(/办公[厅室]$/u, ''));
  return one === other;
}

function sameAs(other: Member, { cells }: Report): Finding {
  const count = Object.values(cells).filter(({ value }) => value !== null && value !== 0).length;
  const name = calledIn(other);
  const { year } = other.report;
  return finding('warning', 'report.same_as_other', name, {
    zh: `全部${count}个非零数字都与“${name}”${year === null ? '' : `${year}年`}的报告相同。`,
    en: `All ${count} figures other than 0 are the same as in the report of “${name}”${year === null ? '' : ` for ${year}`}.`,
  });
}
