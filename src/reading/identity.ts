/** @file Who reports on which year, and when the report was published. */
import { plainText } from './characters.js';
import type { Line, PageContent } from './markup.js';
import { readTitle, type TitleParts } from './title.js';

export interface ReportIdentity {
  readonly title: string;
  readonly year: number | null;
  readonly agency: string | null;
  readonly published: string | null;
}

/** 本报告所列数据的统计期限自2020年1月1日起至12月31日止. */
const PERIOD = /统计期[限间]?.{0,6}?(20[0-4]\d)年1月1日/u;
const YEAR_OPENING = /^(20[0-4]\d)年(?:度)?,/u;
const PUBLISHED =
  /(?:发布|发文|成文|公开|生成)?(?:日期|时间)\s*:?\s*(20\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/u;
const DATE = /(20\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/u;
/** A title stands in front of the text; what comes later only mentions it. */
const LONGEST_TITLE = 80;

/**
 * Reads title, year and agency. The title says most; what it leaves out comes from the other titles
 * of the page, then from the statistics period and the first words of the text.
 *
 * @param titles see `titlesOf`
 * @param lines all lines of the page
 */
export function identify(
  page: PageContent,
  titles: readonly TitleParts[],
  lines: readonly Line[],
): ReportIdentity {
  const best = titles.find((parts) => parts.year !== null && parts.agency !== null) ?? titles[0];
  const agency = best?.agency ?? titles.find((parts) => parts.agency)?.agency ?? sourceOf(page);
  const year = best?.year ?? titles.find((parts) => parts.year)?.year ?? yearIn(lines);
  return {
    title: best?.title ?? plainText(page.title),
    year: year ?? null,
    agency: agency ? fullName(agency, lines) : null,
    published: publishedOn(page),
  };
}

/** 首页 > 政府信息公开 > …年报: where a page stands, not what it is called. */
const BREADCRUMB = /[>›»→]|当前位置|您的位置|你的位置/u;

/**
 * Everything that reads like the title of this report, the most trustworthy first. Links are left
 * out: they lead to other reports.
 *
 * @param above the lines in front of the report's text
 */
export function titlesOf(page: PageContent, above: readonly Line[]): TitleParts[] {
  const own = above.filter(
    (line) =>
      !line.linked && plainText(line.text).length <= LONGEST_TITLE && !BREADCRUMB.test(line.text),
  );
  const headings = own.filter((line) => /^(?:h[1-6]|ucaptitle)$/u.test(line.element));
  const others = own.filter((line) => !headings.includes(line));
  return [
    page.metas.get('articletitle') ?? '',
    ...headings.map((line) => line.text),
    page.title,
    page.metas.get('og:title') ?? '',
    ...others.map((line) => line.text),
  ].flatMap((raw) => readTitle(raw) ?? []);
}

/** 区教育局, 市财政局: a name that leaves out the place it belongs to. */
const PLACELESS = /^[省市区县州盟旗](?!直|属|级)/u;
/** What may stand in front of a name in a sentence. */
const LEAD_IN = /^.*(?:请|联系|由|与|及|是|为|关于|登录|查阅|咨询|致函|致电|拨打|访问|查询)/u;

/**
 * The name with its place, where the text gives it: 区教育局 is completed from 杭州市拱墅区教育局. A
 * text that names several such bodies completes nothing.
 */
function fullName(agency: string, lines: readonly Line[]): string {
  if (!PLACELESS.test(agency)) return agency;
  const longer = new RegExp(`\\p{Script=Han}{2,16}${agency}`, 'gu');
  const named = lines.flatMap((line) =>
    [...plainText(line.text).matchAll(longer)].map(([name]) => name.replace(LEAD_IN, '')),
  );
  const full = [...new Set(named)].filter((name) => name.length >= agency.length + 2);
  return full.length === 1 && full[0] ? full[0] : agency;
}

function sourceOf(page: PageContent): string | null {
  const source = plainText(page.metas.get('contentsource') ?? '');
  return /(?:局|委|厅|部|府|办公室|中心|处|院|署|会|校|学|站|所)$/u.test(source) &&
    source.length > 3
    ? source
    : null;
}

function yearIn(lines: readonly Line[]): number | undefined {
  const texts = lines.map((line) => plainText(line.text).replace(/\s/gu, ''));
  for (const pattern of [PERIOD, YEAR_OPENING])
    for (const text of texts) {
      const year = pattern.exec(text)?.[1];
      if (year) return Number(year);
    }
  return undefined;
}

function publishedOn(page: PageContent): string | null {
  const meta = DATE.exec(page.metas.get('pubdate') ?? '');
  if (meta) return isoDate(meta);
  for (const block of page.blocks) {
    const found = block.kind === 'line' && PUBLISHED.exec(plainText(block.text));
    if (found) return isoDate(found);
  }
  return null;
}

/** `YYYY-MM-DD`, or null where the figures are no date. */
function isoDate([, year = '', month = '', day = '']: RegExpExecArray): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(iso)) ? null : iso;
}
