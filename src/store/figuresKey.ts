/** @file The hash by which reports with equal figures are found. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { figuresOf } from '../report/figures.js';
import type { Report } from '../report/report.js';

/** Fewer figures may be equal by chance. */
const FEWEST_FIGURES = 10;

/** Equal for reports with equal figures; `''` for those with too few to compare. */
export function figuresKey(report: Report): string {
  const { count, text } = figuresOf(report);
  return count < FEWEST_FIGURES ? '' : bytesToHex(sha256(utf8ToBytes(text)));
}
