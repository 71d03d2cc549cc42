/** @file Requests and information, from the words that their names consist of, in whatever order. */
import { join, rewritten } from './rewriting.js';
import type { PhraseTag, Token, TokenTag } from './tokens.js';
import { MORPHEMES } from './vocabularyOfThings.js';

const isMorpheme = ({ tag }: Token): boolean => tag in MORPHEMES;
/** What may stand between two parts of one name: 公开的各类政府信息, 依申请公开类事项. */
const JOINING = new Set<TokenTag>(['of', 'kind', 'anyKind']);

/** The tokens with such names as one token each. */
export const nouns = (tokens: readonly Token[]): Token[] =>
  rewritten(tokens, (token, at, before) => {
    if (!isMorpheme(token)) return 0;
    const run = runFrom(tokens, at);
    before.push(...named(run));
    return run.length;
  });

/** The run of morphemes that begins here. */
function runFrom(tokens: readonly Token[], start: number): readonly Token[] {
  let end = start;
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at];
    if (token && isMorpheme(token)) end = at + 1;
    else if (!token || !JOINING.has(token.tag)) break;
  }
  return tokens.slice(start, end);
}

function named(run: readonly Token[]): Token[] {
  const has = (...tags: TokenTag[]): boolean => run.some(({ tag }) => tags.includes(tag));
  const one = (tag: PhraseTag): Token[] => [join(tag, run)];
  const [first, ...rest] = run;
  if (!first) return [];
  const published: Token = { ...first, tag: 'publish' };
  if (has('onAsk')) return one('request');
  if (has('ask')) return has('open', 'info', 'government') ? one('request') : one('bareRequest');
  // 群众要求公开的信息 is asked for.
  if (first.tag === 'demand' && has('open')) return one('request');
  if (has('info')) {
    // 公开政府信息: an act and its object.
    if (first.tag === 'open') return [published, ...named(rest.slice(rest.findIndex(isMorpheme)))];
    if (run.at(-1)?.tag === 'open') return one('disclosure');
    // 政务类信息 is a part of the information.
    return has('kind') ? [join('other', run)] : one('information');
  }
  if (!has('open'))
    return run.map((token) => (token.tag === 'government' ? { ...token, tag: 'other' } : token));
  // 公开政府文件: what follows is published.
  const isAct = first.tag === 'open' && rest.every(({ tag }) => tag === 'government');
  if (!isAct) return one('disclosure');
  return rest.length > 0 ? [published, join('other', rest)] : [published];
}
