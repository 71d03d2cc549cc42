/** @file A captured report: the record that is stored, exported and printed by the command. */
import './jitless.js';
import * as z from 'zod';
import { cellSchema } from './cell.js';
import { FORM_IDS, SCHEMA, SCOPES, SECTION_IDS } from './constants.js';
import { factSchema } from './fact.js';
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
  /** 政府网站标识码 of the site. */
  siteIdCode: z.string().optional(),
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
  /** The version of the reader that made the record; records made before it was kept have none. */
  reader: z.string().optional(),
  form: z.enum(FORM_IDS),
  /** The year reported on, not the year of publication; null where the page does not say. */
  year: z.number().int().nullable(),
  /** The year of the statistics period, where the text states one; it may contradict the title's. */
  periodYear: z.number().int().optional(),
  /** The statistics period, where the text states both its days (`YYYY-MM-DD`). */
  period: z.object({ from: z.string(), to: z.string() }).optional(),
  agency: z.object({
    /** As the report names it, in simplified characters; null where the page does not say. */
    name: z.string().nullable(),
    /** 统一社会信用代码 (GB 32100) or organisation code (GB 11714), check digits verified. */
    uscc: z.string().optional(),
    organisationCode: z.string().optional(),
  }),
  /** Whose figures these are, where the report says so. */
  scope: z.enum(SCOPES).optional(),
  title: z.string(),
  /** `YYYY-MM-DD`. */
  published: z.string().nullable(),
  source: sourceSchema,
  sections: z.array(sectionSchema),
  cells: z.record(z.string(), cellSchema),
  /** What the narrative itself states in figures. */
  facts: z.array(factSchema),
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
