/** @file The cells that the person asked to see. */
import { signal } from '@preact/signals';
import type { CellId } from '../report/cell.js';

/** Outlined in the tables. */
export const shownCells = signal<ReadonlySet<CellId>>(new Set());
