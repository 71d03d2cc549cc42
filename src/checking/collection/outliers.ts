/** @file B5: a figure that is last year's with zeros typed too many or too few, or in another unit. */
import { cellsOf } from '../../forms/cells.js';
import { formAsPrinted } from '../../forms/mixed.js';
import type { Finding } from '../../report/finding.js';
import { finding } from '../checkable.js';
import { cellName } from '../words.js';
import { figureOf, type PairCheck } from './member.js';

/** A zero more is noticed from this figure on; small figures are ten times others by chance. */
const FEWEST = 100;
/** 万元 for 元, give or take a year's change. */
const YUAN: readonly [number, number] = [3000, 30_000];

export const outliers: PairCheck = (before, now) => {
  const form = formAsPrinted(now.form, now.cells);
  if (!form || before.form !== now.form) return [];
  return cellsOf(form).flatMap(({ id, row, column, unit }): Finding[] => {
    const name = cellName({ row, column });
    const [last, current] = [figureOf(before, id), figureOf(now, id)];
    if (!last || !current || last < 0 || current < 0) return [];
    const ratio = Math.max(last, current) / Math.min(last, current);
    const why = unit === 'wan_yuan' ? unitOf(ratio) : zerosOf(ratio, Math.min(last, current));
    if (!why) return [];
    const message = {
      zh: `${name.zh}本年为${current}，${before.year}年为${last}，${why.zh}。`,
      en: `${name.en} is ${current} this year and ${last} in ${before.year}: ${why.en}.`,
    };
    const figures = { cells: [id], expected: last, actual: current };
    return [finding('warning', 'cells.outlier', id, message, figures)];
  });
};

const unitOf = (ratio: number) =>
  ratio >= YUAN[0] && ratio <= YUAN[1]
    ? {
        zh: '相差约一万倍，可能有一年以元为单位',
        en: 'some 10,000 times apart; one may be in yuan',
      }
    : undefined;

const zerosOf = (ratio: number, smaller: number) =>
  smaller >= FEWEST && (ratio === 10 || ratio === 100)
    ? {
        zh: `正好相差${ratio}倍，可能多打或少打了零`,
        en: `exactly ${ratio} times apart; zeros may be wrong`,
      }
    : undefined;
