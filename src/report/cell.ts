/** @file One cell of an official form as a report fills it: value, status, raw text, provenance. */
import './jitless.js';
import * as z from 'zod';
import { CELL_STATUSES } from './constants.js';

/**
 * Where a cell was found: the table's index among the tables of its document and the cell's slot in
 * the table's grid (spans expanded, hidden cells left out), all counted from 0.
 */
export const placeSchema = z.object({
  table: z.number().int().nonnegative(),
  row: z.number().int().nonnegative(),
  col: z.number().int().nonnegative(),
});

/** A filled cell. Amounts are in the unit of the form; `raw` is the text as printed. */
export const cellSchema = z.object({
  value: z.number().nullable(),
  status: z.enum(CELL_STATUSES),
  raw: z.string().optional(),
  at: placeSchema.optional(),
  /** For an ambiguous cell: the figures that it may hold. */
  candidates: z.array(z.number()).optional(),
  /** A remark printed in the cell beside the figure, e.g. 其中修订16件. */
  note: z.string().optional(),
});

export type Place = z.infer<typeof placeSchema>;
export type Cell = z.infer<typeof cellSchema>;

/** The id of a cell, e.g. `requests.granted.natural_person`. */
export type CellId = string;
