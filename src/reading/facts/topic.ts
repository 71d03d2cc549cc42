/** @file What a passage speaks of, so that 收到12件 is known to be requests and 维持2件 a review. */
import type { SectionId } from '../../report/constants.js';
import { hasAny } from './clauses.js';
import { SENTENCE_ORDINAL } from './sentences.js';
import type { Token, TokenTag } from './tokens.js';
import { DECIDED_TAGS } from './vocabularyOfThings.js';

/** `documents`: papers that were made and classified as 主动公开, 依申请公开 or 不予公开. */
export type Topic = 'requests' | 'remedies' | 'documents' | 'disclosure';

const TITLE = /^([^,;。\d]{2,24}?)(?:$|[:,])/u;
const HEADING_END =
  /(?:情况|方面|工作|公开|申请|办理|答复|复议|诉讼|[监督]{2}.{0,2}|保障|建设|管理)$/u;
const REQUESTS =
  /依申请|申请公开|公开申请|申请.{0,4}(?:办理|处理|答复|情况)|收到和处理|收费.{0,3}减免|(?:公开|申请).{0,8}收费/u;
const REMEDIES = /复议|诉讼/u;

/** The topic that a section has from its beginning. */
export const topicOfSection = (id: SectionId): Topic | undefined =>
  id === 'requests' || id === 'remedies' ? id : undefined;

/** A sentence that stands as a heading, without its ordinal; undefined where it is none. */
export function headingOf(sentence: string, alone: boolean): string | undefined {
  const ordinal = SENTENCE_ORDINAL.exec(sentence)?.[0] ?? '';
  const title = TITLE.exec(sentence.slice(ordinal.length))?.[1];
  if (title === undefined || (ordinal === '' && !alone && !sentence.startsWith(`${title}:`)))
    return undefined;
  return ordinal === '' && !HEADING_END.test(title) ? undefined : title;
}

/** The topic that a heading sets. */
export function topicOfHeading(
  title: string,
  tokens: readonly Token[],
  section: SectionId,
): Topic | undefined {
  if (REMEDIES.test(title)) return 'remedies';
  if (REQUESTS.test(title)) return 'requests';
  if (hasMatter(tokens)) return undefined;
  return topicOfSection(section) ?? (title.includes('主动公开') ? 'disclosure' : undefined);
}

/** Matters that are also received, accepted and answered. 信访举报投诉类申请 is a row of the form. */
export const hasMatter = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ tag }, at) => (tag === 'matter' || OTHER_DECISIONS.has(tag)) && !isRowLabel(tokens, at),
  );

const OTHER_DECISIONS = new Set<TokenTag>(DECIDED_TAGS);

function isRowLabel(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1).find(({ tag }) => tag !== 'matter' && tag !== 'and');
  return next?.tag === 'kind';
}

/** Does this speak of requests, or of reviews and lawsuits about disclosure? */
export function mentions(topic: 'requests' | 'remedies', tokens: readonly Token[]): boolean {
  return topic === 'requests'
    ? hasAny(tokens, 'request')
    : hasAny(tokens, 'disclosure', 'request') ||
        tokens.some(({ tag, text }) => tag === 'information' && text.includes('公开'));
}

/** What the sentence after this one in the same paragraph still speaks of. */
export function topicAfter(tokens: readonly Token[], before: Topic | undefined): Topic | undefined {
  if (hasAny(tokens, 'review', 'lawsuit'))
    return mentions('remedies', tokens) ? 'remedies' : undefined;
  if (mentions('requests', tokens)) return 'requests';
  return hasMatter(tokens) ? undefined : before;
}
