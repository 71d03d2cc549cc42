/** @file What a meta tag says (政府网站发展指引, 国办发〔2017〕47号, annex 2). */

import { plainText } from '../../text/characters.js';
import type { PageContent } from '../markup/markup.js';

const LONGEST = 1000;

/**
 * The content of a meta tag as plain text; empty where the page does not say. Some sites put `meta-` in
 * front of the prescribed names, and some print what their database holds for nothing.
 *
 * @param name in lower case
 */
export function metaOf({ metas }: PageContent, name: string): string {
  const content = metas.get(name) || metas.get(`meta-${name}`) || '';
  const text = plainText(content.slice(0, LONGEST));
  return /^(?:null|undefined|无|\/|-+)$/iu.test(text) ? '' : text;
}
