/** @file Markup habits of government pages (see quirks.md), each chosen apart from the others. */
import type { SectionId } from '../../src/report/constants.js';
import type { Layout } from './layouts/layout.js';
import type { Rewording } from './wording/rewording.js';

/** What may be chosen; the first of each is the plainest. */
export const CHOICES = {
  /** The site's software, which decides what stands around the report. */
  shell: ['trs', 'jcms', 'ucap', 'ivs', 'ueditor', 'word'],
  /** Where the title stands. `meta`: in the head only. */
  title: ['h1', 'p', 'div', 'two-lines', 'meta'],
  date: ['iso', 'minutes', 'chinese', 'slashes'],
  /** How the text of a cell is wrapped. */
  wrap: ['plain', 'p', 'font', 'div', 'word'],
  blank: ['empty', 'nbsp', 'ideographic', 'two-ideographic', 'o:p', 'mixed'],
  dash: ['/', '-', '—', '——', '－', '\\', '无'],
  number: ['plain', 'thousands', 'full-width', 'spaced', 'unit', 'spans'],
  /** How money is printed: bare 万元, with 万元 or 元 behind it, or 元 named in the header. */
  amount: ['bare', 'wan', 'yuan', 'header-yuan'],
  /** What stands between the parts of a label. `br`: two lines; `letters`: a line a character. */
  spacing: ['none', 'newline', 'br', 'letters', 'spaces', 'ideographic', 'spans'],
  /** Behind the number of a label: 1. 1、 1． */
  enumerator: ['.', '、', '．', '. ', ''],
  brackets: ['full', 'half'],
  quotes: ['“”', '""', '「」', '‘’', ''],
  /** Remarks of local notices behind the labels of table 二, and the long label of （二）部分公开. */
  labelNotes: ['short', 'official', 'local'],
  /** Words of the form replaced by ones that mean the same. */
  wording: ['official', 'synonyms'],
  /** The three header rows of table 三 and 四. */
  header: ['span', 'missing-rowspan', 'th', 'two-rows'],
  /**
   * Labels of groups of rows, e.g. 三、本年度办理结果. `broken`: one rowspan ended by another;
   * `short` and `long`: the rowspan of another year's form left in place.
   */
  group: ['span', 'repeat', 'blank', 'broken', 'short', 'long'],
  /**
   * Table 二. `wide`: a fifth grid column, its colspan moving between header and figures; `ragged`:
   * narrow blocks end early instead of spanning.
   */
  proactive: ['one', 'five', 'wide', 'ragged'],
  /** Table 三 ended by a page break and gone on with, with or without its header. */
  split: ['none', 'with-header', 'without-header'],
  remedies: ['one', 'two'],
  /** An empty column of table 三: behind the labels, in front of them, or 自然人 two columns wide. */
  spacer: ['none', 'gap', 'leading', 'wide-person'],
  /** The corner of table 三: the printed identity, 项目, or nothing. */
  corner: ['full', 'short', 'absent'],
  /** A table around a table, around all of the report, or neither. */
  nested: ['none', 'table', 'article'],
  caption: ['none', 'unit', 'name'],
  heading: ['p', 'strong', 'h2', 'indented', 'padded', 'br'],
  paragraph: ['p', 'br', 'span'],
  script: ['simplified', 'traditional', 'pinyin'],
} as const satisfies Record<string, readonly string[]>;

/** Habits that a page has or has not. */
export const SWITCHES = [
  /** A plus in front of an increase. */
  'plus',
  /** A cell at the end of each row that is not shown. */
  'hiddenColumn',
  /** A 备注 column at the end of table 三. */
  'remarks',
  /** A remark behind some figures of table 二: 22（其中修订16件）. */
  'notes',
  /** Comments, zero-width characters and hidden leftovers inside cells. */
  'leftovers',
  /** The tables once more, hidden, as for printing. */
  'hiddenCopy',
  /** The page's number where table 三 is split. */
  'pageNumber',
  'upperCase',
  /** Attribute values without quotation marks where HTML allows it. */
  'unquoted',
  'nav',
  'calendar',
  /** The 索引号 table in front of the report. */
  'metadata',
  'footer',
  'counter',
  /** Unsized pictures: the site's emblem and a code to scan. */
  'icons',
  /** Links to the reports of other years. */
  'related',
] as const;

type Chosen = { readonly [Key in keyof typeof CHOICES]: (typeof CHOICES)[Key][number] };
type Switched = { readonly [Key in (typeof SWITCHES)[number]]: boolean };

/** Every choice that rendering a page depends on. */
export type Habits = Chosen &
  Switched & {
    /** How the page words the labels of its tables; as the form does where it is left out. */
    readonly reword?: Rewording;
    /** A layout that no form has; that of the form where it is left out. */
    readonly layout?: Layout;
    /** The same for single sections, where they differ. */
    readonly layouts?: Readonly<Partial<Record<SectionId, Layout>>>;
  };

/** A page without any unusual habit. */
export const PLAIN: Habits = {
  shell: 'trs',
  title: 'h1',
  date: 'iso',
  wrap: 'plain',
  blank: 'empty',
  dash: '/',
  number: 'plain',
  amount: 'bare',
  spacing: 'none',
  enumerator: '.',
  brackets: 'full',
  quotes: '“”',
  labelNotes: 'official',
  wording: 'official',
  header: 'span',
  group: 'span',
  proactive: 'one',
  split: 'none',
  remedies: 'one',
  spacer: 'none',
  corner: 'full',
  nested: 'none',
  caption: 'none',
  heading: 'p',
  paragraph: 'p',
  script: 'simplified',
  plus: false,
  hiddenColumn: false,
  remarks: false,
  notes: false,
  leftovers: false,
  hiddenCopy: false,
  pageNumber: false,
  upperCase: false,
  unquoted: false,
  nav: true,
  calendar: false,
  metadata: false,
  footer: true,
  counter: false,
  icons: false,
  related: false,
};
