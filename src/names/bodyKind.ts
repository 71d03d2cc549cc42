/**
 * @file What a name is a name of. A name is known by its structure, [places][what for][kind of body]: a
 * clause has no such structure, whatever verb stands in front.
 */
import {
  ANY_ZONE,
  COMMITTEE,
  COMMON,
  COMPANY,
  DEPARTMENT,
  FARM,
  FREE_DEPARTMENT,
  GOVERNMENT,
  HOSPITAL,
  INSTITUTION,
  LEVEL,
  NATIONAL,
  OF_CLAUSES,
  OF_THE_STATE,
  PART_ONLY,
  REMARK,
  SCHOOL,
  SEATED,
  VERTICAL,
} from './bodyWords.js';
import { functionEnds } from './functions.js';
import { isPlaceChain, type PlaceLevel, placeChains } from './placeChain.js';

/**
 * - a level of `PlaceLevel`: its government, the government's office, or the place that stands for it
 * - `department`: 局, 委, 厅 and their offices, of a government or of a party committee
 * - `vertical`: an office of a national body in a place (海关, 税务局 of 国家税务总局, 调查队)
 * - `national`: a body of the whole country
 * - `joint`: several bodies that report together
 */
export type BodyKind =
  | PlaceLevel
  | 'department'
  | 'vertical'
  | 'national'
  | 'school'
  | 'hospital'
  | 'company'
  | 'institution'
  | 'joint';

/** What is known of a name. */
export interface NamedBody {
  readonly kind: BodyKind;
  /** The name says of which place: 永康市教育局, not 教育局 or 市教育局. */
  readonly placed: boolean;
  /** What the body is for is known by the words of the law, not only by where the words stand. */
  readonly known: boolean;
  /** The lowest place that the name gives; a name without one has none. */
  readonly level?: PlaceLevel;
}

const LONGEST_NAME = 40;
const HAN = /^\p{Script=Han}[\p{Script=Han}()·、]*$/u;
const found = (kind: BodyKind, placed: boolean, known: boolean): NamedBody => ({
  kind,
  placed,
  known,
});

/** What the rest of a name says behind its places; undefined where it is no name's. */
function behindPlaces(rest: string, level: PlaceLevel): NamedBody | undefined {
  if (rest === '' || GOVERNMENT.test(rest)) return found(level, true, true);
  if (COMMITTEE.test(rest)) return found('department', true, true);
  // 人民政府国有资产监督管理委员会, 区人民政府某街道办事处.
  const below = /^(?:人民)?政府(.+)$/u.exec(rest)?.[1];
  const ofGovernment = below === undefined ? undefined : (department(below) ?? single(below));
  if (ofGovernment?.known) return { ...ofGovernment, placed: true };
  return department(rest) ?? institution(rest, true) ?? departmentOfOwn(rest);
}

/** 教育局, 文化广电和旅游局办公室: by the words of the law. */
function department(text: string): NamedBody | undefined {
  return functionEnds(text, 0).some((end) => DEPARTMENT.test(text.slice(end)))
    ? found('department', true, true)
    : undefined;
}

/** 优化营商环境局: behind a place, words that the law does not have are let pass. */
function departmentOfOwn(text: string): NamedBody | undefined {
  const own = FREE_DEPARTMENT.exec(text)?.[1];
  return own !== undefined && !OF_CLAUSES.test(own) ? found('department', true, false) : undefined;
}

const INSTITUTIONS: readonly (readonly [BodyKind, RegExp])[] = [
  ['hospital', HOSPITAL],
  ['school', SCHOOL],
  ['company', COMPANY],
  ['institution', INSTITUTION],
];

/** 石桥中学, 第一人民医院: by their last word. */
function institution(text: string, placed: boolean): NamedBody | undefined {
  for (const [kind, pattern] of INSTITUTIONS) {
    const own = pattern.exec(text)?.[1];
    if (own === undefined || OF_CLAUSES.test(own)) continue;
    if (placed) return found(kind, true, true);
    if (own.length >= 1 && !/^[全各本我该某]|^[省市区县州盟旗镇乡]$/u.test(own))
      return found(kind, !COMMON.test(own), false);
  }
  return undefined;
}

/** Several bodies with 、 or · between them: 乙州市统计局、国家统计局乙州调查队. */
function joint(name: string): NamedBody | undefined {
  const parts = name.split(/[、·]/u);
  const bodies = parts.map((part) => single(part));
  return parts.length > 1 && bodies.every((body) => body?.placed)
    ? found('joint', true, true)
    : undefined;
}

function single(name: string): NamedBody | undefined {
  if (name.length < 2 || PART_ONLY.test(name)) return undefined;
  if (VERTICAL.test(name)) return found('vertical', true, true);
  if (NATIONAL.test(name) && !OF_CLAUSES.test(name)) return found('national', true, true);
  let best: NamedBody | undefined;
  for (const { levels, end } of placeChains(name)) {
    const level = levels.at(-1);
    const rest = name.slice(end);
    const body = level && behindPlaces(rest, level);
    if (!body) continue;
    const placed = levels.length > 1 || !ANY_ZONE.test(name.slice(0, end));
    const one = { ...body, placed, level };
    if (one.known) return one;
    best ??= one;
  }
  if (best) return best;
  return (
    seated(name) ?? ofLevel(name) ?? placeless(name) ?? stemmed(name) ?? institution(name, false)
  );
}

/** A stem without what kind of place it is: 乙州 of 乙州海关. */
const isBareStem = (text: string): boolean => isPlaceChain(`${text}市`);

/** 乙州海关, 翠湖管委会. */
function seated(name: string): NamedBody | undefined {
  const [, seat, body] = SEATED.exec(name) ?? [];
  if (seat === undefined || !isBareStem(seat)) return undefined;
  return found(body?.startsWith('管') ? 'zone' : 'vertical', true, true);
}

/** 区教育局, 市政府. */
function ofLevel(name: string): NamedBody | undefined {
  const level = LEVEL.exec(name)?.[0];
  if (level === undefined || name === level) return undefined;
  const own = behindPlaces(name.slice(level.length), 'county');
  return own?.known ? { ...own, placed: false } : undefined;
}

/** 水利局. */
function placeless(name: string): NamedBody | undefined {
  const plain = department(name);
  return plain && { ...plain, placed: false };
}

const STEM_LENGTHS = [2, 3, 4];

/** 永康教育局: the place without what it is. */
const stemmed = (name: string): NamedBody | undefined =>
  STEM_LENGTHS.some((at) => department(name.slice(at)) && isBareStem(name.slice(0, at)))
    ? found('department', true, false)
    : undefined;

/** What is known of a name by its structure; undefined for whatever is none of a body or of a place. */
export function namedBody(text: string): NamedBody | undefined {
  const name = text.replace(REMARK, '');
  if (name.length < 2 || name.length > LONGEST_NAME || !HAN.test(name)) return undefined;
  const bare = name.replace(/\([^()]*\)/gu, '').replace(OF_THE_STATE, '');
  return /[、·]/u.test(bare) ? (joint(bare) ?? single(bare.replaceAll('·', ''))) : single(bare);
}

/** What is this a name of? Null for a clause, a part of a body, and whatever else is no name of one. */
export const bodyKind = (name: string): BodyKind | null => namedBody(name)?.kind ?? null;

const PLACES: ReadonlySet<string> = new Set(['province', 'city', 'county', 'zone', 'township']);

const OF_THEIR_OWN: ReadonlySet<string> = new Set(['school', 'hospital', 'company']);

/** Is this no office of a government: a school, a hospital, a company, a farm? */
export const isOfItsOwn = (name: string): boolean =>
  OF_THEIR_OWN.has(bodyKind(name) ?? '') || FARM.test(name);

/** Does a government report here, or its office, so that the report is also that of its region? */
export const isGovernment = (name: string): boolean => PLACES.has(bodyKind(name) ?? '');
