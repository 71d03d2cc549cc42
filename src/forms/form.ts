/**
 * @file The shape of an official form as data: what is printed where, and what it is called here.
 * Source: 国办公开办函〔2019〕60号 and 〔2021〕30号 (政府信息公开工作年度报告格式).
 */
import type { Message } from '../report/finding.js';

/**
 * A label of the form. `zh` is printed on the form; `keys` are the words by which a page's label is
 * recognised, bare of blanks, punctuation, enumerators and bracketed notes. A key that ends in `…`
 * matches every label that begins with it. Without `keys`, `zh` itself is the key.
 */
export interface Label extends Message {
  readonly id: string;
  readonly keys?: readonly string[];
}

/** What a cell counts: things (件, 项) or money in units of ten thousand yuan (万元). */
export type Unit = 'count' | 'wan_yuan';

export interface ProactiveColumn extends Label {
  readonly unit: Unit;
}

/** One block of table 二, e.g. 第二十条第（一）项: rows by columns. */
export interface ProactiveBlock {
  /** The item of 条例 第二十条, as a Chinese numeral. */
  readonly item: string;
  readonly columns: readonly ProactiveColumn[];
  readonly rows: readonly Label[];
}

/** A row of table 三 with the labels of its ancestors, outermost first. */
export interface RequestRow extends Label {
  readonly ancestors: readonly Label[];
}

/** One group of table 四, e.g. 未经复议直接起诉. */
export interface RemedyGroup extends Label {
  readonly ancestors: readonly Label[];
}

export interface Form {
  readonly id: '2019' | '2021';
  readonly name: Message;
  readonly proactive: readonly ProactiveBlock[];
  readonly applicants: readonly Label[];
  readonly requests: readonly RequestRow[];
  readonly remedies: readonly RemedyGroup[];
  readonly outcomes: readonly Label[];
}
