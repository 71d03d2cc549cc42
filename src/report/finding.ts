/** @file A finding: something in a report that does not hold, or could not be checked, and why. */
import './jitless.js';
import * as z from 'zod';
import { SEVERITIES } from './constants.js';

/** A sentence in both languages of the interface. */
export const messageSchema = z.object({ en: z.string(), zh: z.string() });

export const findingSchema = z.object({
  /** `<what>.<rule>`, e.g. `requests.row_total`. */
  rule: z.string(),
  /** The row, column or table that the rule was applied to, e.g. `granted`. */
  at: z.string(),
  severity: z.enum(SEVERITIES),
  cells: z.array(z.string()),
  /** What the parts add up to; null where that is not known. */
  expected: z.number().nullable(),
  /** What the page prints; null where it prints no figure. */
  actual: z.number().nullable(),
  message: messageSchema,
  /** `rule@at` of the finding that names the cause of this one and of others. */
  partOf: z.string().optional(),
});

/** How the identities of a form ended; every identity is counted exactly once. */
export const checksSchema = z.object({
  consistent: z.number().int().nonnegative(),
  inconsistent: z.number().int().nonnegative(),
  unchecked: z.number().int().nonnegative(),
});

export type Message = z.infer<typeof messageSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type Checks = z.infer<typeof checksSchema>;
