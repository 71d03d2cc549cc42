/**
 * @file Words put together: 政府 + 信息 + 公开 + 申请 in any order is a request, 上年 + 结转 what was
 * carried in, 甲县政府 + 网站 a channel. A phrase means what its parts mean, so no order needs a rule.
 */
import { withoutLists } from './enumerations.js';
import { isOwnName, type Reporter } from './reporter.js';
import type { PhraseTag, Token, TokenTag } from './tokens.js';

const MORPHEMES = new Set<TokenTag>([
  'government',
  'info',
  'open',
  'ask',
  'onAsk',
  'paper',
  'demand',
]);
/** What may stand between two parts of one name: 公开的各类政府信息, 依申请公开类事项. */
const JOINING = new Set<TokenTag>(['of', 'kind', 'anyKind']);
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
/** 行政审批局, 发展和改革局: words that names of bodies have in them. */
const NAMING = new Set<TokenTag>(['other', 'matter', 'and', 'of']);
const CHANNELS = new Set<TokenTag>(['website', 'wechat', 'weibo', 'otherChannel']);

/** The tokens of a sentence with phrases as one token each. */
export function phrasesOf(tokens: readonly Token[], reporter: Reporter): Token[] {
  const open = tokens.some(isQuote) ? quotes(tokens) : tokens;
  const named = nouns(regions(relations(open)));
  const isTurned = named.some(({ tag }) => tag === 'carry' || tag === 'nextYear');
  const turned = isTurned ? carried(named, reporter.year) : named;
  const ours = names(turned, reporter);
  const through = ours.some(({ tag }) => CHANNELS.has(tag)) ? channels(ours) : ours;
  return through.some(({ tag }) => tag === 'etc') ? withoutLists(through) : through;
}

function join(tag: TokenTag, parts: readonly Token[]): Token {
  const [first] = parts;
  const last = parts.at(-1);
  return {
    tag,
    text: parts.map(({ text }) => text).join(''),
    start: first?.start ?? 0,
    end: last?.end ?? 0,
  };
}

/** “永康发布” is a name; “不予公开” is what it says. */
function quotes(tokens: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (!isQuote(token)) {
      found.push(token);
      continue;
    }
    const end = tokens.findIndex((one, index) => index > at && isQuote(one));
    const inside = end < 0 ? [] : tokens.slice(at + 1, end);
    if (inside.length === 0) continue;
    const last = inside.at(-1);
    // “青禾县政府网站” is a site, “青禾公安微信” an account.
    if (last && CHANNELS.has(last.tag) && !inside.some(({ tag }) => tag === 'and')) {
      const owner = inside.slice(0, -1);
      found.push(...(owner.length > 0 ? [join('other', owner)] : []), last);
    } else if (inside.every(({ tag }) => tag !== 'other' && tag !== 'info')) found.push(...inside);
    else found.push(join('name', tokens.slice(at, end + 1)));
    at = end;
  }
  return found;
}

const isQuote = ({ tag, text }: Token): boolean => tag === 'stop' && '“”"'.includes(text);

/** 与诉讼有关的费用: 与 puts nothing beside something else. */
function relations(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    if (token.text !== '与') return token;
    const behind = tokens.slice(at + 1, at + 1 + FAR);
    const end = behind.findIndex(({ tag }) => tag === 'and' || tag === 'stop');
    const isOfWhat = (end < 0 ? behind : behind.slice(0, end)).some(({ text }) =>
      /[有相]关/u.test(text),
    );
    return isOfWhat ? { ...token, tag: 'about' } : token;
  });
}

const FAR = 8;

/** 全县各级各部门: the region. */
function regions(tokens: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (const token of tokens) {
    const before = found.at(-1);
    if (token.tag === 'others' && token.text.startsWith('各') && before?.tag === 'region')
      found.splice(-1, 1, join('region', [before, token]));
    // 全县各部门、乡镇: together they are the region.
    else if (token.tag === 'others' && before?.tag === 'and' && found.at(-2)?.text.includes('各'))
      found.splice(-2, 2, join(found.at(-2)?.tag ?? 'others', [...found.slice(-2), token]));
    else found.push(token);
  }
  return found;
}

/** Requests and information, from the words that their names consist of. */
function nouns(tokens: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = runEnd(tokens, at);
    const token = tokens[at];
    if (end > at) found.push(...named(tokens.slice(at, end)));
    else if (token) found.push(token);
    at = Math.max(end, at + 1);
  }
  return found;
}

/** Where the run of morphemes that begins here ends; here, where none does. */
function runEnd(tokens: readonly Token[], start: number): number {
  let end = start;
  for (let at = start; at < tokens.length; at++) {
    const tag = tokens[at]?.tag;
    if (tag !== undefined && MORPHEMES.has(tag)) end = at + 1;
    else if (tag === undefined || !JOINING.has(tag)) break;
  }
  return MORPHEMES.has(tokens[start]?.tag ?? 'other') ? end : start;
}

function named(run: readonly Token[]): Token[] {
  const has = (...tags: TokenTag[]): boolean => run.some(({ tag }) => tags.includes(tag));
  const one = (tag: PhraseTag): Token[] => [join(tag, run)];
  const [first, ...rest] = run;
  if (!first) return [];
  if (has('onAsk')) return one('request');
  if (has('ask')) return has('open', 'info', 'government') ? one('request') : one('bareRequest');
  // 群众要求公开的信息 is asked for.
  if (first.tag === 'demand' && has('open')) return one('request');
  if (has('info')) {
    // 公开政府信息: an act and its object.
    if (first.tag === 'open') return [{ ...first, tag: 'publish' }, ...named(withoutJoint(rest))];
    if (run.at(-1)?.tag === 'open') return one('disclosure');
    // 政务类信息 is a part of the information.
    return has('kind') ? [join('other', run)] : one('information');
  }
  // 公开政府文件: what follows is published.
  if (first.tag === 'open' && rest.length > 0 && rest.every(({ tag }) => tag === 'government'))
    return [{ ...first, tag: 'publish' }, join('other', rest)];
  if (has('open')) return run.length === 1 ? [{ ...first, tag: 'publish' }] : one('disclosure');
  return run.map((token) => (token.tag === 'government' ? { ...token, tag: 'other' } : token));
}

const withoutJoint = (run: readonly Token[]): readonly Token[] => {
  const start = run.findIndex(({ tag }) => MORPHEMES.has(tag));
  return start < 0 ? [] : run.slice(start);
};

/** 上年结转, 2021年结转 in the report for 2022; 结转下年度, 结转至2023年, 下年度结转, 结转上年度. */
function carried(tokens: readonly Token[], year: number | null): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    // 下年度继续办理 is carried over as well.
    if (token.tag === 'nextYear' && tokens[at + 1]?.tag === 'still')
      found.push({ ...token, tag: 'carriedOut' });
    else if (token.tag !== 'carry') found.push(token);
    if (token.tag !== 'carry') continue;
    const before = found.at(-1);
    const to = tokens[at + 1];
    const next = to && '至到入'.includes(to.text) ? tokens[at + 2] : to;
    const turned = next && turn(next, year);
    if (next && turned) {
      found.push(join(turned, tokens.slice(at, tokens.indexOf(next) + 1)));
      at = tokens.indexOf(next);
      continue;
    }
    const said = before && turn(before, year);
    if (before && said) found.splice(-1, 1, join(said, [before, token]));
    else found.push(token);
  }
  return found;
}

function turn({ tag, text }: Token, year: number | null): 'carriedIn' | 'carriedOut' | undefined {
  if (tag === 'lastYear') return 'carriedIn';
  if (tag === 'nextYear') return 'carriedOut';
  if (tag !== 'year' || year === null) return undefined;
  const difference = Number(text.slice(0, 4)) - year;
  return difference === -1 ? 'carriedIn' : difference === 1 ? 'carriedOut' : undefined;
}

/** The body's own name is 我局. */
function names(tokens: readonly Token[], reporter: Reporter): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    let end = at;
    while (NAMING.has(tokens[end]?.tag ?? 'stop')) end++;
    const run = tokens.slice(at, Math.max(end, at + 1));
    const name = end > at ? join('own', run) : undefined;
    if (name && isOwnName(name.text, reporter)) found.push(name);
    else found.push(...run);
    at += run.length;
  }
  return found;
}

/** A channel with the name of whose it is, and with the column of it that is about disclosure. */
function channels(tokens: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (!CHANNELS.has(token.tag)) {
      found.push(token);
      continue;
    }
    let start = found.length;
    // 青禾发布微信公众号: such accounts are named so.
    if (found.at(-1)?.tag === 'publish' && found.at(-2)?.tag === 'other') start--;
    while (start > 0 && OWNER.has(found[start - 1]?.tag ?? 'stop')) start--;
    const owner = found.splice(start);
    let end = at + 1;
    if (tokens[end]?.tag === 'name') end++;
    if (token.tag === 'website') end = columnEnd(tokens, end);
    const account = token.tag === 'otherChannel' ? accountIn(tokens, end) : undefined;
    const named = account ?? token;
    const joined = join(named.tag, [...owner, ...tokens.slice(at, end)]);
    found.push({ ...joined, owner: owner.map(({ text }) => text).join('') });
    at = (account ? end + 3 : remarkEnd(tokens, end)) - 1;
  }
  return found;
}

/** 政务新媒体(微信公众号)发布: which of them. */
function accountIn(tokens: readonly Token[], start: number): Token | undefined {
  const [open, inside, close] = tokens.slice(start, start + 3);
  const isNamed = open?.text === '(' && close?.text === ')';
  return isNamed && inside && CHANNELS.has(inside.tag) ? inside : undefined;
}

/** 微信公众号(1个)发布, 网站(含转发)20条: a remark on the channel, which tells nothing of its figure. */
function remarkEnd(tokens: readonly Token[], start: number): number {
  if (tokens[start]?.text !== '(') return start;
  const end = tokens.findIndex(({ text }, at) => at > start && text === ')');
  const inside = tokens.slice(start + 1, end);
  const isRemark = inside.every(
    ({ tag, text, figure }) =>
      tag === 'other' ||
      tag === 'disclosure' ||
      tag === 'way' ||
      tag === 'otherWork' ||
      text === '含' ||
      figure?.unit === '个',
  );
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
