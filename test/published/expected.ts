/** @file What a person noted of a published report: the right answers beside each document. */
import * as z from 'zod';

/**
 * A cell as the document prints it. `open`: figures are printed, but a careful person cannot tell whose
 * they are.
 */
const noted = z.union([z.number(), z.enum(['blank', 'dash', 'unreadable', 'open'])]);

/** Of a document with tables. Cells that are not listed are not printed. */
export const documentSchema = z.object({
  source: z.string(),
  /** The shape of the tables, in one word; `rebuilt` where only figures and labels are published ones. */
  kind: z.string(),
  form: z.enum(['2021', '2019', '2014', 'narrative']),
  year: z.number().int().nullable(),
  /** As the document names the body; null where it does not. */
  agency: z.string().nullable(),
  /** Other names that are as right. */
  agencyAlso: z.array(z.string().nullable()).optional(),
  note: z.string().optional(),
  cells: z.record(z.string(), noted),
  /** What the document as published prints in cells that the text leaves open. */
  behind: z.record(z.string(), z.number()).optional(),
});

/** Of a narrative without tables. */
export const narrativeSchema = z.object({
  source: z.string(),
  year: z.number().int().nullable(),
  agency: z.string().nullable(),
  /** Other names that are as right, and null where none may be. */
  agencyAlso: z.array(z.string().nullable()).optional(),
  /** Facts that may be concluded, or are in doubt: neither missed nor wrong. */
  implied: z.array(z.object({ id: z.string(), value: z.number() })).optional(),
  facts: z.array(z.object({ id: z.string(), value: z.number() })),
});

export type Noted = z.infer<typeof noted>;
export type ExpectedDocument = z.infer<typeof documentSchema>;
export type ExpectedNarrative = z.infer<typeof narrativeSchema>;
