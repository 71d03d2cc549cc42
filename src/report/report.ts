/** @file A captured report: the record that is stored, exported and printed by the command. */
import './jitless.js';
import * as z from 'zod';
import { cellSchema } from './cell.js';
import { FORM_IDS, SCHEMA, SECTION_IDS } from './constants.js';
import { checksSchema, findingSchema } from './finding.js';

export const sectionSchema = z.object({
  id: z.enum(SECTION_IDS),
  heading: z.string(),
  text: z.string(),
});

/** Where a report comes from. */
export const sourceSchema = z.object({
  /** Address of the document that holds the report; null for a file. */
  url: z.string().nullable(),
  /** Address of the page around it, where the report stands in a frame. */
  page: z.string().optional(),
  /** ISO 8601 with time zone. */
  capturedAt: z.string(),
  /** SHA-256, in hexadecimal, of what the report says (see `contentText`). */
  sha256: z.string(),
  /** The page's meta tags that 政府网站发展指引 prescribes, as printed. */
  meta: z.record(z.string(), z.string()),
});

/** A row or column that the page prints and the form does not know, kept as printed. */
export const extraSchema = z.object({
  table: z.number().int().nonnegative(),
  row: z.number().int().nonnegative(),
  labels: z.array(z.string()),
  values: z.array(z.string()),
});

/** A table of the report that could not be matched to the form, kept as printed. */
export const unmatchedSchema = z.object({
  table: z.number().int().nonnegative(),
  rows: z.array(z.array(z.string())),
});

export const reportSchema = z.object({
  schema: z.literal(SCHEMA),
  form: z.enum(FORM_IDS),
  /** The year reported on, not the year of publication; null where the page does not say. */
  year: z.number().int().nullable(),
  agency: z.object({ name: z.string().nullable() }),
  title: z.string(),
  /** `YYYY-MM-DD`. */
  published: z.string().nullable(),
  source: sourceSchema,
  sections: z.array(sectionSchema),
  cells: z.record(z.string(), cellSchema),
  extra: z.array(extraSchema),
  unmatched: z.array(unmatchedSchema),
  checks: checksSchema,
  findings: z.array(findingSchema),
});

export type Section = z.infer<typeof sectionSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Extra = z.infer<typeof extraSchema>;
export type Unmatched = z.infer<typeof unmatchedSchema>;
export type Report = z.infer<typeof reportSchema>;
