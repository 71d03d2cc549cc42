/** @file A name completed by its place, where the page names the body in full. */

/** What may stand in front of a name in a sentence. */
const LEAD_IN =
  /^.*(?:请|联系|由|与|及|是|为|关于|登录|查阅|咨询|致函|致电|拨打|访问|查询|根据|按照|依据|经|将|现|公布|发布|年度|本报告|如下|以及|到|向(?!阳)|对|在|的|了)/u;
/** 我县教育局, 各区教育局: no name of a place. */
const NO_PLACE = /(?:^|[省市区县州盟旗])[我本全各该某此两几省市区县](?:$|[省市区县])|[我各该某]$/u;
const LONGEST_PLACE = 16;
const HAN = /\p{Script=Han}/u;
const MOST_MENTIONS = 500;

/**
 * The body in full: 区教育局 as 杭州市拱墅区教育局. Where a text names several bodies that end alike,
 * none is taken.
 *
 * @param texts the page's words, in plain text
 */
export function fullName(name: string, texts: readonly string[]): string | undefined {
  const mentions = new Set<string>();
  let left = MOST_MENTIONS;
  for (const text of texts)
    for (let at = text.indexOf(name); at >= 0 && left-- > 0; at = text.indexOf(name, at + 1)) {
      const place = placeBefore(text, at);
      if (place) mentions.add(place);
    }
  const places = [...mentions].sort((one, other) => other.length - one.length);
  const [fullest] = places;
  return fullest !== undefined && places.every((place) => fullest.endsWith(place))
    ? fullest + name
    : undefined;
}

/** 杭州市拱墅 in front of 区教育局; empty where no place stands there. */
function placeBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST_PLACE && HAN.test(text.charAt(start - 1))) start--;
  const place = text.slice(start, end).replace(LEAD_IN, '');
  return NO_PLACE.test(place) || /^[省市区县]?$/u.test(place) ? '' : place;
}
