/** @file What the site around a report names as the body that put it out. */
import { namedBody } from '../../names/bodyKind.js';
import { isBody, wholeBody } from '../../names/bodyName.js';
import { publishesForAll } from '../../names/publishers.js';
import { plainText } from '../../text/characters.js';
import type { Block, PageContent } from '../markup/markup.js';
import type { MetadataBlock } from './metadataBlock.js';
import { metaOf } from './metas.js';

/**
 * The bodies that the site names as source: 发布机构, ContentSource, Author, 来源, the breadcrumb. The names
 * of sites, and 原创, 本网, 办公室, are no bodies.
 *
 * @param front what stands in front of the report's text
 */
export function siteSources(
  page: PageContent,
  block: MetadataBlock,
  front: readonly Block[],
): string[] {
  const printed = [
    block.publisher ?? '',
    metaOf(page, 'contentsource'),
    metaOf(page, 'author'),
    block.source ?? '',
    breadcrumb(front),
    siteOf(metaOf(page, 'sitename')),
  ];
  return printed.flatMap((text) => {
    const whole = text.replace(/\s/gu, '');
    const [first = ''] = text.split(/[\s,;、|]/u);
    const body = [whole, first].find(isBody);
    return body === undefined || publishesForAll(body) ? [] : wholeBody(body);
  });
}

/** 青禾县水利局网站 is that body's; the site of a government carries the reports of all its bodies. */
function siteOf(name: string): string {
  const owner = name.replace(/(?:政府)?(?:门户|官方)?(?:网站|网)$/u, '');
  return owner !== name && namedBody(owner)?.kind === 'department' ? owner : '';
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
    const body = steps.slice(1).findLast(isBody);
    if (body) return body;
  }
  return '';
}
