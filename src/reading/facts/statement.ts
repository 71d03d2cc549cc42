/** @file A statement: a fact with the figure that it takes; and what a sentence has said so far. */
import type { Fact } from '../../report/fact.js';
import type { FactId } from '../../report/factIds.js';
import { type Clause, hasAny } from './clauses.js';
import type { Token } from './tokens.js';
import { mentions, type Topic } from './topic.js';

export interface Statement extends Pick<Fact, 'id' | 'value' | 'unit'> {
  /** Where its figure stands in the sentence; undefined for what is said in words. */
  readonly at: number | undefined;
  /** 办理19件: said in a word that may mean something else, and gives way to one that does not. */
  readonly isLoose?: true;
}

export type Case = 'review' | 'lawsuit';

/** What a sentence has said in front of a clause, and what the sentences before it speak of. */
export interface Memory {
  readonly topics: readonly (Topic | undefined)[];
  /** All words so far, those of the clause included. */
  readonly words: Token[];
  /** Reviews or lawsuits whose number was stated and whose ends were not yet, with that number. */
  readonly cases: Map<Case, number>;
  /** Has an end been stated since the last number? */
  ended: boolean;
  /** The kind of document that was last counted. */
  document: 'normative' | 'regulation' | undefined;
  /** A figure of one channel was stated; one of what was disclosed. */
  ofChannel: boolean;
  ofDisclosure: boolean;
  /** Figures of some of the requests (自然人, 网上), or of papers that were made and classified. */
  ofSome: 'applicant' | 'channel' | undefined;
  ofPapers: boolean;
  decisions: boolean;
  /** What was counted last: requests, or what an answer or a result behind it may as well be of. */
  counted: 'requests' | 'other' | undefined;
  /** Behind 其中 figures are of parts, until one is of all again. */
  inPart: boolean;
}

/** What a paragraph says that later sentences refer to (全部予以公开). */
export interface Base {
  received: number | undefined;
  /** Other counts of requests stands beside it. */
  several: boolean;
}

export const newBase = (): Base => ({ received: undefined, several: false });

export const newMemory = (topics: readonly (Topic | undefined)[]): Memory => ({
  topics,
  words: [],
  cases: new Map(),
  ended: false,
  document: undefined,
  ofChannel: false,
  ofDisclosure: false,
  ofSome: undefined,
  ofPapers: false,
  decisions: false,
  counted: undefined,
  inPart: false,
});

/** Does the text speak of requests here? */
export const ofRequests = ({ topics, words, ofPapers }: Memory): boolean =>
  !ofPapers && (topics.includes('requests') || mentions('requests', words));

/** 收到来信5件，答复5件: of letters. */
export const ofOther = (words: readonly Token[], { counted }: Memory): boolean =>
  counted === 'other' && !hasAny(words, 'request');

/** Does it speak of reviews and lawsuits about disclosure? */
export const ofRemedies = ({ topics, words }: Memory): boolean =>
  topics.includes('remedies') || topics.includes('requests') || mentions('remedies', words);

/** What requests and cases are counted in. */
export const CASES = ['件', '件次', '条', '份', '项', '个', '起', '宗', '例', '次', '封', '笔'];
/** What published information is counted in. */
export const ITEMS = ['条', '条次', '件', '份', '项', '个', '篇', '则'];
export const DOCUMENTS = ['件', '份', '个', '项', '部'];

/** The statement of a clause's figure; none where its unit is not one of these. */
export function stated(id: FactId, { figure }: Clause, units: readonly string[]): Statement[] {
  const read = figure?.figure;
  if (!figure || !read || read.kind === 'percent') return [];
  const isMoney = units.includes('元');
  if (isMoney !== (read.kind === 'money') && read.kind !== 'bare') return [];
  if (read.unit && !units.includes(read.unit)) return [];
  return [{ id, value: read.value, unit: read.unit || (units[0] ?? ''), at: figure.start }];
}

/** The figure of what is denied: 未收到申请 counts none. */
export const NONE: Token = {
  tag: 'figure',
  text: '',
  start: 0,
  end: 0,
  figure: { value: 0, kind: 'bare', unit: '' },
};

export const isDenied = ({ figure }: Clause): boolean => figure === NONE;
