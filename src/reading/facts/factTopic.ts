/** @file What a passage speaks of, so that 收到12件 is known to be requests and 维持2件 a review. */
import type { SectionId } from '../../report/constants.js';
import type { Topic } from './factRule.js';

const ORDINAL =
  /^(?:[(]?[一二三四五六七八九十]{1,3}[)、.是:]|[(]?\d{1,2}[)、.]|第[一二三四五六七八九十],?)/u;
const TITLE = /^([^,;。\d]{2,24}?)(?:$|[:,])/u;
const HEADING_END =
  /(?:情况|方面|工作|公开|申请|办理|答复|复议|诉讼|[监督]{2}.{0,2}|保障|建设|管理)$/u;
const REQUESTS = /依申请|申请公开|公开申请|申请.{0,4}(?:办理|处理|答复|情况)|收到和处理/u;
const REMEDIES = /复议|诉讼/u;

const MENTIONS: Readonly<Record<Topic, RegExp>> = {
  requests: /信息(?:依申请)?公开的?申请|依申请公开|申请公开|公开申请|信息申请/u,
  remedies: /信息公开|依申请/u,
};
/** Matters that are also received, accepted and answered. 信访举报投诉类申请 is a row of the form. */
const OTHER_MATTERS =
  /信访|咨询|投诉|举报|提案|建议|议案|来信|来访|来电|热线|留言|信箱|复议|诉讼|许可|审批|问政|工单|12345|政务服务|档案|资助|查询|登记/u;
const COMPLAINT_ROW = /(?:信访|举报|投诉|、)+类(?:申请|事项)?/gu;

/** The topic that a section has from its beginning. */
export const topicOfSection = (id: SectionId): Topic | undefined =>
  id === 'requests' || id === 'remedies' ? id : undefined;

/**
 * The topic that a sentence sets as a heading, with or without an ordinal.
 *
 * @param alone whether it stands in a line of its own
 * @returns null where it is no heading
 */
export function headingTopic(
  sentence: string,
  alone: boolean,
  section: SectionId,
): Topic | undefined | null {
  const ordinal = ORDINAL.exec(sentence)?.[0] ?? '';
  const title = TITLE.exec(sentence.slice(ordinal.length))?.[1];
  if (title === undefined || (ordinal === '' && !alone && !sentence.startsWith(`${title}:`)))
    return null;
  if (ordinal === '' && !HEADING_END.test(title)) return null;
  if (REMEDIES.test(title)) return 'remedies';
  if (REQUESTS.test(title)) return 'requests';
  return OTHER_MATTERS.test(title) ? undefined : topicOfSection(section);
}

/** What the sentence after this one in the same paragraph still speaks of. */
export function topicAfter(sentence: string, before: Topic | undefined): Topic | undefined {
  if (REMEDIES.test(sentence)) return MENTIONS.remedies.test(sentence) ? 'remedies' : undefined;
  if (MENTIONS.requests.test(sentence)) return 'requests';
  return OTHER_MATTERS.test(sentence) ? undefined : before;
}

/** Does the text up to the statement speak of the topic, and of nothing else that is counted so? */
export function speaksOf(
  topic: Topic,
  said: string,
  part: string,
  context: readonly (Topic | undefined)[],
) {
  if (topic === 'requests' && OTHER_MATTERS.test(part.replace(COMPLAINT_ROW, ''))) return false;
  return context.includes(topic) || MENTIONS[topic].test(said);
}
