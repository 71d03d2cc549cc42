/** @file Names within sentences: where one begins that a text names a body by. */
import { type NamedBody, namedBody } from './bodyKind.js';

/** A name at the beginning of a text. */
export interface NameInText extends NamedBody {
  readonly name: string;
  /** The text behind it, without an abbreviation in brackets (以下简称…). */
  readonly rest: string;
}

const LONGEST_NAME = 32;
/** What names end with, so that few beginnings of a text are tried. */
const LAST =
  /[局委厅部府办室心处院署会校学站所队馆社司行关台团省市区县州盟旗镇乡道木场城湖湾港园苑厂库)]/u;
const ABBREVIATED = /^\((?:以下)?(?:简称|称|下称)[^()]{0,20}\)/u;

/**
 * The names that a text begins with and goes on behind like this, the longest first: 张义镇人民政府信息公开
 * begins with 张义镇人民政府 and with 张义镇.
 *
 * @param goesOn judges the text behind a name, an abbreviation in brackets left out
 */
export function namesAtBegin(text: string, goesOn: (rest: string) => boolean): NameInText[] {
  const names: NameInText[] = [];
  const longest = /^[\p{Script=Han}()·、]*/u.exec(text.slice(0, LONGEST_NAME))?.[0].length ?? 0;
  for (let end = longest; end >= 2; end--) {
    if (!LAST.test(text.charAt(end - 1))) continue;
    const rest = text.slice(end).replace(ABBREVIATED, '');
    const name = text.slice(0, end);
    if (name.endsWith(')') && ABBREVIATED.test(name.slice(name.lastIndexOf('(')))) continue;
    const body = goesOn(rest) ? namedBody(name) : undefined;
    if (body) names.push({ ...body, name, rest });
  }
  return names;
}
