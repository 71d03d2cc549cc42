/** @file A sentence of the report as it is quoted in a finding. */

const LONGEST = 48;

/** The sentence in quotation marks, cut where it is long. */
export function quoted(sentence: string): string {
  const text = [...sentence.replace(/\s+/gu, ' ').trim()];
  return `“${text.length > LONGEST ? `${text.slice(0, LONGEST).join('')}…` : text.join('')}”`;
}
