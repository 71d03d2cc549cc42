/** @file Random habits. */
import { CHOICES, type Habits, PLAIN, SWITCHES } from './habits.js';
import { chanceFrom } from './random.js';

/** Habits that a seed gives: any combination, the plainest of each kind as often as all others. */
export function habitsFrom(seed: number): Habits {
  const chance = chanceFrom(seed);
  const draw = <const T extends readonly string[]>(choices: T): T[number] =>
    chance.happens(0.4) ? (choices[0] ?? '') : chance.pick<T[number]>(choices);
  const switched = Object.fromEntries(SWITCHES.map((name) => [name, chance.happens(0.3)]));
  return {
    ...PLAIN,
    ...switched,
    shell: chance.pick(CHOICES.shell),
    title: draw(CHOICES.title),
    date: draw(CHOICES.date),
    wrap: chance.pick(CHOICES.wrap),
    blank: chance.pick(CHOICES.blank),
    dash: chance.pick(CHOICES.dash),
    number: draw(CHOICES.number),
    amount: draw(CHOICES.amount),
    spacing: draw(CHOICES.spacing),
    enumerator: draw(CHOICES.enumerator),
    brackets: draw(CHOICES.brackets),
    quotes: draw(CHOICES.quotes),
    labelNotes: chance.pick(CHOICES.labelNotes),
    wording: chance.happens(0.2) ? 'synonyms' : 'official',
    header: draw(CHOICES.header),
    group: draw(CHOICES.group),
    proactive: draw(CHOICES.proactive),
    split: draw(CHOICES.split),
    remedies: draw(CHOICES.remedies),
    spacer: draw(CHOICES.spacer),
    corner: draw(CHOICES.corner),
    nested: draw(CHOICES.nested),
    caption: draw(CHOICES.caption),
    heading: draw(CHOICES.heading),
    paragraph: draw(CHOICES.paragraph),
    script: draw(CHOICES.script),
  };
}
