/**
 * @file What a report's narrative itself states in figures. A figure is taken only where the sentence
 * says beyond doubt what it counts, of whom and of which year; everything else is left out.
 */
import type { Fact } from '../../report/fact.js';
import type { Section } from '../../report/report.js';
import { hasAny } from './clauses.js';
import { spellings } from './lexicon.js';
import { type YearSaid, yearCarried, yearOf, yearSaid } from './period.js';
import { phrasesOf } from './phrases.js';
import { type Reporter, reporterOf } from './reporter.js';
import { says } from './said.js';
import { type Paragraph, paragraphsOf } from './sentences.js';
import { type FiguredText, replaceFigures } from './statedFigures.js';
import { newBase } from './statement.js';
import { statementsOf } from './statements.js';
import { type Token, tokensOf } from './tokens.js';
import { headingOf, type Topic, topicAfter, topicOfHeading, topicOfSection } from './topic.js';
import { SCOPES } from './vocabularyOfScope.js';

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

const texts = (paragraphs: readonly Paragraph[]): string[] =>
  paragraphs.flatMap((paragraph) => paragraph.map(({ text }) => text));

/** Without a figure or one of these words a sentence states nothing. */
const SAYING = new RegExp(
  `${SCOPES.deny} ${SCOPES.all}`.split(' ').flatMap(spellings).join('|'),
  'u',
);

function* factsIn(
  section: Section,
  paragraphs: readonly Paragraph[],
  reporter: Reporter,
): Generator<Fact> {
  const seen = new Set<string>();
  let heading = topicOfSection(section.id);
  let title: string | undefined = paragraphsOf(section.heading)[0]?.[0]?.text;
  for (const paragraph of paragraphs) {
    const base = newBase();
    let carried: Topic | undefined;
    let inherited: YearSaid;
    const tokensIn = (figured: FiguredText): Token[] => phrasesOf(tokensOf(figured), reporter);
    // What says nothing is understood only where a sentence behind it may refer to it.
    let quiet: FiguredText[] = [];
    for (const [index, { text, quote }] of paragraph.entries()) {
      const figured = replaceFigures(text);
      const above = title;
      title = headingOf(text, paragraph.length === 1);
      if (title === undefined && figured.figures.length === 0 && !SAYING.test(text)) {
        quiet.push(figured);
        continue;
      }
      for (const before of quiet) {
        carried = topicAfter(tokensIn(before), carried);
        inherited = yearCarried(before.text, reporter.year) ?? inherited;
      }
      quiet = [];
      const key = `${heading} ${carried} ${inherited} ${base.received} ${base.several} ${text}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const tokens = tokensIn(figured);
      if (title !== undefined) heading = topicOfHeading(title, tokens, section.id);
      const setting = {
        topics: [heading, carried],
        // 累计1200条。其中，网站300条: of the same years.
        inherited: text.startsWith('其中')
          ? (yearSaid(paragraph[index - 1]?.text ?? '', reporter.year) ?? inherited)
          : inherited,
        reporter,
        base,
      };
      const said = isBareDenial(tokens)
        ? [...tokensIn(replaceFigures(above ?? '')), COLON, ...tokens]
        : tokens;
      for (const { id, value, unit } of statementsOf(figured.text, said, setting))
        yield { id, value, unit, section: section.id, quote };
      carried = topicAfter(tokens, carried);
      inherited = yearCarried(text, reporter.year) ?? inherited;
    }
  }
}

/** 无 below a heading (行政复议情况) denies what the heading names. */
const isBareDenial = (words: readonly Token[]): boolean =>
  says(words, 'deny', 'situation') && hasAny(words, 'deny');
const COLON: Token = { tag: 'stop', text: ':', start: 0, end: 0 };
