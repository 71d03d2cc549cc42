/** @file What stands around a table and says whose figures it holds. */
import type { NamedYear } from '../words/yearNamed.js';

/** The caption and headings of a table, the lines beside it, and what they say. */
export interface Surroundings {
  /** Caption and headings, nearest first. */
  readonly headings: readonly string[];
  /** Texts that name the unit of the figures. */
  readonly units: readonly string[];
  /** The years that the nearest heading with a year names. */
  readonly years: readonly NamedYear[];
  /** The year of the report that the table is a part of, where a page holds several. */
  readonly reportYear: number | undefined;
}

export const NO_SURROUNDINGS: Surroundings = {
  headings: [],
  units: [],
  years: [],
  reportYear: undefined,
};
