/** @file A sentence as a sequence of words of the vocabularies, figures, and what is neither. */
import { Lexicon, tagsOf } from './lexicon.js';
import { SENTENCE_ORDINAL } from './sentences.js';
import { type FiguredText, figureNumber, type StatedFigure } from './statedFigures.js';
import {
  ACTS,
  type Act,
  ENDINGS,
  type Ending,
  OUTCOMES,
  type Outcome,
} from './vocabularyOfActs.js';
import { OF_NAMES, PARTICLES, type Particle, SCOPES, type Scope } from './vocabularyOfScope.js';
import {
  APPLICANTS,
  type Applicant,
  CHANNELS,
  type Channel,
  DECIDED,
  type Decided,
  MORPHEMES,
  type Morpheme,
  PLACES,
  type Place,
  THINGS,
  type Thing,
} from './vocabularyOfThings.js';

/** What a word of a vocabulary is. */
type WordTag =
  | Act
  | Outcome
  | Ending
  | Morpheme
  | Thing
  | Applicant
  | Channel
  | Place
  | Decided
  | Scope
  | Particle;

/** What several words are together; see `phrases.ts`. */
export type PhraseTag =
  | 'request'
  | 'bareRequest'
  | 'information'
  | 'disclosure'
  | 'carriedIn'
  | 'name';

/**
 * `year`: 2021年. `about`: a figure that is only about right. `stop`: punctuation. `other`: what no
 * vocabulary has.
 */
export type TokenTag = WordTag | PhraseTag | 'figure' | 'approximate' | 'year' | 'stop' | 'other';

export interface Token {
  readonly tag: TokenTag;
  readonly text: string;
  /** Where it begins and ends in the sentence. */
  readonly start: number;
  readonly end: number;
  readonly figure?: StatedFigure;
  /** Of a channel: whose it is, as printed. */
  readonly owner?: string;
}

const LEXICON = new Lexicon<WordTag | 'other'>();
const add = <Tag extends WordTag | 'other'>(vocabulary: Readonly<Record<Tag, string>>): void => {
  for (const tag of tagsOf(vocabulary)) LEXICON.add(tag, vocabulary[tag]);
};
add(OF_NAMES);
add(PARTICLES);
add(SCOPES);
add(APPLICANTS);
add(CHANNELS);
add(PLACES);
add(DECIDED);
add(MORPHEMES);
add(THINGS);
add(ENDINGS);
add(OUTCOMES);
add(ACTS);

const STOPS = ',;:()“”"';
const APPROXIMATE = '≈';
/** 2021年, 12月31日, and any other run of digits and letters. */
const YEAR = /(?:19|20)\d\d年?(?:度(?!假))?/uy;
const DAY = /\d{1,2}月(?:\d{1,2}[日号]|[底末份])?|\d{1,2}[日号]/uy;
const RUN = /[\dA-Za-z.¦〇]+/uy;

/** The tokens of a sentence; together they are all of it. */
export function tokensOf({ text, figures }: FiguredText): Token[] {
  const tokens: Token[] = [];
  let unknown = 0;
  const push = (tag: TokenTag, start: number, end: number, figure?: StatedFigure): void => {
    const token = { tag, text: text.slice(start, end), start, end };
    tokens.push(figure ? { ...token, figure } : token);
  };
  const ordinal = SENTENCE_ORDINAL.exec(text)?.[0].length ?? 0;
  if (ordinal > 0) push('stop', 0, ordinal);
  unknown = ordinal;
  for (let at = ordinal; at < text.length; ) {
    const found = tagAt(text, at);
    if (!found || found.tag === 'other') {
      at = found ? found.end : at + 1;
      continue;
    }
    if (unknown < at) push('other', unknown, at);
    const isFigure = found.tag === 'figure';
    push(found.tag, at, found.end, isFigure ? figures[figureNumber(text.charAt(at))] : undefined);
    at = found.end;
    unknown = at;
  }
  if (unknown < text.length) push('other', unknown, text.length);
  return tokens;
}

function tagAt(
  text: string,
  at: number,
): { readonly tag: TokenTag; readonly end: number } | undefined {
  const character = text.charAt(at);
  if (character >= '\ue000' && character <= '\uf7ff') return { tag: 'figure', end: at + 1 };
  if (character === APPROXIMATE) return { tag: 'approximate', end: at + 1 };
  if (STOPS.includes(character)) return { tag: 'stop', end: at + 1 };
  if (character < '0' || character > '9') return LEXICON.longest(text, at);
  const year = endOf(YEAR, text, at);
  if (year) return { tag: 'year', end: year };
  const day = endOf(DAY, text, at);
  return day ? { tag: 'period', end: day } : { tag: 'other', end: endOf(RUN, text, at) };
}

/** Where the sticky pattern ends that matches here; 0 where it does not. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
