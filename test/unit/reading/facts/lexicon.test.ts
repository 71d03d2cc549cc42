import { describe, expect, it } from 'vitest';
import { Lexicon, spellings } from '../../../../src/reading/facts/lexicon.js';
import { ACTS, ENDINGS, OUTCOMES } from '../../../../src/reading/facts/vocabularyOfActs.js';
import { OF_NAMES, PARTICLES, SCOPES } from '../../../../src/reading/facts/vocabularyOfScope.js';
import {
  APPLICANTS,
  CHANNELS,
  DECIDED,
  MORPHEMES,
  PLACES,
  THINGS,
} from '../../../../src/reading/facts/vocabularyOfThings.js';

describe('a vocabulary', () => {
  it('writes several words as one pattern', () => {
    expect(spellings('上[一]年[度]').sort()).toEqual(['上一年', '上一年度', '上年', '上年度']);
    expect(spellings('(收|接)到[了|过]').sort()).toEqual(
      ['收到', '收到了', '收到过', '接到', '接到了', '接到过'].sort(),
    );
    expect(spellings('[政府[信息]]公开').sort()).toEqual(['公开', '政府信息公开', '政府公开']);
    expect(() => spellings('上[一')).toThrow('not closed');
  });

  it('gives the longest word at a place', () => {
    const lexicon = new Lexicon<'deny' | 'unable'>();
    lexicon.add('deny', '无');
    lexicon.add('unable', '无法提供');
    expect(lexicon.longest('因无法提供', 1)).toEqual({ tag: 'unable', end: 5 });
    expect(lexicon.longest('因无法找到', 1)).toEqual({ tag: 'deny', end: 2 });
    expect(lexicon.longest('因无法提供', 0)).toBeUndefined();
  });

  it('has each word once', () => {
    const words = [
      OF_NAMES,
      PARTICLES,
      SCOPES,
      APPLICANTS,
      CHANNELS,
      DECIDED,
      MORPHEMES,
      PLACES,
      THINGS,
      ENDINGS,
      OUTCOMES,
      ACTS,
    ]
      .flatMap((vocabulary) => Object.values<string>(vocabulary))
      .flatMap((patterns) => patterns.split(' '))
      .flatMap(spellings);
    const twice = words.filter((word, index) => words.indexOf(word) !== index);
    expect(twice).toEqual([]);
  });
});
