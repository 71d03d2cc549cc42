/** @file Forms filled in to show how it is done: examples, and guides with made-up figures. */
import { plainText } from '../text/characters.js';
import type { Line } from './markup/markup.js';

const EXAMPLE =
  /(?:填报|填写|填表|编制|编写|撰写)(?:说明|指南|指引|示例|样例|范例)|示例|样例|样表|范例|范文|范本|模板/u;
/** What says so above the form; a word in a menu does not. */
const ANNOUNCES =
  /(?:数据|数字|内容|单位|机关).{0,8}(?:虚构|模拟|假设)|(?:以下|下列|下表|本表|此表|填报|填写|填表|报告|格式).{0,6}(?:示例|样例|样表|范例|范文)|^(?:填报|填写|填表)?(?:示例|样例|样表|范例|范文)(?:[:(].*)?$/u;
const LONGEST_LINE = 60;

/** Does its title, or a line above the form, call this an example? */
export const isExample = (titles: readonly string[], above: readonly Line[]): boolean =>
  titles.some((title) => EXAMPLE.test(plainText(title))) ||
  above.some(
    ({ text, linked }) =>
      !linked && text.length <= LONGEST_LINE && ANNOUNCES.test(plainText(text).replace(/\s/gu, '')),
  );
