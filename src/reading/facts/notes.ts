/** @file What a sentence has said so far, noted clause by clause for the clauses behind. */
import { type Clause, hasAny } from './clauses.js';
import { lastWord } from './said.js';
import type { Base, Case, Memory, Statement } from './statement.js';
import type { Token } from './tokens.js';
import { hasMatter } from './topic.js';
import { CHANNEL_TAGS } from './vocabularyOfThings.js';

/** 主动公开140条、依申请公开177条、不予公开88条: papers by what may be done with them. */
export function classifiesPapers(clauses: readonly Clause[]): boolean {
  const counted = clauses.filter(({ figure }) => figure !== undefined);
  const ends = (tag: Token['tag']): boolean =>
    counted.some(
      ({ lead }) => lastWord(lead)?.tag === tag && !hasAny(lead, 'receive', 'answer', 'handle'),
    );
  return (
    (ends('disclose') && (ends('denied') || ends('request'))) ||
    counted.some(
      ({ lead }) =>
        lead.some(({ tag, text }) => tag === 'issue' || text === '产生') &&
        lastWord(lead)?.tag === 'information',
    )
  );
}

/** A semicolon begins anew; so does 全年, 共 or 我局 where parts were listed. */
export function noteTurn({ opener, lead }: Clause, memory: Memory): void {
  if (opener === ';')
    Object.assign(memory, { ofSome: undefined, counted: undefined, inPart: false });
  if (hasAny(lead, 'total', 'period', 'year', 'own')) memory.inPart = false;
  // 其中2021年收到12件: of several years, all of the year's.
  if (lead[0]?.tag === 'part' && lead[1]?.tag !== 'year') memory.inPart = true;
}

const OF_OTHER: readonly Token['tag'][] = [
  'information',
  'document',
  'matter',
  'writing',
  'receive',
  'handle',
  'otherWork',
];

function noteCounted(
  words: readonly Token[],
  statements: readonly Statement[],
  memory: Memory,
): void {
  if (statements.some(({ id }) => id.startsWith('requests.')) || hasAny(words, 'request'))
    memory.counted = 'requests';
  else if (hasAny(words, ...OF_OTHER) || hasMatter(words)) memory.counted = 'other';
}

/** The kind of document that a clause names is the one that 废止1件 behind it means. */
export function noteDocument({ lead, tail }: Clause, memory: Memory): void {
  for (const { tag } of [...lead, ...tail]) {
    if (tag === 'normative' || tag === 'regulation') memory.document = tag;
    if (tag === 'document') memory.document = undefined;
  }
}

export function noteClause(
  { lead, figure, tail, depth }: Clause,
  statements: readonly Statement[],
  memory: Memory,
  base: Base,
): void {
  if (figure && hasAny([...lead, ...tail], ...CHANNEL_TAGS)) memory.ofChannel = true;
  if (figure && hasAny(lead, 'disclose', 'publish') && hasAny(lead, 'information'))
    memory.ofDisclosure = true;
  if (figure) noteCounted([...lead, ...tail], statements, memory);
  if (figure && statements.length === 0 && isOfSome([...lead, ...tail])) memory.ofSome = 'channel';
  for (const { id, value, at } of statements) {
    if (at === undefined) {
      // 复议3件，均维持: what is said next is not of these.
      if (isOfCases(id)) memory.ended = true;
      continue;
    }
    const kind: Case | undefined =
      id === 'review.total' ? 'review' : id === 'litigation.total' ? 'lawsuit' : undefined;
    if (kind && value > 0) {
      if (memory.ended) memory.cases.clear();
      memory.ended = false;
      memory.cases.set(kind, value);
    } else if (isOfCases(id)) memory.ended = true;
    if (id.endsWith('.decisions')) memory.decisions = true;
    if (id.startsWith('disclosed.')) memory.ofDisclosure = true;
    if (id.startsWith('requests.received.') && depth === 0) memory.ofSome ??= 'applicant';
    if (id === 'requests.received') base.received = value;
    else if (id.startsWith('requests.') && value > 0 && !id.startsWith('requests.received.'))
      base.several = true;
  }
}

const isOfCases = (id: string): boolean => /^(?:review|litigation)\./u.test(id);

/** 受理线上申请65件: what is said of them next is not said of all. */
const isOfSome = (words: readonly Token[]): boolean =>
  hasAny(words, 'request', 'bareRequest') &&
  hasAny(words, ...CHANNEL_TAGS) &&
  hasAny(words, 'receive', 'handle', 'answer');
