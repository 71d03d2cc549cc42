/**
 * @file Words put together: 政府 + 信息 + 公开 + 申请 in any order is a request, 上年 + 结转 what was
 * carried in, 甲县政府 + 网站 a channel. A phrase means what its parts mean, so no order needs a rule.
 */
import { channels, isChannel } from './channelPhrases.js';
import { withoutLists } from './enumerations.js';
import { nouns } from './nouns.js';
import { isOwnName, type Reporter } from './reporter.js';
import { join, rewritten } from './rewriting.js';
import type { Token, TokenTag } from './tokens.js';

/** 行政审批局, 发展和改革局: words that names of bodies have in them. */
const NAMING = new Set<TokenTag>(['other', 'matter', 'and', 'of']);

/** The tokens of a sentence with phrases as one token each. */
export function phrasesOf(tokens: readonly Token[], reporter: Reporter): Token[] {
  const open = tokens.some(isQuote) ? quotes(tokens) : tokens;
  const put = names(carried(nouns(bodies(open)), reporter.year), reporter);
  const through = put.some(isChannel) ? channels(put) : put;
  return through.some(({ tag }) => tag === 'etc') ? withoutLists(through) : through;
}

/** “永康发布” is a name; “不予公开” is what it says. */
const quotes = (tokens: readonly Token[]): Token[] =>
  rewritten(tokens, (token, at, before) => {
    if (!isQuote(token)) return 0;
    const end = tokens.findIndex((one, index) => index > at && isQuote(one));
    const inside = end < 0 ? [] : tokens.slice(at + 1, end);
    const last = inside.at(-1);
    if (!last) return 1;
    // “青禾县政府网站” is a site, “青禾公安微信” an account.
    if (isChannel(last) && !inside.some(({ tag }) => tag === 'and')) {
      const owner = inside.slice(0, -1);
      before.push(...(owner.length > 0 ? [join('other', owner)] : []), last);
    } else if (inside.every(({ tag }) => tag !== 'other' && tag !== 'info')) before.push(...inside);
    else before.push(join('name', tokens.slice(at, end + 1)));
    return end + 1 - at;
  });

const isQuote = ({ tag, text }: Token): boolean => tag === 'stop' && '“”"'.includes(text);

/** 全县各级各部门 and 全县各部门、乡镇 are the region; 与诉讼有关的费用 is no list of two things. */
const bodies = (tokens: readonly Token[]): Token[] =>
  rewritten(tokens, (token, at, before) => {
    const last = before.at(-1);
    if (token.text === '与' && isOfWhat(tokens.slice(at + 1, at + 1 + FAR)))
      return before.push({ ...token, tag: 'about' }) && 1;
    if (token.tag !== 'others' || !last) return 0;
    const listed = before.at(-2);
    if (last.tag === 'region' && token.text.startsWith('各'))
      before.splice(-1, 1, join('region', [last, token]));
    else if (last.tag === 'and' && listed?.text.includes('各'))
      before.splice(-2, 2, join(listed.tag, [listed, last, token]));
    else return 0;
    return 1;
  });

const FAR = 8;

/** …有关, …相关. */
function isOfWhat(behind: readonly Token[]): boolean {
  const end = behind.findIndex(({ tag }) => tag === 'and' || tag === 'stop');
  return behind.slice(0, end < 0 ? undefined : end).some(({ text }) => /[有相]关/u.test(text));
}

/**
 * 上年结转, 2021年结转 in the report for 2022; 结转下年度, 结转至2023年, 下年度结转, 结转上年度, 下年度继续办理.
 */
const carried = (tokens: readonly Token[], year: number | null): Token[] =>
  rewritten(tokens, (token, at, before) => {
    if (token.tag === 'nextYear' && tokens[at + 1]?.tag === 'still')
      return before.push({ ...token, tag: 'carriedOut' }) && 1;
    if (token.tag !== 'carry') return 0;
    const to = at + ('至到入'.includes(tokens[at + 1]?.text ?? '-') ? 2 : 1);
    const turned = turn(tokens[to], year);
    if (turned) return before.push(join(turned, tokens.slice(at, to + 1))) && to + 1 - at;
    const last = before.at(-1);
    const said = turn(last, year);
    if (last && said) return before.splice(-1, 1, join(said, [last, token])).length;
    return 0;
  });

function turn(token: Token | undefined, year: number | null): TokenTag | undefined {
  if (token?.tag === 'lastYear') return 'carriedIn';
  if (token?.tag === 'nextYear') return 'carriedOut';
  if (token?.tag !== 'year' || year === null) return undefined;
  const difference = Number(token.text.slice(0, 4)) - year;
  return difference === -1 ? 'carriedIn' : difference === 1 ? 'carriedOut' : undefined;
}

/** The body's own name is 我局. */
const names = (tokens: readonly Token[], reporter: Reporter): Token[] =>
  rewritten(tokens, (_, at, before) => {
    let end = at;
    while (NAMING.has(tokens[end]?.tag ?? 'stop')) end++;
    const run = tokens.slice(at, end);
    const name = run.length > 0 ? join('own', run) : undefined;
    before.push(...(name && isOwnName(name.text, reporter) ? [name] : run));
    return run.length;
  });
