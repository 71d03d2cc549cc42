/** @file Words that name what a figure counts: 件, 人次, 笔. */

/** Words that may stand behind a numeral in letters, where 一般 or 一些 would count nothing. */
const MEASURE = '件条个人名项次起宗份部篇例家类笔批单户案处期场';
/** 人次, 批次, 案件. */
const DOUBLE = new RegExp(`^(?:[${MEASURE}]次|案件)$`, 'u');
/**
 * What a single character behind a figure may be that is no measure word: a numeral or multiple (万件),
 * money, time, length, weight, a part or an estimate, a word of doubt, or an ordinal's noun.
 */
const NO_MEASURE = new RegExp(
  `[${[
    '〇零一二两三四五六七八九十百千万亿兆壹贰叁肆伍陆柒捌玖拾佰仟',
    '元圆块角分毛钱币',
    '年月日号时点秒天周季刻旬',
    '米里尺寸吨斤克亩顷升页字兆',
    '倍成折半打双对副比率度级等届版章节款层楼室',
    '余多许来几数约近超逾足强弱左右上下前后内外中间',
    '无缺未不待另含或至到和与及加减除增错误改新旧原应实补调估预计共合总均其他是为的了者以',
  ].join('')}]`,
  'u',
);

/** Does the word only name what is counted? The class of measure words is open, what may contradict it is not. */
export const isMeasure = (word: string): boolean =>
  DOUBLE.test(word) ||
  (/^\p{Script=Han}$/u.test(word) && (MEASURE.includes(word) || !NO_MEASURE.test(word)));

/** Is it one of the usual measure words? */
export const isUsualMeasure = (word: string): boolean =>
  DOUBLE.test(word) || ([...word].length === 1 && MEASURE.includes(word));
