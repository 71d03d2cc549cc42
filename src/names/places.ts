/**
 * @file The administrative divisions of China down to the county (GB/T 2260): which of them a text names,
 * and which belong together. The list itself is data, loaded by whoever checks names.
 */
import { bodyKind } from './bodyKind.js';

/** A division: its six digits, of which two name the province and four the city. */
export interface Place {
  readonly code: string;
  readonly name: string;
}

export type PlaceRow = readonly [code: string, name: string];

/** The rows in a list of places as its package has it; what is no row is left out. */
export const placeRows = (data: unknown): PlaceRow[] =>
  Array.isArray(data)
    ? data.flatMap((row: unknown): PlaceRow[] => {
        const [code, name]: unknown[] = Array.isArray(row) ? row : [];
        return typeof code === 'string' && typeof name === 'string' ? [[code, name]] : [];
      })
    : [];

/** A place as a text names it; a name may be that of several. */
export interface Mention {
  readonly name: string;
  readonly places: readonly Place[];
  /** Where the name begins in the text. */
  readonly index: number;
}

const SUFFIX = /(?:特别行政区|自治[区州县旗]|地区|林区|特区|[省市区县旗州盟])$/u;
const NATIONALITIES =
  /(?:蒙古族?|回族?|藏族?|维吾尔|苗族?|彝族?|壮族?|布依族?|朝鲜族?|满族?|侗族?|瑶族?|白族|土家族?|哈尼族?|哈萨克族?|傣族?|黎族?|傈僳族?|佤族?|畲族|拉祜族?|水族|东乡族?|纳西族?|景颇族?|柯尔克孜|土族|达斡尔族?|仫佬族|羌族|布朗族?|撒拉族|毛南族|仡佬族|锡伯|塔吉克|怒族|独龙族|裕固族|保安族|各族)+$/u;
/** Names that are also plain words. */
const PLAIN_WORDS = new Set(
  '新城区 古城区 老城区 上城区 市中区 城中区 城东区 城西区 城南区 城北区 城关区 港口区 海港区 新市区 江南区 江北区 河东区 河西区 平房区 前锋区 前进区 朝天区 资源县 城口县 工农区'.split(
    ' ',
  ),
);
const PLAIN_STEMS = new Set(
  '和平 新华 东方 友好 前进 向阳 前锋 新城 古城 城关 城中 城东 城西 城北 市中 港口 海港 江南 江北 河东 河西 朝阳 长安 文明 文化 安居 资源 新市 平安 兴安 民乐 乐业 长寿 自治 中山 平房 工农 普通 社会 全区 大学 高等 基础 义务 职业 学前'.split(
    ' ',
  ),
);
/** 静安教育系统, 静安区委: words that make a place of what stands in front of them. */
const BEHIND_STEM =
  /(?:教育|卫生|卫健|公安|民政|财政|司法|统计|审计|水利|农业|税务|气象|交通|住建|人社|文旅|城管|自然资源|生态环境|市场监管)(?:系统|局)|[省市区县]委|人民政府/gu;
/** Behind these a name goes on, or another word begins within it: 港口区域. */
const GOES_ON = /^[域间别分块位]/u;
const LONGEST = 15;

/** The divisions, by name. */
export class Places {
  readonly #byName = new Map<string, Place[]>();
  readonly #byStem = new Map<string, Place[]>();
  readonly #byCode = new Map<string, Place>();

  constructor(rows: readonly PlaceRow[]) {
    for (const [code, name] of rows) {
      if (name.length < 2 || /直辖|海域/u.test(name)) continue;
      const place = { code, name };
      this.#byCode.set(code, place);
      add(this.#byName, name, place);
      const stem = name.replace(SUFFIX, '').replace(NATIONALITIES, '');
      if (stem.length >= 2 && stem !== name) add(this.#byStem, stem, place);
    }
  }

  /** The place with this code; undefined for one that the list does not have (any more). */
  ofCode(code: string): Place | undefined {
    return this.#byCode.get(code);
  }

  /** The places that a text names in full, or by their stem in front of a body (静安教育系统). */
  mentions(text: string): Mention[] {
    return [...this.#fullNames(text), ...this.#stems(text)].sort((a, b) => a.index - b.index);
  }

  /** The places that the name of a body may mean, the smallest division that it names. */
  ofBody(body: string): readonly Place[] {
    const named = this.#fullNames(body, true);
    const [last] = named.slice(-1);
    if (!last) return this.#stemsAtBegin(body);
    const above = named.slice(0, -1).flatMap(({ places }) => places);
    const within = last.places.filter((place) => above.some((parent) => contains(parent, place)));
    return within.length > 0 ? within : last.places;
  }

  #fullNames(text: string, all = false): Mention[] {
    const found: Mention[] = [];
    for (const { index } of text.matchAll(/[省市区县旗州盟]/gu)) {
      const end = index + 1;
      for (let start = Math.max(0, end - LONGEST); start <= end - 3; start++) {
        const name = text.slice(start, end);
        const places = this.#byName.get(name);
        if (!places) continue;
        const isName = all || (!PLAIN_WORDS.has(name) && !GOES_ON.test(text.slice(end)));
        if (isName) found.push({ name, places, index: start });
        break;
      }
    }
    return found;
  }

  #stems(text: string): Mention[] {
    return [...text.matchAll(BEHIND_STEM)].flatMap(({ index }): Mention[] => {
      for (let start = Math.max(0, index - 6); start <= index - 2; start++) {
        const name = text.slice(start, index);
        const places = this.#byStem.get(name);
        if (places && !PLAIN_STEMS.has(name)) return [{ name, places, index: start }];
      }
      return [];
    });
  }

  /** 永康教育局, but not 长安镇 or 南京东路街道. */
  #stemsAtBegin(body: string): readonly Place[] {
    for (let length = 6; length >= 2; length--) {
      const stem = body.slice(0, length);
      const isDepartment = bodyKind(body.slice(length)) === 'department';
      const places = PLAIN_STEMS.has(stem) ? undefined : this.#byStem.get(stem);
      if (places && isDepartment) return places;
    }
    return [];
  }
}

function add(map: Map<string, Place[]>, name: string, place: Place): void {
  const same = map.get(name);
  if (same) same.push(place);
  else map.set(name, [place]);
}

/** The digits that say more than 00. */
const digitsOf = ({ code }: Place): string => code.replace(/(?:00){1,2}$/u, '');

/** Is the second place the first one, or within it? */
export const contains = (outer: Place, inner: Place): boolean =>
  inner.code.startsWith(digitsOf(outer));

/** Are both in one chain of divisions, one within the other? */
export const areRelated = (a: Place, b: Place): boolean => contains(a, b) || contains(b, a);

/** Are both in one province? */
export const areInOneProvince = (a: Place, b: Place): boolean =>
  a.code.slice(0, 2) === b.code.slice(0, 2);

/** Is the second place one of the divisions that the first one consists of? */
export const isDirectlyWithin = (outer: Place, inner: Place): boolean =>
  inner.code !== outer.code &&
  contains(outer, inner) &&
  digitsOf(inner).length === digitsOf(outer).length + 2;
