/** @file The sentences of the identities, with their figures, in Chinese and English. */
import type { FormCell } from '../../forms/cells.js';
import type { Identity } from '../../forms/identities.js';
import type { Cell, CellId } from '../../report/cell.js';
import type { CellStatus } from '../../report/constants.js';
import type { Message } from '../../report/finding.js';
import { cellName, signed } from '../words.js';

/** What the two sides of an identity are called, in the form's words. */
const SIDES: Readonly<
  Record<
    Identity['rule'],
    { parts: Message; totals: Message; place: 'row' | 'column' | 'group' | 'indicator' }
  >
> = {
  'requests.row_total': {
    parts: { zh: '六类申请人之和', en: 'the six kinds of applicants' },
    totals: { zh: '“总计”', en: '“Total”' },
    place: 'row',
  },
  'requests.results_total': {
    parts: { zh: '第（一）至（六）项之和', en: 'results (1) to (6)' },
    totals: { zh: '“（七）总计”', en: '“(7) Total”' },
    place: 'column',
  },
  'requests.balance': {
    parts: { zh: '“本年新收”加“上年结转”', en: '“received” plus “carried over from last year”' },
    totals: {
      zh: '“（七）总计”加“结转下年度”',
      en: '“(7) Total” plus “carried over to next year”',
    },
    place: 'column',
  },
  'remedies.total': {
    parts: { zh: '维持、纠正、其他、尚未审结之和', en: 'upheld, corrected, other and pending' },
    totals: { zh: '“总计”', en: '“Total”' },
    place: 'group',
  },
  'statistics.total': {
    parts: { zh: '其下各项之和', en: 'the parts below it' },
    totals: { zh: '“统计数”', en: '“Figure”' },
    place: 'indicator',
  },
  'statistics.of_which': {
    parts: { zh: '“其中”各项之和', en: 'the parts named by “of which”' },
    totals: { zh: '“统计数”', en: '“Figure”' },
    place: 'indicator',
  },
};

const STATUS: Readonly<Partial<Record<CellStatus, Message>>> = {
  absent: { zh: '报告中没有这一格', en: 'the report has no such cell' },
  ambiguous: { zh: '无法确定数字属于哪一格', en: 'it is not clear which figure belongs to it' },
  unreadable: { zh: '格内不是数字', en: 'what it prints is not a figure' },
};

/** 表三“自然人”列 / Table 3, column “Natural persons”. */
function placeOf(identity: Identity): Message {
  const { zh, en } = identity.name;
  switch (SIDES[identity.rule].place) {
    case 'row':
      return { zh: `表三“${zh}”行`, en: `Table 3, row “${en}”` };
    case 'column':
      return { zh: `表三“${zh}”列`, en: `Table 3, column “${en}”` };
    case 'group':
      return { zh: `表四“${zh}”`, en: `Table 4, “${en}”` };
    case 'indicator':
      return { zh: `统计表“${zh}”`, en: `Table of statistics, “${en}”` };
  }
}

/**
 * Says what does not add up: row or column, what the page prints, what the parts add up to, the
 * difference, how many blanks were counted as 0, and how many rows of the body's own were left out.
 */
export function inconsistentMessage(
  identity: Identity,
  expected: number,
  actual: number | null,
  empty: number,
  own: number,
): Message {
  const { parts, totals } = SIDES[identity.rule];
  const place = placeOf(identity);
  const difference = signed(Number(((actual ?? 0) - expected).toPrecision(12)));
  const blanks = asides(empty, own);
  if (actual === null)
    return {
      zh: `${place.zh}：${totals.zh}未填写，${parts.zh}为${expected}${blanks.zh}。`,
      en: `${place.en}: ${totals.en} is left blank; ${parts.en} add up to ${expected}${blanks.en}.`,
    };
  return {
    zh: `${place.zh}：${totals.zh}为${actual}，${parts.zh}为${expected}，相差${difference}${blanks.zh}。`,
    en: `${place.en}: ${totals.en} gives ${actual}, but ${parts.en} add up to ${expected}, a difference of ${difference}${blanks.en}.`,
  };
}

/** What was taken into account, or could not be. */
function asides(empty: number, own: number): Message {
  const zh: string[] = [];
  const en: string[] = [];
  if (empty > 0) {
    zh.push(`其中${empty}格为空，按0计`);
    en.push(`${empty} empty ${empty === 1 ? 'cell' : 'cells'} counted as 0`);
  }
  if (own > 0) {
    zh.push(`报告另有${own}行自设项目，未计入`);
    en.push(`${own} ${own === 1 ? 'row' : 'rows'} of the report’s own not counted`);
  }
  if (zh.length === 0) return { zh: '', en: '' };
  return { zh: `（${zh.join('；')}）`, en: ` (${en.join('; ')})` };
}

/** Says why an identity could not be checked, naming the cells that are not known. */
export function uncheckedMessage(
  identity: Identity,
  unknown: readonly CellId[],
  cells: Readonly<Record<CellId, Cell>>,
  names: ReadonlyMap<CellId, FormCell>,
  allAbsent: boolean,
): Message {
  const place = placeOf(identity);
  if (allAbsent)
    return {
      zh: `${place.zh}：未核对，报告中没有这些格。`,
      en: `${place.en}: not checked, because the report has none of these cells.`,
    };
  const [first = ''] = unknown;
  const name = cellName(names.get(first));
  const why = STATUS[cells[first]?.status ?? 'absent'] ?? { zh: '', en: '' };
  const more = unknown.length - 1;
  return {
    zh: `${place.zh}：未核对，${name.zh}${why.zh}${more > 0 ? `，另有${more}格同样未知` : ''}。`,
    en: `${place.en}: not checked, because of ${name.en}: ${why.en}${more > 0 ? ` (and ${more} more)` : ''}.`,
  };
}
