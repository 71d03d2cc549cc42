/** @file F1: title, text and meta tags name the same body, and the text names it at all. */
import { areOneBody, isBody } from '../../names/bodyName.js';
import { publishesForOthers } from '../../names/publishers.js';
import type { Finding } from '../../report/finding.js';
import { type Check, type Checkable, finding } from '../checkable.js';

export const AGENCY_NAMES: Check = {
  id: 'F1',
  unchecked: ({ agency }) =>
    agency.name === null
      ? { zh: '机关名称（没有读出）', en: 'names of the body (none was found)' }
      : undefined,
  run: (report) => [...otherSource(report), ...unnamed(report)],
};

/** A department: 教育局 and 统计局 are two, 某市政府办 and the website's editors publish for all. */
const DEPARTMENT = /\p{Script=Han}{2}(?:局|厅)$/u;

/** ContentSource names another department. */
function otherSource({ agency: { name }, source }: Checkable): Finding[] {
  const said = (source.meta.ContentSource ?? '').trim();
  if (name === null || !DEPARTMENT.test(name) || !DEPARTMENT.test(said) || !isBody(said)) return [];
  if (publishesForOthers(said) || areOneBody(name, said)) return [];
  if (areAlike(purposeOf(name), purposeOf(said))) return [];
  const message = {
    zh: `标题中的机关是“${name}”，网页来源标签（ContentSource）却是“${said}”。`,
    en: `The title names “${name}”, but the page’s ContentSource is “${said}”.`,
  };
  return [finding('warning', 'agency.source', 'ContentSource', message)];
}

/** 人社局 for 人力资源和社会保障局, 规划和自然资源局 for 自然资源和规划局. */
function areAlike(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  const letters = new Set(long);
  return [...short].every((letter) => letters.has(letter));
}

/** 永康市教育局: 教育局. */
const purposeOf = (name: string): string => /(?:.*[省市县区州旗盟])?(.*)$/u.exec(name)?.[1] ?? name;

/** Words by which a body speaks of itself. */
const ITSELF =
  /[我本](?:局|委|厅|部|办|院|会|署|行|校|中心|处|站|所|队|馆|社|公司|机关|单位|部门|级|省|市|县|区|州|盟|旗|镇|乡|街道|街|系统|地区|辖区|政府|场|园|关)|全(?:省|市|县|区|州|盟|旗|镇|乡|街道|局|委|系统|校|院)|[省市区县旗盟州镇乡](?:人民)?(?:政府|行署|府办)|[省市区县旗盟州镇乡]\p{Script=Han}{0,6}[局委厅]|(?:总局|兵团|管委会|办事处|海关|街道|学校|医院|集团|开发区|证监会|银行|改革委)/u;
/** Shorter texts need not say who speaks. */
const LONG_TEXT = 400;

/** The text names neither the body nor 我局 or the like: it may be anybody's. */
function unnamed({ agency: { name }, sections }: Checkable): Finding[] {
  const text = sections
    .map((section) => section.text)
    .join('')
    .replace(/\s/gu, '');
  if (name === null || text.length < LONG_TEXT || ITSELF.test(text)) return [];
  const purpose = purposeOf(name);
  const names = [name, purpose.length >= 3 ? purpose : name, placeOf(name)];
  if (names.some((one) => one !== '' && text.includes(one))) return [];
  const message = {
    zh: `正文没有提到“${name}”，也没有“我局”“本机关”之类的自称，可能是套用的文字。`,
    en: `The text never names “${name}”, nor speaks of itself: it may have been taken from elsewhere.`,
  };
  return [finding('warning', 'agency.unnamed', 'sections', message)];
}

/** 永康市教育局: 永康. */
const placeOf = (name: string): string =>
  /^(?:.*[省市州盟])?(\p{Script=Han}{2,6}?)(?:市|县|区|镇|乡|街道|旗|州|盟)/u.exec(name)?.[1] ?? '';
