/** @file Who and which year the first sentences of a report are about. */
import { BODY_END, isBodyOrPlace, PLACE_END } from '../../names/bodyName.js';

/** 《…关于…的通知》: titles of other texts name other bodies. */
const QUOTED = /《[^《》]{0,200}》|<[^<>]{0,200}>|〈[^〈〉]{0,200}〉/gu;
const NAME = `[\\p{Script=Han}()·]{1,30}?(?:${BODY_END}|${PLACE_END})`;
const YEAR = '20[0-4]\\d年(?:度|(?!度))';

/** 现公布某局2020年度报告, 特向社会公布某镇人民政府2008年政府信息公开工作年度报告. */
const ANNOUNCED = new RegExp(
  `(?:现将|现就|现(?:向社会)?(?:公布|公开|发布)|特向社会(?:公布|公开|发布)|特?(?:此)?公布|编制(?:了|完成)?)(?:${YEAR})?(${NAME})(?:关于)?的?(?:${YEAR}|政府信息公开|信息公开工作|政务公开工作)`,
  'u',
);
/** 某局2021年度政府信息公开工作年度报告由六部分组成。 */
const ITSELF = new RegExp(`^(${NAME})${YEAR}政府信息公开(?:工作)?(?:年度)?报告`, 'u');
/** 本报告由某街道办事处编制。 */
const COMPILED = new RegExp(`由(${NAME})(?=根据|按照|依据|综合|汇总|负责编制|组织编制|编制)`, 'u');
/** What a body does in the first sentence of its report. */
const DEED =
  '(?:认真|深入|坚持|严格|严密|紧密|紧紧|紧扣|按|根据|依|遵|以|在|高|全|积极|切实|持续|不断|围绕|始终|进一步|贯彻|继续|把|将|对|结合|扎实|聚焦|着|充分|深|政府信息|信息公开|政务公开|主动|立足|共|通过|加|强化|推进|大力|牢|扛|秉|突出|稳步|有序|多措|不折|一如|锚定|学习|落实|及时|规范|本着|为|现|努力|统筹|严)';
const SUBJECT = new RegExp(
  `^(?:(?:20[0-4]\\d|一|本|过去一|近)年(?:度|(?!度))(?:以?来)?|今年(?:以来)?)?(${NAME})(?=${DEED})`,
  'u',
);
const MOST_CLAUSES = 12;
/** 国务院, 市委, 党中央: who is mentioned first in many reports, and reports in none of them. */
const ABOVE =
  /^(?:中共|党|国务院|中央|国家(?!税务|统计|粮食)|[省市区县州]委|自治区党委|在|为)|[委府][和及、]/u;

/** Names in the report's own words, those that tell whose report it is apart from those that act in it. */
export interface Opening {
  readonly announced: readonly string[];
  readonly acting: readonly string[];
}

/** @param lines see `ReportWords.opening` */
export function readOpening(lines: readonly string[]): Opening {
  const announced: string[] = [];
  const acting: string[] = [];
  const add = (names: string[], name: string | undefined): void => {
    if (name !== undefined && isBodyOrPlace(name) && !ABOVE.test(name)) names.push(name);
  };
  for (const line of lines) {
    const text = line.replace(QUOTED, '');
    const clauses = text.split(/[,;。:!?]/u, MOST_CLAUSES);
    for (const clause of clauses) {
      add(announced, ANNOUNCED.exec(clause)?.[1] ?? ITSELF.exec(clause)?.[1]);
      add(acting, COMPILED.exec(clause)?.[1] ?? SUBJECT.exec(clause)?.[1]);
    }
  }
  return { announced, acting: acting.slice(0, 1) };
}

/** 现将2018年政府信息公开工作年度报告如下, then 2018年，我局… at the beginning of a line. */
const YEARS = [
  /(20[0-4]\d)年度?[^,;。]{0,30}(?:报告|总结|情况|工作)[^,;。]{0,10}如下/u,
  /(?:公布|公开|发布|编制)[^,;。]{0,30}?(20[0-4]\d)年度?[^,;。]{0,30}(?:报告|年报|情况)/u,
  /^(20[0-4]\d)年(?:度|以?来)?,/u,
  /^(20[0-4]\d)年度?(?!\d|底|初|末|第|上半|下半)/u,
];

/** The year that the first sentences report on; undefined where they do not say. */
export function yearOfOpening(lines: readonly string[]): number | undefined {
  const texts = lines.map((line) => line.replace(QUOTED, ''));
  for (const pattern of YEARS)
    for (const text of texts) {
      const year = pattern.exec(text)?.[1];
      if (year && !/^20\d\d年\d{1,2}月\d{1,2}日$/u.test(text)) return Number(year);
    }
  return undefined;
}
