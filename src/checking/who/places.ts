/**
 * @file F1 (codes), F2: whose place the text and the codes speak of (GB/T 2260). Another place's name that
 * was left in shows where a text was taken from.
 */
import {
  areInOneProvince,
  areRelated,
  type Mention,
  type Place,
  type Places,
} from '../../names/places.js';
import type { Finding } from '../../report/finding.js';
import { type Check, type Checkable, finding } from '../checkable.js';
import { quotedAround } from '../narrative/quote.js';

/** The check, for whoever has loaded the list of places. */
export const placeCheck = (places: Places): Check => ({
  id: 'F1 (codes), F2',
  run: (report) => [...otherCode(report, places), ...foreignMentions(report, places)],
});

/** Codes that name the division of the body or of its site: 统一社会信用代码, 政府网站标识码. */
const codesOf = ({ agency, source }: Checkable): string[] =>
  [agency.uscc?.slice(2, 8), source.siteIdCode?.slice(0, 6)].filter((code) => code !== undefined);

/** Counties are renumbered when cities are redrawn; provinces are not, so only they are compared. */
function otherCode(report: Checkable, places: Places): Finding[] {
  const { name } = report.agency;
  const own = name === null ? [] : places.ofBody(name);
  return codesOf(report).flatMap((code) => {
    const place = places.ofCode(code);
    if (!place || own.length === 0 || own.some((one) => areInOneProvince(one, place))) return [];
    const message = {
      zh: `代码${code}属于“${place.name}”，与“${name}”不在同一省份。`,
      en: `The code ${code} belongs to “${place.name}”, which is not in the province of “${name}”.`,
    };
    return [finding('warning', 'agency.code', code, message)];
  });
}

/** What is quoted or learnt from elsewhere: titles of laws, visits, examples, aid. */
const ABOUT_OTHERS =
  /赴|前往|考察|调研|学习|借鉴|先进|经验|案例|交流|对口|支援|帮扶|援[疆藏青]|协作|长三角|跨省|法院|检察院|大学|学院|驻/u;
const TITLES = /《[^》]*》/gu;

function foreignMentions(report: Checkable, places: Places): Finding[] {
  const { name } = report.agency;
  const found = report.sections.flatMap(({ id, text }) =>
    text
      .replace(TITLES, '')
      .split(/(?<=[。；\n])/u)
      .filter((sentence) => !ABOUT_OTHERS.test(sentence))
      .flatMap((sentence) =>
        places.mentions(sentence).map((mention) => ({ id, sentence, mention })),
      ),
  );
  if (found.length === 0) return [];
  const coded = codesOf(report).flatMap((code) => places.ofCode(code) ?? []);
  const own = [...(name === null ? [] : places.ofBody(name)), ...coded];
  if (own.length === 0) return [unchecked(found[0]?.mention)];
  const seen = new Set<string>();
  return found.flatMap(({ id, sentence, mention }) => {
    if (seen.has(mention.name) || isOwn(mention, own)) return [];
    seen.add(mention.name);
    const message = {
      zh: `正文提到别处的地名“${mention.name}”，可能是套用他处文字时留下的：${quotedAround(sentence, mention.index)}。`,
      en: `The text names another place, “${mention.name}”, perhaps left over from somebody else’s text: ${quotedAround(sentence, mention.index)}.`,
    };
    return [finding('info', 'text.other_place', id, message)];
  });
}

const isOwn = ({ places }: Mention, own: readonly Place[]): boolean =>
  places.some((place) => own.some((one) => areRelated(one, place)));

const unchecked = (mention: Mention | undefined): Finding =>
  finding('info', 'text.place_unchecked', 'places', {
    zh: `未核对正文中的地名（如“${mention?.name}”）：机关名称没有写明所在地。`,
    en: `The places named in the text (e.g. “${mention?.name}”) were not checked: the body’s name does not say where it is.`,
  });
