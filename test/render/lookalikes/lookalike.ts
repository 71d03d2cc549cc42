/** @file A page that looks like a report and is none. */
import type { Verdict } from '../../../src/reading/verdict.js';
import type { Article } from '../furniture.js';
import type { Habits } from '../habits.js';

export interface Lookalike {
  readonly name: string;
  readonly verdict: Exclude<Verdict, 'report'>;
  readonly article: Article;
  readonly habits: Habits;
  /** The HTML between title and footer. */
  readonly body: string;
}
