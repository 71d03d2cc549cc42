/** @file The hash by which reports with equal figures are found. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { figuresOf } from '../report/figures.js';
import type { Report } from '../report/report.js';

/** Equal for reports with equal figures; `''` for those that others may equal by chance. */
export function figuresKey(report: Report): string {
  const { isCommon, text } = figuresOf(report);
  return isCommon ? '' : bytesToHex(sha256(utf8ToBytes(text)));
}
