/** @file Random reports as text, in the ways in which converters of PDF, Word and web pages lay it out. */
import { recordOf } from '../../src/capture/record.js';
import { FORM_2019 } from '../../src/forms/form2019.js';
import { FORM_2021 } from '../../src/forms/form2021.js';
import { readText } from '../../src/reading/markup/text.js';
import type { Report } from '../../src/report/report.js';
import { type Chance, chanceFrom } from '../render/random.js';
import type { Truth } from '../render/truth.js';
import { truthFrom } from '../render/truthFrom.js';
import { CHANGES, type TextRow, type TextTable, tablesOf } from './textTables.js';

/** A random report as text; what the text does not print is not in the truth. */
export interface TextCase {
  readonly truth: Truth;
  readonly text: string;
  readonly unusual: string;
}

type Layout = (rows: readonly TextRow[], chance: Chance) => string[];

const textsOf = ({ labels, cells }: TextRow): string[] => [
  ...labels,
  ...cells.map(({ text }) => text),
];
const filled = (texts: readonly string[]): string[] => texts.filter((text) => text !== '');
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);

/** A text in two or three pieces. */
function pieces(text: string, count: number): string[] {
  const letters = [...text];
  const size = Math.ceil(letters.length / count);
  return Array.from({ length: count }, (_, at) =>
    letters.slice(at * size, (at + 1) * size).join(''),
  ).filter((piece) => piece !== '');
}
const isLong = (label: string): boolean => [...label].length > 6;

/** Columns kept by offset, with labels broken over lines and the figures on one of these. */
const kept =
  (on: 'first' | 'middle' | 'last'): Layout =>
  (rows, chance) => {
    const width = Math.max(...rows.map(({ cells }) => cells.length));
    const place = (text: string, size: number): string =>
      text + ' '.repeat(Math.max(2, size - widthOf(text)));
    return rows.flatMap(({ labels, cells }) => {
      if (cells.length === 0)
        return [' '.repeat(30) + labels.map((label) => place(label, 12)).join('')];
      const label = labels.at(-1) ?? '';
      const front = labels.slice(0, -1).join('  ');
      const broken = isLong(label) ? pieces(label, chance.between(1, 3)) : [label];
      const at =
        on === 'first' ? 0 : on === 'last' ? broken.length - 1 : Math.floor(broken.length / 2);
      const figures = Array.from({ length: width }, (_, one) => place(cells[one]?.text ?? '', 8));
      return broken.map((piece, index) => {
        const line = place(`${index === at ? front : ''}  `, 14) + place(piece, 24);
        return (index === at ? line + figures.join('') : line).trimEnd();
      });
    });
  };

const broken =
  (inColumns: boolean, cell: (text: string) => string[]): Layout =>
  (rows, chance) =>
    rows.flatMap(({ labels, cells }) => {
      const parts = labels.map((label) =>
        isLong(label) || cells.length === 0 ? pieces(label, chance.between(1, 2)) : [label],
      );
      const most = Math.max(0, ...parts.map(({ length }) => length));
      const inRows = Array.from({ length: most }, (_, at) => parts.flatMap((one) => one[at] ?? []));
      return [
        ...(inColumns ? parts.flat() : inRows.flat()),
        ...cells.flatMap(({ text }) => cell(text)),
      ];
    });

const bars = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;
const UPRIGHT = [...'三、本年度办理结果'];

/** How converters lay out the rows of a table. */
const LAYOUTS: Readonly<Record<string, Layout>> = {
  pipes: (rows) => rows.map((row) => bars(textsOf(row))),
  'pipes without frame': (rows) => rows.map((row) => textsOf(row).join('|')),
  'pipes, blanks dropped': (rows) => rows.map((row) => bars(filled(textsOf(row)))),
  'pipes, blanks at the end': (rows) => {
    const width = Math.max(...rows.map((row) => textsOf(row).length));
    return rows.map((row) => bars(Object.assign(Array(width).fill(''), filled(textsOf(row)))));
  },
  'pipes, blanks in front': (rows) => {
    const width = Math.max(...rows.map((row) => textsOf(row).length));
    return rows.map((row) => {
      const texts = textsOf(row);
      return bars([...Array(width - texts.length).fill(''), ...texts]);
    });
  },
  'pipes, some blanks dropped': (rows, chance) =>
    rows.map((row) => bars(textsOf(row).filter((text) => text !== '' || chance.happens(0.7)))),
  tabs: (rows) => rows.map((row) => textsOf(row).join('\t')),
  'one a line': (rows) => rows.flatMap((row) => filled(textsOf(row))),
  'one a line, blanks kept': (rows) => rows.flatMap(textsOf),
  'one a line, blank lines between': (rows) =>
    rows.flatMap((row) => textsOf(row).flatMap((text) => [text, ''])),
  'one a line, bars behind': (rows) =>
    rows.flatMap((row) => textsOf(row).map((text) => `${text}|`)),
  'one a line, bars in front': (rows) =>
    rows.flatMap((row) => textsOf(row).map((text) => `| ${text}`)),
  'one a line, framed, blanks lone bars': (rows) =>
    rows.flatMap((row) => textsOf(row).map((text) => (text === '' ? '|' : `| ${text} |`))),
  'one a line, framed, blanks dropped': (rows) =>
    rows.flatMap((row) => filled(textsOf(row)).map((text) => `| ${text} |`)),
  'figures in bars behind the label': (rows) =>
    rows.flatMap(({ labels, cells }) =>
      cells.length > 0 ? [...labels, bars(cells.map(({ text }) => text))] : labels,
    ),
  'labels broken in columns': broken(true, (text) => filled([text])),
  'labels broken in rows': broken(false, (text) => filled([text])),
  'labels broken in columns, blanks bars': broken(true, (text) => [`|${text}`]),
  spaces: (rows) => rows.map((row) => filled(textsOf(row)).join(' ')),
  'wide spaces': (rows) => rows.map((row) => textsOf(row).join('   ')),
  'layout kept, first': kept('first'),
  'layout kept, middle': kept('middle'),
  'layout kept, last': kept('last'),
  'run together': (rows) => rows.map((row) => textsOf(row).join('')),
  'run together, one line': (rows) => [rows.map((row) => textsOf(row).join('')).join('')],
  'one line': (rows) => [rows.map((row) => filled(textsOf(row)).join(' ')).join(' ')],
  'partly separated': (rows, chance) =>
    rows.map(({ labels, cells }) =>
      [labels.join(''), ...cells.map(({ text }) => (chance.happens(0.3) ? ` ${text}` : text))].join(
        cells.length > 0 ? '' : ' ',
      ),
    ),
  'figures in front of labels': (rows) =>
    rows.flatMap(({ labels, cells }) => filled([...cells.map(({ text }) => text), ...labels])),
  'figures line in front of labels': (rows) =>
    rows.flatMap(({ labels, cells }) =>
      filled([filled(cells.map(({ text }) => text)).join(' '), ...labels]),
    ),
  'labels, then figures': (rows) => [
    ...rows.flatMap(({ labels }) => labels),
    ...rows.flatMap(({ cells }) => filled(cells.map(({ text }) => text))),
  ],
  'labels, then lines of figures': (rows) => [
    ...rows.flatMap(({ labels }) => labels),
    ...filled(rows.map(({ cells }) => filled(cells.map(({ text }) => text)).join(' '))),
  ],
  'figures, then labels': (rows) => [
    ...rows.flatMap(({ cells }) => filled(cells.map(({ text }) => text))),
    ...rows.flatMap(({ labels }) => labels),
  ],
  'column by column': (rows) => {
    const width = Math.max(...rows.map(({ cells }) => cells.length));
    return [
      ...rows.flatMap(({ labels }) => labels),
      ...Array.from({ length: width }, (_, at) =>
        rows.flatMap(({ cells }) => filled([cells[at]?.text ?? ''])),
      ).flat(),
    ];
  },
  'labels pushed': (rows, chance) =>
    rows.flatMap(({ labels, cells }) => {
      const own = filled(cells.map(({ text }) => text));
      return chance.happens(0.2) ? [...own, ...labels] : [...labels, ...own];
    }),
  'upright letters': (rows) => {
    const lines = rows.flatMap((row) => filled(textsOf(row)));
    const from = Math.floor(lines.length / 3);
    return lines.flatMap((line, at) => {
      const letter = at >= from && (at - from) % 9 === 0 ? UPRIGHT[(at - from) / 9] : undefined;
      return letter ? [letter, line] : [line];
    });
  },
  'upright letters between rows': (rows) =>
    rows.flatMap((row, at) => [
      ...(UPRIGHT[at - 5] ? [UPRIGHT[at - 5] ?? ''] : []),
      filled(textsOf(row)).join('  '),
    ]),
};

/** Befalls the whole text. */
const REPEATS = 'repeats left out';
type Damage = (lines: readonly string[], chance: Chance) => readonly string[];

const pageBreak =
  (...numbers: readonly string[]): Damage =>
  (lines, chance) => {
    const at = chance.between(0, lines.length);
    const page = chance.between(1, 9);
    const shown = numbers.map((one) => one.replace('N', String(page)));
    return [...lines.slice(0, at), ...shown, ...lines.slice(at)];
  };

/** What else befalls the lines of a table. */
const DAMAGES: Readonly<Record<string, Damage>> = {
  none: (lines) => lines,
  'page - N -': pageBreak('- N -'),
  'page N': pageBreak('N'),
  'page N, blank lines': pageBreak('', 'N', ''),
  'page 第N页': pageBreak('第N页 共12页'),
  'running title': pageBreak('某市教育局2021年政府信息公开工作年度报告', 'N'),
  'sentence in front': (lines) => [
    '本年度办理行政复议2件，行政诉讼1件，其中结果维持1件。',
    ...lines,
  ],
  'words in front': (lines) => ['行政复议2件', '本年新收政府信息公开申请数量3件', ...lines],
  'sentence in the middle': (lines, chance) =>
    lines.toSpliced(
      chance.between(0, lines.length),
      0,
      '因系统迁移，本单位行政处罚5件，行政许可12件未计入。',
    ),
  'sentence behind': (lines) => [...lines, '行政许可12件，行政处罚3件，总计15件。'],
  'number behind': (lines, chance) => [...lines, String(chance.between(1, 20))],
  [REPEATS]: (lines) => lines,
  'table begun again': (lines, chance) => {
    const at = chance.between(0, lines.length);
    return [...lines.slice(0, at), ...lines.slice(0, Math.min(at, 8)), ...lines.slice(at)];
  },
};
const FORMS = [FORM_2021, FORM_2019];

/** The same seed gives the same case. */
export function textCase(seed: number): TextCase {
  const chance = chanceFrom(seed * 32_452_843 + 11);
  const form = chance.pick(FORMS);
  const options = {
    blanks: chance.pick([0, 0, 0.5, 0.9, 1]),
    dashes: chance.pick([0, 0, 0.3, 1]),
    broken: chance.pick([0, 0, 1, 3, 12]),
    blankTotals: chance.happens(0.05),
  };
  const truth = truthFrom(seed, form, options);
  const change = chance.pick(Object.keys(CHANGES));
  const layout = chance.pick(Object.keys(LAYOUTS));
  const damage = chance.happens(0.5) ? 'none' : chance.pick(Object.keys(DAMAGES));
  const told = CHANGES[change]?.({ truth, tables: tablesOf(truth, form) }, chance);
  if (!told) throw new Error('no such change');
  const print = ({ rows }: TextTable): readonly string[] =>
    DAMAGES[damage]?.(LAYOUTS[layout]?.(rows, chance) ?? [], chance) ?? [];
  const printed = new Map(told.tables.map((table) => [table.id as string, print(table)]));
  const lines = truth.sections.flatMap(({ id, heading, paragraphs }) => [
    heading,
    ...(printed.has(id ?? '') ? [] : paragraphs),
    ...(printed.get(id ?? '') ?? []),
  ]);
  const all = [truth.title, ...lines, truth.agency];
  const kept = damage === REPEATS ? all.filter((line, at) => all.indexOf(line) === at) : all;
  return {
    truth: told.truth,
    text: kept.join('\n'),
    unusual: `${change} / ${layout} / ${damage} ${JSON.stringify(options)}`,
  };
}

/** Reads a text; undefined where no report is seen in it. */
export function readCase(text: string): Report | undefined {
  const provenance = { url: null, capturedAt: '2026-01-01T00:00:00.000Z' };
  const recorded = recordOf(readText(text), provenance);
  return recorded.verdict === 'report' ? recorded.report : undefined;
}
