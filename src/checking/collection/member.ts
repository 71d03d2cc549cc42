/** @file Reports that are checked together. */
import type { Finding } from '../../report/finding.js';
import type { Report } from '../../report/report.js';

/** A report of a collection, by whatever its collection calls it: a file, a number. */
export interface Member<K = unknown> {
  readonly key: K;
  readonly report: Report;
  /** The file that it was read from, where it comes from none of the web's pages. */
  readonly file?: string;
}

/** What a member is called in a sentence: its body by name, else its code, its file or its page. */
export function calledIn({ report, file }: Pick<Member, 'report' | 'file'>): string {
  const { agency, source } = report;
  return agency.name ?? agency.uscc ?? file ?? source.page ?? source.url ?? report.title;
}

/** A finding about one report of a collection that its neighbours show. */
export interface Related<K = unknown> {
  readonly key: K;
  readonly finding: Finding;
}

/** Two reports of one body, the earlier one first. */
export interface Pair<K = unknown> {
  readonly before: Member<K>;
  readonly now: Member<K>;
}

/** What the reports of one body say about the later one of two consecutive years. */
export type PairCheck = (before: Report, now: Report) => readonly Finding[];

/**
 * One body by its name, else by its code; reports that name nobody have no neighbours. A place stands for
 * its government.
 */
export const bodyOf = ({ agency }: Report): string | undefined =>
  agency.name?.replace(/(?:人民)?政府$/u, '') ?? agency.uscc ?? undefined;

/** Could both be of one body of this name? 城关镇人民政府 is that of many counties. */
export function mayBeOneBody(a: Report, b: Report): boolean {
  const codes = ({ agency, source }: Report) => [agency.uscc, source.siteIdCode?.slice(0, 6)];
  const [one, other] = [codes(a), codes(b)];
  return one.every((code, at) => !code || !other[at] || code === other[at]);
}

/** Does the cell say a number, a blank or a dash as 0? undefined where it says nothing. */
export function figureOf({ cells }: Report, id: string): number | undefined {
  const cell = cells[id];
  if (cell?.status === 'blank' || cell?.status === 'dash') return 0;
  return cell?.value ?? undefined;
}
