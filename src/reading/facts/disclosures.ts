/** @file What was disclosed of the body's own accord, in all and through each channel. */
import type { FactId } from '../../report/factIds.js';
import { type Clause, hasAny } from './clauses.js';
import { isNeutral, isPart, isPlain, lastWord, type Said, says } from './said.js';
import { ITEMS, type Memory, ofRequests, type Statement, stated } from './statement.js';
import type { Token, TokenTag } from './tokens.js';
import { CHANNEL_TAGS, type Channel } from './vocabularyOfThings.js';

/** The form of 2014 has these; what other channels published is no fact. */
const FACTS: Readonly<Partial<Record<Channel, FactId>>> = {
  website: 'disclosed.website',
  wechat: 'disclosed.wechat',
  weibo: 'disclosed.weibo',
};
const BY: readonly TokenTag[] = [...CHANNEL_TAGS, 'by', 'way', 'etc', 'many', 'and'];

/** All channels together, one of them, or what is no whole of either. */
type Through = 'all' | FactId | 'unclear' | undefined;

/** Through what the words say that something was published. */
function throughOf(words: readonly Token[]): Through {
  const tags = CHANNEL_TAGS.filter((tag) => hasAny(words, tag));
  const isAny = hasAny(words, 'way') && hasAny(words, 'etc', 'many', 'anyKind');
  if (isAny) return tags.length === 0 || hasAny(words, 'website') ? 'all' : 'unclear';
  if (hasAny(words, 'way', 'column')) return 'unclear';
  const [only] = tags;
  if (!only) return undefined;
  // 微信公众号发布微信20条: what it publishes has its name.
  const named = words.filter(
    ({ tag, owner }, at) => tag === only && !(owner === '' && words[at - 1]?.tag === 'publish'),
  );
  return tags.length === 1 && named.length === 1 ? (FACTS[only] ?? 'unclear') : 'unclear';
}

/**
 * 通过政府网站，主动公开…, 微信公众号每日更新，共发布…, 微信公众号：发布…: what stands in front of the comma or colon says
 * through what.
 */
function throughFrom(before: Clause | undefined, opener: string, words: readonly Token[]): Through {
  if (!before || before.figure || before.depth > 0) return undefined;
  if (opener === ':' && says(before.lead, ...CHANNEL_TAGS)) return throughOf(before.lead);
  if (opener !== ',') return undefined;
  const by = before.lead.findLastIndex(({ tag }) => tag === 'by');
  // 网站开设专栏，共发布…: it may be the column's.
  if (by < 0)
    return hasAny(words, 'total') && !hasAny(words, 'own', 'region')
      ? ofSubject(before)
      : undefined;
  return ofPhrase(before.lead.slice(by));
}

/** The account or site of which a clause speaks. */
function ofSubject({ lead }: Clause): Through {
  const subject = lead.find((word) => !isNeutral(word));
  return subject && throughOf([subject]) && !hasAny(lead, 'deny', 'column')
    ? throughOf(lead)
    : undefined;
}

function ofPhrase(words: readonly Token[]): Through {
  const through = throughOf(words);
  if (!through) return undefined;
  return through === 'all' || says(words, ...BY, 'column', 'part') ? through : 'unclear';
}

/** The figure of a clause as one of information disclosed; `before` is the clause in front. */
export function disclosuresIn(
  said: Said,
  memory: Memory,
  before: Clause | undefined,
  next: Clause | undefined,
): Statement[] {
  const { words, clause } = said;
  const isFronted = isDisclosureCounted(said, memory);
  const isSaid =
    hasAny(words, 'disclose', 'publish') || isFronted || isShareOfChannel(said, memory);
  if (!isSaid || !isPlain(said) || memory.ofPapers) return [];
  const isNew = words.filter(({ tag }) => tag === 'receive').every(({ text }) => text === '新增');
  if (!isNew) return [];
  const fronted = isFronted ? (['disclosure'] as const) : [];
  if (
    !says(
      words,
      'disclose',
      'publish',
      'information',
      'writing',
      'part',
      'receive',
      ...BY,
      ...fronted,
    )
  )
    return [];
  const here = throughOf(words);
  const through = here ?? throughFrom(before, clause.opener, words);
  if (through === 'unclear' || isOneOfSeveral(words, next)) return [];
  if (through !== undefined && through !== 'all') {
    const isSocial = through !== 'disclosed.website';
    return hasAny(words, 'writing') && !isSocial ? [] : stated(through, clause, ITEMS);
  }
  // What was updated was there before; an account updates what it publishes.
  if (words.some(({ text }) => text === '更新')) return [];
  const isWhole =
    !isPart(said) && !memory.inPart && clause.depth === 0 && !hasAny(words, 'writing', 'by');
  if (!(isWhole || through === 'all') || !isInformation(said, memory)) return [];
  return isPart(said) ? [] : stated('disclosed.total', clause, ITEMS);
}

/** 发布动态、公告等信息20条，政策解读3条: what the list names may be all of one kind only. */
const isOneOfSeveral = (words: readonly Token[], next: Clause | undefined): boolean =>
  hasAny(words, 'etc') &&
  !hasAny(words, 'way') &&
  next?.figure?.figure?.kind === 'count' &&
  next.opener !== '(' &&
  !hasAny(next.lead, 'receive', 'part', 'way', ...CHANNEL_TAGS);

/** 2021年，全镇政府信息公开566条: the act behind its object. */
const isDisclosureCounted = ({ words, lead, clause }: Said, memory: Memory): boolean =>
  clause.figure?.figure?.unit === '条' &&
  /^政[府务]信息公开$/u.test(lastWord(lead)?.text ?? '') &&
  hasAny(words, 'own', 'period', 'year', 'total') &&
  !ofRequests(memory) &&
  isFirstFigure(memory);

/** 主动公开情况: 2021年，我局发布各类信息20条, 共发布信息20条. */
const isAllUnderHeading = ({ words }: Said, memory: Memory): boolean =>
  memory.topics.includes('disclosure') &&
  isFirstFigure(memory) &&
  says(memory.words, 'publish', 'information', 'etc', 'figure') &&
  hasAny(memory.words, 'period', 'year', 'own') &&
  words.some(({ tag, text }) => tag === 'total' || text.startsWith('各'));

const isFirstFigure = ({ words }: Memory): boolean =>
  words.filter(({ tag }) => tag === 'figure').length === 1;

/** 主动公开政府信息53条，其中网站20条. */
const isShareOfChannel = ({ words }: Said, memory: Memory): boolean =>
  memory.ofDisclosure && says(words, 'website', 'wechat', 'weibo', 'by', 'part', 'information');

/** 主动公开 says what it is; 公开 and 发布 need 政府信息, 发布信息 may be news. */
function isInformation(said: Said, memory: Memory): boolean {
  const { words, clause } = said;
  if (isDisclosureCounted(said, memory)) return true;
  const information = words.find(({ tag }) => tag === 'information');
  if (memory.ofChannel && !hasAny(words, 'total', 'period', 'year')) return false;
  if (hasAny(words, 'disclose'))
    return information !== undefined || clause.figure?.figure?.unit === '条';
  if (!information || ofRequests(memory)) return false;
  if (isAllUnderHeading(said, memory)) return true;
  if (!isFirstFigure(memory) && !hasAny(words, 'total', 'period', 'year', 'own')) return false;
  return (
    words.some(({ tag, text }) => tag === 'publish' && text === '公开') ||
    /政府|政务|公开/u.test(information.text)
  );
}
