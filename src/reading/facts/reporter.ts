/** @file Whose report it is, and whether a name in its text is its own. */
import { isGovernment } from '../../names/bodyKind.js';
import { endsAsName } from '../../names/bodyName.js';

/** Of whom and of when the report is. */
export interface Reporter {
  readonly year: number | null;
  /** A government or its office, whose report is also that of its region (全市). */
  readonly regional: boolean;
  /** Its name without 人民; null where it is not known. */
  readonly agency: string | null;
}

const shortName = (name: string): string => name.replaceAll('人民政府', '政府');

export const reporterOf = (year: number | null, agency: string | null): Reporter => ({
  year,
  regional: agency !== null && isGovernment(agency),
  agency: agency === null ? null : shortName(agency),
});

/** The place in front of what a body is for; 乙州市 of 乙州市市场监督管理局. */
const PLACE = /^.{0,12}[省市县区州盟旗](?![场政])(?=.{3})/u;
const REGION = /[省市县区州盟旗]$/u;

export type Named = 'own' | 'another' | 'nobody';

/**
 * What the words in front of an act name: the body of the report, with or without its place or
 * abbreviated (教体局 for 教育体育局), another, or none. Nothing is another where the body is not known.
 */
export function namedIn(words: string, { agency, regional }: Reporter): Named {
  const text = shortName(words).replace(/代表.*$/u, '');
  if (!endsAsName(text)) return 'nobody';
  if (agency === null) return 'nobody';
  // 局网站, 镇网站.
  if (text.length === 1) return 'own';
  if (REGION.test(text) && !regional) return 'another';
  if (isLongFor(text, agency)) return 'own';
  const hasPlace = purpose(agency) !== agency;
  for (let at = 0; at <= text.length - 2; at++)
    // 乙县水利局 and 市水利局 are not 青禾县水利局.
    if (isNameOf(text.slice(at), agency)) return hasPlace && isPlaced(text, at) ? 'another' : 'own';
  return 'another';
}

/** Is this the name of the body, in full or short, and nothing else? */
export const isOwnName = (name: string, { agency, regional }: Reporter): boolean =>
  agency !== null &&
  ((name === '街道' && agency.includes(name)) ||
    (name.length > 2 &&
      endsAsName(name) &&
      (regional || !REGION.test(name)) &&
      isNameOf(shortName(name), agency)));

function isNameOf(name: string, agency: string): boolean {
  if (agency.includes(name)) return name.length > 2 || agency.endsWith(name);
  if (name.endsWith('机关')) return false;
  // 青禾统计局 for 青禾县统计局.
  const own = purpose(agency);
  if (own.length > 2 && own !== agency && name.endsWith(own))
    return agency.startsWith(name.slice(0, -own.length));
  return shortens(purpose(name), purpose(agency)) && isWithin(placeOf(name), agency);
}

/** Does the name that begins at `at` have a place in front that is not in it? */
const isPlaced = (text: string, at: number): boolean =>
  at > 0 && [text.slice(0, at), text.slice(0, at + 1)].some((place) => REGION.test(place));

/** What the body is for: its name without its place. */
const purpose = (name: string): string => name.replace(PLACE, '');

/** 青禾市科学技术局 in the report of 青禾市科技局. */
const isLongFor = (name: string, agency: string): boolean =>
  placeOf(name) !== '' &&
  isWithin(placeOf(name), agency) &&
  shortens(purpose(agency), purpose(name));

const placeOf = (name: string): string => name.slice(0, name.length - purpose(name).length);

const shortens = (short: string, long: string): boolean =>
  short.length > 2 && short.charAt(0) === long.charAt(0) && isWithin(short, long);

/** Do the characters occur in the name, in their order? */
function isWithin(characters: string, name: string): boolean {
  let at = 0;
  for (const character of name) if (character === characters.charAt(at)) at++;
  return at >= characters.length;
}
