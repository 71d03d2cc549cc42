/** @file Single slips and changes of wording in a label. */
import type { Chance } from '../random.js';
import {
  ALIKE,
  COMMON,
  DISPENSABLE,
  ENUMERATORS,
  HARMLESS,
  MARKS,
  SYNONYMS,
} from './vocabulary.js';

/** A changed label; the same label where it offers nothing to change. */
type Edit = (label: string, chance: Chance) => string;

/** The label with some of its letters exchanged for others. */
function spliced(label: string, at: number, length: number, text: string): string {
  const letters = [...label];
  letters.splice(at, length, text);
  return letters.join('');
}

/** The place of a letter that is no mark, digit or bracket. */
function letterIn(label: string, chance: Chance): number {
  const places = [...label].flatMap((letter, at) => (/\p{L}/u.test(letter) ? [at] : []));
  return places.length === 0 ? -1 : chance.pick(places);
}

const onLetter =
  (edit: (letter: string, chance: Chance) => string): Edit =>
  (label, chance) => {
    const at = letterIn(label, chance);
    return at < 0 ? label : spliced(label, at, 1, edit([...label][at] ?? '', chance));
  };

const EXISTING_ENUMERATOR = /^(?:（[一-九十]+）|[一-九十]+、|\d+\.)/u;

export const EDITS: Readonly<Record<string, Edit>> = {
  'letter left out': onLetter(() => ''),
  'letter doubled': onLetter((letter) => letter + letter),
  'another letter': onLetter((_, chance) => chance.pick(COMMON)),
  'letter like it': onLetter((letter) => ALIKE.get(letter) ?? letter),
  'letters swapped': (label, chance) => {
    const at = letterIn(label, chance);
    const letters = [...label];
    const [one, other] = [letters[at] ?? '', letters[at + 1] ?? ''];
    return at < 0 || !/\p{L}/u.test(other) ? label : spliced(label, at, 2, other + one);
  },
  'word put in': (label, chance) => {
    const start = EXISTING_ENUMERATOR.exec(label)?.[0].length ?? 0;
    const length = [...label].length;
    const at = chance.pick([start, length, length, chance.between(start, length)]);
    return spliced(label, at, 0, chance.pick(HARMLESS));
  },
  'word left out': (label, chance) => {
    const found = DISPENSABLE.filter((word) => label.includes(word));
    return found.length === 0 ? label : label.replace(chance.pick(found), '');
  },
  synonym: (label, chance) => {
    const found = SYNONYMS.filter(([word]) => label.includes(word));
    return found.length === 0 ? label : label.replace(...chance.pick(found));
  },
  enumerator: (label, chance) => label.replace(EXISTING_ENUMERATOR, chance.pick(ENUMERATORS)),
  mark: (label, chance) =>
    spliced(label, chance.between(0, [...label].length), 0, chance.pick(MARKS)),
};
