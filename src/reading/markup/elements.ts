/** @file What the reader knows about HTML elements. */

/** Elements whose text is not part of what a page says; that of `rt` is how the text below it is spoken. */
const SILENT: ReadonlySet<string> = new Set(
  'script style noscript template select object svg head rt rtc rp'.split(' '),
);
/** Elements that stand in a line instead of beginning one. */
const INLINE: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr o:p q
  ruby s samp slot small span strike strong st1:chsdate sub sup time textarea tt u ucapcontent ucaptitle
  var wbr`.split(/\s+/u),
);

/** Elements whose text is crossed out, and so withdrawn. */
export const STRUCK: ReadonlySet<string> = new Set(['del', 's', 'strike']);
/** Elements whose text is raised or lowered like a footnote's mark. */
export const RAISED: ReadonlySet<string> = new Set(['sup', 'sub']);

/** Elements nested more deeply than browsers nest them are furniture or an attack. */
export const DEEPEST = 512;

export const isSilent = (name: string): boolean => name === '' || SILENT.has(name);
export const isInline = (name: string): boolean => INLINE.has(name);
