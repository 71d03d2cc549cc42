/**
 * @file Names of places as names of bodies begin with them: 浙江省永康市芝英镇, one division within the
 * other. Known by how they are built, since no list has every township: what each ends with, in the order
 * of the divisions, and what no name of a place contains.
 */

/** The divisions of 宪法 第三十条 with those that governments have set up beside them (zones). */
export type PlaceLevel = 'province' | 'city' | 'county' | 'zone' | 'township';

/** A place chain in front of a name. */
export interface PlaceChain {
  readonly levels: readonly PlaceLevel[];
  /** Where the chain ends. */
  readonly end: number;
}

const RANK: Readonly<Record<PlaceLevel, number>> = {
  province: 0,
  city: 1,
  county: 2,
  zone: 2,
  township: 3,
};

/** What the names of places end with. */
const ENDINGS: readonly (readonly [PlaceLevel, string])[] = [
  ['province', '特别行政区'],
  ['province', '自治区'],
  ['province', '省'],
  ['city', '自治州'],
  ['county', '自治县'],
  ['county', '自治旗'],
  ['township', '民族乡'],
  ...'开发区 高新区 经开区 新区 园区 工业园 产业园 科技园 物流园 示范区 试验区 实验区 先行区 风景区 名胜区 景区 保护区 度假区 管理区 保税区 港区 合作区 集聚区 功能区 旅游区 矿区 林场 农场 牧场 渔场 新城 兵团'
    .split(' ')
    .map((ending): [PlaceLevel, string] => ['zone', ending]),
  // Divisions of the 兵团, each with a city of its own.
  ...[...'一二三四五六七八九十'].map((number): [PlaceLevel, string] => ['zone', `第${number}师`]),
  ['city', '地区'],
  ['county', '林区'],
  ['county', '特区'],
  ['township', '街道'],
  // 南门街 and 南门街办 for 南门街道.
  ['township', '街'],
  ['township', '苏木'],
  ['city', '市'],
  ['city', '州'],
  ['city', '盟'],
  ['county', '县'],
  ['county', '区'],
  ['county', '旗'],
  ['township', '镇'],
  ['township', '乡'],
];

/** 市 is also the level of a county (永康市 in 金华市). */
const MAY_FOLLOW_ITSELF: ReadonlySet<string> = new Set(['市']);
const SUFFIXES = /^[省市区县州盟旗镇乡]+$/u;

/**
 * Characters that no division of GB/T 2260 has in its name and that sentences cannot do without: those of
 * verbs, prepositions, pronouns and particles.
 */
const OF_SENTENCES =
  /[的了着在对是由与及或以被把使并而没非需每某该此我你已最很较收到受办健视按绕组督促推据展落贯彻执认切续入动做规究署请因注障优创抓扣挥筹系委邀责导检核训编示现就也其这，,;。:]|从(?!江|化)|将(?!乐|军)|让(?!胡路)|各(?!族)|(?<!天)等/u;
/** What is written about, and what no stem of a place consists of. */
const NO_NAME =
  /政府|(?<!山)海关|公开|工作|信息|报告|年度|部门|单位|机关|机构|领导|会议|条例|要求|有关|相关|上级|本级|下属|全体/u;
/**
 * Words that sentences put right in front of a body, built of characters that names of places have too: verbs
 * that let it act or that are done to it, and words of time.
 */
const IN_FRONT =
  /^(?:联合|协调|配合|安排|帮助|支持|带领|鼓励|责成|牵头|依照|依托|关于|通过|结合|对照|加大|加强|明确|提高|提升|成立|建立|召开|进行|公布|发布|制定|指定|印发|下发|强化|深化|全面|积极|充分|利用|调整|遵循|保证|学习|借鉴|参观|考察|同时|目前|当前|此外|另外|今后|其中|随后|近年|近期|年初|年底|年末|去年|上年|往年|历年|日前|期间|中共|中国|全国|国家)/u;
/** 县望溪镇: what a broken line leaves of a chain. 市中区, 镇江市, 乡宁县, 旗山镇 and 州城街道 are names. */
const BROKEN = /^(?:[省县区盟]|市(?![中南北桥]))/u;
/** 全区, 本县, 结合全区: a region is meant, not named. */
const MEANT = /^[本两几诸一另外何全]$|(?<![万天])[全本]$/u;
const LONGEST_STEM = 12;
const LONGEST_ZONE = 18;
const HAN = /^[\p{Script=Han}·]+$/u;

function isStem(stem: string, level: PlaceLevel): boolean {
  if (stem === '') return level === 'zone';
  return (
    stem.length <= (level === 'zone' ? LONGEST_ZONE : LONGEST_STEM) &&
    HAN.test(stem) &&
    !SUFFIXES.test(stem) &&
    !OF_SENTENCES.test(level === 'zone' ? stem.replace('影视', '') : stem) &&
    !NO_NAME.test(stem) &&
    !IN_FRONT.test(stem) &&
    !BROKEN.test(stem) &&
    !MEANT.test(stem)
  );
}

/** The endings of places that end at this character, the longest first: 自治县 is no 县 called 自治. */
const endingsAt = (text: string, end: number): readonly (readonly [PlaceLevel, string])[] =>
  ENDINGS.filter(([, ending]) => text.endsWith(ending, end));

/** No name of a body has more; a text that has goes on in whatever it is. */
const MOST_CHAINS = 200;

/**
 * Every way in which a text may begin with a chain of places, those that explain more of it first. 沙市区
 * is 沙市 or 沙市区; who asks knows what must stand behind.
 */
export function placeChains(text: string): PlaceChain[] {
  const found: PlaceChain[] = [];
  const walk = (start: number, levels: readonly PlaceLevel[], last: string): void => {
    if (found.length >= MOST_CHAINS) return;
    const limit = Math.min(text.length, start + LONGEST_ZONE + 5);
    for (let end = start + 2; end <= limit; end++)
      for (const [level, ending] of endingsAt(text, end)) {
        if (end - ending.length < start) continue;
        const above = levels.at(-1);
        const isBelow =
          above === undefined ||
          RANK[level] > RANK[above] ||
          level === 'zone' ||
          (above === 'zone' && (level === 'county' || ending === '市')) ||
          (ending === last && MAY_FOLLOW_ITSELF.has(ending));
        if (!isBelow || !isStem(text.slice(start, end - ending.length), level)) continue;
        const chain = [...levels, level];
        found.push({ levels: chain, end });
        walk(end, chain, ending);
        break;
      }
  };
  walk(0, [], '');
  return found.sort((one, other) => other.end - one.end || other.levels.length - one.levels.length);
}

/** Is the text a chain of places and nothing else? */
export const isPlaceChain = (text: string): boolean =>
  placeChains(text).some(({ end }) => end === text.length);
