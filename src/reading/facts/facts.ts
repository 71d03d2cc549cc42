/**
 * @file What a report's narrative itself states in figures. A figure is taken only where the sentence
 * says beyond doubt what it counts, of whom and of which year; everything else is left out.
 */
import type { Fact } from '../../report/fact.js';
import type { Section } from '../../report/report.js';
import { candidatesOf, type Setting, unambiguous } from './factCandidates.js';
import type { FactRule, Topic } from './factRule.js';
import { FACT_RULES } from './factRules.js';
import { type Reporter, reporterOf, type YearSaid, yearOf, yearSaid } from './factScope.js';
import { headingTopic, topicAfter, topicOfSection } from './factTopic.js';
import { type Paragraph, paragraphsOf, type Sentence } from './sentences.js';
import { type FiguredText, replaceFigures } from './statedFigures.js';

/** What the caller knows of the report; a year that it does not know is taken from the text. */
export interface FactContext {
  readonly year?: number | null;
  readonly agency?: string | null;
}

/** A sentence with more is a table printed as text. */
const MOST_FIGURES = 60;
const NONE = /[未没无零]/u;
const NEEDED = [...new Set(FACT_RULES.flatMap(({ needs }) => needs))];

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
  const scope = reporterOf(year, context.agency ?? null);
  const facts = new Map<string, Fact>();
  for (const { section, paragraphs } of read)
    for (const fact of factsIn(section, paragraphs, scope)) {
      const key = `${fact.id} ${fact.value} ${fact.unit}`;
      if (!facts.has(key)) facts.set(key, fact);
    }
  return [...facts.values()];
}

const texts = (paragraphs: readonly Paragraph[]): string[] =>
  paragraphs.flatMap((paragraph) => paragraph.map(({ text }) => text));

function* factsIn(
  section: Section,
  paragraphs: readonly Paragraph[],
  scope: Reporter,
): Generator<Fact> {
  const seen = new Set<string>();
  let heading = topicOfSection(section.id);
  for (const paragraph of paragraphs) {
    let carried: Topic | undefined;
    let inherited: YearSaid;
    for (const sentence of paragraph) {
      const titled = headingTopic(sentence.text, paragraph.length === 1, section.id);
      if (titled !== null) heading = titled;
      const key = `${heading} ${carried} ${inherited} ${sentence.text}`;
      if (!seen.has(key))
        yield* factsOf(sentence, section, { scope, topics: [heading, carried], inherited });
      seen.add(key);
      carried = topicAfter(sentence.text, carried);
      inherited = yearSaid(sentence.text, scope.year) ?? inherited;
    }
  }
}

function factsOf(sentence: Sentence, section: Section, setting: Setting): Fact[] {
  const figured = replaceFigures(sentence.text);
  const candidates = rulesFor(figured).flatMap((rule) => candidatesOf(rule, figured, setting));
  return unambiguous(candidates).map(({ id, value, unit }) => ({
    id,
    value,
    unit,
    section: section.id,
    quote: sentence.quote,
  }));
}

/** The rules that may apply; most sentences state nothing, and a long text has many. */
function rulesFor({ text, figures }: FiguredText): FactRule[] {
  const said = new Set(NEEDED.filter((word) => text.includes(word)));
  if (said.size === 0 || figures.length > MOST_FIGURES) return [];
  const denies = NONE.test(text);
  return FACT_RULES.filter(
    ({ needs, value }) =>
      (value === undefined ? figures.length > 0 : denies) && needs.some((word) => said.has(word)),
  );
}
