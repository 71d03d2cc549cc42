/** @file A sentence cut into clauses, each with one figure at most: what a figure can belong to. */
import type { Token, TokenTag } from './tokens.js';

export interface Clause {
  /** What stands in front of it: punctuation, 、 or 和 behind a figure, or nothing. */
  readonly opener: string;
  /** How many brackets are open around it. */
  readonly depth: number;
  /** Clauses between two semicolons belong together. */
  readonly part: number;
  /** What stands in front of its figure, and behind it. All of it is `lead` where it has none. */
  readonly lead: readonly Token[];
  readonly figure: Token | undefined;
  readonly tail: readonly Token[];
}

const isFigure = ({ tag }: Token): boolean => tag === 'figure' || tag === 'approximate';

/** The clauses of a sentence, in their order. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let opener = '';
  let depth = 0;
  let part = 0;
  let open: Token[] = [];
  const close = (next: string): void => {
    clauses.push(...oneFigureEach(open).map(([joint, some]) => clause(joint || opener, some)));
    open = [];
    opener = next;
  };
  const clause = (before: string, some: readonly Token[]): Clause => {
    const at = some.findIndex(isFigure);
    const end = at < 0 ? some.length : at;
    return {
      opener: before,
      depth,
      part,
      lead: some.slice(0, end),
      figure: some[at],
      tail: some.slice(end + 1),
    };
  };
  for (const token of tokens) {
    if (token.text === '其中') close(open.length > 0 ? '' : opener);
    if (token.tag === 'and' && open.length === 0) opener = token.text;
    else if (token.tag !== 'stop') open.push(token);
    if (token.tag !== 'stop') continue;
    close(token.text);
    if (token.text === ';') part++;
    if (token.text === '(') depth++;
    if (token.text === ')') depth = Math.max(0, depth - 1);
  }
  close('');
  return clauses;
}

/**
 * Cuts between figures: at the 和 or 、 between them, else behind each, or in front of each where the
 * first stands in front (3件予以公开5件部分公开).
 */
function oneFigureEach(tokens: readonly Token[]): [joint: string, tokens: readonly Token[]][] {
  if (tokens.length === 0) return [];
  if (tokens.findLastIndex(isFigure) === tokens.findIndex(isFigure) && !isJoined(tokens))
    return [['', tokens]];
  const figures = tokens.flatMap((token, at) => (isFigure(token) ? [at] : []));
  const leads = figures[0] === 0;
  const cuts: { readonly end: number; readonly start: number; readonly joint: string }[] = [];
  figures.forEach((at, index) => {
    const next = figures[index + 1] ?? tokens.length;
    const joint = lastAnd(tokens, at, next);
    if (joint === at + 1 || (joint > at && next < tokens.length))
      cuts.push({ end: joint, start: joint + 1, joint: tokens[joint]?.text ?? '' });
    else if (next < tokens.length) {
      const cut = leads ? next : at + 1;
      cuts.push({ end: cut, start: cut, joint: '' });
    }
  });
  const starts = [{ start: 0, joint: '' }, ...cuts];
  return starts.map(({ start, joint }, index) => [
    joint,
    tokens.slice(start, cuts[index]?.end ?? tokens.length),
  ]);
}

/** Does 和 or 、 stand behind a figure? */
const isJoined = (tokens: readonly Token[]): boolean => {
  const at = tokens.findIndex(isFigure);
  return at >= 0 && tokens[at + 1]?.tag === 'and';
};

function lastAnd(tokens: readonly Token[], from: number, to: number): number {
  if (tokens[from + 1]?.tag === 'and') return from + 1;
  for (let at = to - 1; at > from; at--) if (tokens[at]?.tag === 'and') return at;
  return -1;
}

/** Does any of the tokens have one of these tags? */
export function hasAny(tokens: readonly Token[], ...tags: readonly TokenTag[]): boolean {
  for (const { tag } of tokens) if (tags.includes(tag)) return true;
  return false;
}

/** The one of these tags that the tokens have; undefined for none and for several. */
export function onlyOf<Tag extends TokenTag>(
  tokens: readonly Token[],
  tags: readonly Tag[],
): Tag | undefined {
  const found = tags.filter((tag) => hasAny(tokens, tag));
  return found.length === 1 ? found[0] : undefined;
}
