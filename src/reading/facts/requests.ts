/** @file Requests: received, from whom, carried over, answered, pending. */
import type { FactId } from '../../report/factIds.js';
import { type Clause, hasAny, onlyOf } from './clauses.js';
import { isOutcome, outcomeIn } from './outcomes.js';
import { isForeign, isPart, isPlain, lastWord, type Said, says } from './said.js';
import {
  CASES,
  isDenied,
  type Memory,
  ofOther,
  ofRequests,
  type Statement,
  stated,
} from './statement.js';
import type { Token, TokenTag } from './tokens.js';
import { APPLICANT_TAGS, type Applicant, CHANNEL_TAGS } from './vocabularyOfThings.js';

/** 收到公民通过各种渠道提出的政府信息公开申请. */
export const OF_REQUESTS: readonly TokenTag[] = [
  ...APPLICANT_TAGS,
  'request',
  'bareRequest',
  'arise',
  'about',
  'and',
  'paper',
  'demand',
  'situation',
];

/** The figure of a clause as one about requests. */
export function requestsIn(said: Said, memory: Memory, next: Clause | undefined): Statement[] {
  const { words, clause } = said;
  if (hasAny(words, ...CARRIED)) return carriedOver(said, memory);
  if (isSumOfParts(said, memory)) return wholeOf(said, memory);
  const outcomes = words.filter(({ tag }) => isOutcome(tag));
  if (outcomes.length > 0) return outcomeIn(said, memory);
  if (clause.depth > 0) return applicantIn(said, memory);
  const hasObject =
    hasAny(words, 'request') || (hasAny(words, 'bareRequest') && isOfRequests(said, memory));
  const channels = channelWords(words);
  if (!says(words, ...OF_REQUESTS, ...channels, 'receive', 'answer', 'handle', 'complete', 'part'))
    return [];
  const receives = hasAny(words, 'receive') || isOccurrence(words);
  const answers = hasAny(words, 'answer', 'complete') || (hasAny(words, 'handle') && !receives);
  if (receives && answers && !isOneAct(said.lead)) return [];
  const found: Statement[] = [];
  const isWhole = (hasObject && !isPart(said) && !memory.inPart) || isNewOfYear(said, memory, next);
  if (receives && isWhole) found.push(...receivedIn(said));
  const isAnswered =
    answers &&
    isOfRequests(said, memory) &&
    !memory.ofSome &&
    !ofOther(words, memory) &&
    !isLate(next) &&
    (hasAny(words, 'answer', 'complete') || !isDividedByYear(next));
  if (isAnswered && (hasAny(words, 'request') || isPlain(said))) found.push(...answeredIn(said));
  if (receives || answers) return found.length > 0 ? found : applicantIn(said, memory);
  if (isPart(said)) return applicantIn(said, memory);
  if (isRequestCounted(said, memory) && !memory.inPart && !memory.ofPapers) return receivedIn(said);
  return applicantIn(said, memory);
}

/** 受理并办结12件: both are done with all of them; not 收到12件的答复. */
const isOneAct = (lead: readonly Token[]): boolean =>
  lead.some(
    ({ tag }, at) => tag === 'receive' && hasAny(lead.slice(at + 1, at + 3), 'and', 'answer'),
  );

/** 发生依申请公开1次, 申请人提出申请5件. */
const isOccurrence = (words: readonly Token[]): boolean =>
  words.some(({ tag, text }) => tag === 'arise' && /发生|产生|提出|提交|递交/u.test(text)) &&
  // 发生依申请公开纠纷3件.
  words.every(({ tag, text }) => tag !== 'situation' || text === '情况');

function answeredIn({ words, clause }: Said): Statement[] {
  const found = stated('requests.answered', clause, CASES);
  return hasAny(words, 'answer', 'complete')
    ? found
    : found.map((one) => ({ ...one, isLoose: true }));
}

/** 处理92件，其中新收91件: what was there to be handled, not what was answered. */
const isDividedByYear = (next: Clause | undefined): boolean =>
  hasAny(next?.lead ?? [], 'part') && hasAny(next?.lead ?? [], 'receive', 'carriedIn');

/** 处理92件，其中新接收91件、上年结转1件: the new ones beside those of the year before are all new ones. */
const isNewOfYear = ({ words }: Said, memory: Memory, next: Clause | undefined): boolean =>
  ofRequests(memory) &&
  words.some(({ tag, text }) => tag === 'receive' && text.startsWith('新')) &&
  next?.figure !== undefined &&
  ',、'.includes(next.opener) &&
  hasAny([...next.lead, ...next.tail], 'carriedIn');

/** 按期答复12件，延期答复2件: the 12 are not all. */
function isLate(next: Clause | undefined): boolean {
  const words = next ? [...next.lead, ...next.tail] : [];
  return (
    hasAny(words, 'late') || (hasAny(words, 'otherChannel') && hasAny(words, 'answer', 'handle'))
  );
}

const isOfRequests = (said: Said, memory: Memory): boolean =>
  !isForeign(said) && ofRequests(memory);

/** 未收到当面、信函、传真、网络申请: as many as there are. */
const ALL_CHANNELS = 3;

/** Words for channels are allowed where they mean any channel: 通过各种渠道, 网上、信函等方式. */
export function channelWords(words: readonly Token[]): readonly TokenTag[] {
  const named = words.filter(({ tag }) => tag === 'otherChannel' || tag === 'website');
  const any =
    named.length >= ALL_CHANNELS ||
    (hasAny(words, 'way') && hasAny(words, 'etc', 'many', 'anyKind'));
  return any ? ['by', 'way', 'etc', 'many', 'disclosure', ...CHANNEL_TAGS] : [];
}

/** 政府信息公开申请12件, 依申请公开数量为12件, 依申请公开0件; 依申请公开12件 may have been granted. */
function isRequestCounted(said: Said, memory: Memory): boolean {
  const last = lastWord(said.lead);
  if (isDenied(said.clause)) return isRequestDenied(said.lead, memory);
  if (last?.tag !== 'request' || said.tail.length > 0 || !isPlain(said)) return false;
  if (
    hasAny(said.lead, 'count') ||
    /^(?:政府|政务|信息|公开).*申请[件表书]?$|[请诉]求$/u.test(last.text)
  )
    return true;
  const figure = said.clause.figure?.figure;
  return figure?.value === 0 && figure.unit !== '条';
}

/** 本年度无申请, 无依申请公开事项. 没有依申请公开的政府信息 may be said of what was disclosed. */
function isRequestDenied(lead: readonly Token[], memory: Memory): boolean {
  const request = lead.findLast(({ tag }) => tag === 'request' || tag === 'bareRequest');
  if (request?.tag === 'bareRequest')
    return says(lead, 'bareRequest', 'situation') && ofRequests(memory);
  const isInformation = /^依申请.*信息$/u.test(request?.text ?? '');
  return request !== undefined && (!isInformation || hasAny(lead, 'situation', 'demand'));
}

/** 收到自然人申请5件 is a part, 收到公民、法人和其他组织的申请5件 is all. */
function receivedIn({ words, clause }: Said): Statement[] {
  const some = applicantOf(words);
  if (some === undefined) return [];
  return stated(some === 'all' ? 'requests.received' : some, clause, CASES);
}

type ApplicantId = Extract<FactId, `requests.received.${string}`>;

const APPLICANT_IDS: Readonly<Partial<Record<Applicant, ApplicantId>>> = {
  natural: 'requests.received.natural_person',
  business: 'requests.received.business',
  research: 'requests.received.research',
  welfare: 'requests.received.public_welfare',
  lawyers: 'requests.received.legal_service',
};

/** Whose requests the words count; undefined where a kind is named that the form does not have. */
function applicantOf(words: readonly Token[]): ApplicantId | 'all' | undefined {
  const kinds = new Set(APPLICANT_TAGS.filter((kind) => hasAny(words, kind)));
  if (kinds.size === 0 || kinds.has('people')) return 'all';
  if (kinds.has('natural') && kinds.size > 1) return 'all';
  if (kinds.has('legal') && kinds.has('organisation') && kinds.size === 2)
    return 'requests.received.legal_person';
  const [only] = kinds;
  return kinds.size === 1 && only ? APPLICANT_IDS[only] : undefined;
}

/** 其中自然人申请39件. */
function applicantIn(said: Said, memory: Memory): Statement[] {
  const { words, clause } = said;
  if (!says(words, ...OF_REQUESTS, 'receive', 'part') || !isPlain(said)) return [];
  const some = applicantOf(words);
  if (some === undefined || some === 'all' || !ofRequests(memory)) return [];
  return stated(some, clause, CASES);
}

/** What is added up with requests in a sum that is not of requests. */
const NO_PARTS: readonly TokenTag[] = [
  'carriedIn',
  'answer',
  'matter',
  'document',
  'information',
  'review',
  'lawsuit',
];

/** 收到网上申请105件，快递17件，合计122件: the arithmetic says what is the whole. */
function isSumOfParts({ words, clause }: Said, memory: Memory): boolean {
  const isTotal = says(words) && hasAny(words, 'total');
  if (!isTotal || !ofRequests(memory) || !hasAny(memory.words, 'receive')) return false;
  const counts = memory.words.flatMap(({ figure }) => (figure ? [figure.value] : []));
  const parts = counts.slice(0, -1);
  return (
    parts.length > 1 &&
    parts.reduce((sum, part) => sum + part, 0) === clause.figure?.figure?.value &&
    !hasAny(memory.words, ...NO_PARTS) &&
    memory.counted === 'requests'
  );
}

function wholeOf({ clause }: Said, memory: Memory): Statement[] {
  memory.ofSome = undefined;
  return stated('requests.received', clause, CASES);
}

const CARRIED = ['carriedIn', 'carriedOut', 'pending'] as const;

function carriedOver(said: Said, memory: Memory): Statement[] {
  const { words, clause } = said;
  const only = onlyOf(words, CARRIED);
  if (!only || !ofRequests(memory) || !isPlain(said) || memory.ofSome === 'channel') return [];
  if (!says(words, only, ...OF_REQUESTS, ...OF_CARRIED)) return [];
  const id = only === 'carriedIn' ? 'requests.carried_in' : 'requests.carried_out';
  return stated(id, clause, CASES);
}

const OF_CARRIED: readonly TokenTag[] = [
  'handle',
  'answer',
  'still',
  'disclosure',
  'part',
  'except',
  'planHere',
];
