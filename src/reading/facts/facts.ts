/**
 * @file What a report's narrative itself states in figures. A figure is taken only where the sentence
 * says beyond doubt what it counts, of whom and of which year; everything else is left out.
 */
import type { Fact } from '../../report/fact.js';
import type { Section } from '../../report/report.js';
import { hasAny } from './clauses.js';
import { type YearSaid, yearCarried, yearOf } from './period.js';
import { phrasesOf } from './phrases.js';
import { type Reporter, reporterOf } from './reporter.js';
import { type Paragraph, paragraphsOf } from './sentences.js';
import { says } from './said.js';
import { replaceFigures } from './statedFigures.js';
import { newBase } from './statement.js';
import { statementsOf } from './statements.js';
import { type Token, tokensOf } from './tokens.js';
import { headingOf, type Topic, topicAfter, topicOfHeading, topicOfSection } from './topic.js';

/** What the caller knows of the report; a year that it does not know is taken from the text. */
export interface FactContext {
  readonly year?: number | null;
  readonly agency?: string | null;
}

/**
 * Finds the facts that the sections state, sentence by sentence; identical repeats once, the same fact
 * with another value again. Plans and shortcomings (存在的主要问题) are not read. Nothing in the
 * text makes this throw.
 *
 * @param context the report's year and body: sentences about other years are left out, and so are
 *   those about 全市, 全县 … unless the body is a government, whose report is also its region's
 */
export function findFacts(sections: readonly Section[], context: FactContext = {}): Fact[] {
  const read = sections
    .filter(({ id }) => id !== 'problems')
    .map((section) => ({ section, paragraphs: paragraphsOf(section.text) }));
  const year = context.year ?? yearOf(read.flatMap(({ paragraphs }) => texts(paragraphs)));
  const reporter = reporterOf(year, context.agency ?? null);
  const facts = new Map<string, Fact>();
  for (const { section, paragraphs } of read)
    for (const fact of factsIn(section, paragraphs, reporter)) {
      const key = `${fact.id} ${fact.value} ${fact.unit}`;
      if (!facts.has(key)) facts.set(key, fact);
    }
  return [...facts.values()];
}

/** 行政复议情况 above a line that says 无. */
const isBareDenial = (words: readonly Token[]): boolean =>
  says(words, 'deny') && hasAny(words, 'deny');
const COLON: Token = { tag: 'stop', text: ':', start: 0, end: 0 };

const texts = (paragraphs: readonly Paragraph[]): string[] =>
  paragraphs.flatMap((paragraph) => paragraph.map(({ text }) => text));

function* factsIn(
  section: Section,
  paragraphs: readonly Paragraph[],
  reporter: Reporter,
): Generator<Fact> {
  const seen = new Set<string>();
  let heading = topicOfSection(section.id);
  // What the line in front says, if it is a heading.
  let headed = phrasesOf(tokensOf(replaceFigures(section.heading)), reporter);
  for (const paragraph of paragraphs) {
    const base = newBase();
    let carried: Topic | undefined;
    let inherited: YearSaid;
    for (const sentence of paragraph) {
      const key = `${heading} ${carried} ${inherited} ${base.received} ${base.several} ${sentence.text}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const figured = replaceFigures(sentence.text);
      const words = phrasesOf(tokensOf(figured), reporter);
      const title = headingOf(sentence.text, paragraph.length === 1);
      if (title !== undefined) heading = topicOfHeading(title, words, section.id);
      const tokens = isBareDenial(words) ? [...headed, COLON, ...words] : words;
      headed = title !== undefined ? words : [];
      const setting = { topics: [heading, carried], inherited, reporter, base };
      for (const { id, value, unit } of statementsOf(figured.text, tokens, setting))
        yield { id, value, unit, section: section.id, quote: sentence.quote };
      carried = topicAfter(tokens, carried);
      inherited = yearCarried(sentence.text, reporter.year) ?? inherited;
    }
  }
}
