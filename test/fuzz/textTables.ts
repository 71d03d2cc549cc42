/** @file The tables of a random report as rows of text, and what bodies make of the form's own. */
import { APPLICANT_HEADINGS } from '../../src/forms/applicants.js';
import { proactiveId, remedyId, requestId } from '../../src/forms/cells.js';
import type { Form } from '../../src/forms/form.js';
import type { CellId } from '../../src/report/cell.js';
import type { Chance } from '../render/random.js';
import type { Truth, TruthCell } from '../render/truth.js';

/** What a row prints in a cell; one without an id is none of the form's. */
export interface TextCell {
  readonly id?: CellId;
  readonly text: string;
}

/** A printed row: its labels, outermost first, then its cells; a row of a header has none. */
export interface TextRow {
  readonly labels: readonly string[];
  readonly cells: readonly TextCell[];
}

export interface TextTable {
  readonly id: 'proactive' | 'requests' | 'remedies';
  readonly rows: readonly TextRow[];
}

const header = (...labels: string[]): TextRow => ({ labels, cells: [] });

/** The tables as the form prints them. */
export function tablesOf({ cells }: Truth, form: Form): TextTable[] {
  const cell = (id: CellId): TextCell => ({ id, text: printed(cells[id]) });
  const outcomes = form.outcomes.map(({ zh }) => zh);
  const [person = '', ...inner] = form.applicants.map(({ zh }) => zh);
  const [situation = '', organisations = ''] = APPLICANT_HEADINGS.map(({ zh }) => zh);
  const seen = new Set<string>();
  return [
    {
      id: 'proactive',
      rows: form.proactive.flatMap(({ item, columns, rows }) => [
        header(`第二十条第（${item}）项`),
        header('信息内容', ...columns.map(({ zh }) => zh)),
        ...rows.map(({ id, zh }) => ({
          labels: [zh],
          cells: columns.map((column) => cell(proactiveId(id, column.id))),
        })),
      ]),
    },
    {
      id: 'requests',
      rows: [
        header(situation),
        header(person, organisations, inner.at(-1) ?? ''),
        header(...inner.slice(0, -1)),
        ...form.requests.map(({ id, zh, ancestors }) => {
          const groups = ancestors.filter((one) => !seen.has(one.id));
          for (const one of groups) seen.add(one.id);
          const own = form.applicants.map((applicant) => cell(requestId(id, applicant.id)));
          return { labels: [...groups.map((one) => one.zh), zh], cells: own };
        }),
      ],
    },
    {
      id: 'remedies',
      rows: [
        header('行政复议', '行政诉讼'),
        header(...outcomes, '未经复议直接起诉', '复议后起诉'),
        header(...outcomes, ...outcomes),
        {
          labels: [],
          cells: form.remedies.flatMap((group) =>
            form.outcomes.map(({ id }) => cell(remedyId(group.id, id))),
          ),
        },
      ],
    },
  ];
}

const printed = (cell: TruthCell | undefined): string => {
  if (!cell || cell.status === 'blank') return '';
  return cell.print ?? (cell.status === 'dash' ? '/' : String(cell.value));
};

/** Tables and what is true of them, changed alike. */
export interface Told {
  readonly tables: readonly TextTable[];
  readonly truth: Truth;
}
type Change = (told: Told, chance: Chance) => Told;

/** No figure of the form: what a cell holds in which words stand, so that no claim is right. */
const NO_FIGURE: TruthCell = { value: -1, status: 'number' };
const isData = ({ cells }: TextRow): boolean => cells.length > 0;

const inTable = (
  told: Told,
  id: TextTable['id'],
  change: (rows: readonly TextRow[]) => readonly TextRow[],
): Told => ({
  ...told,
  tables: told.tables.map((one) => (one.id === id ? { ...one, rows: change(one.rows) } : one)),
});
const without = (told: Told, ids: readonly (CellId | undefined)[]): Told => ({
  ...told,
  truth: {
    ...told.truth,
    cells: Object.fromEntries(Object.entries(told.truth.cells).filter(([id]) => !ids.includes(id))),
  },
});
const idsOf = (rows: readonly TextRow[]) => rows.flatMap(({ cells }) => cells.map(({ id }) => id));

/** Columns of table 三 in another order, or with others: `order` holds the places of the form, or a new label. */
function columns(told: Told, order: readonly (number | string)[], chance: Chance): Told {
  const names = told.tables
    .find(({ id }) => id === 'requests')
    ?.rows.slice(1, 3)
    .map(({ labels }) => labels);
  const [person = '', , total = ''] = names?.[0] ?? [];
  const all = [person, ...(names?.[1] ?? []), total];
  const lost = all.map((_, at) => at).filter((at) => !order.includes(at));
  const ids = told.tables.flatMap(({ id, rows }) =>
    id === 'requests'
      ? rows.filter(isData).flatMap(({ cells }) => lost.map((at) => cells[at]?.id))
      : [],
  );
  const changed = inTable(told, 'requests', (rows) => [
    header(...order.map((one) => (typeof one === 'string' ? one : (all[one] ?? '')))),
    ...rows.slice(3).map((row) => ({
      ...row,
      cells: order.map((one) =>
        typeof one === 'string'
          ? { text: String(chance.between(0, 9)) }
          : (row.cells[one] ?? { text: '' }),
      ),
    })),
  ]);
  return without(changed, ids);
}
const shuffled = <T>(all: readonly T[], chance: Chance): T[] => {
  const left = [...all];
  return all.flatMap(() => left.splice(chance.between(0, left.length - 1), 1));
};
const PLACES = [0, 1, 2, 3, 4, 5, 6];

/** One data row of a table, changed. */
function oneRow(
  told: Told,
  id: TextTable['id'],
  chance: Chance,
  change: (row: TextRow) => readonly TextRow[],
): Told {
  const rows = told.tables.find((one) => one.id === id)?.rows.filter(isData) ?? [];
  const chosen = chance.pick(rows);
  return inTable(told, id, (all) => all.flatMap((row) => (row === chosen ? change(row) : [row])));
}

const otherFigures = (row: TextRow, chance: Chance): TextRow => ({
  ...row,
  cells: row.cells.map(() => ({ text: String(chance.between(0, 99)) })),
});

/** Table 三 of last year, its rows or its columns named so. */
const lastYear = (rows: readonly TextRow[], chance: Chance): TextRow[] =>
  rows.map((row) => (isData(row) ? otherFigures(row, chance) : row));

/** What bodies change in the form's tables. */
export const CHANGES: Readonly<Record<string, Change>> = {
  none: (told) => told,
  'applicants permuted': (told, chance) => columns(told, shuffled(PLACES, chance), chance),
  'total first': (told, chance) => columns(told, [6, 0, 1, 2, 3, 4, 5], chance),
  'total second': (told, chance) => columns(told, [0, 6, 1, 2, 3, 4, 5], chance),
  'own column': (told, chance) => {
    const at = chance.between(0, 6);
    return columns(told, [...PLACES.slice(0, at), '新闻媒体', ...PLACES.slice(at)], chance);
  },
  'own column in place': (told, chance) => {
    const at = chance.between(0, 5);
    return columns(
      told,
      PLACES.with(at, -1).map((one) => (one < 0 ? '新闻媒体' : one)),
      chance,
    );
  },
  'column left out': (told, chance) => {
    const at = chance.between(0, 6);
    return columns(
      told,
      PLACES.filter((one) => one !== at),
      chance,
    );
  },
  'header missing': (told, chance) =>
    inTable(told, chance.pick(['requests', 'remedies', 'proactive'] as const), (rows) =>
      rows.filter(isData),
    ),
  'header in part': (told, chance) => {
    const id = chance.pick(['requests', 'remedies'] as const);
    const at = chance.between(0, 2);
    return inTable(told, id, (rows) => rows.filter((_, index) => index !== at));
  },
  'header label lost': (told, chance) => {
    const id = chance.pick(['requests', 'remedies', 'proactive'] as const);
    const rows = told.tables.find((one) => one.id === id)?.rows ?? [];
    const row = chance.pick(rows.filter((one) => !isData(one) && one.labels.length > 1));
    const at = chance.between(0, row.labels.length - 1);
    return inTable(told, id, (all) =>
      all.map((one) =>
        one === row ? header(...row.labels.filter((_, index) => index !== at)) : one,
      ),
    );
  },
  'label lost': (told, chance) =>
    oneRow(told, chance.pick(['requests', 'proactive'] as const), chance, (row) => [
      { ...row, labels: row.labels.slice(0, -1) },
    ]),
  'row left out': (told, chance) => {
    let lost: TextRow | undefined;
    const id = chance.pick(['requests', 'proactive'] as const);
    const changed = oneRow(told, id, chance, (row) => {
      lost = row;
      return [];
    });
    return without(changed, idsOf(lost ? [lost] : []));
  },
  'own row': (told, chance) =>
    oneRow(told, chance.pick(['requests', 'proactive'] as const), chance, (row) => [
      row,
      {
        labels: [
          chance.pick(['其中：网络申请', '小计', '行政检查', '其中', '行政确认', '（八）撤回']),
        ],
        cells: otherFigures(row, chance).cells,
      },
    ]),
  'own row in front': (told, chance) =>
    oneRow(told, chance.pick(['requests', 'proactive'] as const), chance, (row) => [
      {
        labels: [
          chance.pick(['其中：网络申请', '小计', '行政检查', '其中', '行政确认', '（八）撤回']),
        ],
        cells: otherFigures(row, chance).cells,
      },
      row,
    ]),
  'rows permuted': (told, chance) => {
    const id = chance.pick(['requests', 'proactive'] as const);
    return inTable(told, id, (rows) => {
      const at = chance.between(0, rows.length - 2);
      const [one, other] = [rows[at], rows[at + 1]];
      return one && other && isData(one) && isData(other)
        ? rows.with(at, other).with(at + 1, one)
        : rows;
    });
  },
  'words in a row': (told, chance) => {
    let lost: TextRow | undefined;
    const words = chance.pick(['本单位未制作规章', '见附件', '无此项', '不适用']);
    const changed = oneRow(told, chance.pick(['requests', 'proactive'] as const), chance, (row) => {
      lost = row;
      return [{ ...row, cells: [{ text: words }] }];
    });
    return without(changed, idsOf(lost ? [lost] : []));
  },
  'words in a cell': (told, chance) => {
    const ids = told.tables.flatMap(({ rows }) => idsOf(rows));
    const id = chance.pick(ids) ?? '';
    const text = chance.pick([
      '约12',
      '见附件',
      '12（其中3件转办）',
      '十二',
      '若干',
      '1.2万',
      '3-5',
    ]);
    const tables = told.tables.map((one) => ({
      ...one,
      rows: one.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (cell.id === id ? { id, text } : cell)),
      })),
    }));
    const cells = { ...told.truth.cells };
    if (/^(?:12|十二)/u.test(text)) delete cells[id];
    else cells[id] = NO_FIGURE;
    return { tables, truth: { ...told.truth, cells } };
  },
  'last year behind': (told, chance) =>
    inTable(told, chance.pick(['requests', 'proactive', 'remedies'] as const), (rows) => [
      ...rows,
      ...lastYear(rows, chance),
    ]),
  'last year in front': (told, chance) =>
    inTable(told, chance.pick(['requests', 'proactive', 'remedies'] as const), (rows) => [
      header('上年数据'),
      ...lastYear(rows, chance),
      header('本年数据'),
      ...rows,
    ]),
  'last year beside': (told, chance) =>
    inTable(told, 'requests', (rows) =>
      rows.map(({ labels, cells }, at) =>
        cells.length > 0
          ? { labels, cells: [...cells, ...otherFigures({ labels, cells }, chance).cells] }
          : at === 0
            ? header(...labels, ...labels)
            : header(...labels, ...labels),
      ),
    ),
  'last year below each row': (told, chance) =>
    inTable(told, 'requests', (rows) =>
      rows.flatMap((row) =>
        isData(row) ? [row, { ...otherFigures(row, chance), labels: ['上年'] }] : [row],
      ),
    ),
};
