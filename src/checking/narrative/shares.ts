/** @file C2: percentages of the narrative, computed again from table 三. */
import { requestId } from '../../forms/cells.js';
import type { Form } from '../../forms/form.js';
import type { CellId } from '../../report/cell.js';
import type { Fact } from '../../report/fact.js';
import type { FactId } from '../../report/factIds.js';
import type { Finding, Message } from '../../report/finding.js';
import { type Check, type Checkable, finding } from '../checkable.js';
import { quoted } from './quote.js';
import { statedCells } from './statedCells.js';
import { tableFigure } from './tableFigure.js';

export const SHARES: Check = {
  id: 'C2',
  unchecked: (report, form) => {
    const shares = report.facts.filter(({ id }) => id.endsWith('.share'));
    if (!form || form.id === '2014' || shares.length === 0) return undefined;
    const count = shares.filter((fact) => !figuresFor(fact, report, form)).length;
    return count > 0
      ? {
          zh: `正文中${count}处占比（表三的总计没有读出）`,
          en: `${count} shares in the text (totals of table 3 are not known)`,
        }
      : undefined;
  },
  run: (report, form) =>
    form && form.id !== '2014'
      ? report.facts
          .filter(({ id }) => id.endsWith('.share'))
          .flatMap((fact) => compare(fact, report, form))
      : [],
};

/** What an outcome may be a share of: the results, what was received, with or without the carried-over. */
const WHOLES: readonly (readonly CellId[])[] = [
  [requestId('total', 'total')],
  [requestId('new', 'total')],
  [requestId('new', 'total'), requestId('carried_in', 'total')],
];

/** What a share is computed from. */
interface ShareFigures {
  readonly ids: readonly CellId[];
  readonly part: number;
  readonly results: number;
  readonly wholes: readonly number[];
}

/** undefined where the table does not say. */
function figuresFor(fact: Fact, { cells }: Checkable, form: Form): ShareFigures | undefined {
  const outcome = fact.id.slice(0, -'.share'.length) as FactId;
  const ids = statedCells(form).get(outcome)?.[0]?.plus ?? [];
  const part = tableFigure(form, ids, cells);
  const wholes = WHOLES.flatMap((whole) => tableFigure(form, whole, cells) ?? []);
  const [results] = wholes;
  if (part === undefined || !results || wholes.length < WHOLES.length) return undefined;
  return { ids, part, results, wholes };
}

function compare(fact: Fact, report: Checkable, form: Form): Finding[] {
  const figures = figuresFor(fact, report, form);
  if (!figures) return [];
  const { ids, part, results, wholes } = figures;
  const shares = wholes.flatMap((whole) => (whole > 0 ? [(100 * part) / whole] : []));
  // 34.16 may be rounded to 34.2 or cut to 34.1.
  const unit = 10 ** -decimals(fact.value);
  if (shares.some((share) => Math.abs(share - fact.value) < unit)) return [];
  const share = Number(((100 * part) / results).toFixed(2));
  const message: Message = {
    zh: `正文${quoted(fact.quote)}占比为${fact.value}%，按表三计算为${part}÷${results}＝${share}%。`,
    en: `The text gives ${fact.value} % (${quoted(fact.quote)}); from table 3 it is ${part} ÷ ${results} = ${share} %.`,
  };
  return [
    finding('warning', 'narrative.share', fact.id, message, {
      cells: [...ids, requestId('total', 'total')],
      expected: share,
      actual: fact.value,
    }),
  ];
}

const decimals = (value: number): number => (String(value).split('.')[1] ?? '').length;
