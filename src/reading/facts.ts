/**
 * @file What a report's narrative itself states in figures. A figure is taken only where the sentence
 * says beyond doubt what it counts, of whom and of which year; everything else is left out.
 */
import type { Fact } from '../report/fact.js';
import type { FactId } from '../report/factIds.js';
import type { Section } from '../report/report.js';
import type { FactRule, Topic } from './factRule.js';
import { FACT_RULES } from './factRules.js';
import {
  isOwn,
  isWhole,
  type Scope,
  scopeOf,
  type YearSaid,
  yearOf,
  yearSaid,
} from './factScope.js';
import { headingTopic, speaksOf, topicAfter, topicOfSection } from './factTopic.js';
import { paragraphsOf, type Sentence } from './sentences.js';
import { type FiguredText, figureNumber, replaceFigures } from './statedFigures.js';

/** What the caller knows of the report; what it does not know is taken from the text. */
export interface FactContext {
  readonly year?: number | null;
  readonly agency?: string | null;
}

/** What a sentence stands in. */
interface Setting {
  readonly section: Section;
  readonly scope: Scope;
  readonly topics: readonly (Topic | undefined)[];
  readonly inherited: YearSaid;
}

type Stated = Pick<Fact, 'id' | 'value' | 'unit'>;
interface Candidate extends Stated {
  readonly rule: FactRule;
  /** Number of the figure in its sentence; undefined for a 0 in words. */
  readonly figure: number | undefined;
}

/** 未 and the like in front of a figure. */
const DENIED = /(?:未|没有?|无|分别)[^,;:]{0,10}$/u;
const SEVERAL = /^[、和及与至到][\ue000-\uf7ff](?=$|[,;:、()])/u;

/** Sentences that state something: a figure, or that there is none. */
const STATES = /[\ue000-\uf7ff]|[未没无零]/u;

/**
 * Finds the facts that the sections state, in the order of the text; identical repeats once, the same
 * fact with another value again. Nothing in the text makes this throw.
 *
 * @param context the report's year and body: sentences about other years are left out, and those
 *   about 全市, 全县 … unless the body is a government
 */
export function findFacts(sections: readonly Section[], context: FactContext = {}): Fact[] {
  const read = sections
    .filter(({ id }) => id !== 'problems')
    .map((section) => ({ section, paragraphs: paragraphsOf(section.text) }));
  const texts = () => read.flatMap(({ paragraphs }) => paragraphs.flat().map(({ text }) => text));
  const scope = scopeOf(context.year ?? yearOf(texts()), context.agency ?? null);
  const facts = new Map<string, Fact>();
  for (const { section, paragraphs } of read) {
    let heading = topicOfSection(section.id);
    for (const paragraph of paragraphs) {
      let carried: Topic | undefined;
      let inherited: YearSaid;
      for (const sentence of paragraph) {
        const titled = headingTopic(sentence.text, paragraph.length === 1, section.id);
        if (titled !== null) heading = titled;
        const setting = { section, scope, topics: [heading, carried], inherited };
        for (const fact of factsIn(sentence, setting)) {
          const key = `${fact.id} ${fact.value} ${fact.unit}`;
          if (!facts.has(key)) facts.set(key, fact);
        }
        carried = topicAfter(sentence.text, carried);
        inherited = yearSaid(sentence.text, scope.year) ?? inherited;
      }
    }
  }
  return [...facts.values()];
}

function factsIn(sentence: Sentence, setting: Setting): Fact[] {
  const figured = replaceFigures(sentence.text);
  if (!STATES.test(figured.text)) return [];
  const candidates = FACT_RULES.filter(
    ({ sections }) => !sections || sections.includes(setting.section.id),
  ).flatMap((rule) => candidatesOf(rule, figured, setting));
  return unambiguous(candidates).map(({ id, value, unit }) => ({
    id,
    value,
    unit,
    section: setting.section.id,
    quote: sentence.quote,
  }));
}

function candidatesOf(
  rule: FactRule,
  { text, figures }: FiguredText,
  setting: Setting,
): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(rule.pattern)) {
    const character = match.groups?.n;
    const number = character === undefined ? undefined : figureNumber(character);
    const figure = number === undefined ? undefined : figures[number];
    const value = figure?.value ?? rule.value;
    if (value === undefined || !holds(rule, match, value, setting)) continue;
    if (figure?.unit && rule.units.length > 0 && !rule.units.includes(figure.unit)) continue;
    for (const id of idsOf(rule, match.groups?.list))
      found.push({ id, value, unit: unitOf(id, figure?.unit, rule), rule, figure: number });
  }
  return found;
}

/** Does the statement stand where it means what it says? */
function holds(
  rule: FactRule,
  match: RegExpExecArray,
  value: number,
  { scope, topics, inherited }: Setting,
): boolean {
  const before = match.input.slice(0, match.index);
  const behind = match.input.slice(match.index + match[0].length);
  const part = before.slice(before.lastIndexOf(';') + 1);
  const clause = /[^,;:(]*$/u.exec(part.replace(/[\ue000-\uf7ff]、/gu, '$&,'))?.[0] ?? '';
  if (rule.list && value !== 0) return false;
  // 没有收到1件 · 未按时办结1件 · 分别收到5件、8件: not that many.
  if (rule.value === undefined && (DENIED.test(clause) || SEVERAL.test(behind))) return false;
  // 除…外，未收到其他: not none at all.
  if (rule.value === 0 && part.includes('除')) return false;
  if (rule.after && !rule.after.test(rule.list ? before + match[0] : before)) return false;
  if (rule.unless?.test(part)) return false;
  if (rule.whole && !isWhole(part, clause)) return false;
  // No review or lawsuit of any kind is none about disclosure either.
  const certain = rule.topic === 'remedies' && value === 0;
  if (rule.topic && !certain && !speaksOf(rule.topic, before + match[0], part, topics))
    return false;
  return isOwn({ before, part, clause, behind }, scope, inherited);
}

/** One value a fact, one fact a figure: a sentence that says more is not understood. */
function unambiguous(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((one) =>
    candidates.every(
      (other) =>
        (other.id !== one.id || other.value === one.value) &&
        (other.rule === one.rule ||
          other.id === one.id ||
          other.figure === undefined ||
          other.figure !== one.figure ||
          [one.rule, other.rule].some(({ shares }) => shares)),
    ),
  );
}

function idsOf(rule: FactRule, list: string | undefined): readonly FactId[] {
  if (!rule.list || list === undefined) return rule.ids;
  return rule.list.filter(([word]) => new RegExp(word, 'u').test(list)).map(([, id]) => id);
}

function unitOf(id: FactId, printed: string | undefined, rule: FactRule): string {
  if (id.endsWith('_yuan')) return '元';
  return printed || rule.units[0] || '件';
}
