/** @file How far two labels are apart, worked out here apart from the reader. */

const ENUMERATOR =
  /^(?:[（(〔][一-九十\d]+[）)〕]|[一-九十]+、|\d+[.、．)：]|[①-⑳⑴-⒇]|[a-z]\.|[●*-])/u;

/** The letters of a label: without its enumerator, marks and blanks. */
export const lettersOf = (label: string): string =>
  label.replace(ENUMERATOR, '').replace(/[^\p{L}\p{N}]/gu, '');

/** Letters to be put in, left out, exchanged for another or for their neighbour (Damerau). */
export function distance(one: string, other: string): number {
  const [from, to] = [[...one], [...other]];
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number =>
    rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= from.length; row++) {
    const costs = [row];
    rows.push(costs);
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1;
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      costs.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + same,
          swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return at(from.length, to.length);
}

/**
 * Is an edited label still its own? It must be nearer to the label that it was than to every other
 * label of its table, and not empty.
 */
export function isStillItself(edited: string, label: string, others: readonly string[]): boolean {
  const [letters, own] = [lettersOf(edited), lettersOf(label)];
  if (letters === '') return false;
  const near = distance(letters, own);
  return others
    .map(lettersOf)
    .filter((other) => other !== own)
    .every((other) => distance(letters, other) > near);
}
