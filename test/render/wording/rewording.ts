/** @file Labels reworded at random: every so often one, and none so that it becomes another. */
import type { Chance } from '../random.js';
import { isStillItself } from './distance.js';
import { EDITS } from './edits.js';

/** How a page words a label of a table with these labels. */
export type Rewording = (label: string, others: readonly string[]) => string;

/** A label that was changed. */
export interface Reworded {
  readonly label: string;
  readonly printed: string;
}

/** One label of so many is changed. */
const EVERY = 8;
/** Edits tried on a label before it is left as it is. */
const TRIES = 12;
/** What a label says of its unit is left alone: another unit would be another figure. */
const UNIT = /(?:（单位：万?元）|（万?元）)$/u;

/**
 * Rewords labels by chance.
 *
 * @param changed is filled with the labels that were changed, in the order in which they are printed
 */
export function rewordingFrom(chance: Chance, changed: Reworded[]): Rewording {
  return (label, others) => {
    if (!chance.happens(1 / EVERY)) return label;
    const unit = UNIT.exec(label)?.[0] ?? '';
    const words = label.slice(0, label.length - unit.length);
    for (let tried = 0; tried < TRIES; tried++) {
      const edit = EDITS[chance.pick(Object.keys(EDITS))];
      const edited = edit?.(words, chance) ?? words;
      if (edited === words || !isStillItself(edited, words, others)) continue;
      changed.push({ label, printed: edited + unit });
      return edited + unit;
    }
    return label;
  };
}
