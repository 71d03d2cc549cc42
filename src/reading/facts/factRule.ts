/** @file What a rule for stated facts consists of. The rules themselves are data. */
import type { FactId } from '../../report/factIds.js';

/** What a passage speaks of, as its section, its heading or the sentence before says. */
export type Topic = 'requests' | 'remedies';

/** A word of an enumeration and the fact that it names. */
export type ListWord = readonly [pattern: string, id: FactId];

export interface FactRule {
  /** The facts that the figure is stated for; several where one 无 is said of all. */
  readonly ids: readonly FactId[];
  /** Units that the figure may have; a bare figure and a 0 in words take the first. */
  readonly units: readonly string[];
  /** Words of which the pattern contains one at least; without them it need not be tried. */
  readonly needs: readonly string[];
  /** Matched against a sentence of which `replaceFigures` took the figures; the group `n` is one. */
  readonly pattern: RegExp;
  /** For a statement in words (未收到). */
  readonly value?: 0;
  /** For an enumeration (复议、诉讼均为0): the words in the group `list`; only 0 can be said of all. */
  readonly list?: readonly ListWord[];
  /** The words mean this only where the text speaks of it. */
  readonly topic?: Topic;
  /** A figure of the whole: not behind 其中 or 另, not of one channel. */
  readonly whole?: true;
  /** The figure is another fact's as well (诉讼9件，均获维持). */
  readonly shares?: true;
  /** What the sentence up to the statement, and the part between two semicolons, must and must not say. */
  readonly after?: RegExp;
  readonly unless?: RegExp;
  /** What must not follow the statement. */
  readonly unlessBehind?: RegExp;
}

/** 件 and what else requests and cases are counted in. */
export const CASES = ['件', '件次', '条', '份', '项', '个', '起', '宗', '例', '次', '封', '笔'];
/** What published information is counted in. */
export const ITEMS = ['条', '件', '份', '项', '个', '篇', '则', '次'];
export const YUAN = ['元'];
export const SHARE = ['%'];

export const says = (pattern: string): RegExp => new RegExp(pattern, 'gu');
