/** @file What every case of ../shared/cases must give, by its name: written from its right value. */
import type { Expectation } from './casesExpectation.js';
import { FIGURE_CASES } from './casesOfFigures.js';
import { IDENTITY_CASES } from './casesOfIdentity.js';
import { NARRATIVE_CASES } from './casesOfNarrative.js';
import { TABLE_CASES } from './casesOfTables.js';
import { TEXT_CASES } from './casesOfText.js';

export const CASES: Readonly<Record<string, Expectation>> = {
  ...TABLE_CASES,
  ...TEXT_CASES,
  ...FIGURE_CASES,
  ...IDENTITY_CASES,
  ...NARRATIVE_CASES,
};
