/** @file Which body reports, weighed from all that name it. */

import { agreedName, areOneBody, isBodyOrPlace, isPlaceless } from '../../names/bodyName.js';
import { plainText } from '../../text/characters.js';
import type { Block, PageContent } from '../markup/markup.js';
import type { ReportWords } from '../sections/reportWords.js';
import { fullName } from './fullName.js';
import type { MetadataBlock } from './metadataBlock.js';
import { metaOf } from './metas.js';
import { readOpening } from './opening.js';
import type { Signature } from './signature.js';

/** Everything that may name the reporting body. */
export interface Namings {
  /** The body in the title, if the title names one. */
  readonly title: string | null;
  readonly page: PageContent;
  readonly block: MetadataBlock;
  readonly words: ReportWords;
  readonly signature: Signature;
}

/**
 * The reporting body: as the title names it; else as the report itself does (现公布某局…, then who acts
 * in its first sentence and who signs); else as the site does (发布机构, ContentSource, Author, 来源,
 * breadcrumb). A name without its place is completed where the page names that body in full exactly one
 * way. Sources of one kind that contradict each other settle nothing.
 */
export function agencyOf({ title, page, block, words, signature }: Namings): string | null {
  const site = siteSources(page, block, words.front);
  const { announced, acting } = readOpening(words.opening);
  const own = [...acting, ...((signature.name ?? []) ? [signature.name ?? ''] : [])].filter(
    Boolean,
  );
  const complete = (name: string): string => {
    if (!isPlaceless(name)) return name;
    const longer = [...own, ...site].filter((full) => full !== name && full.endsWith(name));
    return agreedName(longer) ?? fullName(name, words.all) ?? name;
  };
  if (title !== null) return complete(title);
  const inFull = (names: readonly string[]): string[] =>
    names.map(complete).filter((name) => !isPlaceless(name));

  const announcedName = agreedName(inFull(announced));
  if (announcedName !== null) return announcedName;
  const ownNames = inFull(own);
  const siteNames = inFull(site);
  if (ownNames.length === 0) return agreedName(siteNames) ?? ownShortName(own, words, siteNames);
  const backed = ownNames.filter((name) => siteNames.some((other) => areOneBody(name, other)));
  return agreedName(ownNames) ?? agreedName(backed);
}

/** 市教育局 in a report that never says of which city, but says it again and again. */
function ownShortName(
  own: readonly string[],
  words: ReportWords,
  siteNames: readonly string[],
): string | null {
  const name = agreedName(own);
  if (name === null || siteNames.length > 0) return null;
  return words.all.join('\n').split(name).length > 2 ? name : null;
}

/** 永康市教育局办公室 puts out what 永康市教育局 reports; 人民政府办公室 reports for itself. */
const wholeBody = (name: string): string =>
  name.replace(/(?<=局|厅|(?<![省市区县州])委|委员会)(?:党政|综合)?办公室$/u, '');

/** What the site names as source; the names of sites, and 原创, 本网, 办公室, are no bodies. */
function siteSources(page: PageContent, block: MetadataBlock, front: readonly Block[]): string[] {
  const printed = [
    block.publisher ?? '',
    metaOf(page, 'contentsource'),
    metaOf(page, 'author'),
    block.source ?? '',
    breadcrumb(front),
  ];
  return printed.flatMap((text) => {
    const whole = text.replace(/\s/gu, '');
    const [first = ''] = text.split(/[\s,;、|]/u);
    const body = [whole, first].find(isBodyOrPlace);
    return body === undefined ? [] : wholeBody(body);
  });
}

const TRAIL = /[>›»→]/u;
const LONGEST_TRAIL = 300;

/** 首页 > 政府信息公开 > 利辛县望疃镇人民政府 > 政府信息公开年报. */
function breadcrumb(front: readonly Block[]): string {
  for (const block of front) {
    if (block.kind !== 'line' || block.text.length > LONGEST_TRAIL || !TRAIL.test(block.text))
      continue;
    const steps = plainText(block.text)
      .split(TRAIL)
      .map((step) => step.replace(/^.*:/u, '').replace(/\s/gu, ''));
    const body = steps.slice(1).findLast(isBodyOrPlace);
    if (body) return body;
  }
  return '';
}
