/** @file A fact: what the narrative of a report itself states in figures. */
import './jitless.js';
import * as z from 'zod';
import { SECTION_IDS } from './constants.js';
import { FACT_IDS } from './factIds.js';

export const factSchema = z.object({
  id: z.enum(FACT_IDS),
  /** In `unit`; 2.3万条 is 23000 条. */
  value: z.number().nonnegative(),
  /** As printed (件, 条, 项 …); `元` for every amount of money, `%` for every share. */
  unit: z.string(),
  section: z.enum(SECTION_IDS),
  /** The sentence that states it, as printed in the section. */
  quote: z.string(),
});

export type Fact = z.infer<typeof factSchema>;
