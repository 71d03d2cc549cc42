/** @file A name completed by its place, where the page names the body in full. */
import { namedBody } from '../../names/bodyKind.js';

/** What may stand in front of a name in a sentence. */
const LEAD_IN =
  /^.*(?:请|联系|由|与|及|是|为|关于|登录|查阅|咨询|致函|致电|拨打|访问|查询|根据|按照|依据|经|将|现|公布|发布|年度|本报告|如下|以及|到|向(?!阳)|对|在|的|了)/u;
const LONGEST_PLACE = 16;
const HAN = /\p{Script=Han}/u;
const MOST_MENTIONS = 500;

/**
 * The body in full: 区教育局 as 杭州市拱墅区教育局. Where a text names several bodies that end alike,
 * none is taken. What stands in front of a name only once, and neither says of which place it is nor follows a
 * word that names follow, may be a verb (处理区教育局…).
 *
 * @param texts the page's words, in plain text
 */
export function fullName(name: string, texts: readonly string[]): string | undefined {
  const mentions = new Map<string, number>();
  let left = MOST_MENTIONS;
  for (const text of texts)
    for (let at = text.indexOf(name); at >= 0 && left-- > 0; at = text.indexOf(name, at + 1)) {
      const { place, isCertain } = placeBefore(text, at);
      mentions.set(place, (mentions.get(place) ?? 0) + (isCertain ? 2 : 1));
    }
  const places = [...mentions]
    .flatMap(([place, count]) => (count > 1 && namedBody(place + name)?.placed ? place : []))
    .filter((place) => place !== '')
    .sort((one, other) => other.length - one.length);
  const [fullest] = places;
  return fullest !== undefined && places.every((place) => fullest.endsWith(place))
    ? fullest + name
    : undefined;
}

/** 杭州市拱墅 in front of 区教育局; empty where nothing stands there. */
function placeBefore(text: string, end: number): { place: string; isCertain: boolean } {
  let start = end;
  while (start > 0 && end - start < LONGEST_PLACE && HAN.test(text.charAt(start - 1))) start--;
  const isBehindYear = /\d/u.test(text.charAt(start - 1));
  const words = text.slice(start, end).replace(isBehindYear ? /^年度?/u : '', '');
  const place = words.replace(LEAD_IN, '');
  const isQuoted = /[“"‘「『《(]/u.test(text.charAt(start - 1));
  return { place, isCertain: isQuoted || place !== words || /.[省市区县州盟旗]./u.test(place) };
}
