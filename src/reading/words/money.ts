/** @file Units of money, in cells and in what is printed around them. Amounts are given in 万元. */
import { dropPinyin, foldWidth, toSimplified } from '../../text/characters.js';

/** 万元 per 元 of each multiple. */
const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['', 1e-4],
  ['百', 0.01],
  ['千', 0.1],
  ['万', 1],
  ['十万', 10],
  ['百万', 100],
  ['千万', 1000],
  ['亿', 1e4],
]);
/** Multiples that name money without 元 too: 160.5万. */
const BARE = '十万|百万|千万|万|亿';

/** 元, 万元 or 万, with what may be said of it: 人民币元, 以元计, 元整. */
const UNIT =
  /^(?:(?:计量|货币)?单位[:为是]?)?(?:人民币)?[:以按]?([十百千万亿]*)(元|圆|块钱?|)(?:人民币)?(?:[整正]|计|为单位)?$/u;
/** What stands in front of a unit: nothing, a mark, or a word that says that a unit follows. */
const BEFORE =
  /(?:^|[([{<【〔:/、,;.\-—=|]|人民币|单位|[以按为是均计和及与或]|金额|[总数]额|费用?|额|款|[件项条个])$/u;
const BEHIND = /^(?:$|[)\]}>】〕([:/、,;.。\-—|]|[整计和及与或]|为?单位|人民币)/u;
/** 单元, 公元, 多元; 元月, 元旦, 元素; 圆满: no money. */
const NO_MONEY_BEFORE = /[单公多]$/u;
const NO_MONEY_BEHIND = /^[月旦年素满]/u;
const MENTION = /[十百千万亿]*[元圆]/gu;
/** 万 and 亿 by themselves are units only where nothing else stands. */
const BARE_MENTION = new RegExp(`(?<=[([:/、]|单位)(?:${BARE})(?=[)\\]、,/]|$)`, 'gu');
/** Money, in a unit that these do not say: （￥）, （W）, RMB. */
const UNCLEAR_MENTION = /[¥$€£]|yuan|rmb|usd|cny|美金|(?<=[([:/]|单位)w(?=[)\]]|$)/iu;

const bare = (text: string): string =>
  toSimplified(dropPinyin(foldWidth(text).replace(/\s/gu, '')));

/** 万元 per unit of this name; undefined where it is no unit of money. */
export function moneyUnit(name: string): number | undefined {
  const [, multiple = '', unit = ''] = UNIT.exec(name) ?? [];
  if (unit === '' && !new RegExp(`^(?:${BARE})$`, 'u').test(multiple)) return undefined;
  return MULTIPLES.get(multiple);
}

/** 1亿2000万元, 160万4966元, 35元5角: each part below the one in front of it. */
const PARTS =
  /^(?:(\d+(?:\.\d+)?)亿)?(?:(\d{1,4}(?:\.\d+)?)万)?(?:(\d{1,4}(?:\.\d+)?)[元圆块])?(?:(\d)角)?(?:(\d)分)?$/u;

/** 万元 of an amount printed in several parts, without 整 and 人民币; undefined where it is none. */
export function readParts(text: string): number | undefined {
  const [, ...parts] =
    PARTS.exec(/[亿万]$/u.test(text) ? text : text.replace(/([亿万])元$/u, '$1')) ?? [];
  const said = parts.flatMap((part, at) => (part === undefined ? [] : [{ part, at }]));
  const isBroken = said.slice(0, -1).some(({ part }) => part.includes('.'));
  const isGapped = said.some(({ at }) => at > 2) && parts[2] === undefined;
  if (said.length < 2 || isBroken || isGapped) return undefined;
  return said.reduce((sum, { part, at }) => sum + Number(part) * (PART_FACTORS[at] ?? 0), 0);
}
const PART_FACTORS = [1e4, 1, 1e-4, 1e-5, 1e-6];

/** Does the text name a unit of money, understood or not? */
export const namesMoney = (text: string): boolean => unitsIn(bare(text)).length > 0;

/** 万元 per unit of each unit that a text names; NaN for one that is not understood (方元, 美元, ￥). */
function unitsIn(text: string): number[] {
  const found: number[] = [];
  for (const { 0: mention, index } of text.matchAll(MENTION)) {
    const before = text.slice(0, index);
    const behind = text.slice(index + mention.length);
    const isPlain = mention.length === 1;
    if (isPlain && (NO_MONEY_BEFORE.test(before) || NO_MONEY_BEHIND.test(behind))) continue;
    const isUnderstood = BEFORE.test(before) && BEHIND.test(behind);
    found.push(isUnderstood ? (moneyUnit(mention) ?? Number.NaN) : Number.NaN);
  }
  for (const [mention] of text.matchAll(BARE_MENTION)) found.push(moneyUnit(mention) ?? Number.NaN);
  if (UNCLEAR_MENTION.test(text)) found.push(Number.NaN);
  return found;
}

/**
 * 万元 per unit of an amount without a unit of its own, from what is printed around it: header, label,
 * caption. 1 where they name none. NaN where they name several (万元/元), or one that is not understood,
 * so that the figure cannot be known.
 */
export function scaleIn(texts: readonly string[]): number {
  const [scale = 1, ...others] = new Set(texts.flatMap((text) => unitsIn(bare(text))));
  return others.length > 0 ? Number.NaN : scale;
}

const LONGEST_LINE = 40;
/** Whose unit it may be: 注：以上表中收费金额. A header with its unit in brackets is none: 收费金额（元）. */
const WHOSE =
  '(?:注\\d?[:、.]?|备注:?|说明:?|以上|上述|[本上下]?表|[中内的和及、各项]|所列|涉及|收费|采购|总?金额|[总数]额|费用|人民币|均|一律|都|货币|计量|计价)*';
const UNIT_LINE = new RegExp(`^[([【*※]*${WHOSE}(?:单位|币种|[以按为:]).{0,14}$`, 'u');
/** （元）, 万元. */
const UNIT_ALONE = /^[([【]?[^\p{P}\d]{0,4}[元圆][)\]】]?$/u;
/** 收取380元: an amount, and no unit of others. */
const AMOUNT = /\d[\d,.]*[十百千万亿]*[元圆]/u;

/** A line by itself that names the unit of what is around it: 单位：元, 注：金额以元计. */
export const isUnitLine = (line: string): boolean => {
  if (line.length > LONGEST_LINE) return false;
  const text = bare(line);
  return (UNIT_LINE.test(text) || UNIT_ALONE.test(text)) && !AMOUNT.test(text) && namesMoney(text);
};
