/** @file Who reports on which year, and when the report was published. */
import type { Scope } from '../../report/constants.js';
import { plainText } from '../../text/characters.js';
import type { Line, PageContent } from '../markup/markup.js';
import { wordsOf } from '../sections/reportWords.js';
import { type FoundSection, findSections } from '../sections/sections.js';
import { agencyOf } from './agency.js';
import { readMetadata } from './metadataBlock.js';
import { metaOf } from './metas.js';
import { yearOfOpening } from './opening.js';
import { codesInAddress, codesInIndex, type OrganisationCodes } from './organisationCode.js';
import { type Period, periodIn, periodYearIn } from './period.js';
import { publishedOn } from './published.js';
import { scopeOf } from './scope.js';
import { readSignature } from './signature.js';
import { siteCode } from './siteCode.js';
import { ownReport } from './tabs.js';
import type { TitleParts } from './title.js';
import type { FoundTitle } from './titleLines.js';
import { yearFrom } from './year.js';
import { yearOfText } from './yearOfText.js';

export { titlesOf } from './titleLines.js';

/** Who and when. What the page does not say, or says in a way that is certainly wrong, is left out. */
export interface ReportIdentity extends OrganisationCodes {
  readonly title: string;
  /** The year reported on, see `yearFrom`. */
  readonly year: number | null;
  /** The year of the statistics period, which may contradict the title's. */
  readonly periodYear?: number;
  /** The statistics period where the text states both its days. */
  readonly period?: Period;
  readonly agency: string | null;
  readonly published: string | null;
  /** Whose figures the report gives, where it says so. */
  readonly scope?: Scope;
  readonly siteIdCode?: string;
}

/** What is known of a page beside its words. */
export interface Known {
  /** The sections of the report; looked for where they are not given. */
  readonly sections?: readonly FoundSection[];
  /** The address of the page. */
  readonly url?: string | null;
}

/**
 * Reads who reports on which year. The title says most; see `agencyOf`, `periodYearIn`, `publishedOn`
 * for what fills in the rest.
 *
 * @param titles see `titlesOf`
 * @param lines all lines of the page
 */
export function identify(
  page: PageContent,
  titles: readonly FoundTitle[],
  lines: readonly Line[],
  known: Known = {},
): ReportIdentity {
  const { lines: own, isOneOfSeveral } = ownReport(page, lines);
  const sections = isOneOfSeveral
    ? findSections(own)
    : (known.sections ?? findSections(page.blocks));
  const words = wordsOf(page.blocks, own, sections);
  const block = readMetadata(words.front);
  const signature = { ...readSignature(words.opening), ...readSignature(words.ending) };
  const periodYear = periodYearIn(words.all);
  const found = isOneOfSeveral ? titles.filter(({ printed }) => !printed) : titles;
  const isUnknown = isOneOfSeveral && own.length === 0;
  const year =
    yearFrom({
      titles: isUnknown ? [] : found,
      period: periodYear,
      opening: yearOfOpening(words.opening),
    }) ?? (isUnknown ? undefined : yearOfText(sections));
  const best = bestOf(found.filter((one) => one.year === null || one.year === year));
  const title = best?.title ?? plainText(page.title);
  const agency = agencyOf({
    titles: namesIn(titles, best),
    rawTitles: titles.map((one) => one.title),
    perhaps: best?.perhaps,
    page,
    block,
    words,
    signature,
  });
  const period = periodIn(words.all);
  const scope = scopeOf(title, words.all);
  const siteIdCode = siteCode(metaOf(page, 'siteidcode'));
  return {
    title,
    year: year ?? null,
    agency,
    published: publishedOn(page, block, words, signature),
    ...(periodYear !== undefined && { periodYear }),
    ...(period && { period }),
    ...(scope && { scope }),
    ...(siteIdCode && { siteIdCode }),
    ...codes(block.index ?? '', [known.url ?? '', metaOf(page, 'url')], agency),
  };
}

/** The title that says most; the first of those that say the same. */
const bestOf = <T extends TitleParts>(titles: readonly T[]): T | undefined =>
  titles.find(({ year, agency }) => year !== null && agency !== null) ??
  titles.find(({ year, agency }) => year !== null || agency !== null) ??
  titles[0];

const namesIn = (titles: readonly TitleParts[], best: TitleParts | undefined): string[] =>
  [best, ...titles].flatMap((title) => title?.agency ?? []);

/** 国务院办公厅's code, which the form of the 索引号 gives as its example, so that sites leave it in. */
const EXAMPLE = '000014349';

function codes(
  index: string,
  addresses: readonly string[],
  agency: string | null,
): OrganisationCodes {
  const found = [codesInIndex(index), ...addresses.map(codesInAddress)];
  const code = found.find(({ uscc, organisationCode }) => uscc ?? organisationCode) ?? {};
  return code.organisationCode === EXAMPLE && !agency?.startsWith('国务院') ? {} : code;
}
