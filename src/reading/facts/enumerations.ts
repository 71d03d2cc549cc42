/**
 * @file Lists that end in 等: 公开财政、会议、招生等各类信息 is information, whatever the list names;
 * 通过网站、简报、宣传栏等渠道 is through any channel.
 */
import { isChannel } from './channelPhrases.js';
import { hasAny } from './clauses.js';
import type { Token, TokenTag } from './tokens.js';
import { CHANNEL_TAGS } from './vocabularyOfThings.js';

/** What a list may stand in front of, and what is done with it. */
const VERBS: Readonly<Partial<Record<TokenTag, readonly TokenTag[]>>> = {
  information: ['publish', 'disclose'],
  writing: ['publish', 'disclose'],
  request: ['receive'],
  amount: ['collect'],
};
/** 等各类…, 等领域的…, 等政府公开载体. */
const BETWEEN: readonly TokenTag[] = [
  'anyKind',
  'many',
  'of',
  'situation',
  'kind',
  'total',
  'other',
];
const MOST_BETWEEN = 3;

/** The tokens without what such lists name. 等 stays where the list may be of only some. */
export function withoutLists(tokens: readonly Token[]): Token[] {
  let found = [...tokens];
  for (let at = found.length - 1; at >= 0; at--)
    if (found[at]?.tag === 'etc') found = withoutList(found, at);
  return found;
}

function withoutList(tokens: Token[], etc: number): Token[] {
  const behind = tokens.slice(etc + 1, etc + 2 + MOST_BETWEEN);
  const way = behind.findIndex(({ tag }) => tag === 'way');
  if (way >= 0 && isBetween(behind.slice(0, way), 'disclosure')) return throughAny(tokens, etc);
  if (behind[0]?.tag === 'publish' || behind[0]?.tag === 'disclose') return byAny(tokens, etc);
  const at = behind.findIndex(({ tag }) => !BETWEEN.includes(tag));
  // 发布信息、文件等20条.
  const isOpen = behind[at]?.tag === 'figure';
  const noun = isOpen ? lastInformation(tokens, etc) : behind[at];
  const verbs = noun && VERBS[noun.tag];
  if (!verbs) return tokens;
  const verb = lastBefore(tokens, etc, verbs);
  if (verb < 0 || !hasAny(tokens.slice(verb + 1, etc), 'and')) return tokens;
  const start = tokens.slice(0, verb + 1);
  if (isOpen) return [...start, noun, ...tokens.slice(etc)];
  // 共收到涉及征地、物业等领域的申请15件: of what kind all of them are. Without 共 they may be some.
  const isRequest = noun.tag === 'request';
  if (isRequest && tokens[verb - 1]?.tag !== 'total') return tokens;
  const isAll = isRequest || hasAny(behind, 'anyKind') || /政府|政务|公开/u.test(noun.text);
  return [...start, ...tokens.slice(isAll ? etc + 1 + at : etc)];
}

const lastInformation = (tokens: readonly Token[], end: number): Token | undefined =>
  tokens.slice(0, end).findLast(({ tag }) => tag === 'information');

const isBetween = (words: readonly Token[], ...more: readonly TokenTag[]): boolean =>
  words.every(({ tag }) => BETWEEN.includes(tag) || more.includes(tag));

/** 通过网站、简报等渠道: the site stands for the list, which is only clear if it has one. */
function throughAny(tokens: Token[], etc: number): Token[] {
  const by = lastBefore(tokens, etc, ['by']);
  const site = tokens.slice(by + 1, etc).find(({ tag }) => tag === 'website');
  const way = tokens.findIndex(({ tag }, at) => at > etc && tag === 'way');
  return by < 0 || !site
    ? tokens
    : [...tokens.slice(0, by + 1), site, ...tokens.slice(etc, etc + 1), ...tokens.slice(way)];
}

/** 网站、微博、微信公众号等公开…: through any channel, though no 渠道 is said. */
function byAny(tokens: Token[], etc: number): Token[] {
  const start = tokens.slice(0, etc).findLastIndex(({ tag }) => !OF_CHANNELS.has(tag)) + 1;
  const listed = tokens.slice(start, etc);
  const site = listed.find(({ tag }) => tag === 'website');
  const way: Token = { tag: 'way', text: '', start: 0, end: 0 };
  return site && listed.filter(isChannel).length > 1
    ? [
        ...tokens.slice(0, start),
        site,
        ...tokens.slice(etc, etc + 1),
        way,
        ...tokens.slice(etc + 1),
      ]
    : tokens;
}

const OF_CHANNELS = new Set<TokenTag>([...CHANNEL_TAGS, 'and', 'other', 'name']);

/** The last of these in the same clause; -1 where there is none, or a figure stands in between. */
function lastBefore(tokens: readonly Token[], end: number, tags: readonly TokenTag[]): number {
  for (let at = end - 1; at >= 0; at--) {
    const tag = tokens[at]?.tag ?? 'stop';
    if (tags.includes(tag)) return at;
    if (tag === 'stop' || tag === 'figure' || tag === 'approximate') return -1;
  }
  return -1;
}
