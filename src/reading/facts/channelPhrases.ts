/** @file A channel with the name of whose it is, and with the column of it that is about disclosure. */
import { join, rewritten } from './rewriting.js';
import type { Token, TokenTag } from './tokens.js';
import { CHANNELS } from './vocabularyOfThings.js';

const OWNER = new Set<TokenTag>([
  'other',
  'government',
  'info',
  'information',
  'disclosure',
  'name',
  'document',
  'of',
  'column',
]);
export const isChannel = ({ tag }: Token): boolean => tag in CHANNELS;

/** The tokens with such phrases as one token each. */
export const channels = (tokens: readonly Token[]): Token[] =>
  rewritten(tokens, (token, at, before) => {
    if (!isChannel(token)) return 0;
    let start = before.length;
    // 青禾发布微信公众号: such accounts are named so.
    if (before.at(-1)?.tag === 'publish' && before.at(-2)?.tag === 'other') start--;
    while (start > 0 && OWNER.has(before[start - 1]?.tag ?? 'stop')) start--;
    const owner = before.splice(start);
    let end = at + 1;
    if (tokens[end]?.tag === 'name') end++;
    if (token.tag === 'website') end = columnEnd(tokens, end);
    const account = token.tag === 'otherChannel' ? accountIn(tokens, end) : undefined;
    const joined = join((account ?? token).tag, [...owner, ...tokens.slice(at, end)]);
    before.push({ ...joined, owner: owner.map(({ text }) => text).join('') });
    return (account ? end + BRACKETED : remarkEnd(tokens, end)) - at;
  });

const BRACKETED = 3;

/** 政务新媒体(微信公众号)发布: which of them. */
function accountIn(tokens: readonly Token[], start: number): Token | undefined {
  const [open, inside, close] = tokens.slice(start, start + BRACKETED);
  const isNamed = open?.text === '(' && close?.text === ')';
  return isNamed && inside && isChannel(inside) ? inside : undefined;
}

const REMARK = new Set<TokenTag>(['other', 'disclosure', 'way', 'otherWork']);

/** 微信公众号(1个)发布, 网站(含转发)20条: a remark on the channel, which tells nothing of its figure. */
function remarkEnd(tokens: readonly Token[], start: number): number {
  if (tokens[start]?.text !== '(') return start;
  const end = tokens.findIndex(({ text }, at) => at > start && text === ')');
  const isRemark = tokens
    .slice(start + 1, end)
    .every(({ tag, text, figure }) => REMARK.has(tag) || text === '含' || figure?.unit === '个');
  return end > start && isRemark && tokens[end + 1]?.tag !== 'stop' ? end + 1 : start;
}

/** 网站政府信息公开专栏 is all of what the site discloses; 网站审计信息栏目 is not. */
function columnEnd(tokens: readonly Token[], start: number): number {
  const at = tokens[start]?.text === '上' ? start + 1 : start;
  const isAbout = tokens[at]?.tag === 'disclosure' || tokens[at]?.text === '公开';
  const about = isAbout ? at + 1 : at;
  const column = tokens[about];
  return column?.tag === 'column' || column?.text === '平台' ? about + 1 : start;
}
