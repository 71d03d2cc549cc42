/** @file Who and which year the first sentences of a report are about. */
import { type NameInText, namesAtBegin } from '../../names/inText.js';
import { isSiteWord, readTitle } from './title.js';

/** 《…关于…的通知》: titles of other texts name other bodies. */
const QUOTED = /《[^《》]{0,200}》|<[^<>]{0,200}>|〈[^〈〉]{0,200}〉/gu;
const YEAR = '20[0-4]\\d年(?:度|(?!度))';
const FOR_YEAR = new RegExp(`^(?:${YEAR})`, 'u');

/** 现公布…, 特向社会公布…, 编制了…, 形成…: what follows is named as what this text is. */
const ANNOUNCES =
  /(?:现将|现就|现(?:向社会)?(?:公布|公开|发布)|特向社会(?:公布|公开|发布)|特?(?:此)?公布|编制(?:了|完成|成|形成)?|形成(?:了)?|制定(?:了)?)/gu;
/** …2020年度, 政府信息公开…: a report's name goes on so behind its body. */
const OF_REPORT = new RegExp(
  `^(?:关于)?的?(?:${YEAR}|政府信息公开|信息公开|政务公开|政务信息公开|年度政府信息公开)`,
  'u',
);
/** 某局2021年度政府信息公开工作年度报告由六部分组成; a title whose last characters a site put in disorder. */
const ITSELF = new RegExp(`^${YEAR}政府信息公开(?:工作)?(?:(?:年度)?报告|[年度报告]{2,6}$)`, 'u');
/** 本报告由某街道办事处编制。 */
const COMPILED = /^(?:根据|按照|依据|综合|汇总|负责编制|组织编制|编制|编写|撰写)/u;
/** What a body does in the first sentence of its report. */
const DEED =
  /^(?:认真|深入|坚持|严格|严密|紧密|紧紧|紧扣|按照|按|根据|依照|依法|依托|遵照|遵循|以|在|高度|高质量|全面|全力|积极|切实|持续|不断|围绕|始终|进一步|贯彻|继续|把|将|对|结合|扎实|聚焦|着力|着眼|充分|深化|深刻|主动|立足|共(?!和国)|通过|加强|加大|强化|推进|推动|大力|牢牢|牢固|扛|秉承|秉持|突出|稳步|有序|多措|不折|一如|锚定|学习|落实|及时|规范|本着|为(?:贯彻|深入|进一步|了|切实|保障|推进|加强|做好)|现将|努力|统筹|严肃|严抓|狠抓|高位|创新|健全|完善|优化|牵头|先后|累计|共计|全年|公开|发布|收到|受理|明确|政府信息公开工作(?=有序|扎实|稳步|正常|顺利)|未|没有|无)/u;
/** 2021年, 一年来, 本年度: in front of who acts. */
const WHEN =
  /^(?:(?:20[0-4]\d|一|本|过去一|近|这一)年(?:度|(?!度))(?:以?来)?|今年(?:以来)?|年内|全年)/u;
const MOST_CLAUSES = 12;
/** 国务院, 市委, 党中央: who is mentioned first in many reports, and reports in none of them. */
const ABOVE =
  /^(?:中共|党|国务院|中央|国家(?!税务|统计|粮食|金融|外汇)|[省市区县州]委|自治区党委)|[委府][和及、]/u;

/** Names in the report's own words, those that tell whose report it is apart from those that act in it. */
export interface Opening {
  readonly announced: readonly string[];
  /** Who is said to have compiled the report: for a government, often one of its offices. */
  readonly compiled: readonly string[];
  readonly acting: readonly string[];
  /** Whom to ask about the report: the body, an office of its, or who publishes for all. */
  readonly contact: readonly string[];
}

const clausesOf = (text: string): string[] =>
  text.replace(QUOTED, '').split(/[,;。:!?]/u, MOST_CLAUSES);

/** @param lines see `ReportWords.opening` */
export function readOpening(lines: readonly string[]): Opening {
  const whole = withoutBreaks(lines);
  const clauses = whole.flatMap(clausesOf);
  const announced = [...clauses.flatMap(announcedIn), ...whole.flatMap(titledIn)];
  const [acting] = lines.flatMap(clausesOf).flatMap(actorIn);
  return {
    announced: [...new Set(announced)],
    compiled: [...new Set(clauses.flatMap(compilerIn))],
    acting: acting === undefined ? [] : [acting],
    contact: [...new Set(whole.flatMap((text) => contactIn(text.replace(QUOTED, ''))))],
  };
}

/** The lines, and each with the next where its sentence goes on there (text of fixed width). */
const withoutBreaks = (lines: readonly string[]): string[] =>
  lines.flatMap((line, index) =>
    /[。;:!?]$/u.test(line) || isSiteWord(line) ? [line] : [line, line + (lines[index + 1] ?? '')],
  );

/** 编制《某镇2022年度政府信息公开工作年度报告》. */
function titledIn(text: string): readonly string[] {
  return [...text.matchAll(QUOTED)].flatMap(({ index, 0: title }) => {
    if (!/(?:编制|形成|公布|发布|制定|撰写)[^,;。]{0,4}$/u.test(text.slice(0, index))) return [];
    const agency = readTitle(title)?.agency;
    return agency ? [agency] : [];
  });
}

/** Names without their place are used where a text goes on from one that it has given. */
const isOwn = ({ name, known }: NameInText): boolean => known && !ABOVE.test(name);

/**
 * The longest name of those that go on like this: 综合 is a part of 综合行政执法局. But the 政府 of
 * 乙乡政府信息公开 belongs to what follows.
 */
const named = (text: string, goesOn: RegExp): readonly string[] =>
  namesAtBegin(text, (rest) => goesOn.test(rest))
    .filter(isOwn)
    .filter(({ name, rest }) => !(/(?<!人民)政府$/u.test(name) && rest.startsWith('信息公开')))
    .slice(0, 1)
    .map(({ name }) => name);

function announcedIn(clause: string): readonly string[] {
  const behind = [...clause.matchAll(ANNOUNCES)].map(({ index, 0: words }) =>
    clause.slice(index + words.length).replace(FOR_YEAR, ''),
  );
  const found = behind.flatMap((text) => named(text, OF_REPORT));
  return found.length > 0 ? found : named(clause, ITSELF);
}

function compilerIn(clause: string): readonly string[] {
  return [...clause.matchAll(/由/gu)].flatMap(({ index }) =>
    named(clause.slice(index + 1), COMPILED),
  );
}

/** 请与某局联系, 请联系：某局办公室. */
const ASKS = /(?:(?:与|联系:?)(?=\p{Script=Han}))/gu;
/** The office within the body, and what follows it. */
const OFFICE =
  /^(?:(?:政府|政务)?信息公开|政务公开|工作|领导小组|党政|综合|行政|秘书|法规|新闻|信息|宣传|机关|办公厅|办公室|中心|办|处|科|股|室)*(?:联系|\(|,|。|;|$)/u;

function contactIn(text: string): readonly string[] {
  return [...text.matchAll(ASKS)].flatMap(({ index, 0: words }) => {
    const behind = text.slice(index + words.length);
    const names = namesAtBegin(behind, (rest) => OFFICE.test(rest)).filter(isOwn);
    return names
      .slice(0, 1)
      .flatMap(({ name, rest }) =>
        words === '与' && !/^[^,。;]{0,20}联系/u.test(rest) ? [] : name,
      );
  });
}

const actorIn = (clause: string): readonly string[] => named(clause.replace(WHEN, ''), DEED);

/** 现将2018年政府信息公开工作年度报告如下, then 2018年，我局… at the beginning of a line. */
const YEARS = [
  /(20[0-4]\d)年度?[^,;。]{0,30}(?:报告|总结|情况|工作)[^,;。]{0,10}如下/u,
  /(?:公布|公开|发布|编制)[^,;。]{0,30}?(20[0-4]\d)年度?[^,;。]{0,30}(?:报告|年报|情况)/u,
  /现将[^,;。]{0,30}?(20[0-4]\d)年度?[^,;。]{0,30}(?:报告|年报)[^,;。]{0,8}(?:公布|公开|发布|公示)/u,
  /由[^,;。]{2,40}编制的?(20[0-4]\d)年度?(?:政府信息|信息)公开/u,
  /^(20[0-4]\d)年(?:度|以?来)?,/u,
  /^(20[0-4]\d)年度?(?!\d|底|初|末|第|上半|下半)/u,
  // 截止2023年12月31日 at the very beginning is where the figures end that follow.
  /^截[至止](?:到|于)?(20[0-4]\d)年(?:12月(?:31日|底)|年?底)/u,
];

/** The year that the first sentences report on; undefined where they do not say. */
export function yearOfOpening(lines: readonly string[]): number | undefined {
  const texts = withoutBreaks(lines).map((line) => line.replace(QUOTED, ''));
  for (const pattern of YEARS)
    for (const text of texts) {
      const year = pattern.exec(text)?.[1];
      if (year && !/^20\d\d年\d{1,2}月\d{1,2}日$/u.test(text)) return Number(year);
    }
  return undefined;
}
