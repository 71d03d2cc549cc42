import { describe, expect, it } from 'vitest';
import { hasFigure, type Indicator, statisticsId } from '../../../../src/forms/statistics.js';
import {
  LINES,
  ownFigure,
  printLine,
  printStatistics,
  statisticsIn,
} from '../../given/statistics.js';

/** Numbers that look random and are the same every time. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state / 2147483648;
  }
}

const LETTERS = [
  ...new Set(LINES.flatMap(({ zh }) => [...zh].filter((one) => /\p{Script=Han}/u.test(one)))),
];
const HARMLESS = ['政府', '本单位', '全部', '有关', '总'];

/** What a hurried typist makes of a label behind its number. */
const SLIPS: Record<string, (words: string, at: number, by: number) => string> = {
  'a letter left out': (words, at) => words.slice(0, at) + words.slice(at + 1),
  'a letter doubled': (words, at) => words.slice(0, at) + words.charAt(at) + words.slice(at),
  'two letters swapped': (words, at) =>
    words.slice(0, at) + words.charAt(at + 1) + words.charAt(at) + words.slice(at + 2),
  "a letter replaced by one of the form's": (words, at, by) =>
    words.slice(0, at) + LETTERS[Math.floor(by * LETTERS.length)] + words.slice(at + 1),
  'a letter replaced by another': (words, at, by) =>
    words.slice(0, at) + '〇甲乙丙丁'.charAt(Math.floor(by * 5)) + words.slice(at + 1),
  'a harmless word': (words, at, by) =>
    words.slice(0, at) + HARMLESS[Math.floor(by * HARMLESS.length)] + words.slice(at),
};

function slipped({ zh }: Indicator, kind: string, random: Generator<number, never>): string {
  const [, mark = '', words = '', note = ''] =
    /^(其中：|（.）|\d\.|.、)?([^（]*)(.*)$/u.exec(zh) ?? [];
  const at = Math.floor(random.next().value * words.length);
  return mark + (SLIPS[kind]?.(words, at, random.next().value) ?? words) + note;
}

const FIGURES = LINES.filter(hasFigure);
/** A letter that tells two labels apart (微博, 微信) leaves both open where it is replaced. */
const REPLACED = 0.75;
const TABLES = 8;

describe.each(Object.keys(SLIPS))('labels of the list with %s', (kind) => {
  it.each([
    ['in every label', 1],
    ['in every fourth label', 4],
  ])('%s: no figure is given to another indicator, and most are read', (_, every) => {
    let read = 0;
    const wrong: string[] = [];
    const random = numbers(kind.length * 7 + every);
    for (let table = 0; table < TABLES; table++) {
      const printed: string[] = [];
      const html = printStatistics((one) => {
        const isHit = (LINES.indexOf(one) + table) % every === 0;
        const zh = isHit ? slipped(one, kind, random) : one.zh;
        printed.push(zh);
        return printLine({ ...one, zh }, ownFigure(one));
      });
      const cells = statisticsIn(html);
      for (const one of FIGURES) {
        const value = cells[statisticsId(one.id)];
        if (value === ownFigure(one)) read++;
        else if (typeof value === 'number')
          wrong.push(`${one.id} has ${value} beside ${printed[LINES.indexOf(one)]}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(read / (TABLES * FIGURES.length)).toBeGreaterThanOrEqual(
      kind.includes('replaced') ? REPLACED : 0.95,
    );
  });
});
