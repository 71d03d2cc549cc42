/** @file What speaks for a page being a report, each kind of evidence apart; `classify` weighs it. */

import type { SectionId } from '../report/constants.js';
import { announcementIn } from './identity/announcement.js';
import { periodYearIn } from './identity/period.js';
import { isOfReports, isReportItself, type TitleParts } from './identity/title.js';
import type { Line, PageContent } from './markup/markup.js';
import { type FormOnPage, formOnPage } from './sections/formLabels.js';
import { closed } from './sections/reportWords.js';
import type { FoundSection } from './sections/sections.js';

/** What a page shows of a report, without what its tables were matched to. */
export interface Evidence extends FormOnPage {
  /** A title: of whom and for which year, for which year, or of no report in particular. */
  readonly title: 'full' | 'year' | 'bare' | undefined;
  /** The title goes on behind the report (…年度报告编制培训会): the page is about reports. */
  readonly isAbout: boolean;
  /** 现将…年度报告公布如下: for a year that it names, or without one. */
  readonly announced: 'year' | 'bare' | undefined;
  /** 本报告所列数据的统计期限: the calendar year of the figures. */
  readonly statesPeriod: boolean;
  /** 本报告由…编制, 本报告的电子版: the text speaks of itself. */
  readonly isSelfNamed: boolean;
  /** The page stands in a column of reports (breadcrumb, ColumnName). */
  readonly isInColumn: boolean;
  /** The sections of the outline, each once. */
  readonly sections: ReadonlySet<SectionId>;
  /** （一）主动公开, （二）依申请公开: what the first section is prescribed to consist of (30号). */
  readonly hasParts: boolean;
  /** The text says in figures what was disclosed or applied for. */
  readonly statesFigures: boolean;
}

/**
 * @param above the lines in front of the report's sections and tables
 */
export function evidenceOf(
  page: PageContent,
  titles: readonly TitleParts[],
  sections: readonly FoundSection[],
  above: readonly Line[],
): Evidence {
  const lines = page.blocks.filter((block): block is Line => block.kind === 'line');
  const own = lines.filter(({ linked }) => !linked);
  const front = own.slice(0, FIRST_LINES).map(closed);
  const named = titles.filter(({ title }) => isReportItself(title));
  return {
    title: titleOf(named),
    isAbout: titles.length > 0 && named.length === 0,
    announced: announcementIn(above),
    statesPeriod: periodYearIn(front.filter((line) => OF_FIGURES.test(line))) !== undefined,
    isSelfNamed: front.some((line) => ITSELF.test(line)),
    isInColumn: isInColumn(page, above),
    sections: new Set(sections.map(({ id }) => id)),
    hasParts: hasParts(own),
    ...formOnPage(page.blocks),
    statesFigures: own.some((line) => /\d/u.test(line.text) && DISCLOSED.test(closed(line))),
  };
}

/** What a report says of itself stands in its first lines. */
const FIRST_LINES = 40;

const OF_FIGURES = /统计|数据|报告/u;
const ITSELF =
  /本(?:年度)?报告(?:的|由|是|中|所列|根据|依据|按照|依照|包括|主要|全文|内容|电子版|数据|统计)|(?:^|[,。])全文由?(?:包括|有|共).{0,30}(?:公开|部分)/u;
/** 主动公开政府信息106条, 收到申请3件. */
const DISCLOSED =
  /(?:公开|发布)[^。;]{0,40}?\d+(?:\.\d+)?(?:余|多)?万?(?:余|多)?(?:条|件|篇|次|宗|例|期|个)/u;

function titleOf(titles: readonly TitleParts[]): Evidence['title'] {
  if (titles.some(({ year, agency }) => year !== null && agency !== null)) return 'full';
  if (titles.some(({ year }) => year !== null))
    return titles.some(({ agency }) => agency !== null) ? 'full' : 'year';
  return titles.length > 0 ? 'bare' : undefined;
}

const isInColumn = ({ metas }: PageContent, above: readonly Line[]): boolean =>
  isOfReports(metas.get('columnname') ?? '') ||
  above.some(({ text }) => TRAIL.test(text) && isOfReports(text));
const TRAIL = /[>›»→]|位置/u;

/** Two of the parts, numbered one behind the other. */
function hasParts(lines: readonly Line[]): boolean {
  const text = lines.map(closed).join('\n');
  const [, first = ''] = PART_ONE.exec(text) ?? [];
  const next = NUMBERS[NUMBERS.indexOf(first) + 2];
  return (
    next !== undefined &&
    [...text.matchAll(PART_TWO)].some(([, number]) => number === next) &&
    text.search(PART_ONE) < text.search(PART_TWO)
  );
}
/** Chinese numbers and figures by turns, so that the next of either kind is two places on. */
const NUMBERS: readonly (string | undefined)[] = [...'一1二2三3四4五5'];
const PART_ONE =
  /(?:^|[\n。;])\(?([一二三四1234])[).](?:政府信息|信息|政务)?主动公开(?!的?途径|范围)/u;
const PART_TWO = /(?:^|[\n。;])\(?([一二三四五12345])[).](?:政府信息)?依申请公开/gu;
