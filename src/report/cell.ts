/** @file One cell of an official form as a report fills it: value, status, raw text, provenance. */
import './jitless.js';
import * as z from 'zod';
import { CELL_STATUSES } from './constants.js';

const index = z.number().int().nonnegative();

/**
 * Where a cell was found, counted from 0: the table's index among the tables of its document and the
 * cell's slot in the table's grid (spans expanded, hidden cells left out); where the table lost its
 * markup, the index among the lines of the page or of the text file.
 */
export const placeSchema = z.union([
  z.object({ table: index, row: index, col: index }),
  z.object({ line: index }),
]);

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
