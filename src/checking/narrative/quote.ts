/** @file A sentence of the report as it is quoted in a finding. */

const LONGEST = 48;

/** The sentence in quotation marks, cut where it is long. */
export function quoted(sentence: string): string {
  const text = [...sentence.replace(/\s+/gu, ' ').trim()];
  return `“${text.length > LONGEST ? `${text.slice(0, LONGEST).join('')}…` : text.join('')}”`;
}

/** The part of a sentence around a word in it, in quotation marks. */
export function quotedAround(sentence: string, index: number): string {
  const start = Math.max(0, index - LONGEST / 2);
  return quoted((start > 0 ? '…' : '') + sentence.slice(start));
}
