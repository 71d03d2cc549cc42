/** @file A row as the text prints it, below the header that it stands under. */
import type { TextHeader } from './textHeader.js';
import type { Printed, Setting, TextLabel, TextTable } from './textRow.js';

/** A row as the text prints it, before it is known which of the form it is. */
export interface PrintedRow extends Setting {
  readonly table: TextTable;
  readonly header: TextHeader;
  /** The row's own label, and what stands in front of it, outermost first. */
  readonly label: string;
  readonly path: readonly TextLabel[];
  readonly printed: Printed[];
  /** Something that is no figure stands among the figures, so that which is whose is not known. */
  isBroken: boolean;
}
