/** @file What a rule finds in a sentence, and whether it stands where it means what it says. */
import type { Fact } from '../../report/fact.js';
import type { FactId } from '../../report/factIds.js';
import type { FactRule, Topic } from './factRule.js';
import { isOwn, isWhole, type Reporter, type YearSaid } from './factScope.js';
import { speaksOf } from './factTopic.js';
import { type FiguredText, figureNumber } from './statedFigures.js';

/** What a sentence stands in. */
export interface Setting {
  readonly scope: Reporter;
  /** What the heading and the sentences before speak of. */
  readonly topics: readonly (Topic | undefined)[];
  readonly inherited: YearSaid;
}

export interface Candidate extends Pick<Fact, 'id' | 'value' | 'unit'> {
  readonly rule: FactRule;
  /** Number of the figure in its sentence; undefined for a 0 in words. */
  readonly figure: number | undefined;
}

/** 未, and 分别 for several, in front of a figure. */
const DENIED = /(?:未|没有?|无|分别)[^,;:]{0,10}$/u;
/** 5件、8件: figures of several things. */
const SEVERAL = /^[、和及与至到][\ue000-\uf7ff](?=$|[,;:、()])/u;
const FIGURE = /[\ue000-\uf7ff]/u;

/** Everything that a rule finds in a sentence. */
export function candidatesOf(
  rule: FactRule,
  { text, figures }: FiguredText,
  setting: Setting,
): Candidate[] {
  const found: Candidate[] = [];
  // Not matchAll, which compiles the pattern anew for each sentence.
  rule.pattern.lastIndex = 0;
  for (let match = rule.pattern.exec(text); match; match = rule.pattern.exec(text)) {
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

function holds(
  rule: FactRule,
  match: RegExpExecArray,
  value: number,
  { scope, topics, inherited }: Setting,
): boolean {
  const before = match.input.slice(0, match.index);
  const said = before + match[0];
  const behind = match.input.slice(said.length);
  const part = before.slice(before.lastIndexOf(';') + 1);
  const clause = part.slice(clauseStart(part));
  if (rule.list && value !== 0) return false;
  if (rule.value === undefined && (DENIED.test(clause) || SEVERAL.test(behind))) return false;
  // 除…外，未收到其他: not none at all.
  if (rule.value === 0 && /除|此外|另外|其他|其余/u.test(part)) return false;
  // 行政诉讼25件，其中政府信息公开类3件: the 25 are about everything.
  if (rule.topic === 'remedies' && /^[,(](?:其中)?(?:涉及?)?(?:政府)?信息公开/u.test(behind))
    return false;
  if (rule.after && !rule.after.test(rule.list ? said : before)) return false;
  if (rule.unless?.test(part) || rule.unlessBehind?.test(behind)) return false;
  if (rule.whole && !isWhole(part, clause)) return false;
  // No review or lawsuit of any kind is none about disclosure either.
  const certain = rule.topic === 'remedies' && value === 0;
  if (rule.topic && !certain && !speaksOf(rule.topic, said, part, topics)) return false;
  return isOwn({ before, part, clause, behind }, scope, inherited);
}

/** Where the last clause begins: behind punctuation, or behind a figure and its 、. */
function clauseStart(part: string): number {
  for (let at = part.length - 1; at >= 0; at--) {
    const character = part.charAt(at);
    if (',;:('.includes(character)) return at + 1;
    if (character === '、' && FIGURE.test(part.charAt(at - 1))) return at + 1;
  }
  return 0;
}

/**
 * One value a fact and one fact a figure: a sentence that says more is not understood, and what it
 * says twice is left out.
 */
export function unambiguous(candidates: readonly Candidate[]): Candidate[] {
  const disagree = (one: Candidate, other: Candidate): boolean =>
    one.id === other.id
      ? one.value !== other.value
      : one.rule !== other.rule &&
        one.figure !== undefined &&
        one.figure === other.figure &&
        !one.rule.shares &&
        !other.rule.shares;
  return candidates.filter((one) => !candidates.some((other) => disagree(one, other)));
}

function idsOf(rule: FactRule, list: string | undefined): readonly FactId[] {
  if (!rule.list || list === undefined) return rule.ids;
  return rule.list.filter(([word]) => new RegExp(word, 'u').test(list)).map(([, id]) => id);
}

function unitOf(id: FactId, printed: string | undefined, rule: FactRule): string {
  if (id.endsWith('_yuan')) return '元';
  return printed || rule.units[0] || '件';
}
