/** @file Statements in wordings put together at random: vocabularies of the tests, not of the reader. */
import * as fc from 'fast-check';

/** A count and how it may be printed. */
export interface Count {
  readonly value: number;
  readonly printed: string;
}

const DIGITS = '零一二三四五六七八九';

/** Below 100, as a text writes it in words. */
function inWords(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return DIGITS.charAt(ones);
  return `${tens === 1 ? '' : DIGITS.charAt(tens)}十${ones === 0 ? '' : DIGITS.charAt(ones)}`;
}

const wide = (text: string): string =>
  text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

export const COUNT: fc.Arbitrary<Count> = fc
  .tuple(fc.oneof(fc.nat(99), fc.nat(99_999)), fc.nat(4))
  .map(([value, look]) => {
    const plain = String(value);
    if (look === 1) return { value, printed: wide(plain) };
    if (look === 2) return { value, printed: value.toLocaleString('en') };
    if (look === 3 && value < 100) return { value, printed: inWords(value) };
    return { value, printed: look === 4 ? ` ${plain} ` : plain };
  });

const pick = (...words: string[]): fc.Arbitrary<string> => fc.constantFrom(...words);

export const SUBJECT = pick('', '我局', '本机关', '本单位', '青禾县水利局', '县水利局', '水利局');
export const PERIOD = pick(
  '',
  '2021年',
  '2021年度，',
  '2021年，',
  '全年',
  '本年度，',
  '一年来，',
  '一年以来，',
  '2021年1月1日至12月31日，',
  '截至2021年12月31日，',
);
export const TOTAL = pick('', '共', '共计', '总共', '合计');
/** Adverbs that change nothing. */
export const MANNER = pick('', '依法', '及时', '按规定');

/** A request, in the names that its parts give it. */
export const REQUEST = fc.oneof(
  fc
    .tuple(
      pick('政府', '政务', ''),
      pick('信息公开', '信息依申请公开'),
      pick('申请', '申请件', '申请事项', '的申请'),
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(pick('依申请公开'), pick('', '政府', '的政府'), pick('信息申请', '信息事项', '信件'))
    .map((parts) => parts.join('')),
  pick(
    '公开政府信息申请',
    '申请公开政府信息事项',
    '政府信息申请公开件',
    '依申请公开',
    '依申请公开事项',
  ),
);

export const INFORMATION = fc
  .tuple(pick('', '各类', '相关'), pick('政府信息', '政务信息', '政府公开信息'))
  .map((parts) => parts.join(''));

/** A site or an account, and what publishes through it. */
export const CHANNEL = fc.constantFrom<readonly [string, string]>(
  ['disclosed.website', '县政府网站'],
  ['disclosed.website', '局门户网站'],
  ['disclosed.website', '青禾县人民政府门户网站'],
  ['disclosed.website', '政府网站政府信息公开专栏'],
  ['disclosed.wechat', '“青禾水利”微信公众号'],
  ['disclosed.wechat', '政务微信'],
  ['disclosed.wechat', '微信公众号“青禾水利”'],
  ['disclosed.weibo', '官方微博'],
);
