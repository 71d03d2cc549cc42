/**
 * @file B2: what is in force follows from last year's, what was made and what was repealed. Not official,
 * and often broken for a reason (expiry is no repeal), so never more than a warning.
 */
import { proactiveId } from '../../forms/cells.js';
import { finding } from '../checkable.js';
import { signed } from '../words.js';
import { figureOf, type PairCheck } from './member.js';

const ROWS = [
  { id: 'regulations', zh: '规章', en: 'Rules' },
  { id: 'normative_documents', zh: '行政规范性文件', en: 'Normative documents' },
] as const;

export const stock: PairCheck = (before, now) =>
  ROWS.flatMap(({ id, zh, en }) => {
    const cells = ['issued', 'repealed', 'in_force'].map((column) => proactiveId(id, column));
    const [issued, repealed, inForce] = cells.map((cell) => figureOf(now, cell));
    const last = figureOf(before, proactiveId(id, 'in_force'));
    if (last === undefined || issued === undefined || repealed === undefined) return [];
    if (inForce === undefined || last + issued - repealed === inForce) return [];
    const expected = last + issued - repealed;
    const difference = signed(inForce - expected);
    const message = {
      zh: `“${zh}”：${before.year}年现行有效${last}件，加本年制发${issued}件、减废止${repealed}件应为${expected}件，本年“现行有效件数”为${inForce}，相差${difference}（自然失效、宣布失效等也会造成差异）。`,
      en: `${en}: ${last} in force in ${before.year}, plus ${issued} made, less ${repealed} repealed, would be ${expected}; this year gives ${inForce}, a difference of ${difference} (expiry may explain it).`,
    };
    return [
      finding('warning', 'proactive.stock', id, message, { cells, expected, actual: inForce }),
    ];
  });
