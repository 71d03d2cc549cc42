/** @file What did not happen: 未收到…申请, 复议和诉讼均无, 依申请公开情况：无, 零复议、零诉讼, 均为0. */
import type { FactId } from '../../report/factIds.js';
import { type Clause, hasAny } from './clauses.js';
import { DECISION_KINDS, DECISIONS, DOCUMENT_ACTS, documentAct } from './documents.js';
import { isPaid } from './fees.js';
import { OUTCOME_TAGS, outcomeOf } from './outcomes.js';
import { answers, casesIn, endId, endOf, OF_CASES, openCase, TOTALS } from './remedies.js';
import type { Reporter } from './reporter.js';
import { channelWords, OF_REQUESTS } from './requests.js';
import { isForeign, type Said, saidIn, says } from './said.js';
import { type Memory, none, ofRemedies, ofRequests, type Statement } from './statement.js';
import type { Token, TokenTag } from './tokens.js';

/** What is denied, apart from words that go with it. */
const DENIABLE: readonly TokenTag[] = [
  'review',
  'lawsuit',
  'request',
  'bareRequest',
  'normative',
  'regulation',
  'notice',
  'processingFee',
  'administrativeFee',
  'amount',
  'carriedIn',
  'carriedOut',
  'matter',
  'corrected',
  'licence',
  'penalty',
  'coercion',
  ...OUTCOME_TAGS,
];
const VERBS: readonly TokenTag[] = [
  'receive',
  'arise',
  'make',
  'send',
  'collect',
  'issue',
  'repeal',
  'inForce',
];
const ALLOWED: readonly TokenTag[] = [
  ...DENIABLE,
  ...VERBS,
  ...OF_REQUESTS,
  ...OF_CASES,
  'deny',
  'all',
  'every',
  'and',
  'etc',
  'decision',
];
/** 无结转下年度继续办理. */
const CARRIED: readonly TokenTag[] = ['still', 'handle', 'answer'];

/** 未收到和处理申请. */
const HANDLED: readonly TokenTag[] = ['handle', 'answer'];
/** 未收到公开行政复议. */
const OPEN: readonly TokenTag[] = ['publish'];

/** The statements of a clause that denies something, or says 0 of several things at once. */
export function denialsIn(
  clauses: readonly Clause[],
  index: number,
  memory: Memory,
  reporter: Reporter,
): { readonly said: Said; readonly statements: Statement[] } | undefined {
  const clause = clauses[index];
  if (!clause || (clause.figure && clause.figure.figure?.value !== 0)) return undefined;
  const denied = clause.figure ? zeroOfAll(clause, reporter) : deniedIn(clauses, index, reporter);
  if (!denied || isExcepted(clauses, index)) return undefined;
  const { said, words } = denied;
  const carried = hasAny(words, 'carriedIn', 'carriedOut') ? CARRIED : [];
  const handled = hasAny(words, 'receive') ? HANDLED : [];
  const open = casesIn(words).length > 0 ? OPEN : [];
  if (
    !says(
      words,
      ...ALLOWED,
      ...answers(words),
      ...carried,
      ...handled,
      ...open,
      ...channelWords(words),
    ) ||
    isForeign(said)
  )
    return undefined;
  if (hasAny(clause.lead, 'part')) return undefined;
  const items = itemsOf(words);
  const statements = items.flatMap((item, at) => {
    const kinds = casesIn(item);
    // 未发生行政复议诉讼.
    if (kinds.length === 2 && isOfCases(item)) return kinds.map((kind) => none(TOTALS[kind]));
    const id = deniedId(item, items.slice(0, at).flat(), memory);
    return id ? [none(id)] : [];
  });
  return { said, statements };
}

interface Denied {
  readonly said: Said;
  readonly words: readonly Token[];
}

/** 复议、诉讼均为0: one 0 of several things. */
function zeroOfAll(clause: Clause, reporter: Reporter): Denied | undefined {
  const said = saidIn(clause, reporter);
  const items = itemsOf(said.lead).filter((item) => hasAny(item, ...DENIABLE, ...VERBS));
  const isOfAll = hasAny(said.lead, 'all', 'every') || casesIn(said.lead).length === 2;
  return items.length > 1 && isOfAll && said.tail.length === 0
    ? { said, words: said.lead }
    : undefined;
}

/** What stands behind 未 and 无; in front, where nothing does; in front of the colon, where that is all. */
function deniedIn(
  clauses: readonly Clause[],
  index: number,
  reporter: Reporter,
): Denied | undefined {
  const clause = clauses[index];
  const at = clause?.lead.findIndex(({ tag }) => tag === 'deny') ?? -1;
  if (!clause || at < 0) return undefined;
  const said = saidIn({ ...clause, lead: clause.lead.slice(0, at) }, reporter);
  const behind = clause.lead.slice(at);
  if (goesOn(clauses, index)) return undefined;
  if (hasAny(behind, ...DENIABLE))
    return { said, words: [...behind, ...listGoesOn(clauses[index + 1])] };
  if (!says(behind, 'deny', ...VERBS, 'situation', 'all')) return undefined;
  if (hasAny(said.lead, ...DENIABLE)) return { said, words: [...said.lead, ...behind.slice(1)] };
  const before = clauses[index - 1];
  if (clause.opener !== ':' || !before || before.figure) return undefined;
  const headed = saidIn(before, reporter);
  return { said: headed, words: headed.lead };
}

/** 未产生与诉讼(复议、申诉)有关的费用: what is denied stands behind the bracket. */
function goesOn(clauses: readonly Clause[], index: number): boolean {
  const depth = clauses[index]?.depth;
  const next = clauses.findIndex((one, at) => at > index && one.depth === depth);
  const behind = clauses[next];
  return clauses[index + 1]?.opener === '(' && behind?.opener === ')' && behind.lead.length > 0;
}

/** 未发生行政复议,行政诉讼. */
function listGoesOn(next: Clause | undefined): readonly Token[] {
  if (next?.opener !== ',' || next.figure || casesIn(next.lead).length === 0) return [];
  const words = next.lead;
  return says(words, 'review', 'lawsuit', ...OF_CASES, 'and', 'etc')
    ? [{ tag: 'and', text: ',', start: 0, end: 0 }, ...words]
    : [];
}

/** 除1件外，未收到其他申请: not none at all. */
const isExcepted = (clauses: readonly Clause[], index: number): boolean =>
  clauses
    .slice(0, index + 1)
    .filter(({ part }) => part === clauses[index]?.part)
    .some(({ lead, tail }) =>
      [...lead, ...tail].some(
        ({ tag, text }) => tag === 'except' || tag === 'rest' || text === '此外' || text === '另外',
      ),
    );

function itemsOf(words: readonly Token[]): Token[][] {
  const items: Token[][] = [[]];
  for (const word of words) {
    if (word.tag === 'and') items.push([]);
    else items.at(-1)?.push(word);
  }
  return items;
}

/** The fact that is 0 where this is denied; `before` is what the list names in front of it. */
function deniedId(
  item: readonly Token[],
  before: readonly Token[],
  memory: Memory,
): FactId | undefined {
  const [kind, more] = casesIn(item);
  const end = endOf(item);
  if (end) return end === 'corrected' && ofRemedies(memory) ? correctedId(item, memory) : undefined;
  // None of any kind is none about disclosure either.
  if (kind) return more || !isOfCases(item) ? undefined : TOTALS[kind];
  if (hasAny(item, 'matter')) return undefined;
  if (hasAny(item, 'carriedIn')) return ofRequests(memory) ? 'requests.carried_in' : undefined;
  if (hasAny(item, 'carriedOut')) return ofRequests(memory) ? 'requests.carried_out' : undefined;
  const outcome = outcomeOf(item);
  if (outcome) return isResult(item, before) && ofRequests(memory) ? outcome : undefined;
  return (
    decisionDenied(item) ??
    documentId(item, before, memory) ??
    feeId(item, before, memory) ??
    requestId(item, memory)
  );
}

const isResult = (item: readonly Token[], before: readonly Token[]): boolean =>
  hasAny(item, 'situation', 'decision', 'make', 'all', 'paper') ||
  before.length > 0 ||
  hasAny(item, 'count') ||
  !hasAny(item, 'deny');

/**
 * 未受理复议 is said by those who decide them; 因不予公开引发的复议 are some; 与诉讼有关的费用 is none at all.
 */
const isOfCases = (item: readonly Token[]): boolean =>
  endOf(item) === undefined &&
  !hasAny(item, 'decision', 'amount', 'processingFee', ...OUTCOME_TAGS) &&
  !item.some(({ text }) => text.startsWith('受理'));

function correctedId(item: readonly Token[], memory: Memory): FactId | undefined {
  const kind = item.some(({ text }) => text.includes('败诉')) ? 'lawsuit' : openCase(memory, item);
  return kind && endId(kind, 'corrected');
}

/** 未作出行政强制措施. */
function decisionDenied(item: readonly Token[]): FactId | undefined {
  const [kind, more] = DECISION_KINDS.filter((tag) => hasAny(item, tag));
  const isOther = hasAny(item, 'amount', 'matter', 'review', 'lawsuit');
  return kind && !more && !isOther && hasAny(item, 'make', 'handle') ? DECISIONS[kind] : undefined;
}

function documentId(
  item: readonly Token[],
  before: readonly Token[],
  memory: Memory,
): FactId | undefined {
  if (hasAny(item, 'regulation')) return undefined;
  const act = documentAct(item) ?? (hasAny(item, 'normative') ? documentAct(before) : undefined);
  const isNormative = hasAny([...before, ...item], 'normative') || memory.document === 'normative';
  return act && isNormative && Object.values<FactId>(DOCUMENT_ACTS).includes(act) ? act : undefined;
}

function feeId(
  item: readonly Token[],
  before: readonly Token[],
  memory: Memory,
): FactId | undefined {
  const isNotice = hasAny([...memory.words, ...before], 'notice');
  if (hasAny(item, 'notice')) return hasAny(item, 'send', 'make') ? 'fees.notices' : undefined;
  if (hasAny(item, 'administrativeFee')) return 'fees.amount_yuan';
  if (hasAny(item, 'processingFee')) return 'fees.collected_yuan';
  // 与诉讼有关的费用 are the body's own costs.
  if (!hasAny(item, 'amount') || casesIn(item).length > 0) return undefined;
  const isOfDisclosure = hasAny(item, 'disclosure', 'request') || ofRequests(memory);
  if (isPaid(item)) return isNotice || isOfDisclosure ? 'fees.collected_yuan' : undefined;
  return isNotice ? 'fees.notified_yuan' : undefined;
}

/** 本年度无申请. */
const isAll = (item: readonly Token[]): boolean => says(item, 'deny', 'bareRequest', 'situation');

function requestId(item: readonly Token[], memory: Memory): FactId | undefined {
  const request = item.findLast(({ tag }) => tag === 'request' || tag === 'bareRequest');
  if (!request || hasAny(item, 'send', 'make', 'collect', 'issue', 'repeal')) return undefined;
  const isReceived = hasAny(item, 'receive');
  if (request.tag === 'bareRequest')
    return (isReceived || isAll(item)) && ofRequests(memory) ? 'requests.received' : undefined;
  // 没有依申请公开的政府信息 may be said of what was disclosed.
  const isInformation =
    /^依申请.*信息$/u.test(request.text) && !hasAny(item, 'situation', 'demand');
  return isInformation && !isReceived ? undefined : 'requests.received';
}
