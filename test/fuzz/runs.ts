/** @file Many random reports read and compared with what they print. */
import type { Truth } from '../render/truth.js';
import { fuzzCase, identityFaults, read, rewordedCase, strangeCase } from './cases.js';
import { gravityOf, noScore, type Score, score } from './score.js';
import { readCase, textCase } from './textCases.js';

const ENOUGH = 0.999;
const ENOUGH_REWORDED = 0.98;
/** Faulty cases printed in full; the rest is counted. */
export const SHOWN = 20;

interface Printed {
  readonly truth: Truth;
  readonly html: string;
  /** What is unusual about the page. */
  readonly unusual: string;
}

/** Counts over all cases; the gravest of the faulty ones are printed. */
function scoreAll(seeds: readonly number[], caseOf: (seed: number) => Printed) {
  const total = noScore();
  const faulty: { readonly gravity: number; readonly line: string }[] = [];
  let identities = 0;
  for (const seed of seeds) {
    const { truth, html, unusual } = caseOf(seed);
    const report = read(html);
    const wrong = identityFaults(truth, report);
    identities += wrong.length;
    const faults = [...score(total, truth, report), ...wrong];
    if (faults.length === 0) continue;
    const line = `seed ${seed}: ${faults.slice(0, 3).join('; ')} ${unusual}`;
    faulty.push({ gravity: Math.max(...faults.map(gravityOf)), line });
  }
  const gravest = faulty.toSorted((one, other) => other.gravity - one.gravity);
  for (const { line } of gravest.slice(0, SHOWN)) console.log(line);
  return { total, identities, share: total.right / total.cells };
}

const percent = (share: number): string => (share * 100).toFixed(3);
const ofUnusual = (total: Score): string =>
  `${total.open} open, ${total.silent} silently wrong (${total.blank} called blank though printed), ${total.absent} called absent though printed`;
const isHonest = (total: Score): boolean => total.silent + total.absent === 0;

/** Reports as the forms word them. @returns whether they are read well enough */
export function runPlain(seeds: readonly number[]): boolean {
  const { total, identities, share } = scoreAll(seeds, (seed) => {
    const { truth, html, habits } = fuzzCase(seed);
    return { truth, html, unusual: JSON.stringify(habits) };
  });
  console.log(
    `${total.cells} cells read, ${total.wrong} wrong, ${total.silent} silently wrong, ${percent(share)} % right; ${identities} times form, year or agency wrong`,
  );
  return total.silent === 0 && share >= ENOUGH;
}

/** Reports with every eighth label reworded. @returns whether they are read well enough */
export function runReworded(seeds: readonly number[]): boolean {
  const { total, identities, share } = scoreAll(seeds, (seed) => {
    const { truth, html, reworded } = rewordedCase(seed);
    const unusual = reworded.map(({ label, printed }) => `${label}→${printed}`).join(' ');
    return { truth, html, unusual };
  });
  console.log(
    `reworded: ${total.cells} cells, ${percent(share)} % right, ${ofUnusual(total)}; ${identities} times form, year or agency wrong`,
  );
  return isHonest(total) && share >= ENOUGH_REWORDED;
}

/** Reports in layouts that no form has. @returns whether nothing is claimed that is not so */
export function runStrange(seeds: readonly number[]): boolean {
  const { total, identities, share } = scoreAll(seeds, (seed) => {
    const { truth, html, layout, habits } = strangeCase(seed);
    return { truth, html, unusual: `${layout} ${JSON.stringify(habits)}` };
  });
  console.log(
    `strange layouts: ${total.cells} cells, ${percent(share)} % right, ${ofUnusual(total)}; ${identities} times form, year or agency wrong`,
  );
  return isHonest(total);
}

/** Reports as damaged text. @returns whether nothing is claimed that is not so */
export function runTexts(seeds: readonly number[]): boolean {
  const total = noScore();
  for (const seed of seeds) {
    const { truth, text } = textCase(seed);
    score(total, truth, readCase(text));
  }
  const share = percent(total.right / total.cells);
  console.log(`damaged texts: ${total.cells} cells, ${share} % right, ${ofUnusual(total)}`);
  return isHonest(total);
}
