/**
 * @file C1, C3, C4, C5: what the narrative states in figures against what the tables print. A figure of
 * the narrative that the tables do not have is worth a look, whichever of the two is right.
 */
import { cellsOf } from '../../forms/cells.js';
import type { AnyForm } from '../../forms/statistics.js';
import type { Cell, CellId } from '../../report/cell.js';
import type { Fact } from '../../report/fact.js';
import type { Finding, Message } from '../../report/finding.js';
import { type Check, finding } from '../checkable.js';
import { cellName, signed } from '../words.js';
import { type Contradiction, foldBlankTables } from './blankTables.js';
import { quoted } from './quote.js';
import { statedCells } from './statedCells.js';
import { statedFigure } from './tableFigure.js';

export const STATED_FIGURES: Check = {
  id: 'C1, C3–C5',
  run: ({ facts, cells, scope }, form) => {
    // 全市共收到…: more than the body's own, unless its tables are those of the region, too.
    const own =
      scope === 'aggregate_region' ? facts : facts.filter(({ quote }) => !REGION.test(quote));
    return form ? compare(own, form, cells) : [];
  },
};

const REGION = /全[省市县区州旗盟]|[我本][省市县区州旗盟](?:共|累计|收到|受理|办理)/u;

function compare(
  facts: readonly Fact[],
  form: AnyForm,
  cells: Readonly<Record<CellId, Cell>>,
): Finding[] {
  const contradictions: Contradiction[] = [];
  const unknown: Fact[] = [];
  for (const [id, sums] of statedCells(form)) {
    const figures = sums.map((sum) => statedFigure(form, sum, cells));
    const ids = sums[0]?.plus ?? [];
    for (const fact of facts.filter((one) => one.id === id)) {
      if (figures.some((figure) => figure !== undefined && agrees(fact, figure))) continue;
      const [figure] = figures;
      if (figure === undefined || figures.includes(undefined)) unknown.push(fact);
      else
        contradictions.push({ fact, cells: ids, finding: contradiction(fact, figure, ids, form) });
    }
  }
  const findings = foldBlankTables(contradictions, form, cells);
  return unknown.length > 0 ? [...findings, unchecked(unknown)] : findings;
}

/** Does the table say the same? Money may be rounded or cut, in words (15.2万元) as in the table. */
function agrees({ unit, value }: Fact, figure: number): boolean {
  if (value === figure || unit !== YUAN) return value === figure;
  return Math.abs(value - figure) < Math.max(stepOf(value), stepOf(figure));
}

const YUAN = '元';

/** The last place that an amount is given to; 10万元 is not taken for “up to 20”. */
const stepOf = (amount: number): number => {
  const [, zeros = ''] = /(0*)$/u.exec(Number.isInteger(amount) ? String(amount) : '') ?? [];
  return Math.min(10 ** zeros.length, amount / 10);
};

function contradiction(fact: Fact, figure: number, ids: readonly CellId[], form: AnyForm): Finding {
  const name = nameOf(ids, form);
  const difference = signed(Number((fact.value - figure).toPrecision(15)));
  const yuan = fact.unit === YUAN ? ' yuan' : '';
  const message: Message = {
    zh: `正文${quoted(fact.quote)}为${fact.value}${fact.unit}，表格中${name.zh}为${figure}${fact.unit === YUAN ? fact.unit : ''}，相差${difference}。`,
    en: `The text gives ${fact.value}${yuan} (${quoted(fact.quote)}), but ${name.en} in the table is ${figure}${yuan}, a difference of ${difference}.`,
  };
  return finding('warning', 'narrative.figure', fact.id, message, {
    cells: ids,
    expected: figure,
    actual: fact.value,
  });
}

/** The cell in the form's words; several by their first and their number. */
function nameOf(ids: readonly CellId[], form: AnyForm): Message {
  const cells = cellsOf(form).filter(({ id }) => ids.includes(id));
  const { zh, en } = cellName(cells[0]);
  if (cells.length === 1) return { zh, en };
  return { zh: `${zh}等${cells.length}格之和`, en: `the sum of ${cells.length} cells (${en} …)` };
}

function unchecked(facts: readonly Fact[]): Finding {
  const [first] = facts;
  const message: Message = {
    zh: `正文中有${facts.length}处数字未与表格核对，因为表格中相应的格没有读出，如${quoted(first?.quote ?? '')}。`,
    en: `${facts.length} ${facts.length === 1 ? 'figure' : 'figures'} of the text not compared, because the cells of the tables are not known, e.g. ${quoted(first?.quote ?? '')}.`,
  };
  return finding('info', 'narrative.unchecked', 'facts', message);
}
