/** @file The fixed words of a record, apart from its schema so that a page need not load zod. */

/** Changes only when a script that reads records would have to change. */
export const SCHEMA = 'gouji.report/1';

/**
 * The official forms: 2021 (since data year 2021), 2019 (data years 2019 and 2020), 2014 (the
 * statistics appendix of 2014–2018) and narrative (no table).
 */
export const FORM_IDS = ['2021', '2019', '2014', 'narrative'] as const;

/** The six sections of a report, in their official order. */
export const SECTION_IDS = [
  'overview',
  'proactive',
  'requests',
  'remedies',
  'problems',
  'other',
] as const;

/**
 * What became of a cell. There is nothing in between: a figure is either known or it is said why not.
 *
 * - `number`: the page prints this figure
 * - `blank`: the cell is there and empty
 * - `dash`: the cell holds a mark that means nothing (`/`, `-`, `—`, `无`)
 * - `absent`: the report has no such cell
 * - `ambiguous`: the page gives figures, but not which cell they belong to
 * - `recovered`: not printed unambiguously; the only value that satisfies the form's identities
 * - `unreadable`: something is printed that is not a figure
 */
export const CELL_STATUSES = [
  'number',
  'blank',
  'dash',
  'absent',
  'ambiguous',
  'recovered',
  'unreadable',
] as const;

/**
 * - `error`: an identity that the form itself implies does not hold
 * - `warning`: something a person should look at
 * - `info`: a note, e.g. why something could not be checked
 */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

/**
 * Whose figures a report gives (区分报告范围): those of its own body, of the government in whose name it
 * is made, of all bodies of the region, or of all bodies of its system.
 */
export const SCOPES = [
  'own_body',
  'own_government',
  'aggregate_region',
  'aggregate_system',
] as const;

export type Scope = (typeof SCOPES)[number];
export type FormId = (typeof FORM_IDS)[number];
export type SectionId = (typeof SECTION_IDS)[number];
export type CellStatus = (typeof CELL_STATUSES)[number];
export type Severity = (typeof SEVERITIES)[number];
