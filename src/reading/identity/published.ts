/** @file When a report was published. */

import type { PageContent } from '../markup/markup.js';
import type { ReportWords } from '../sections/reportWords.js';
import { dayIn } from '../words/dates.js';
import { type MetadataBlock, readMetadata } from './metadataBlock.js';
import { metaOf } from './metas.js';
import type { Signature } from './signature.js';

/**
 * The day of publication, `YYYY-MM-DD`: PubDate, then 发布日期 of the 索引号 block or of the line below
 * the title, then the day on which the document was made, then the day below the signature. What is no
 * day of the calendar is passed over.
 */
export function publishedOn(
  page: PageContent,
  block: MetadataBlock,
  words: ReportWords,
  signature: Signature,
): string | null {
  const meta = metaOf(page, 'pubdate');
  const compact = /^(20\d\d)(\d\d)(\d\d)(?!\d)/u.exec(meta);
  return (
    dayIn(compact ? compact.slice(1, 4).join('-') : meta) ??
    dayIn(block.published ?? '') ??
    dayIn(block.dated ?? '') ??
    dayIn(readMetadata(words.rear.filter(({ kind }) => kind === 'line')).published ?? '') ??
    dayIn(block.made ?? '') ??
    signature.day ??
    null
  );
}
