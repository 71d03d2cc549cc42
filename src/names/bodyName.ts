/** @file Names of public bodies beside each other: which are those of one body, and which is the fullest. */
import { namedBody } from './bodyKind.js';

/** Does the name leave out the place that its body belongs to (教育局, 区教育局, 县政府)? */
export const isPlaceless = (name: string): boolean => namedBody(name)?.placed === false;

/** 赶水镇 for 赶水镇人民政府, 二郎街道 for 二郎街道办事处. */
const withoutOffice = (name: string): string =>
  name.replace(/(?:人民政府|政府|办事处|管理委员会|管委会)$/u, '');

/** The names of one body: the place printed or not, 教体局 for 教育体育局. */
export function areOneBody(one: string, other: string): boolean {
  const names = [withoutOffice(one) || one, withoutOffice(other) || other];
  const [short = '', long = ''] = names.sort((first, second) => first.length - second.length);
  if (long.endsWith(short)) return true;
  if (short.slice(0, 2) !== long.slice(0, 2) || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

/** Is this the name of a body, or of a place that stands for its government? */
export const isBody = (text: string): boolean => namedBody(text) !== undefined;

/** The fullest of some names; null where they name different bodies, or there are none. */
export function agreedName(names: readonly string[]): string | null {
  const [fullest] = [...names].sort((one, other) => other.length - one.length);
  if (fullest === undefined) return null;
  return names.every((name) => areOneBody(name, fullest)) ? fullest : null;
}

/** 永康市教育局办公室 puts out what 永康市教育局 reports; 人民政府办公室 reports for itself. */
export const wholeBody = (name: string): string =>
  name.replace(/(?<=局|厅|(?<![省市区县州])委|委员会)(?:党政|综合)?办公室$/u, '');

/** What names of bodies and places end with, as they are called in their own reports (我局, 镇, 科室). */
const ENDING =
  /(?:局|委|委员会|厅|部|政府|办|办公室|中心|处|院|署|会|校|大学|中学|小学|站|所|队|馆|社|公司|海关|台|团|科|室|省|市|区|县|州|盟|旗|镇|乡|街道|苏木|开发区|地区)$/u;

/** Does the text end as a name does? What stands in front of that may be anything; see `namedBody`. */
export const endsAsName = (text: string): boolean => ENDING.test(text);
