/** @file The words that the rules for stated facts are put together from, as regular expressions. */
import { ANY_COUNT, ANY_FIGURE, COUNT } from './statedFigures.js';

/** What a rule counts. */
export const N = `(?<n>${ANY_COUNT})`;
/** Any character of one phrase: no punctuation, no figure. */
export const PLAIN = '[^,;:、()\\ue000-\\uf8ff≈]';

/** Between what is counted and the figure. 均 (each) and 分别 (respectively) are not among them. */
export const IS =
  '的?(?:总件数|总条数|总数量?|总量|件数|条数|数量|数)?(?:共计|共有|共|合计|总计|计)?(?:为|是|有|达到|达)?:?';

/** A phrase begins here: at the start, behind punctuation, behind another figure's 、 or 和. */
export const START = `(?<=^|[,;:("“]|${ANY_FIGURE}[、和及]|其中)`;
/** The figure ends what is said of it; what follows is another phrase, a comparison or a share. */
export const END = '(?=$|[,;:、()"”“]|其中|同比|比|较|均|已|全部|占|和|及|与|以及|并|且)';
/** The same behind words without a figure. */
export const STOP = '(?=$|[,;:、()"”]|和|及|或|也|且)';

const APPLICANT =
  '(?:公民|自然人|个人|人民群众|群众|社会公众|公众|市民|村民|居民|法人|其他组织|社会组织|组织|企业|任何人|人)';
/** One of them and what joins it to the next; repeated where several may stand. */
export const APPLICANT_AND = `${APPLICANT}(?:、|和|及|与|或者|或|以及|等)?`;

/** A request under 条例 第二十七条, in words that can mean nothing else. */
export const REQUEST =
  '(?:(?:政府|政务)?信息(?:依申请)?公开(?:的|类)?(?:有效)?申请(?:信件|事项|材料|案件|[书表件])?' +
  '|(?:政府|政务)?(?:信息)?依申请公开(?:类|的)?(?:政府|政务)?(?:信息)?(?:公开)?(?:申请|信件|事项|办件|案件|件)?[书表件]?' +
  '|申请公开的?(?:政府|政务)?(?:信息)?(?:公开)?(?:事项|信件|件)?' +
  '|(?:公开)?(?:政府|政务)信息的?(?:公开)?申请[书表件]?' +
  '|公开申请)';
/** A request where the text speaks of nothing else. */
export const BARE_REQUEST = '申请(?:事项|[书表件])?';

/** Words that may stand between 收到 and the request without making it another one. */
export const OF_REQUEST =
  `(?:的|了|过|有效|新|各类|全部|所有|任何形式|任何|相关|有关|关于|涉及|针对|要求|申请人|${APPLICANT_AND}|提出|提交|递交|` +
  '向(?:我|本)(?:局|校|院|委|办|镇|乡|街道|区|县|市|机关|单位|部门|中心)|共计|共|总计|合计|总共|社会)';

/** 政府信息公开 as the subject of a review or a lawsuit. */
export const DISCLOSURE = '(?:(?:政府|政务)?信息公开|依申请公开)(?:工作|事项|申请|答复|问题)?';
export const REVIEW = '(?:行政)?复议(?:申请|案件|案|情况|事项)?';
export const LITIGATION = '(?:行政)?(?:诉讼|应诉)(?:案件|案|情况|事项)?';
export const AND = '(?:、|,|和|及|与|或者|或|以及)';

/** Words between 未 and 复议 that do not narrow what did not happen. */
export const NO_CASE_ABOUT = `(?:因|由|由于|针对|关于|对|有关|涉及|${DISCLOSURE}|而|被|所|申请|提起|提出|引起|引发|导致|产生|发生|的|类|相关|任何|${APPLICANT_AND}|投诉|举报|申诉|信访|、|和|及|过)`;
export const NO_CASE =
  '(?:(?:未曾?|没有?|无|零)(?:收到|接到|出现|发生|产生|引发|涉及)(?:过|到)?|没有|未有|未|(?<![有毫并])[无零])';
export const OTHER_CASES = `(?:${AND}(?:行政)?(?:申诉|举报|投诉|信访|赔偿))*`;
export const NO_CASE_END = '的?(?:情况|情形|案件|问题|事项|现象|事件|发生|等)*';

export const NORMATIVE = '(?:行政)?规范性文件';

/** A count with its noun behind: 12件申请. */
export const COUNTED = `(?<n>${COUNT})`;
