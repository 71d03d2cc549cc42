/** @file Which body reports, weighed from all that offers its name. */
import { bodyKind } from '../../names/bodyKind.js';
import { agreedName, areOneBody, isBody, isPlaceless, wholeBody } from '../../names/bodyName.js';
import { publishesForOthers } from '../../names/publishers.js';
import type { PageContent } from '../markup/markup.js';
import type { ReportWords } from '../sections/reportWords.js';
import { fullName } from './fullName.js';
import type { MetadataBlock } from './metadataBlock.js';
import { metaOf } from './metas.js';
import { type Opening, readOpening } from './opening.js';
import type { Signature } from './signature.js';
import { siteSources } from './siteSources.js';

/** Everything that may name the reporting body. */
export interface Namings {
  /** The bodies in the titles, the most trustworthy first. */
  readonly titles: readonly string[];
  /** The titles themselves. */
  readonly rawTitles: readonly string[];
  /** What the first of them may be a part of; see `FoundTitle`. */
  readonly perhaps?: string | undefined;
  readonly page: PageContent;
  readonly block: MetadataBlock;
  readonly words: ReportWords;
  readonly signature: Signature;
}

/**
 * The reporting body: as the title names it; else as the report itself does (现公布某局…, then who compiled
 * it, who acts in its first sentence and who signs); else as the site does (发布机构, ContentSource, Author,
 * 来源, breadcrumb). A name without its place is completed where the page names that body in full exactly
 * one way. Sources of one kind that contradict each other settle nothing.
 */
export function agencyOf(namings: Namings): string | null {
  const [first] = namings.titles;
  return first === undefined ? agencyInWords(namings) : agencyInTitle(first, namings);
}

/** The body that the title names, with its place and as fully as the rest of the page names it. */
function agencyInTitle(first: string, namings: Namings): string | null {
  const { titles, perhaps, page, block, words } = namings;
  if (perhaps !== undefined) {
    const site = siteSources(page, block, words.front);
    return settleBroken(first, perhaps, [...otherTitles(titles), ...site, ...words.all]);
  }
  const fullest = agreedName(titles.filter((name) => name.endsWith(first))) ?? first;
  if (!BARE_PLACE.test(fullest) && !isPlaceless(fullest)) return fullest;
  const offered = offeredBy(namings);
  return departmentOf(fullest, offered.opening, words) ?? offered.complete(fullest);
}

/** What names the body beside the title. */
interface Offered {
  readonly site: readonly string[];
  readonly opening: Opening;
  /** Who compiled the report, acts in it or signs it. */
  readonly own: readonly string[];
  /** The name with its place, where the page gives it. */
  complete(name: string): string;
}

function offeredBy({ titles, page, block, words, signature }: Namings): Offered {
  const site = siteSources(page, block, words.front);
  const opening = readOpening(words.opening);
  const { announced, compiled, acting } = opening;
  const signed = signature.name === undefined ? [] : [signature.name];
  const own = [...compiled.filter((name) => !publishesForOthers(name)), ...acting, ...signed];
  const complete = (name: string): string => {
    if (!isPlaceless(name)) return name;
    const longer = [...titles, ...announced, ...own, ...site].filter(
      (full) => full !== name && full.endsWith(name) && !isPlaceless(full),
    );
    return agreedName(longer) ?? fullName(name, words.all) ?? name;
  };
  return { site, opening, own, complete };
}

/** The body as the report names itself, or else as the site does. */
function agencyInWords(namings: Namings): string | null {
  const { rawTitles, page, block, words } = namings;
  const same = nameInField(rawTitles, [block.publisher ?? '', ...fieldsOf(page)]);
  if (same !== undefined) return same;
  const { site, opening, own, complete } = offeredBy(namings);
  const inFull = (names: readonly string[]): string[] =>
    names.map(complete).filter((name) => !isPlaceless(name));

  const announcedName = agreedName(inFull(opening.announced));
  if (announcedName !== null) return announcedName;
  const ownNames = inFull(own);
  const siteNames = inFull(site);
  if (ownNames.length === 0)
    return (
      agreedName(siteNames) ??
      (siteNames.length > 0
        ? null
        : (asked(inFull(opening.contact), words) ?? ownShortName(own, words)))
    );
  const backed = ownNames.filter((name) => siteNames.some((other) => areOneBody(name, other)));
  return agreedName(ownNames) ?? agreedName(backed);
}

/** The names in the titles but for the first title's own, which is given twice. */
const otherTitles = (titles: readonly string[]): string[] => {
  const [first] = titles;
  const same = titles.filter((name) => name === first);
  return [...titles.filter((name) => name !== first), ...same.slice(2)];
};

/**
 * 都江 / 堰市公安局: which of both names the rest of the page has. Null where it has neither, or both.
 *
 * @param texts everything else that the page says
 */
function settleBroken(part: string, whole: string, texts: readonly string[]): string | null {
  const isWhole = texts.some((text) => text.includes(whole));
  const isPart = texts.some((text) => {
    const others = text.replaceAll(whole, '');
    return others.includes(part) && !isOfTitle(others, part);
  });
  if (isWhole === isPart) return null;
  return isWhole ? whole : part;
}
/** A line of the title itself, which names the part and says nothing. */
const isOfTitle = (line: string, part: string): boolean =>
  line.startsWith(part) &&
  /^(?:关于)?(?:$|20\d\d年|.{0,12}(?:信息|政务|公开))/u.test(line.slice(part.length));

/**
 * 2023年下各镇政府信息公开…: a name that is built like none stands in the title where the name stands, and
 * the site gives the same as who published it.
 */
function nameInField(titles: readonly string[], fields: readonly string[]): string | undefined {
  const texts = titles.map((title) => title.replace(/\s/gu, ''));
  return fields
    .map((field) => field.replace(/\s/gu, ''))
    .filter((name) => /^\p{Script=Han}{2,20}$/u.test(name) && PLACE.test(name))
    .find((name) =>
      texts.some((text) =>
        [...text.split(/20\d\d年?度?/u)].some(
          (part) =>
            part === name || (part.startsWith(name) && OF_TITLE.test(part.slice(name.length))),
        ),
      ),
    );
}
/** 下各镇, 下各镇人民政府; any office (办公室) is called what others are called. */
const PLACE = /(?:[镇乡县市区州盟旗]|街道|苏木)(?:人民政府|政府|办事处|管委会)?$/u;
const OF_TITLE = /^(?:关于)?(?:(?:人民)?政府|政务)?信息公开/u;
const fieldsOf = (page: PageContent): string[] => [
  metaOf(page, 'contentsource'),
  metaOf(page, 'author'),
];

/** A place that stands for its government, or for a body whose name the title leaves out. */
const BARE_PLACE = /[省市区县州盟旗]$/u;

/**
 * 乙州市政府信息公开年度报告 that 乙州市统计局 compiled: the title leaves out which body of the place, where
 * a line of its own names it as well.
 */
function departmentOf(
  title: string,
  { compiled }: Opening,
  { opening }: ReportWords,
): string | undefined {
  if (!BARE_PLACE.test(title)) return undefined;
  const lone = opening.map((line) => line.replace(/[•・‧∙]/gu, '、')).filter(isBody);
  return compiled.find(
    (name) =>
      name.startsWith(title) &&
      ['department', 'joint'].includes(bodyKind(name) ?? '') &&
      !publishesForOthers(name) &&
      lone.includes(name),
  );
}

/**
 * Whom the report names for questions: a government's office answers for the government, unless it speaks of
 * itself (我办).
 */
function asked(names: readonly string[], words: ReportWords): string | null {
  const name = agreedName(names);
  if (name === null || publishesForOthers(name)) return null;
  const government = name.replace(/(?<=政府|管委会|管理委员会|办事处)(?:办公厅|办公室|办)$/u, '');
  return words.all.some((line) => /[我本]办/u.test(line)) ? name : wholeBody(government);
}

/** 市教育局 in a report that never says of which city, but says it again and again. */
function ownShortName(own: readonly string[], words: ReportWords): string | null {
  const name = agreedName(own);
  const isOffice = name !== null && /政府(?:办公厅|办公室)$/u.test(name);
  if (name === null || !(isOffice || ['department', 'zone'].includes(bodyKind(name) ?? '')))
    return null;
  // 园区 is any; 高新区 and 水务局 say at least what they are.
  if (name.length <= 2) return null;
  return words.all.join('\n').split(name).length > 2 ? name : null;
}
