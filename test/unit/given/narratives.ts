/** @file Reports without tables, as text or as a page: what stands in front of the outline is what is tested. */
import { readText } from '../../../src/reading/markup/text.js';
import { type Reading, readPage } from '../../../src/reading/read.js';

/** The official outline with a text that names nobody. */
export const OUTLINE: readonly string[] = [
  '二、主动公开政府信息情况',
  '全年主动公开信息25条。',
  '三、收到和处理政府信息公开申请情况',
  '本年收到0件。',
  '四、政府信息公开行政复议、行政诉讼情况',
  '无。',
  '五、存在的主要问题及改进情况',
  '力度不够。',
  '六、其他需要报告的事项',
  '无。',
];

const UNNAMED = '2023年政府信息公开工作年度报告';

interface Words {
  /** The lines in front of the outline, the title among them. */
  readonly front?: readonly string[];
  /** The lines below 一、总体情况. */
  readonly overview?: readonly string[];
  readonly behind?: readonly string[];
}

/** A report as a text file; its title names nobody unless said otherwise. */
export const narrativeText = ({ front = [UNNAMED], overview = ['正常。'], behind = [] }: Words) =>
  [...front, '一、总体情况', ...overview, ...OUTLINE, ...behind].join('\n');

/** What such a text is read as; throws where it is taken for no report. */
export function narrative(words: Words): Reading {
  const result = readPage(readText(narrativeText(words)));
  if (result.verdict !== 'report') throw new Error(`not a report: ${result.verdict}`);
  return result.reading;
}
